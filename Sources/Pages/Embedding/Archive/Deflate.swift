import Relations

/// Packs and unpacks the files of archives by the program `gzip`, which writes the same stream with a head and a foot.
enum Deflate {
  private static var tool: Tool { Embedding.packer }
  private static let environment = ["LC_ALL=C"] + Tool.variables(["PATH", "TMPDIR"])
  /// A head without a name and a day.
  private static let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]

  /// The bytes that were packed.
  ///
  /// - Throws: `ArchiveError` unless they have the length and the CRC-32 that the archive tells; `MissingTool`.
  static func unpacked(_ packed: [UInt8], size: Int, checksum: UInt32, of name: String) throws -> [UInt8] {
    let foot = LittleEndian.bytes(Int(checksum), 4) + LittleEndian.bytes(size, 4)
    let run = try tool.run(["-dc"], environment: environment, input: head + packed + foot, most: size)
    guard let run else { throw MissingTool(tool.name) }
    guard run.status == 0, run.output.count == size else { throw ArchiveError.damaged(name) }
    return run.output
  }

  /// The bytes packed, and the CRC-32 of what they were.
  static func packed(_ bytes: [UInt8]) throws -> (packed: [UInt8], checksum: UInt32) {
    guard let run = try tool.run(["-9nc"], environment: environment, input: bytes) else { throw MissingTool(tool.name) }
    guard run.status == 0, run.output.count >= 18, run.output[3] == 0 else {
      throw ArchiveError("could not be packed: \(tool.name) ended with \(run.status) \(run.complaint)")
    }
    let foot = run.output.count - 8
    return (Array(run.output[10..<foot]), UInt32(LittleEndian.number(run.output[foot..<(foot + 4)])))
  }
}

extension Embedding {
  /// The program by which Word documents are packed and unpacked; its package has the same name.
  public static let packer = Tool("gzip")
}

/// A program that documents of a kind are read and written by, and that is not installed.
public struct MissingTool: Error, Hashable, Sendable, CustomStringConvertible {
  /// What the program is called, and its package.
  public let name: String

  init(_ name: String) { self.name = name }

  /// The failure as a sentence.
  public var description: String {
    "Word documents are packed by \(name), which is not installed: apt-get install \(name)"
  }
}
