/// A paragraph of a Word document.
struct WordParagraph: Sendable {
  /// Its place among all paragraphs of its part, from 1.
  let number: Int
  /// The element in the part's pieces.
  let element: Int
  /// Its words; Word may split them over many runs.
  fileprivate(set) var text = ""
  /// Whether there is more in it than words, such as a picture.
  fileprivate(set) var holdsMore = false
  /// Whether nothing of it is shown.
  fileprivate(set) var isHidden = false
  /// Whether it stands in a box beside the text.
  let isInBox: Bool

  /// The paragraphs of a part, from top to bottom.
  static func all(in part: XMLPart) -> [WordParagraph] {
    var done: [WordParagraph] = []
    var open: [WordParagraph] = []
    for (index, piece) in part.pieces.enumerated() {
      if piece.name == "w:p", piece.kind != .close {
        let isInBox = part.ancestors(of: index).contains { part.pieces[$0].name == "w:txbxContent" }
        done.append(WordParagraph(number: done.count + 1, element: index, isInBox: isInBox))
        if piece.kind == .open { open.append(done[done.count - 1]) }
      } else if piece.name == "w:p", let paragraph = open.popLast() {
        done[paragraph.number - 1] = paragraph
      } else if !open.isEmpty {
        open[open.count - 1].take(piece, of: part)
      }
    }
    return done
  }

  private static let more: Set<String> = [
    "w:drawing", "w:pict", "w:object", "w:footnoteReference", "w:endnoteReference", "w:sym", "m:oMath", "w:fldChar",
  ]

  private mutating func take(_ piece: XMLPart.Piece, of part: XMLPart) {
    switch (piece.kind, piece.name) {
    case (.text, _):
      if let parent = piece.parent, part.pieces[parent].name == "w:t" { text += part.words(of: piece.mate) }
    case (.close, _): return
    case (_, "w:br"), (_, "w:cr"), (_, "w:ptab"): text += " "
    case (_, "w:tab"):
      // A stop of the tabulator in the properties has the same name.
      if let parent = piece.parent, part.pieces[parent].name == "w:r" { text += " " }
    case (_, "w:noBreakHyphen"): text += "-"
    case (_, "w:vanish"): isHidden = true
    case (_, let name): holdsMore = holdsMore || WordParagraph.more.contains(name)
    }
  }
}
