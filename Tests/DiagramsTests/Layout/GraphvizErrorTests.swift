import Testing

@testable import Diagrams

@Suite struct GraphvizErrorTests {
  @Test(arguments: [
    (GraphvizError.Reason.crashed(signal: 11), "'sco' could not be drawn: Graphviz crashed with signal 11."),
    (.timedOut(seconds: 1.5), "'sco' could not be drawn: Graphviz was stopped after 1.5 seconds."),
    (.exited(status: 3), "'sco' could not be drawn: Graphviz ended with status 3 and gave no answer."),
    (
      .lost(["'a'", "'b'", "'c'", "'d'", "'e'", "'f'"]),
      "'sco' could not be drawn: Graphviz left out 'a', 'b', 'c', 'd', 'e' and 1 more."
    ),
    (.astray(["the edge from 'a' to 'b'"]), "'sco' could not be drawn: Graphviz led astray the edge from 'a' to 'b'."),
    (
      .tooManyRanks(12_000),
      "'sco' could not be drawn: it would have 12000 lines of nodes, and Graphviz counts to 10000."
    ),
  ]) func errorsAreSentences(reason: GraphvizError.Reason, sentence: String) {
    #expect("\(GraphvizError(reason: reason, diagram: "sco", messages: []))" == sentence)
  }

  @Test func messagesAreQuoted() {
    let error = GraphvizError(reason: .refused, diagram: "sco", messages: ["Error: one", "two"])
    #expect(
      "\(error)" == "'sco' could not be drawn: Graphviz reported an error (Graphviz says: Error: one; two).")
  }
}
