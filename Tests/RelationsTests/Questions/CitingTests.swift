import Testing

@testable import Relations

@Suite("The numbers of sources")
struct CitingTests {
  @Test("In the order in which they are first named, and each once")
  func order() throws {
    let dataset = try World.dataset()
    var footnotes = Footnotes()
    #expect(footnotes.number(of: "s2") == 1 && footnotes.number(of: "s1") == 2 && footnotes.number(of: "s2") == 1)
    #expect(dataset.lines(of: footnotes).map(\.id) == ["s2", "s1"])
    #expect(dataset.lines(of: footnotes)[1].text == "Ann, Bob, First, 2 January 2020" && dataset.lines(of: footnotes)[1].url == "https://a.org/1")
  }

  @Test("Elements without repetitions")
  func uniqued() { #expect([3, 1, 3, 2, 1].uniqued() == [3, 1, 2]) }
}
