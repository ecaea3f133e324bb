import Relations

/// A region of a Word document and what is to stand in it.
struct WordFilling {
  let region: WordMarks.Region
  /// What is to stand between the marks, with holes.
  private(set) var markup: String
  /// The sources that are told of here first in the document.
  let sources: [Answer.SourceLine]
  let figure: WordFigure?
  /// A hash of the markup, which the mark at its end keeps.
  let trace: String

  init(
    _ region: WordMarks.Region, _ content: Embedding.Content, in part: XMLPart, sections: [Int],
    noting notes: inout EmbeddedNotes
  ) throws(QuestionError) {
    self.region = region
    let column = WordColumn(of: region.begin.element, in: part, sections: sections)
    let word = WordMarkup(width: column.width)
    let told = notes.sources.count
    switch content {
    case .answer(let answer, let shape):
      markup = AnswerMarkup(answer: answer, markup: word).text(as: shape, noting: &notes)
      figure = nil
    case .picture(let picture):
      guard picture.file == nil else {
        throw QuestionError("in a Word document a picture stands in the document: leave -o out")
      }
      let drawn = WordFigure(picture, in: column)
      (markup, figure) = (drawn.markup(word), drawn)
    }
    sources = Array(notes.sources[told...])
    trace = Trace.hash(markup)
  }

  /// Whether the mark is as Stemma leaves it, so that only what follows it is written anew.
  private var isSet: Bool { region.begin.isHidden && region.end != nil }

  /// The pieces that are replaced.
  func pieces(in part: XMLPart) -> Range<Int> {
    let last = part.pieces[(region.end ?? region.begin).element].mate
    return isSet ? (part.pieces[region.begin.element].mate + 1)..<(last + 1) : region.begin.element..<(last + 1)
  }

  /// What stands between the marks now.
  func content(of part: XMLPart) -> Range<Int> {
    let start = part.pieces[region.begin.element].mate + 1
    return start..<(region.end?.element ?? start)
  }

  /// What the region says now.
  func oldReading(of part: XMLPart, _ notes: WordNotes) -> WordReading {
    WordReading(of: part, in: content(of: part), note: notes.words)
  }

  /// What the region is to say.
  func newReading() throws -> WordReading {
    let part = try XMLPart(Array("<x>\(markup)</x>".utf8), of: "new region")
    let told = Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let word = WordMarkup(width: 1)
    return WordReading(of: part, in: part.pieces.indices) { id in
      guard case .note(let id) = WordHole.all(in: id).first, let source = told[id],
        let note = try? XMLPart(Array("<x>\(word.paragraph(word.note(source)))</x>".utf8), of: "note")
      else { return "" }
      return WordReading(of: note, in: note.pieces.indices).words
    }
  }

  /// Fills some of the holes.
  mutating func fill(_ fill: (WordHole) -> String) { markup = WordHole.filled(markup, fill) }

  /// The whole region with its marks, or without the first where that one stays.
  func written(in part: XMLPart, style: String) -> String {
    let section = WordMark.section(of: region.end ?? region.begin, in: part)
    let first =
      isSet
      ? ""
      : WordMark.paragraph(region.begin.text.trimmed, style: style, keeping: WordMark.kept(of: region.begin, in: part))
    let kept = region.end.map { WordMark.kept(of: $0, in: part) } ?? ""
    let last = WordMark.paragraph("{{/stemma \(trace)}}", style: style, keeping: kept, section: section)
    return first + markup + last
  }
}
