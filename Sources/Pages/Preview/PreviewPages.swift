import Relations

/// What a preview answers to requests: the pages with a script that watches, what the script asks for, and the API.
public struct PreviewPages: Sendable {
  private let preview: Preview

  /// The folder of what belongs to the preview and is in no site.
  static let folder = "-"

  /// The pages of a preview.
  public init(of preview: Preview) { self.preview = preview }

  /// The answer to a request that is none for changes; whatever it asks, no error is thrown. Once `isOver` says yes,
  /// nobody waits for it any more, and the work on a question ends.
  public func response(to request: APIRequest, isOver: @escaping @Sendable () -> Bool = { false }) -> APIResponse {
    if request.target.hasPrefix(API.root) {
      guard let dataset = preview.dataset else {
        let reason = preview.isBeginning ? "the graph is being read" : "the graph has never been read without a mistake"
        return .failure(503, reason)
      }
      return API.response(to: request, from: dataset, isOver: isOver)
    }
    guard request.target.utf8.count <= APIRequest.longest else { return .failure(414, "the address is too long") }
    guard ["GET", "HEAD"].contains(request.method) else {
      var response = APIResponse.failure(405, "this is for reading: GET, not \(request.method)")
      response.allowed = "GET, HEAD"
      return response
    }
    guard let address = Address(request.target), !address.path.contains(where: { $0 == ".." || $0.contains("/") })
    else {
      return .failure(400, "the address is not one of a page")
    }
    return page(at: address.path)
  }

  private func page(at parts: [String]) -> APIResponse {
    let own = [[PreviewPages.folder, "live.js"]: Templates.live, ["assets", "site.css"]: Templates.styleSheet]
    if let bytes = own[parts] { return APIResponse(type: PreviewPages.type(of: parts[1]), bytes) }
    guard preview.isReady else { return APIResponse(type: PreviewPages.html, Array(waiting.utf8)) }
    let path = parts.joined(separator: "/")
    do {
      guard let bytes = try preview.bytes(at: path) else { return missing(path) }
      let type = PreviewPages.type(of: path.isEmpty || path.hasSuffix("/") ? "index.html" : path)
      return APIResponse(type: type, type == PreviewPages.html ? watching(bytes) : bytes)
    } catch {
      return APIResponse(status: 500, type: PreviewPages.html, Array(failed("\(error)").utf8))
    }
  }

  /// What has changed for one who has a page as it was: whether it differs now, and what is wrong with the files.
  public func changes(for path: String, showing mark: String) -> APIResponse {
    let bytes = try? preview.bytes(at: path)
    let diagnostics = preview.diagnostics.filter { $0.severity > .note }.map { diagnostic -> JSON in
      [
        "file": .string(diagnostic.position.file), "line": .integer(diagnostic.position.line),
        "column": .integer(diagnostic.position.column), "severity": .string(diagnostic.severity.rawValue),
        "message": .string(diagnostic.message), "code": .string(diagnostic.code),
      ]
    }
    let isStale = preview.isReady && mark != bytes.map(PreviewPages.mark(of:)) ?? "gone"
    let answer: JSON = [
      "version": .integer(preview.version), "reload": .bool(isStale), "diagnostics": .array(diagnostics),
    ]
    return APIResponse(answer.description + "\n")
  }

  /// A page with the script that watches for changes at its end.
  private func watching(_ bytes: [UInt8]) -> [UInt8] {
    let script = """
      <script src="/\(PreviewPages.folder)/live.js" data-mark="\(PreviewPages.mark(of: bytes))" defer></script>
      </body>
      """
    guard let end = bytes.lastRange(of: "</body>") else { return bytes }
    return bytes[..<end.lowerBound] + Array(script.utf8) + bytes[end.upperBound...]
  }

  private func bare(_ title: String, _ body: String, mark: String, head: String = "") -> String {
    """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>\(title)</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">\(head)
    <link rel="stylesheet" href="/assets/site.css"></head>
    <body><main><h1>\(title)</h1>\(body)</main>
    <script src="/\(PreviewPages.folder)/live.js" data-mark="\(mark)" defer></script></body></html>

    """
  }

  private var waiting: String {
    guard !preview.isBeginning else {
      // Where no scripts run, the page asks again by itself.
      let again = "<noscript><meta http-equiv=\"refresh\" content=\"2\"></noscript>"
      return bare(
        "Reading…", "<p role=\"status\">The graph is being read. The page comes by itself.</p>", mark: "none",
        head: again)
    }
    return bare(
      "Nothing to show yet", "<p>The files hold a mistake. The page comes as soon as it is mended.</p>", mark: "none")
  }

  private func failed(_ reason: String) -> String {
    bare("This page could not be made", "<p>\(HTML.escaped(reason))</p>", mark: "failed")
  }

  private func missing(_ path: String) -> APIResponse {
    let body = "<p>The site has no <code>\(HTML.escaped(path))</code>. <a href=\"/\">Its first page</a></p>"
    return APIResponse(status: 404, type: PreviewPages.html, Array(bare("Not found", body, mark: "gone").utf8))
  }

  /// A word that is another one for every other page: the hash of Fowler, Noll and Vo.
  static func mark(of bytes: [UInt8]) -> String {
    String(bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }, radix: 16)
  }

  private static let html = "text/html; charset=utf-8"

  static func type(of path: String) -> String {
    switch path.split(separator: ".").last {
    case "html": html
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "svg": "image/svg+xml"
    case "json": "application/json; charset=utf-8"
    case "csv": "text/csv; charset=utf-8"
    case "xml": "application/xml"
    case "txt", "dot", "mmd", "md", "ttl", "nt", "sql": "text/plain; charset=utf-8"
    default: "application/octet-stream"
    }
  }
}

extension [UInt8] {
  /// Where a word stands last.
  fileprivate func lastRange(of word: String) -> Range<Int>? {
    let word = Array(word.utf8)
    guard count >= word.count else { return nil }
    let start = (0...(count - word.count)).reversed().first { self[$0..<($0 + word.count)].elementsEqual(word) }
    return start.map { $0..<($0 + word.count) }
  }
}
