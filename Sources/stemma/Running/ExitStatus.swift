import ArgumentParser
import Diagrams
import Digraphs
import Formats
import Pages
import Relations

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the program says of itself when it ends.
enum ExitStatus {
  /// There are findings, or there is no answer.
  static let nothing = ExitCode(1)
  /// It was asked wrongly; an unknown id too.
  static let usage = ExitCode(64)
  /// The data is wrong.
  static let data = ExitCode(65)
  /// Graphviz could not draw it, or the program that makes PNG and PDF, or packs documents, is missing or failed.
  static let unavailable = ExitCode(69)
  /// A file could not be read or written; git, which reads those of revisions, is missing.
  static let file = ExitCode(74)
  /// It was interrupted from the keyboard.
  static let interrupted = ExitCode(130)

  /// The status that tells of an error; `nil` for one that ArgumentParser tells of itself.
  static func of(_ error: any Error) -> ExitCode? {
    switch error {
    case let error as UnknownName: error.isLeftOut ? nothing : usage
    case let error as SQLError: error.isTooMuch ? nothing : usage
    case is SelectionError, is DateError, is UnknownColumn, is QuestionError, is NotEstimable: usage
    case ConversionError.tooLarge, is Mermaid.TooLarge: usage
    case is GraphvizError, is ConversionError, is MissingTool: unavailable
    case is FileError, is Interview.Ended: file
    case is EditError, is UnsoundGraph, is ImportError: data
    case let error as ViewError where error.isEmpty: nothing
    case let error as ViewError: error.position.file == PictureRequest.place.file ? usage : data
    default: nil
    }
  }

  /// Runs the work of a verb; an error becomes a sentence on stderr and the status that tells of it.
  static func reporting(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch {
      // Who takes the answer tells of the error too.
      guard let status = of(error), Taker.current == nil else { throw error }
      Terminal.complain("stemma: \(error)")
      throw status
    }
  }
}
