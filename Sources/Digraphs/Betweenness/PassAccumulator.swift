/// Something that adds up dependencies, the contributions to betweenness, for eight sources in one pass.
protocol PassAccumulator: ~Copyable, SendableMetatype {
  /// The sum of the dependencies of all sources added so far on each vertex.
  var totals: Scratch<Double> { get }

  /// Adds what up to eight sources contribute, or adds nothing and says no if a `Double` cannot count their paths.
  mutating func add(_ sources: ArraySlice<Source>) -> Bool
}
