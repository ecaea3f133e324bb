import Relations

/// Years that stand together where a lineage has many.
extension YearLines {
  /// Lines of the years in which there is something; what has no year stands where its relations put it.
  ///
  /// Where there are many years they stand together in spans of some years, each named beside its first line: nothing
  /// stands beside a year that is not its own.
  var ofYearsInUse: [Diagram.Rank] {
    let years = dates.map { $0?.year }
    let used = Set(years.compactMap { $0 })
    guard let first = used.min(), let last = used.max() else { return [] }
    let length = length(of: years, used)
    let starts = Set(used.map { YearLines.start($0, length) }).sorted()
    return starts.flatMap { start in
      let nodes = years.indices.filter { years[$0].map { YearLines.start($0, length) } == start }
      let (from, to) = (max(start, first), min(start + length - 1, last))
      return lines(of: nodes, label: from == to ? String(from) : "\(from)–\(to)")
    }
  }

  /// The most years that each have lines of their own.
  static let mostYears = 30
  /// The most spans that an edge goes down in the mean.
  private static let mostDown = 2.5
  private static let lengths = [2, 5, 10, 20, 25, 50, 100]

  /// How many years stand together: the fewest with which most edges go from one span to the next, or to the one after.
  private func length(of years: [Int?], _ used: Set<Int>) -> Int {
    guard used.count > YearLines.mostYears else { return 1 }
    return YearLines.lengths.first { length in
      let starts = Set(used.map { YearLines.start($0, length) }).sorted()
      let places = Dictionary(uniqueKeysWithValues: starts.enumerated().map { ($1, $0) })
      let steps = arcs.compactMap { arc -> Int? in
        guard let elder = years[arc.elder], let younger = years[arc.younger] else { return nil }
        return (places[YearLines.start(younger, length)] ?? 0) - (places[YearLines.start(elder, length)] ?? 0)
      }
      return Double(steps.reduce(0, +)) <= YearLines.mostDown * Double(steps.count)
    } ?? 100
  }

  /// The first of the years that a year stands together with.
  private static func start(_ year: Int, _ length: Int) -> Int {
    year - (year % length + length) % length
  }

  /// A line of more nodes than suit the shape of a page as several, in the order of their dates.
  func abreast(_ line: [Int]) -> [[Int]] {
    let most = max(12, Int((Double(dates.count).squareRoot() * 1.3).rounded()))
    let count = (line.count + most - 1) / most
    return (0..<count).map { part in Array(line[(line.count * part / count)..<(line.count * (part + 1) / count)]) }
  }
}
