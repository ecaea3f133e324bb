import Foundation
import Testing

/// The same graph gives the same bytes: in another language, without fonts, elsewhere, and with one processor.
struct StabilityTests {
  /// As unlike the machine that drew Output as it can be made.
  private static let elsewhere = [
    "LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8", "LANGUAGE": "ar", "TZ": "Asia/Kathmandu", "HOME": "/nowhere",
    "TMPDIR": "/nowhere", "FONTCONFIG_PATH": "/nowhere", "GDFONTPATH": "/nowhere", "DOTFONTPATH": "/nowhere",
    "GVBINDIR": "/nowhere", "SOURCE_DATE_EPOCH": "1", "COLUMNS": "40", "MALLOC_PERTURB_": "165",
  ]

  private func environment(_ scratch: Scratch) throws -> [String: String] {
    try scratch.write("<?xml version=\"1.0\"?><fontconfig></fontconfig>\n", to: "fonts.conf")
    return StabilityTests.elsewhere.merging(["FONTCONFIG_FILE": scratch.url.path + "/fonts.conf"]) { $1 }
  }

  @Test func outputIsDrawnTheSameElsewhere() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let check = try Program.run(["draw", "--check"], environment: environment(scratch))
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test(.enabled(if: Renderer(name: "taskset").isInstalled)) func oneProcessorDrawsTheSame() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    // 25 parts that nothing joins, and as many workers as there are processors.
    let parts = (1...25).map { "  a\($0): { name: A \($0), sources: [s] }\n  b\($0): \(younger($0))\n" }
    try scratch.write(
      "stemma: 1\ntitle: T\nsources: { s: { title: S } }\ninstruments:\n" + parts.joined(), to: "graph.yaml")
    let words = ["draw", "--select", "kind:instrument", "-g", scratch.url.path, "-o", "-"]
    let alone = try Renderer(name: "taskset").run(["-c", "0", Program.url.path] + words, in: scratch)
    let together = try (0..<3).map { _ in try Program.run(words).output }
    #expect(alone.hasPrefix("<svg") && together.allSatisfy { $0 == alone })
  }

  private func younger(_ number: Int) -> String {
    "{ name: B \(number), sources: [s], builds-on: { a\(number): { sources: [s] } } }"
  }
}
