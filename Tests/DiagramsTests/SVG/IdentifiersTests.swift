import Testing

@testable import Diagrams

@Suite struct IdentifiersTests {
  @Test func nodesKeepTheirIdsWhereTheyCan() {
    let diagram = Samples.diagram(["iis-agreement-2009", "a b", "iis-agreement-2009", "", "n3"])
    #expect(Identifiers.nodes(of: diagram) == ["node-iis-agreement-2009", "n1", "n2", "n3", "node-n3"])
  }

  @Test(arguments: [("builds-on", "builds-on"), ("a b", "a-b"), ("9", "x9"), ("", "x"), ("é", "x--"), ("\"<", "x--")])
  func wordsAreMadeFit(text: String, word: String) {
    #expect(Identifiers.word(text, otherwise: "x") == word)
  }
}
