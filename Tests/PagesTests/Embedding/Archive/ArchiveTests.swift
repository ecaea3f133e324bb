import Testing

@testable import Pages

struct ArchiveTests {
  private static func archive(_ files: [(String, String)]) throws -> [UInt8] {
    var writer = ArchiveWriter()
    for (name, text) in files { try writer.add(name, Array(text.utf8)) }
    return try writer.finished()
  }

  private static let long = String(repeating: "Many words. ", count: 500)

  @Test func whatIsNotChangedIsTheSameToTheByte() throws {
    let bytes = try Self.archive([("a.xml", Self.long), ("b/c.xml", "short"), ("[d].xml", Self.long + "2")])
    var archive = try Archive(bytes)
    #expect(archive.entries.map(\.name) == ["a.xml", "b/c.xml", "[d].xml"])
    #expect(try archive.written() == bytes)
    archive.set("b/c.xml", to: Array(Self.long.utf8))
    archive.set("é.xml", to: [1, 2, 3])
    let changed = try archive.written()
    let again = try Archive(changed)
    #expect(again.entries.map(\.name) == ["a.xml", "b/c.xml", "[d].xml", "é.xml"])
    for (old, new) in zip(archive.entries, again.entries) where old.name != "b/c.xml" {
      #expect(bytes[old.extent] == changed[new.extent])
    }
    #expect(try again.contents(of: "b/c.xml") == Array(Self.long.utf8))
    #expect(try again.contents(of: "é.xml") == [1, 2, 3] && again.contents(of: "x") == nil)
    #expect(try archive.written() == changed, "the same bytes again")
    archive.remove("a.xml")
    archive.remove("é.xml")
    #expect(!archive.holds("a.xml"))
    #expect(try Archive(archive.written()).entries.map(\.name) == ["b/c.xml", "[d].xml"])
  }

  @Test(arguments: ["../a.xml", "/a.xml", "b/../../a", "b\\a", "C:a"])
  func namesThatLeadOut(name: String) throws {
    let bytes = try Self.archive([(name, "x")])
    #expect(throws: ArchiveError("has a part '\(name)', which leads out of it")) { try Archive(bytes) }
  }

  @Test func whatIsNoArchiveOrDamaged() throws {
    func error(_ bytes: [UInt8]) -> String {
      do {
        let archive = try Archive(bytes)
        for entry in archive.entries { _ = try archive.contents(of: entry.name) }
        return "none"
      } catch { return "\(error)" }
    }
    let bytes = try Self.archive([("a.xml", Self.long)])
    #expect(error(bytes) == "none")
    #expect(error([]).contains("no ZIP archive") && error(Array("{\\rtf1}".utf8)).contains("no ZIP archive"))
    #expect(error([0xD0, 0xCF, 0x11, 0xE0, 0]).contains("under a password or of an older Word"))
    // Wherever it is cut off, it is told, and nothing is read beyond the end.
    for count in stride(from: 4, to: bytes.count, by: 7) { #expect(error(Array(bytes[..<count])) != "none") }
    let directory = bytes.count - 22 - 46 - 5
    var encrypted = bytes
    encrypted[directory + 8] |= 1
    #expect(error(encrypted).contains("under a password"))
    var wrong = bytes
    wrong[directory + 16] ^= 1
    #expect(error(wrong) == "its part 'a.xml' is damaged")
    var method = bytes
    method[directory + 10] = 12
    #expect(error(method).contains("not known (12)"))
    var twice = try Self.archive([("a.xml", "1"), ("b.xml", "2")])
    twice[twice.count - 22 - 5] = UInt8(ascii: "a")
    #expect(error(twice) == "has two parts 'a.xml'")
  }

  /// A part that unpacks to more than it tells is not unpacked further; one that tells of too much is not at all.
  @Test func partsThatGrow() throws {
    let bytes = try Self.archive([("a.xml", String(repeating: " ", count: 5_000_000))])
    #expect(bytes.count < 10_000)
    let directory = bytes.count - 22 - 46 - 5
    var lying = bytes
    lying.replaceSubrange((directory + 24)..<(directory + 28), with: LittleEndian.bytes(100, 4))
    #expect(throws: ArchiveError.damaged("a.xml")) { try Archive(lying).contents(of: "a.xml") }
    var huge = bytes
    huge.replaceSubrange((directory + 24)..<(directory + 28), with: LittleEndian.bytes(1 << 30, 4))
    #expect(throws: ArchiveError.self) { try Archive(huge).contents(of: "a.xml") }
  }
}
