import ArgumentParser
import Diagrams
import Pages
import Relations

/// A question that a mark in a document asks in the words of the command line.
struct EmbeddedQuestion {
  private let words: [String]
  private let shape: AnswerShape
  private let folder: String

  /// The verbs that can be asked in a mark: those that answer and change nothing.
  static let verbs: [any ParsableCommand.Type] = Stemma.configuration.subcommands.filter { verb in
    [
      "list", "show", "find", "relations", "lineage", "path", "participation", "members", "parties", "rank", "timeline",
      "matrix", "disagreements", "gaps", "sources", "diff", "sql", "draw",
    ].contains(verb.configuration.commandName)
  }

  /// A question by its words; `--as` says in which shape the answer is set. The graph is the one that is meant where the
  /// words name none, the folder that of the document, from which pictures are linked.
  ///
  /// - Throws: `QuestionError` for a shape that there is not.
  init(_ words: [String], of graph: String?, in folder: String) throws(QuestionError) {
    var words = words
    if let place = words.firstIndex(of: "--as") {
      let name = place + 1 < words.count ? words[place + 1] : ""
      guard let shape = AnswerShape(rawValue: name) else {
        let known = AnswerShape.allCases.map(\.rawValue).joined(separator: ", ")
        throw QuestionError("--as is one of \(known), not '\(name)'")
      }
      self.shape = shape
      words.removeSubrange(place...(place + 1))
    } else {
      shape = .answer
    }
    let namesGraph = words.contains { $0 == "-g" || $0 == "--graph" || $0.hasPrefix("--graph=") }
    if let graph, !namesGraph { words += ["-g", graph] }
    self.words = words
    self.folder = folder
  }

  /// What is set into the document; `keep` is told of the picture's file, if it has one.
  ///
  /// - Throws: `QuestionError` that says what is wrong with the question.
  func content(keeping keep: (_ path: String, _ bytes: [UInt8]) -> Void) throws -> Embedding.Content {
    let verb = try parsed()
    if let draw = verb as? Draw { return .picture(try draw.picture(in: folder, keeping: keep)) }
    let taker = Taker()
    do {
      var verb = verb
      try Taker.$current.withValue(taker) { try verb.run() }
    } catch is ExitCode {
      // Its sentence has gone to stderr.
      guard taker.taken != nil else { throw QuestionError("this question has no answer; see above") }
    }
    guard let answer = taker.taken else { throw QuestionError("'\(words[0])' gives no answer") }
    return .answer(answer, shape)
  }

  private func parsed() throws -> any ParsableCommand {
    let names = EmbeddedQuestion.verbs.map { $0.configuration.commandName ?? "" }
    guard let first = words.first, names.contains(first) else {
      let near = nearest(to: words.first ?? "", among: names).first.map { "; did you mean '\($0)'?" } ?? ""
      throw QuestionError("no question begins with '\(words.first ?? "")'\(near)")
    }
    if words.contains("--format") || words.contains("--help") || words.contains("-h") {
      throw QuestionError("a document has a format of its own, and no room for help")
    }
    do {
      return try Stemma.parseAsRoot(words)
    } catch {
      // The first line tells what is wrong, the others how verbs are used.
      let message = Stemma.message(for: error).split(separator: "\n").first.map(String.init) ?? ""
      throw QuestionError(message.hasPrefix("Error: ") ? String(message.dropFirst(7)) : message)
    }
  }
}

extension Draw {
  /// The one picture that is asked for, to be set into a document or linked from it.
  func picture(in folder: String, keeping keep: (String, [UInt8]) -> Void) throws -> EmbeddedPicture {
    let (dataset, earlier) = try request.states(of: graph)
    let chosen = try chosen(from: dataset)
    guard chosen.count == 1 else { throw QuestionError("a mark asks for one picture, not \(chosen.count)") }
    let format = try output.map { path throws(FileError) in try PictureFormat(ending: path) } ?? .svg
    let picture = try Picture(of: chosen[0], in: dataset, since: earlier, alone: output != nil, idPrefix: idPrefix)
    if let output, output != "-" {
      let path = folder.isEmpty || output.hasPrefix("/") ? output : folder + "/" + output
      keep(path, try picture.bytes(as: format, scale: scale ?? 2))
    }
    return EmbeddedPicture(
      title: picture.title, alternative: picture.summary, svg: picture.text, file: output == "-" ? nil : output,
      data: picture.data, part: picture.part)
  }
}
