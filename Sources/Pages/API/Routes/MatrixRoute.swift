import Digraphs
import Relations

/// Who stands where, as rows and columns.
struct MatrixRoute: Route {
  let name = "matrix"
  let summary = "Who takes part in what, or another relation, as rows and columns."
  let parameters: [Parameter] = [
    .via, .init("indicators", .flag, "The latest values of the indicators instead."),
  ]

  func question(_ arguments: Arguments, among choice: Choice, on work: Work) throws -> any Question {
    var request = MatrixRequest()
    (request.kinds, request.indicators) = (arguments.list("via"), arguments.flag("indicators"))
    return MatrixQuestion(request, language: arguments.language)
  }
}
