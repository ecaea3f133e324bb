import Relations

/// Who stands where: participants by instruments, members by bodies, and what indicators measured.
struct MatrixChapter: Chapter {
  let name = "matrix"
  let title = "Matrix"
  let summary = "Who signed what, who belongs to what: rows and columns. An empty cell says that nothing is recorded."

  /// The most columns of a matrix that is still a page, and not a file to be downloaded.
  private static let widest = 300

  func isNeeded(by dataset: Dataset) -> Bool { !requests(for: dataset).isEmpty }

  func parts(of dataset: Dataset, in language: String?) -> [ChapterPart] {
    requests(for: dataset).map {
      ChapterPart(title: $0.title, question: MatrixQuestion($0.request, language: language))
    }
  }

  private func requests(for dataset: Dataset) -> [(title: String, request: MatrixRequest)] {
    let kinds = Dictionary(grouping: dataset.relations, by: \.kind).mapValues { Set($0.map(\.to)).count }
    let related = [
      ("Who takes part in which instrument", RelationKind.participant), ("Who is a member of what", "member-of"),
    ]
    var requests = related.filter { (1...MatrixChapter.widest).contains(kinds[$0.1] ?? 0) }.map { title, kind in
      var request = MatrixRequest()
      request.kinds = [kind]
      return (title: title, request: request)
    }
    if dataset.records.contains(where: { $0.section == .indicators }) {
      var request = MatrixRequest()
      request.indicators = true
      requests.append((title: "What is measured", request: request))
    }
    return requests
  }
}
