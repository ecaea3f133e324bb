import Testing

@testable import Relations

@Suite("Who takes part in an instrument, and as what?")
struct PartiesQuestionTests {
  @Test("By status, the most bound first, with numbers recorded and claimed")
  func groups() throws {
    let answer = try PartiesQuestion(to: "accord", on: date("2015-06-01")).answer(from: Accord.dataset())
    let rows = answer.value.items.map { "\($0["state"]?.text ?? "") \($0["is"]?.text ?? "")" }
    #expect(
      rows == [
        "b party", "china party", "sco party", "russia signatory", "a former-party",
      ])
    let text = answer.rendered(as: .text)
    let headings = ["Parties\n", "Signatories\n", "Former parties\n"].compactMap { text.firstRange(of: $0)?.lowerBound }
    #expect(headings.count == 3 && headings == headings.sorted())
    // In 2014 the accession of b is disputed, and a had not left.
    #expect(
      text.contains("parties: 2 to 3 recorded; 2 claimed as of 2014 [1], when 3 to 4 are recorded; 3 claimed [2]"))
    #expect(answer.context.first { $0.name == "counts" }?.value[0]?["of"]?.text == "parties")
  }

  @Test("Nobody takes part, or it is no instrument")
  func nothing() throws {
    #expect(try PartiesQuestion(to: "plan").answer(from: Accord.dataset()).isEmpty)
    #expect(throws: UnknownName.self) { try PartiesQuestion(to: "sco").answer(from: Accord.dataset()) }
  }
}
