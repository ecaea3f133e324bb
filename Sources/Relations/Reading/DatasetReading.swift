extension Dataset {
  /// The graph that a tree of files holds, unless something in it is wrong; and everything there is to say about it.
  ///
  /// - Returns: `nil` for the dataset if any diagnostic is an error; the diagnostics in the order of the files.
  public static func read(_ tree: some FileTree) -> (dataset: Dataset?, diagnostics: [Diagnostic]) {
    let (draft, written) = Reader.read(tree)
    let catalogue = Catalogue(draft)
    let found = checks.flatMap { $0.findings(in: catalogue) }
    let diagnostics = Set(written + found).sorted()
    guard !diagnostics.haveErrors else { return (nil, diagnostics) }
    var dataset = Dataset(catalogue)
    dataset.revision = tree.commit
    return (dataset, diagnostics)
  }
}
