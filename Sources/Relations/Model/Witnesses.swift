extension Dataset {
  /// The source of which a source is a copy, through all copies of copies: whoever repeats it is no second witness.
  ///
  /// Sources that copy one another in a circle are one witness, under the first of their ids.
  public func witness(of id: String) -> String {
    var chain: [String] = []
    var next = record(id)?.id ?? id
    while !chain.contains(next) {
      chain.append(next)
      guard let copied = record(next)?.text("copy-of") else { return next }
      next = copied
    }
    return chain.drop { $0 != next }.min() ?? next
  }

  /// The witnesses by the ids of all their copies.
  var witnessesOfCopies: [String: String] {
    var witnesses: [String: String] = [:]
    for source in records where source.section == .sources {
      let witness = witness(of: source.id)
      if source.id != witness { witnesses[source.id] = witness }
    }
    return witnesses
  }

  /// The different witnesses of a statement, in the order in which it names them.
  func witnesses(of support: Support) -> [String] { support.sources.map { witness(of: $0.source) }.uniqued() }

  /// Whether a source's address was found to lead nowhere, and no copy of it is archived or kept in a file.
  func hasGone(_ source: Record) -> Bool {
    let isFoundDead = source.fact("gone")?.standing.contains { $0.value.date != nil } ?? false
    return isFoundDead && source.text("archived") == nil && source.text("file") == nil
  }

  /// The witnesses of whom no copy can be read any more.
  ///
  /// - Complexity: O(S) in the number of sources, if copies of copies are few.
  var goneWitnesses: Set<String> {
    let copies = Dictionary(grouping: records.filter { $0.section == .sources }) { witness(of: $0.id) }
    return Set(copies.filter { $0.value.allSatisfy(hasGone) }.keys)
  }
}
