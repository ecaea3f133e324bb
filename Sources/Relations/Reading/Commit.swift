/// A revision of a repository, as answers and pictures name it.
public struct Commit: Hashable, Sendable {
  /// The hash, whole.
  public let id: String
  /// The name by which it was asked for, such as `v1.2`.
  public let name: String
  /// The day on which it was committed, by the clock of who committed it.
  public let day: Day

  /// A revision by its hash, its name and its day.
  public init(id: String, name: String, day: Day) {
    self.id = id
    self.name = name
    self.day = day
  }

  /// The revision in a sentence: `revision abc1234 (2026-11-01)`.
  public var brief: String { Commit.brief(id, day.description) }

  /// That all was recorded so at the revision: `as recorded at revision abc1234 (2026-11-01)`.
  public var recording: String { "as recorded at " + brief }

  /// That all was recorded so, as programs were told it; `nil` where that is no revision.
  static func recording(_ json: JSON) -> String? {
    guard case .string(let id)? = json["id"], case .string(let date)? = json["date"] else { return nil }
    return "as recorded at " + brief(id, date)
  }

  /// Seven digits, and not as many as git would print: that number grows with the clone, and answers must not.
  private static func brief(_ id: String, _ day: String) -> String { "revision \(id.prefix(7)) (\(day))" }

  /// The revision as programs read it.
  var json: JSON { ["id": .string(id), "name": .string(name), "date": .string(day.description)] }
}

extension Commit {
  /// A revision from the bytes of its commit object; `nil` if they tell no time.
  init?(id: String, name: String, object: [UInt8]) {
    // The header ends with the first empty line; what follows are the committer's own words.
    let header = String(decoding: object, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.isEmpty }
    guard let committer = header.first(where: { $0.hasPrefix("committer ") }) else { return nil }
    let words = committer.split(separator: " ").suffix(2).map(String.init)
    guard words.count == 2, let seconds = Int(words[0]), let zone = Int(words[1]), abs(zone) < 10_000 else {
      return nil
    }
    let offset = (zone / 100) * 3600 + (zone % 100) * 60
    let local = seconds.addingReportingOverflow(offset)
    guard !local.overflow, let epoch = Day(year: 1970, month: 1, day: 1) else { return nil }
    let days = (local.partialValue - (local.partialValue < 0 ? 86_399 : 0)) / 86_400
    self.init(id: id, name: name, day: epoch.advanced(by: days))
  }
}
