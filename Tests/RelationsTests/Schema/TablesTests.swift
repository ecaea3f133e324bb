import Digraphs
import Testing

@testable import Relations

@Suite("The lists that the program knows")
struct TablesTests {
  @Test("Kinds of relation, codes, measures and forms of dates, each with what it means")
  func tables() {
    #expect(Answer(describing: RelationKind.builtIn).table.rows.count == RelationKind.builtIn.count)
    #expect(Answer.describingChecks().table.rows.count == readingCodes.count + checks.count)
    #expect(Answer.describingMeasures.value.items.map { $0["measure"]?.text ?? "" } == centralities.map(\.name))
    let answers = [
      Answer(describing: RelationKind.builtIn), .describingChecks(), .describingMeasures, .describingDates,
    ]
    for answer in answers {
      #expect(!answer.isEmpty)
      #expect(answer.value.items.allSatisfy { $0.keys == answer.table.columns.map(\.id) })
    }
  }

  @Test("Every form of date in the table is one")
  func dates() {
    #expect(Answer.describingDates.table.rows.count == 14)
    let season = Answer.describingDates.value.items.first { $0["written"]?.text == "2017-06-08/2017-06-09" }
    #expect(season?["earliest"]?.text == "2017-06-08" && season?["latest"]?.text == "2017-06-09")
  }

  @Test("Kinds name their ends and the term of the European Legislation Identifier")
  func kinds() {
    let rows = Answer(describing: RelationKind.builtIn).value.items
    let mandate = rows.first { $0["kind"]?.text == "mandated-by" }
    #expect(
      mandate?["eli"]?.text == "based_on" && mandate?["descent"]?.text == "yes"
        && mandate?["inverse"]?.text == "mandates")
    #expect(rows.first { $0["kind"]?.text == "related-to" }?["from"]?.text == "any")
  }
}
