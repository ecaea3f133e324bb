@testable import Relations

/// The curated graph, read once.
enum SCO {
  static let root = String(#filePath.dropLast("Tests/FormatsTests/SCO.swift".count))

  static let dataset: Dataset = {
    guard let dataset = Dataset.read(Folder(root + "Graph/sco")).dataset else {
      preconditionFailure("the curated graph is sound, or the tests of Relations fail")
    }
    return dataset
  }()
}
