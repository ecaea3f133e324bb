import Testing

@testable import Relations

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("The family of checks")
struct CheckTests {
  @Test("The list names every file of the folder")
  func everyFile() throws {
    let here = String(#filePath.dropLast("Tests/RelationsTests/Checks/CheckTests.swift".count))
    let files = try Folder(here + "Sources/Relations/Checks").paths().map { String($0.dropLast(".swift".count)) }
    let names = checks.map { "\(type(of: $0))" }
    #expect(Set(names).union(["Check"]) == Set(files))
    #expect(Set(names).count == checks.count)
  }

  @Test("Codes are unique, in kebab case, apart from those of reading, and each says what it means")
  func codes() {
    let codes = checks.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy(Reader.isWord))
    #expect(Set(codes).isDisjoint(with: readingCodes.map(\.code)))
    #expect(checks.allSatisfy { $0.summary.hasSuffix(".") && $0.summary.count > 20 })
  }

  @Test("A code is the name of its check", arguments: checks.indices)
  func names(index: Int) {
    let name = "\(type(of: checks[index]))".lowercased()
    #expect(name == checks[index].code.replacing("-", with: ""))
  }

  @Test("A sound graph passes every check", arguments: checks.indices)
  func sound(index: Int) {
    #expect(Graphs.findings(checks[index], "").isEmpty)
  }
}
