import Digraphs
import Relations

/// A request as it comes over the wire: what is in it is somebody else's.
public struct APIRequest: Sendable {
  /// The method, such as `GET`.
  public let method: String
  /// The path and what is asked behind a question mark, percent-encoded.
  public let target: String

  /// A request.
  public init(method: String = "GET", target: String) {
    self.method = method
    self.target = target
  }

  /// The longest target that is read.
  static let longest = 8192
}

/// What a request is answered with.
public struct APIResponse: Sendable {
  /// The status, as HTTP counts them.
  public let status: Int
  /// The type of the body.
  public let type: String
  /// The body.
  public let body: [UInt8]
  /// The methods that are allowed, where another one was used.
  public var allowed: String?

  /// A response of a text.
  public init(status: Int = 200, type: String = "application/json; charset=utf-8", _ text: String) {
    self.init(status: status, type: type, Array(text.utf8))
  }

  /// A response of bytes.
  public init(status: Int = 200, type: String, _ body: [UInt8]) {
    self.status = status
    self.type = type
    self.body = body
  }

  /// A response that says what is wrong.
  public static func failure(_ status: Int, _ message: String) -> APIResponse {
    let error: JSON = ["error": ["status": .integer(status), "message": .string(message)]]
    return APIResponse(status: status, error.pretty + "\n")
  }
}

/// The questions of a graph over HTTP: read only, from one table of routes.
public enum API {
  /// The most bytes of an answer.
  public static let largest = 32 << 20
  /// The beginning of every address.
  public static let root = "/api/"

  /// The answer to a request; whatever it asks, no error is thrown. While a question is worked on that may take long,
  /// `isOver` is asked: once it says yes, nobody waits for the answer any more, and the work ends.
  public static func response(
    to request: APIRequest, from dataset: Dataset, isOver: @escaping @Sendable () -> Bool = { false }
  ) -> APIResponse {
    guard request.target.utf8.count <= APIRequest.longest else {
      return .failure(414, "an address is at most \(APIRequest.longest) bytes long")
    }
    guard ["GET", "HEAD"].contains(request.method) else {
      var response = APIResponse.failure(405, "this is for reading: GET, not \(request.method)")
      response.allowed = "GET, HEAD"
      return response
    }
    guard let address = Address(request.target) else {
      return .failure(400, "the address is not percent-encoded UTF-8 without control characters")
    }
    if address.path == ["api", "openapi.json"] {
      return APIResponse(type: "application/json; charset=utf-8", OpenAPI.description(of: dataset).pretty + "\n")
    }
    guard let (route, id) = route(of: address.path) else {
      return .failure(404, "there is no such question; /api/openapi.json describes those there are")
    }
    do {
      return try answer(
        to: route, arguments(of: address, id: id, for: route), from: dataset, on: Work(isCancelled: isOver))
    } catch is CancellationError {
      return .failure(503, "the answer took too long; ask for less with select")
    } catch {
      return failure(error, id: id)
    }
  }

  private static func route(of path: [String]) -> (any Route, String?)? {
    guard path.count == 2 || path.count == 3, path[0] == "api" else { return nil }
    let id = path.count == 3 ? path[2] : nil
    return routes.first { $0.name == path[1] && $0.hasID == (id != nil) }.map { ($0, id) }
  }

  private static func arguments(of address: Address, id: String?, for route: any Route) throws -> Arguments {
    var values = id.map { ["id": [$0]] } ?? [:]
    let parameters = route.allParameters
    for (name, value) in address.query {
      guard let parameter = parameters.first(where: { $0.name == name && !$0.isInPath }) else {
        let names = parameters.filter { !$0.isInPath }.map(\.name).joined(separator: ", ")
        throw QuestionError("there is no parameter '\(name)'; '\(route.name)' takes \(names)")
      }
      if let complaint = parameter.complaint(about: value) { throw QuestionError(complaint) }
      if !parameter.isRepeated, values[name] != nil { throw QuestionError("'\(name)' is given twice") }
      values[name, default: []].append(value)
    }
    if let missing = parameters.first(where: { $0.isRequired && values[$0.name]?.first ?? "" == "" }) {
      throw QuestionError("'\(missing.name)' must be given: \(missing.summary)")
    }
    return Arguments(values: values)
  }

  private static func answer(
    to route: any Route, _ arguments: Arguments, from whole: Dataset, on work: Work
  ) throws -> APIResponse {
    let (scope, choice) = try route.scope(of: arguments)
    let question = try route.question(arguments, among: choice, on: work)
    let dataset = scope == Scope() ? whole : try whole.within(scope)
    if work.isCancelled() { throw CancellationError() }
    let answer = try question.answer(from: dataset)
    if work.isCancelled() { throw CancellationError() }
    let format = arguments.text("format").flatMap(Answer.Format.init) ?? .json
    let text = format == .json ? json(answer).pretty + "\n" : answer.rendered(as: format)
    guard text.utf8.count <= largest else {
      return .failure(413, "the answer is larger than \(largest >> 20) MiB; ask for less with select")
    }
    return APIResponse(type: type(of: format), text)
  }

  /// An answer with the sources that it names and what applies to the whole of it.
  private static func json(_ answer: Answer) -> JSON {
    let sources = answer.sources.map { line -> JSON in
      ["id": .string(line.id), "text": .string(line.text), "url": .optional(line.url)]
    }
    return ["answer": answer.value, "sources": .array(sources), "context": .object(answer.context)]
  }

  private static func type(of format: Answer.Format) -> String {
    switch format {
    case .json: "application/json; charset=utf-8"
    case .csv: "text/csv; charset=utf-8"
    case .markdown: "text/markdown; charset=utf-8"
    case .text: "text/plain; charset=utf-8"
    }
  }

  /// What was asked for in vain is not found if the path names it; all else is asked wrongly.
  private static func failure(_ error: any Error, id: String?) -> APIResponse {
    switch error {
    case let error as UnknownName: .failure(error.name == id ? 404 : 400, "\(error)")
    case is DateError, is SelectionError, is QuestionError, is UnknownColumn: .failure(400, "\(error)")
    default: .failure(500, "\(error)")
    }
  }
}
