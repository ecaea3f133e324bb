import Relations

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Questions to an editor, one line each: asked on stderr, answered on stdin.
struct Interview {
  /// The editor left before the last question.
  struct Ended: Error, CustomStringConvertible {
    let description = "the answers ended before the last question; nothing was written"
  }

  /// Asks until an answer can be taken; `nil` for an empty line, where nothing must be said.
  func ask<Taken>(
    _ question: String, isRequired: Bool = false, taking: (String) throws -> Taken
  ) throws -> Taken? {
    while true {
      Terminal.write(question + ": ", to: STDERR_FILENO)
      guard let line = readLine() else {
        Terminal.complain("")
        throw Ended()
      }
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if words.isEmpty {
        if !isRequired { return nil }
        Terminal.complain("  This must be said.")
        continue
      }
      do {
        return try taking(words)
      } catch let error as Ended {
        throw error
      } catch {
        Terminal.complain("  \(error)")
      }
    }
  }

  /// Asks for something that must be said.
  func require<Taken>(_ question: String, taking: (String) throws -> Taken) throws -> Taken {
    while true {
      if let answer = try ask(question, isRequired: true, taking: taking) { return answer }
    }
  }

  /// Asks whether to go on; an empty line is a yes.
  func agrees(_ question: String) throws -> Bool {
    let no = try ask(question + " [Y/n]") { ["n", "no"].contains($0.lowercased()) }
    return no != true
  }
}
