extension Dataset {
  /// The graph that a tree of files holds, unless something in it is wrong; and everything there is to say about it.
  ///
  /// For a question the findings that leave no dataset are enough: checks that find nothing as grave as what is wanted are
  /// not made.
  ///
  /// - Returns: `nil` for the dataset if any diagnostic is an error; the diagnostics in the order of the files.
  public static func read(
    _ tree: some FileTree, finding least: Diagnostic.Severity = .note
  ) -> (dataset: Dataset?, diagnostics: [Diagnostic]) {
    let (draft, written) = Reader.read(tree)
    let catalogue = Catalogue(draft)
    let found = checks.filter { $0.severity >= least }.flatMap { $0.findings(in: catalogue) }
    let diagnostics = Set(written + found).sorted()
    guard !diagnostics.haveErrors else { return (nil, diagnostics) }
    var dataset = Dataset(catalogue)
    dataset.revision = tree.commit
    dataset.skippedRows = written.count(where: \.skipsRow)
    return (dataset, diagnostics)
  }
}
