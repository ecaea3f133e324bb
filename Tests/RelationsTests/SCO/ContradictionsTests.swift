import Foundation
import Testing

@testable import Relations

/// The contradictions that were found between the sources of Graph/sco, each held as claims, a denial or a dispute.
///
/// `contradictions.json` says for each where its sides stand, and which sources must be found there.
@Suite("Contradictions of Graph/sco")
struct ContradictionsTests {
  struct Place: Decodable, Sendable {
    let record: String
    let attribute: String
    let sources: [String]
  }

  private static let all: [String: [Place]] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "contradictions.json")
    return (try? JSONDecoder().decode([String: [Place]].self, from: Data(contentsOf: file))) ?? [:]
  }()

  private static let dataset = SCOTests.reading.dataset

  @Test("There are forty-seven") func count() { #expect(Self.all.count == 47) }

  @Test("Each side stands there with its sources", arguments: all.keys.sorted())
  func sides(id: String) throws {
    let dataset = try #require(Self.dataset)
    let places = try #require(Self.all[id])
    var claims = 0
    for place in places {
      let supports = supports(of: place, in: dataset)
      let said = Set(supports.flatMap { $0.sources + $0.against }.map(\.source))
      let missing = place.sources.filter { !said.contains($0) }
      #expect(missing.isEmpty, "\(id): \(place.record), \(place.attribute)")
      claims += supports.count
    }
    // One side alone, or the sides rolled into one, would be a choice.
    let isTold = dataset.record(places[0].record)?.section == .disputes
    #expect(claims > 1 || isTold, "\(id) has one side only")
  }

  /// What the claims of an attribute rest on, or a relation and its facts.
  private func supports(of place: Place, in dataset: Dataset) -> [Support] {
    if let relation = dataset.relations.first(where: { $0.id == place.record }) {
      return [relation.support] + relation.facts.supports + relation.acts.map(\.date).supports
    }
    guard let record = dataset.record(place.record) else { return [] }
    let facts = record.facts.filter { $0.name == place.attribute || $0.attribute == place.attribute }
    // A claim without sources of its own rests on those of its record.
    return facts.supports.map { support in
      var support = support
      if support.sources.isEmpty { support.sources = record.support.sources }
      return support
    }
  }
}
