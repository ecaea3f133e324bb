import Relations

/// The rows that SQLite gave, as an answer.
struct SQLAnswer {
  private let result: SQLStatement.Result
  private let dataset: Dataset
  private let columns: [String]

  init(_ result: SQLStatement.Result, in dataset: Dataset) {
    self.result = result
    self.dataset = dataset
    columns = SQLAnswer.unique(result.columns)
  }

  var answer: Answer {
    var footnotes = Footnotes(of: dataset)
    let cited = columns.indices.filter { ["source", "sources"].contains(result.columns[$0]) }
    let rows = result.rows.map { row in
      row.enumerated().map { place, value in
        if cited.contains(place), case .text(let text) = value, let ids = sources(in: text) {
          return footnotes.cite(ids)
        }
        return Text(value.text)
      }
    }
    let objects = result.rows.map { row in
      JSON.object(zip(columns, row).map { JSON.Member($0, $1.json) })
    }
    let cut = result.cut.map { [JSON.Member("cut", .string($0))] } ?? []
    var answer = Answer(
      value: .array(objects), table: Table(columns: heads, rows: rows), sources: dataset.lines(of: footnotes),
      context: dataset.context + cut)
    answer.isCut = result.cut != nil
    return answer
  }

  /// The heads of the columns; numbers are flush right.
  private var heads: [Table.Column] {
    columns.enumerated().map { place, name in
      let isNumber = result.rows.allSatisfy { $0[place].isNumberOrNothing } && !result.rows.isEmpty
      return Table.Column(name, alignment: isNumber ? .right : .left)
    }
  }

  /// The ids in a text, if all of its words are ids of sources.
  private func sources(in text: String) -> [String]? {
    let ids = text.split(separator: " ").map(String.init)
    return ids.allSatisfy { dataset.record($0)?.section == .sources } ? ids : nil
  }

  /// Names of which no two are the same: a second one gets `:1`, as SQLite names the columns of questions in questions.
  private static func unique(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
      var (own, number) = (name, 0)
      while !taken.insert(own).inserted {
        number += 1
        own = "\(name):\(number)"
      }
      return own
    }
  }
}

extension SQLValue {
  /// The value for people; nothing is an empty text.
  fileprivate var text: String {
    switch self {
    case .null: ""
    case .integer(let number): String(number)
    case .real(let number): JSON.number(number).description
    case .text(let text): text
    case .blob(let bytes): bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }

  /// The value as programs read it; bytes are written in hexadecimal digits.
  fileprivate var json: JSON {
    switch self {
    case .null: .null
    case .integer(let number): .integer(Int(number))
    case .real(let number): .number(number)
    case .text, .blob: .string(text)
    }
  }

  fileprivate var isNumberOrNothing: Bool {
    switch self {
    case .null, .integer, .real: true
    case .text, .blob: false
    }
  }
}
