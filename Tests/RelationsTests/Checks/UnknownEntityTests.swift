import Testing

@testable import Relations

@Suite("unknown-entity")
struct UnknownEntityTests {
  @Test("The place of the id, and what was probably meant and where it stands")
  func suggestion() {
    let more = "states:\n  a: { name: A, sources: [s1], hosts: { scoo: { sources: [s1] } } }\n"
    #expect(
      Graphs.findings(UnknownEntity(), more) == [
        "g/more.yaml:2:41: no entity is called 'scoo'; did you mean 'sco' (base.yaml:8)?"
      ])
  }

  @Test("Each place is told, in groups too")
  func everyPlace() {
    let more = "bodies:\n  b: { name: B, sources: [s1], members: { all: [chian, xx, chian], sources: [s1] } }\n"
    let found = Graphs.findings(UnknownEntity(), more)
    #expect(found.map { String($0.prefix(17)) } == ["g/more.yaml:2:49:", "g/more.yaml:2:56:", "g/more.yaml:2:60:"])
    #expect(found[1].hasSuffix("no entity is called 'xx'"))
  }

  @Test("Former ids are known")
  func former() {
    let more =
      "bodies: { b: { name: B, was: [c], sources: [s1] } }\n"
      + "states: { a: { name: A, sources: [s1], hosts: { c: { sources: [s1] } } } }"
    #expect(Graphs.findings(UnknownEntity(), more).isEmpty)
  }
}
