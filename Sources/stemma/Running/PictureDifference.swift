import Diagrams

extension PictureFormat {
  /// In what a file differs from what would be drawn: the facts that the picture tells of itself, else its drawing.
  func difference(from old: [UInt8], to new: [UInt8]) -> String {
    let (was, now) = (facts(in: old), facts(in: new))
    if was.isEmpty { return "it is no picture that Stemma drew" }
    let keys = now.map(\.key) + was.map(\.key).filter { key in !now.contains { $0.key == key } }
    let changed = keys.compactMap { key in
      PictureFormat.change(of: key, from: was.first { $0.key == key }?.value, to: now.first { $0.key == key }?.value)
    }
    if !changed.isEmpty { return changed.joined(separator: "; ") }
    return "what is drawn has changed, with the same data, view, theme and programs, as if somebody had edited it"
  }

  /// What a picture tells of itself.
  private func facts(in picture: [UInt8]) -> [Diagram.Fact] {
    self == .dot ? Diagram.facts(inDOT: picture) : SVG.facts(in: picture)
  }

  /// What it means that a fact is another; `nil` where it is the same.
  private static func change(of key: String, from old: String?, to new: String?) -> String? {
    guard old != new else { return nil }
    guard let old else { return "'\(key)' is new" }
    guard let new else { return "'\(key)' was '\(old)', and is told no more" }
    let told = "'\(key)' was '\(old)', is '\(new)'"
    switch key {
    case "data": return "the data has changed (\(told))"
    case "options": return "the view is written otherwise (\(told))"
    case "graphviz":
      return "it was laid out by Graphviz \(old), and is by \(new) here, which may set things elsewhere (\(told))"
    case "renderer": return "pictures are written otherwise now (\(told))"
    default: return told
    }
  }
}
