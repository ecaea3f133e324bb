/// What stands between the things of one list and those of another?
public struct MatrixQuestion: Question {
  private let request: MatrixRequest
  private let language: String?

  /// Asks for the matrix that a request describes.
  public init(_ request: MatrixRequest, language: String? = nil) {
    self.request = request
    self.language = language
  }

  /// The matrix; an empty cell says that nothing is recorded, and that of an indicator that its value is unknown.
  public func answer(from dataset: Dataset) throws -> Answer {
    let matrix = try dataset.matrix(request)
    var footnotes = Footnotes(of: dataset)
    let rows = zip(matrix.rows, matrix.cells).map { record, cells -> [Text] in
      [.code(record.id), Text(record.label(in: language))] + cells.map { text($0, &footnotes) }
    }
    let columns = matrix.columns.map { Table.Column($0.id, title: $0.label(in: language)) }
    let table = Table(columns: [.init("id"), .init("name")] + columns, rows: rows)
    return Answer(
      value: json(matrix, in: dataset), table: table,
      blocks: [.table(table), .paragraph(Text(note(matrix)))], sources: dataset.lines(of: footnotes),
      context: dataset.context + [
        .init("rows", .integer(matrix.rows.count)), .init("columns", .integer(matrix.columns.count)),
        .init("filled", .integer(matrix.cells.joined().count { $0 != nil })),
      ],
      isEmpty: matrix.rows.isEmpty || matrix.columns.isEmpty)
  }

  private func text(_ cell: Matrix.Cell?, _ footnotes: inout Footnotes) -> Text {
    guard let cell else { return request.indicators ? .muted("unknown") : "" }
    return Text(cell.text) + (cell.support.isBare ? "" : " " + footnotes.cite(cell.support))
  }

  private func note(_ matrix: Matrix) -> String {
    let empty = matrix.cells.joined().count { $0 == nil }
    let sense = request.indicators ? "no value is recorded" : "nothing is recorded, which is not a no"
    let mark = request.indicators ? "'unknown' without a source" : "An empty cell"
    return empty == 0
      ? "Every cell is filled." : "\(mark) says that \(sense): \(empty) of \(matrix.cells.joined().count)."
  }

  private func json(_ matrix: Matrix, in dataset: Dataset) -> JSON {
    let cells = matrix.cells.map { cells in
      JSON.array(
        cells.map { cell -> JSON in
          guard let cell else { return .null }
          return [
            "says": .string(cell.says.map(\.text).joined(separator: "; ")), "relations": .strings(cell.relations),
            "marks": .strings(cell.marks), "sources": .strings(cell.support.sources.map(\.source).uniqued()),
            "against": .strings(cell.support.against.map(\.source).uniqued()),
          ]
        })
    }
    return [
      "rows": .strings(matrix.rows.map(\.id)), "columns": .strings(matrix.columns.map(\.id)), "cells": .array(cells),
    ]
  }
}

extension Matrix.Cell {
  /// All that it says, with its marks.
  public var text: String { says.map(\.text).joined(separator: "; ") + Dataset.words(for: marks) }
}
