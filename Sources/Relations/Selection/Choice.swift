/// Which relations an answer about belonging tells of: those with a selected end, and none with an excluded one.
///
/// What a state is to a treaty can depend on what others did, so the graph itself stays whole.
public struct Choice: Hashable, Sendable {
  /// The entities of which one end is to be; `nil` for all.
  public var select: Selection?
  /// The entities of which no end may be.
  public var exclude: Selection?

  /// The relations with a selected end and none that is excluded.
  public init(select: Selection? = nil, exclude: Selection? = nil) {
    self.select = select
    self.exclude = exclude
  }

  /// Whether a relation of a dataset is chosen, as a test of relations.
  func test(in dataset: Dataset) throws(UnknownName) -> (Relation) -> Bool {
    let selected: Set<String>? = if let select { try dataset.ids(in: select) } else { nil }
    let excluded: Set<String> = if let exclude { try dataset.ids(in: exclude) } else { [] }
    return { relation in
      let ends = [relation.from, relation.to]
      return (selected.map { !$0.isDisjoint(with: ends) } ?? true) && excluded.isDisjoint(with: ends)
    }
  }
}
