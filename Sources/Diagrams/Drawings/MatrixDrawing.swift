import Relations

/// Who has to do with what, in rows and columns.
struct MatrixDrawing: Drawing {
  let name = "matrix"
  let summary =
    "States and bodies by the instruments that they take part in; or other relations, or indicators, as cells."
  let options = ["via", "rows", "across"]
  let needs: [String] = []

  func title(of view: View, in dataset: Dataset) -> String { dataset.title }

  func sketch(_ view: View, of dataset: Dataset) throws -> Sketch {
    let request = try request(view)
    let matrix = try dataset.matrix(request)
    if matrix.rows.isEmpty || matrix.columns.isEmpty {
      throw ViewError(view, isEmpty: true, "nothing is recorded that a cell could show")
    }
    var sketch = Sketch(view, of: dataset, title: title(of: view, in: dataset))
    let rows = matrix.rows.map { sketch.head($0) }
    let columns = matrix.columns.map { sketch.head($0) }
    let relations = Dictionary(dataset.relations.map { ($0.id, $0) }) { first, _ in first }
    var marks: [Diagram.Chart.Mark] = []
    for (row, cells) in matrix.cells.enumerated() {
      for (column, cell) in cells.enumerated() {
        let place = Place(row: row, column: column)
        if let cell {
          marks.append(mark(cell, place, matrix, relations, &sketch))
        } else if request.indicators {
          marks.append(unknown(place, matrix, sketch))
        }
      }
    }
    sketch.diagram.chart = Diagram.Chart(rows: rows, columns: .heads(columns), marks: marks)
    let isFull = marks.count == rows.count * columns.count
    if !isFull {
      sketch.diagram.legend = [
        .mark(sketch.glossary.say("empty"), sketch.glossary.say("nothing is recorded, which is not a no"))
      ]
    }
    return sketch
  }

  private struct Place {
    let row: Int
    let column: Int
  }

  private func request(_ view: View) throws -> MatrixRequest {
    var request = MatrixRequest()
    request.kinds = view.values("via")
    request.rows = view.values("rows").isEmpty ? nil : try Selection(parsing: view.values("rows"))
    if view.values("across") == ["indicators"] {
      request.indicators = true
    } else if !view.values("across").isEmpty {
      request.columns = try Selection(parsing: view.values("across"))
    }
    return request
  }

  private func mark(
    _ cell: Matrix.Cell, _ place: Place, _ matrix: Matrix, _ relations: [String: Relation], _ sketch: inout Sketch
  ) -> Diagram.Chart.Mark {
    let told = cell.relations.compactMap { relations[$0] }
    let cited = sketch.cited(cell.support)
    let edges = told.isEmpty ? [value(cell, place, matrix, cited, &sketch)] : told.map { sketch.told($0) }
    let glossary = sketch.glossary
    let phrases = cell.says.map { Diagram.Line.name(glossary.date($0.text)) }
    let details = [glossary.marks(cell.marks).joined(separator: ", "), cited].map { Diagram.Line.detail($0) }
    let family = told.first.map { Look.family(of: sketch.dataset.kind(of: $0)) }
    var mark = Diagram.Chart.Mark(
      row: place.row, place: .column(place.column), label: (phrases + details).filter { !$0.text.isEmpty },
      tooltip: edges.map { sketch.diagram.edges[$0].tooltip }.joined(separator: "; "),
      style: .init(
        palette: family?.style.palette ?? .slate, shape: cell.isUnknown ? nil : .box,
        line: cell.marks.isEmpty ? .solid : .dashed))
    mark.edges = edges
    mark.classes = edges.flatMap { sketch.diagram.edges[$0].classes }.uniqued()
    return mark
  }

  /// An edge for a value, which no relation tells.
  private func value(
    _ cell: Matrix.Cell, _ place: Place, _ matrix: Matrix, _ cited: String, _ sketch: inout Sketch
  ) -> Int {
    let (row, column) = (matrix.rows[place.row], matrix.columns[place.column])
    let says = cell.says.map(\.text).joined(separator: "; ")
    sketch.diagram.edges.append(
      .init(
        from: sketch.node(row), to: sketch.node(column), label: "\(says) \(cited)", classes: ["value"],
        tooltip: "\(row.label(in: sketch.language)), \(column.label(in: sketch.language)): \(says) \(cited)"))
    return sketch.diagram.edges.count - 1
  }

  private func unknown(_ place: Place, _ matrix: Matrix, _ sketch: Sketch) -> Diagram.Chart.Mark {
    let heads = [matrix.rows[place.row], matrix.columns[place.column]].map { $0.label(in: sketch.language) }
    return .init(
      row: place.row, place: .column(place.column), label: [.detail(sketch.glossary.say("unknown"))],
      tooltip: heads.joined(separator: ", ") + ": " + sketch.glossary.say("no value is recorded"),
      style: .init(shape: nil))
  }
}

extension Matrix.Cell {
  /// Whether a value was looked for and not found.
  fileprivate var isUnknown: Bool { relations.isEmpty && says.allSatisfy { $0.what == "unknown" } }
}
