/// Which relations touch which record, so that those of one are found without looking through all.
struct RelationIndex: Sendable {
  /// Where the relations of each record start in `relations`; one more than there are records.
  private var starts: [Int32]
  private var relations: [Int32]
  /// The ends of each relation, so that a question about ends touches no relation.
  private let ends: [(from: Int32, to: Int32)]

  /// An index of relations by the places of the records at their ends; one between a record and itself is its own once.
  ///
  /// - Complexity: O(V + E), a counting sort.
  init(ends: some Collection<(from: Int, to: Int)>, records: Int) {
    starts = Array(repeating: 0, count: records + 1)
    for (from, to) in ends {
      starts[from + 1] += 1
      if to != from { starts[to + 1] += 1 }
    }
    for record in 0..<records { starts[record + 1] += starts[record] }
    relations = Array(repeating: 0, count: Int(starts[records]))
    self.ends = ends.map { (from: Int32($0.from), to: Int32($0.to)) }
    var next = starts
    for (relation, (from, to)) in ends.enumerated() {
      relations[Int(next[from])] = Int32(relation)
      next[from] += 1
      guard to != from else { continue }
      relations[Int(next[to])] = Int32(relation)
      next[to] += 1
    }
  }

  /// The places of the relations that touch the record at a place, ascending.
  subscript(record: Int) -> ArraySlice<Int32> { relations[Int(starts[record])..<Int(starts[record + 1])] }

  /// The places of the relations that start and end at some of the records at these places, of each of these together.
  ///
  /// - Complexity: O(V + k) for k relations that touch them.
  func inner(of records: [Int]) -> [Int32] {
    var isIn = [Bool](repeating: false, count: starts.count - 1)
    for record in records { isIn[record] = true }
    var found: [Int32] = []
    for record in records {
      for relation in self[record] {
        let (from, to) = ends[Int(relation)]
        if from == Int32(record), isIn[Int(to)] { found.append(relation) }
      }
    }
    return found
  }
}
