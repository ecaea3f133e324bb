import Relations

/// A Word document whose marks are filled. What is still so stays as people and programs have left it since.
struct WordEmbedding {
  /// The endings of the files.
  static let endings = ["docx", "docm"]

  private(set) var bytes: [UInt8]
  private(set) var findings: [Embedding.Finding] = []
  private(set) var stale: [Embedding.Finding] = []
  private let file: String

  init(of bytes: [UInt8], file: String, ask: ([String]) throws -> Embedding.Content) throws {
    self.bytes = bytes
    self.file = file
    do {
      try fill(WordPackage(bytes), ask)
    } catch let error as ArchiveError {
      findings.append(Embedding.Finding(.error, "unreadable", at: file, error.description))
    }
    if findings.haveErrors { self.bytes = bytes }
  }

  private mutating func fill(_ package: WordPackage, _ ask: ([String]) throws -> Embedding.Content) throws {
    let part = try package.part(package.document)
    let marks = WordMarks(in: part, file: file)
    findings += marks.findings
    try complainOfMarksElsewhere(package)
    var fillings = try answered(marks.regions.filter { !$0.words.isEmpty }, in: part, ask)
    guard !findings.haveErrors else { return }
    var numbers = WordNumbers()
    var place = 0
    for index in fillings.indices {
      let pieces = fillings[index].pieces(in: part)
      numbers.count(place..<pieces.lowerBound, of: part)
      numbers.fill(&fillings[index])
      place = pieces.upperBound
    }
    let changed = try stale(of: fillings, in: part, package)
    guard !changed.isEmpty else { return }
    var writer = try WordWriter(package, part)
    bytes = try writer.written(changed)
  }

  /// What is to be set into the regions; what cannot be asked is told of.
  private mutating func answered(
    _ regions: [WordMarks.Region], in part: XMLPart, _ ask: ([String]) throws -> Embedding.Content
  ) throws -> [WordFilling] {
    var fillings: [WordFilling] = []
    var notes = EmbeddedNotes()
    let sections = WordColumn.sections(of: part)
    for region in regions {
      do {
        let content = try ask(region.words)
        findings += Embedding.doubts(of: content, at: region.place)
        fillings.append(try WordFilling(region, content, in: part, sections: sections, noting: &notes))
      } catch {
        findings.append(try Embedding.finding(of: error, at: region.place))
      }
    }
    return fillings
  }

  /// The regions that are not what they should be.
  private mutating func stale(
    of fillings: [WordFilling], in part: XMLPart, _ package: WordPackage
  ) throws -> [WordFilling] {
    let notes = WordNotes(try package.parts("footnotes").first.map(package.part))
    let arePlain = WordNumbers.arePlain(in: [part] + (try package.parts("settings").map(package.part)))
    return try fillings.filter { filling in
      let (old, new) = (filling.oldReading(of: part, notes), try filling.newReading())
      let isSame = arePlain ? old == new : old.lines == new.lines
      let region = filling.region
      if isSame, region.trace == filling.trace, region.begin.isHidden { return false }
      let numbers =
        old.lines == new.lines && old.numbers != new.numbers ? ": its numbers are others" : ": its look is another"
      let difference = old.lines == new.lines ? numbers : Embedding.difference(old.lines, new.lines)
      stale.append(
        Embedding.Finding(
          .warning, "stale", at: region.place,
          "what stands here is not the answer to '\(region.words.joined(separator: " "))'" + difference))
      return true
    }
  }

  /// Marks in parts that are not filled would be left out unseen.
  private mutating func complainOfMarksElsewhere(_ package: WordPackage) throws {
    for type in ["header", "footer", "footnotes", "endnotes"] {
      for name in try package.parts(type) {
        let part = try package.part(name)
        let marks = WordMarks(in: try XMLPart(Array("<x/>".utf8), of: name), file: "\(file): \(name)")
        for paragraph in WordParagraph.all(in: part) where WordMarks.isMark(paragraph.text) {
          let message = "marks are filled in the text, not in headers, footers and notes"
          findings.append(Embedding.Finding(.error, "broken-mark", at: marks.place(of: paragraph), message))
        }
      }
    }
  }
}
