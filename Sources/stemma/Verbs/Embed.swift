import ArgumentParser
import Pages
import Relations

/// Keeps answers and pictures in documents true.
struct Embed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed",
    abstract: "Fill the marked regions of documents with answers and pictures.",
    usage: """
      stemma embed README.md docs/*.md
      stemma embed report.tex --check       # is what stands there still so?
      stemma embed report.docx -o filled.docx
      """,
    discussion: """
      A mark is a comment on a line of its own that names a question in the words of the command line; the region until \
      the mark that ends it belongs to Stemma, and the rest of the file stays the same to the byte:

        <!-- stemma: parties iis-agreement-2009 --as table -->
        <!-- /stemma -->

      In AsciiDoc it is '// stemma: …', in LaTeX '% stemma: …'; in a Word document a paragraph that holds only \
      '{{stemma: …}}', which is hidden when it is filled. '--as' is answer, table, list or sentence. 'draw' sets a \
      picture into the text, or with '-o pictures/rats.svg' links its file, which is drawn too. Sources are footnotes.

      Exit status: 0 filled, or with --check all is fresh; 1 something is stale, or a question has no answer; 65 a mark or \
      a question is wrong, and nothing was changed.
      """)

  @Argument(help: "Markdown, HTML, AsciiDoc, LaTeX or Word.", completion: .file())
  var files: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the one document is written; in its own place if not said.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Change nothing; say which regions and pictures are stale.")
  var check = false

  @OptionGroup var graph: GraphOptions

  func validate() throws {
    guard output != nil else { return }
    if check { throw ValidationError("--check writes nothing: leave -o out.") }
    if files.count > 1 { throw ValidationError("\(files.count) documents do not go into one file: -o is for one.") }
  }

  func run() throws {
    try ExitStatus.reporting {
      let documents = try files.map(read)
      let findings = documents.flatMap(\.embedding.findings)
      for finding in findings { Terminal.complain(finding.description) }
      if findings.haveErrors { throw ExitStatus.data }
      let isStale = check ? tellStale(documents) : false
      if !check { try write(documents) }
      if isStale || !findings.isEmpty { throw ExitStatus.nothing }
    }
  }

  /// A document as it should be, and the pictures that it links.
  private struct Document {
    /// The file that is written.
    let path: String
    let old: [UInt8]
    let embedding: Embedding
    let pictures: [(path: String, bytes: [UInt8])]
  }

  private func read(_ path: String) throws -> Document {
    let old = try Folder.bytes(ofFile: path)
    let target = output ?? path
    // What is linked stands beside the document that is written.
    let folder = target.lastIndex(of: "/").map { String(target[..<$0]) } ?? ""
    var pictures: [(path: String, bytes: [UInt8])] = []
    let embedding = try Embedding(of: old, file: path) { words in
      try EmbeddedQuestion(words, of: graph.graph, in: folder).content { pictures.append(($0, $1)) }
    }
    return Document(path: target, old: old, embedding: embedding, pictures: pictures)
  }

  private func tellStale(_ documents: [Document]) -> Bool {
    var lines = documents.flatMap(\.embedding.stale).map(\.description)
    for picture in documents.flatMap(\.pictures) {
      let old = try? Folder.bytes(ofFile: picture.path)
      let isPixels = [".png", ".pdf"].contains { picture.path.hasSuffix($0) }
      // What is made of a machine's fonts differs from one to the next; what it tells stands in the document.
      if old == nil || !isPixels && old != picture.bytes {
        lines.append("\(picture.path): \(old == nil ? "is not there" : "is stale")")
      }
    }
    for line in lines { Terminal.complain(line) }
    return !lines.isEmpty
  }

  /// Writes what has changed: all documents and pictures, or none of them.
  private func write(_ documents: [Document]) throws {
    let changed = documents.filter { output != nil || $0.embedding.bytes != $0.old }
    let pictures = documents.flatMap(\.pictures)
    try Output.replaceAll(pictures + changed.filter { $0.path != "-" }.map { ($0.path, $0.embedding.bytes) })
    for document in changed where document.path == "-" { try Output.write(document.embedding.bytes, to: nil) }
  }
}
