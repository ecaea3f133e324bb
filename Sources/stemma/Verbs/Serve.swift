import ArgumentParser
import Relations

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Previews a graph as a web site.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Preview a graph as a web site that follows its files.",
    usage: """
      stemma serve
      stemma serve --port 9000 -g Graph/sco
      """,
    discussion: """
      Pages are shown anew when a file is saved; a mistake in the files is shown over the last good page. The same \
      questions are answered as JSON under /api/, described at /api/openapi.json. Nobody else can see the preview unless \
      --host says so. Ctrl-C ends it.
      """)

  @Option(help: ArgumentHelp("The port; 0 takes any that is free.", valueName: "number"))
  var port: UInt16 = 8080

  @Option(help: ArgumentHelp("The address to serve at; 0.0.0.0 is all of this machine.", valueName: "address"))
  var host = "127.0.0.1"

  @OptionGroup var graph: GraphOptions

  /// The program that serves, beside this one.
  private static let helper = "stemma-serve"

  func run() throws {
    try ExitStatus.reporting {
      try graph.refuseRevision(to: "serve")
      let words = [Serve.helper, try graph.folder().name, host, String(port)]
      let program = Serve.place
      var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
      arguments.append(nil)
      execv(program, &arguments)
      Terminal.complain(
        "stemma: \(program) is missing, which 'make install' puts there: \(String(cString: strerror(errno)))")
      throw ExitStatus.unavailable
    }
  }

  /// The path of the program that serves: in the folder of this one, whatever it was called by.
  private static var place: String {
    let own = realpath("/proc/self/exe", nil) ?? realpath(CommandLine.arguments[0], nil)
    defer { free(own) }
    let path = own.map { String(cString: $0) } ?? CommandLine.arguments[0]
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return folder + helper
  }
}
