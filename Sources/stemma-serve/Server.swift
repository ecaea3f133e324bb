import FlyingFox
import FlyingSocks
import Foundation
import Pages

/// The preview over HTTP.
struct Server {
  let pages: PreviewPages
  let preview: Preview
  /// The names under which it may be asked; any where it is bound to more than this machine.
  let hosts: Set<String>?
  let gate = Gate()

  /// Longest that a request for changes is held, in seconds.
  private static let patience = 25.0

  func answer(_ request: HTTPRequest) async -> HTTPResponse {
    if let hosts, !hosts.contains(Server.host(of: request)) {
      return Server.http(.failure(421, "this preview is asked by the name of this machine only"))
    }
    let asked = APIRequest(method: request.method.rawValue, target: request.target.rawValue)
    if request.target.path() == "/-/changes" { return await changes(request) }
    do {
      return Server.http(
        try await gate.run { [pages] isOver in pages.response(to: asked, isOver: isOver) },
        isHead: request.method == .HEAD)
    } catch {
      return Server.http(.failure(503, "\(error)"))
    }
  }

  /// Answers when there is a newer reading than the page knows, or after a while.
  private func changes(_ request: HTTPRequest) async -> HTTPResponse {
    func value(_ name: String) -> String { request.query.first { $0.name == name }?.value ?? "" }
    let (since, path) = (Int(value("since")) ?? 0, value("page").drop { $0 == "/" })
    let end = ContinuousClock.now + .seconds(Server.patience)
    while preview.version <= since, ContinuousClock.now < end, !Task.isCancelled {
      try? await Task.sleep(for: .milliseconds(80))
    }
    let mark = value("mark")
    let response = try? await gate.run { [pages] _ in pages.changes(for: String(path), showing: mark) }
    return Server.http(response ?? .failure(503, "busy"))
  }

  private static func host(of request: HTTPRequest) -> String {
    let value = request.headers[.host] ?? ""
    if value.hasPrefix("["), let end = value.firstIndex(of: "]") { return String(value[...end]) }
    return String(value.prefix { $0 != ":" }).lowercased()
  }

  private static func http(_ response: APIResponse, isHead: Bool = false) -> HTTPResponse {
    var headers: HTTPHeaders = [
      .contentType: response.type, HTTPHeader("Cache-Control"): "no-store",
      HTTPHeader("X-Content-Type-Options"): "nosniff", HTTPHeader("Referrer-Policy"): "no-referrer",
      HTTPHeader("Content-Security-Policy"): """
      default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; \
      form-action 'self'; frame-ancestors 'none'
      """,
    ]
    if let allowed = response.allowed { headers[HTTPHeader("Allow")] = allowed }
    if response.status == 503 { headers[HTTPHeader("Retry-After")] = "1" }
    let body = isHead ? Data() : Data(response.body)
    return HTTPResponse(statusCode: HTTPStatusCode(response.status, phrase: ""), headers: headers, body: body)
  }
}
