import Dispatch
import FlyingFox
import FlyingSocks
import Foundation
import Pages
import Relations
import Synchronization

// Started by `stemma serve`, which reads the options and finds the graph: stemma-serve FOLDER HOST PORT. It is a program
// of its own, since the library it serves with brings others that would make every start of `stemma` slower.

@Sendable func complain(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

func end(_ status: Int32, _ reason: String) -> Never {
  complain("stemma: \(reason)")
  exit(status)
}

let words = Array(CommandLine.arguments.dropFirst())
guard words.count == 3, let port = UInt16(words[2]) else { end(64, "this is started by 'stemma serve'") }
let (folder, host) = (Folder(words[0]), words[1])

let address: any SocketAddress
do {
  address =
    host.contains(":") ? try sockaddr_in6.inet6(ip6: host, port: port) : try sockaddr_in.inet(ip4: host, port: port)
} catch {
  end(64, "--host is an address of this machine, such as 127.0.0.1 or ::1, not '\(host)'")
}

@Sendable func report(_ diagnostics: [Diagnostic]) {
  for found in diagnostics where found.severity > .note { complain(found.description) }
}

let preview = Preview(of: folder)
let watcher: Watcher
do {
  watcher = try Watcher(folder) { [preview] in
    let diagnostics = preview.refresh()
    report(diagnostics)
    complain("stemma: read again\(diagnostics.haveErrors ? "; the last good pages stay" : "")")
  }
} catch {
  end(74, "\(error)")
}

let isLocal = ["127.0.0.1", "::1"].contains(host)
let names: Set<String> = ["localhost", "127.0.0.1", "[::1]"]
let serving = Server(pages: PreviewPages(of: preview), preview: preview, hosts: isLocal ? names : nil)
let configuration = HTTPServer.Configuration(address: address, timeout: 60, logger: .disabled)
let server = HTTPServer(config: configuration, handler: ClosureHTTPHandler { await serving.answer($0) })

/// Whether a signal has asked the program to end.
enum Ending {
  static let isAsked = Mutex(false)
}

// A signal ends the program as it ends by itself: what is being answered is answered first.
let signals = [SIGINT, SIGTERM].map { number in
  signal(number, SIG_IGN)
  let source = DispatchSource.makeSignalSource(signal: number, queue: .main)
  source.setEventHandler {
    Ending.isAsked.withLock { $0 = true }
    Task {
      await server.stop(timeout: 1)
      exit(0)
    }
  }
  source.activate()
  return source
}

Task {
  do {
    try await server.run()
  } catch {
    // A server that is told to stop throws too.
    if Ending.isAsked.withLock({ $0 }) { return }
    end(69, "nothing can be served at \(host), port \(port): \(error)")
  }
}
Task {
  try? await server.waitUntilListening()
  guard let place = await server.listeningAddress else { return }
  let url =
    switch place {
    case .ip4(let ip, let port): "http://\(ip):\(port)/"
    case .ip6(let ip, let port): "http://[\(ip)]:\(port)/"
    case .unix(let path): path
    }
  complain("stemma: \(url) shows \(folder.name); Ctrl-C ends it")
  // The port is open before the files are read, so that whoever comes meanwhile is told to wait.
  Thread.detachNewThread {
    let start = ContinuousClock.now
    report(preview.refresh())
    complain("stemma: read in \((ContinuousClock.now - start).formatted(.units(allowed: [.seconds, .milliseconds])))")
  }
}
withExtendedLifetime((watcher, signals)) { dispatchMain() }
