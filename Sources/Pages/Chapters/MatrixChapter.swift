import Relations

/// Who stands where: participants by instruments, members by bodies, and what indicators measured.
struct MatrixChapter: Chapter {
  let name = "matrix"
  let title = "Matrix"
  let summary = "Who signed what, who belongs to what: rows and columns. An empty cell says that nothing is recorded."

  /// The most columns of a matrix that is still a page.
  private static let widest = 300

  func isNeeded(by dataset: Dataset) -> Bool { !requests(for: dataset).isEmpty }

  /// How many columns are shown of a wider one: those with the most rows in them.
  private static let fullest = 24

  func parts(of dataset: Dataset, in language: String?) -> [ChapterPart] {
    requests(for: dataset).map {
      ChapterPart(title: $0.title, question: MatrixQuestion($0.request, language: language), remark: $0.remark)
    }
  }

  private func requests(for dataset: Dataset) -> [(title: String, request: MatrixRequest, remark: String?)] {
    var columns: [String: [String: Int]] = [:]
    for relation in dataset.relations { columns[relation.kind, default: [:]][relation.to, default: 0] += 1 }
    let related = [
      ("Who takes part in which instrument", RelationKind.participant), ("Who is a member of what", "member-of"),
    ]
    var requests = related.compactMap { title, kind -> (title: String, request: MatrixRequest, remark: String?)? in
      guard let counts = columns[kind] else { return nil }
      var request = MatrixRequest()
      request.kinds = [kind]
      guard counts.count > MatrixChapter.widest else { return (title, request, nil) }
      let fullest = counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.prefix(MatrixChapter.fullest)
      guard let selection = try? Selection(parsing: fullest.map(\.key)) else { return nil }
      request.columns = selection
      let remark = """
        The \(MatrixChapter.fullest) columns with the most rows, of \(counts.count.grouped). The pages of each row and each \
        column tell the others, and so do the downloads.
        """
      return (title, request, remark)
    }
    if dataset.records.contains(where: { $0.section == .indicators }) {
      var request = MatrixRequest()
      request.indicators = true
      requests.append((title: "What is measured", request: request, remark: nil))
    }
    return requests
  }
}
