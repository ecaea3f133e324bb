import Testing

@testable import Relations

@Suite("Witnesses")
struct WitnessesTests {
  private func dataset() throws -> Dataset {
    try Graphs.dataset(
      """
      sources:
        c1: { title: C, copy-of: s1, was: [old-c1] }
        c2: { title: C, copy-of: old-c1, gone: 2020 }
        x: { title: X, copy-of: y, gone: 2020 }
        y: { title: Y, copy-of: x, gone: unknown }
        dead: { title: D, gone: 2021-05 }
        filed: { title: F, gone: 2021-05, file: f.pdf }
      """)
  }

  @Test("Copies of copies are one witness, and so is a circle of them")
  func chains() throws {
    let dataset = try dataset()
    #expect(["s1", "c1", "old-c1", "c2"].map(dataset.witness) == ["s1", "s1", "s1", "s1"])
    #expect(["x", "y", "s2", "nobody"].map(dataset.witness) == ["x", "x", "s2", "nobody"])
    #expect(dataset.witnessesOfCopies == ["c1": "s1", "c2": "s1", "y": "x"])
  }

  @Test("Gone is who was found dead, is not kept, and of whom no copy is left")
  func gone() throws {
    #expect(try dataset().goneWitnesses == ["dead"])
  }
}
