import Foundation
import Relations
import Testing

@testable import Pages

/// The questions by their addresses.
struct APITests {
  private let dataset: Dataset

  init() throws { dataset = try Graphs.dataset(Graphs.river) }

  private func answer(_ target: String, method: String = "GET") -> (status: Int, text: String) {
    let response = API.response(to: APIRequest(method: method, target: target), from: dataset)
    return (response.status, String(decoding: response.body, as: UTF8.self))
  }

  @Test(arguments: [
    "list?kind=state", "show/northland", "find?words=river%20treaty", "relations?of=northland",
    "lineage/river-plan?direction=up&depth=1",
    "path?from=northland&to=southland", "participation?of=northland", "members/commission",
    "parties/river-treaty?on=2005", "rank?by=degree",
    "timeline?of=river-treaty&since=1999", "matrix?via=participant", "disagreements", "gaps?missing=place", "sources",
  ])
  func answersEveryQuestion(target: String) throws {
    let (status, text) = answer("/api/" + target)
    #expect(status == 200, "\(text)")
    #expect(text.contains("\"answer\": ") && text.contains("\"sources\": ") && text.contains("\"context\": "))
  }

  @Test func theListAboveIsWhole() {
    // A route that is added wants an example above: there are as many as routes.
    #expect(routes.count == 15)
    #expect(Set(routes.map(\.path)).count == routes.count)
  }

  @Test(arguments: [
    ("/api/lineage/nobody", 404), ("/api/nothing", 404), ("/api/lineage", 404), ("/api/show/northland/more", 404),
    ("/api/", 404),
    ("/api/lineage/river-plan?deep=1", 400), ("/api/lineage/river-plan?depth=0", 400),
    ("/api/lineage/river-plan?depth=99999999999999999999", 400),
    ("/api/lineage/river-plan?direction=sideways", 400), ("/api/list?as-of=someday", 400),
    ("/api/list?select=kind:nix", 400),
    ("/api/list?as-of=2000&as-of=2001", 400), ("/api/path?from=northland", 400),
    ("/api/path?from=northland&to=nobody", 400),
    ("/api/show/%ff", 400), ("/api/show/%4", 400), ("/api/show/a%00b", 400), ("/api/find?words=%0A", 400),
    ("/api/find?words=", 400),
    ("/api/list?id=x", 400),
  ])
  func refusesWhatIsAskedWrongly(target: String, status: Int) {
    let answer = answer(target)
    #expect(answer.status == status, "\(answer.text)")
    #expect(answer.text.contains("\"message\": "))
  }

  @Test func theListNamesEveryFile() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../Sources/Pages/API/Routes")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(routes.map { "\(type(of: $0)).swift" }.sorted() == files.sorted())
  }

  @Test func selectorsChooseAmongWhoIsJoined() {
    // Both states signed the treaty; cut to one state the graph joins nobody, chosen among the answers it does.
    let all = answer("/api/rank?by=degree&project=participant")
    let chosen = answer("/api/rank?by=degree&project=participant&select=river-treaty")
    #expect(all.status == 200 && chosen.status == 200)
    #expect(chosen.text.contains("northland") && chosen.text.contains("southland"))
    #expect(!answer("/api/rank?by=degree&project=participant&exclude=southland").text.contains("southland"))
  }

  @Test func whatNobodyWaitsForEnds() {
    let response = API.response(to: APIRequest(target: "/api/rank"), from: dataset, isOver: { true })
    #expect(response.status == 503)
  }

  @Test func isForReading() {
    let response = API.response(to: APIRequest(method: "POST", target: "/api/list"), from: dataset)
    #expect(response.status == 405 && response.allowed == "GET, HEAD")
    #expect(answer("/api/find?words=" + String(repeating: "x", count: 9000)).status == 414)
  }

  @Test func answersInEveryFormat() {
    #expect(answer("/api/list?format=csv").text.hasPrefix("id,kind,type,name,date,sources\r\n"))
    #expect(answer("/api/list?format=markdown").text.hasPrefix("| id |"))
    #expect(answer("/api/list?format=xml").status == 400)
  }

  @Test func whoHadLeftIsAskedAboutToo() {
    #expect(answer("/api/parties/river-treaty?select=northland").text.contains("northland"))
    #expect(!answer("/api/parties/river-treaty?select=northland").text.contains("\"state\": \"southland\""))
  }

  @Test func describesItself() throws {
    let description = OpenAPI.description(of: dataset)
    guard case .object(let paths)? = description["paths"] else { throw QuestionError("no paths") }
    #expect(paths.map(\.name) == routes.map(\.path))
    // Every reference leads to something.
    let text = description.description
    for match in text.matches(of: /"\$ref":\s?"#\/components\/(schemas|responses)\/([^"]+)"/) {
      #expect(description["components"]?[String(match.output.1)]?[String(match.output.2)] != nil, "\(match.output.2)")
    }
    #expect(answer("/api/openapi.json").status == 200)
  }
}
