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
    let read = Reader.read(tree)
    var (dataset, diagnostics) = checked(read, finding: least)
    dataset?.revision = tree.commit
    dataset?.skippedRows = read.1.count(where: \.skipsRow)
    return (dataset, diagnostics)
  }

  /// The graph that pieces read from other formats hold, held to the same grammar and checks as files are.
  ///
  /// - Parameters:
  ///   - header: What `graph.yaml` would say.
  ///   - records: Pieces of the shape of a file of records: sections, with records by their ids.
  ///   - findings: What was found while they were read.
  /// - Returns: `nil` for the dataset if any diagnostic is an error; the diagnostics in the order of the places.
  public static func read(
    header: YAMLNode, records: [YAMLNode], findings: [Diagnostic] = []
  ) -> (dataset: Dataset?, diagnostics: [Diagnostic]) {
    let (draft, written) = Reader.read(header, records)
    return checked((draft, findings + written))
  }

  private static func checked(
    _ read: (Draft, [Diagnostic]), finding least: Diagnostic.Severity = .note
  ) -> (dataset: Dataset?, diagnostics: [Diagnostic]) {
    let catalogue = Catalogue(read.0)
    let found = checks.filter { $0.severity >= least }.flatMap { $0.findings(in: catalogue) }
    let diagnostics = Set(read.1 + found).sorted()
    return (diagnostics.haveErrors ? nil : Dataset(catalogue), diagnostics)
  }
}

extension YAMLNode {
  /// The root of the only document of a YAML file, `nil` if it is empty or cannot be read; and what is wrong with it.
  public static func read(_ bytes: [UInt8], file: String) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    YAMLParser.read(bytes, file: file)
  }
}
