import Testing

@testable import Relations

@Suite struct ToolTests {
  @Test func aToolReadsAndWrites() throws {
    let result = try #require(try Tool("cat").run(["-"], environment: [], input: [0, 1, 255]))
    #expect(result == Tool.Result(status: 0, output: [0, 1, 255], errors: []))
  }

  @Test func aToolEndsWithItsStatusAndItsComplaint() throws {
    let failed = try #require(try Tool("sh").run(["-c", "echo one >&2; echo two >&2; exit 3"], environment: []))
    #expect(failed.status == 3 && failed.complaint == "one")
    let killed = try #require(try Tool("sh").run(["-c", "kill -9 $$"], environment: []))
    #expect(killed.status == 137)
  }

  @Test func onlyTheVariablesGivenAreThere() throws {
    let result = try #require(try Tool("env").run([], environment: ["ONE=1"]))
    #expect(result.line == "ONE=1")
    #expect(Tool.variables(["PATH", "STEMMA_NO_SUCH_VARIABLE"]).count == 1)
  }

  @Test func whatIsMissingIsNotRun() throws {
    let tool = Tool("stemma-no-such-program")
    #expect(tool.path == nil)
    #expect(try tool.run([], environment: []) == nil)
    #expect(Tool("sh").path?.hasSuffix("/sh") == true)
  }
}
