import Testing

@testable import Relations

@Suite("circular-descent")
struct CircularDescentTests {
  private func line(_ id: String, _ kind: String, _ to: String) -> String {
    "  \(id): { name: \(id), sources: [s1], \(kind): { \(to): { sources: [s1] } } }\n"
  }

  @Test("The whole circle, from its first place in the files, through kinds that differ")
  func circle() {
    let more = "instruments:\n" + line("a", "builds-on", "b") + line("b", "implements", "c") + line("c", "amends", "a")
    #expect(
      Graphs.findings(CircularDescent(), more) == [
        "g/more.yaml:2:45: descent leads in a circle: 'a' builds-on 'b' (more.yaml:2), 'b' implements 'c' (more.yaml:3), "
          + "'c' amends 'a' (more.yaml:4)"
      ])
  }

  @Test("Each of several circles is told")
  func circles() {
    let more =
      "instruments:\n" + line("a", "builds-on", "b") + line("b", "builds-on", "a") + line("c", "builds-on", "d")
      + line("d", "builds-on", "c") + line("e", "builds-on", "a")
    #expect(
      Graphs.findings(CircularDescent(), more).map { String($0.prefix(14)) } == ["g/more.yaml:2:", "g/more.yaml:4:"])
  }

  @Test("Circles of other kinds, and lines that meet again, are sound")
  func sound() {
    let more =
      "instruments:\n" + line("a", "refers-to", "b") + line("b", "refers-to", "a") + line("c", "builds-on", "a")
      + line("d", "builds-on", "c") + line("e", "builds-on", "c")
    #expect(Graphs.findings(CircularDescent(), more).isEmpty)
  }
}
