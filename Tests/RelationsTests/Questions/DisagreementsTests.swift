import Testing

@testable import Relations

/// What sources disagree on.
struct DisagreementsTests {
  @Test("What is not contested has no disagreements, and not all that is told is contested")
  func contested() throws {
    let dataset = try #require(SCOTests.reading.dataset)
    let (records, relations) = (dataset.records, dataset.relations)
    for record in records where !record.isContested { #expect(dataset.disagreements(of: record).isEmpty) }
    for relation in relations where !relation.isContested { #expect(dataset.disagreements(of: relation).isEmpty) }
    #expect(records.contains(where: \.isContested) && relations.contains(where: \.isContested))
    #expect(relations.count(where: \.isContested) < relations.count / 2)
  }
}
