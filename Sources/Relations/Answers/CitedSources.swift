extension Answer.Block {
  /// Every text in it.
  var texts: [Text] {
    switch self {
    case .heading: []
    case .paragraph(let text): [text]
    case .list(let items): items.flatMap(\.texts)
    case .table(let table), .lines(_, let table): table.rows.flatMap { $0 }
    case .fields(let fields): fields.flatMap(\.values)
    }
  }
}

extension Answer.Item {
  /// Its text and those of the points under it.
  var texts: [Text] { [text] + items.flatMap(\.texts) }
}

extension Text {
  /// The sources that it refers to, by their places in the answer's list, from 1.
  var citedSources: [Int] {
    pieces.flatMap { if case .sources(let numbers) = $0 { numbers } else { [] as [Int] } }
  }
}
