import Foundation
import Testing

/// The flags of a picture's look, by the verb.
struct PictureLookTests {
  private func picture(_ arguments: [String]) throws -> String {
    let run = try Program.run(["draw"] + arguments + ["-o", "-"])
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  @Test func edgesCarryWordsNumbersOrNothing() throws {
    let word = try picture(["xiamen-drills", "--edge-labels", "word"])
    let number = try picture(["xiamen-drills", "--edge-labels", "number"])
    let none = try picture(["xiamen-drills", "--edge-labels", "none"])
    #expect(word.contains(">hosts ["))
    #expect(!number.contains(">hosts [") && number.contains(">[2 3]<"))
    #expect(!none.contains(">[2 3]<") && none.contains(">Relations<") && none.contains(">Sources<"))
    #expect(try Program.run(["draw", "xiamen-drills", "--edge-labels", "verbs", "-o", "-"]).status == 64)
  }

  @Test func nodesAreSizedAndColoured() throws {
    let sized = try picture(["overview", "--size-by", "betweenness", "--colour-by", "pagerank"])
    #expect(sized.contains("Central in these records, not in the world") && sized.contains("sf-step5"))
    let weighed = try picture(["overview", "--weight-by", "betweenness"])
    #expect(weighed.contains("outline by betweenness") && weighed.contains("stroke-width=\"4.5\""))
    let wrong = try Program.run(["draw", "overview", "--size-by", "fame", "-o", "-"])
    #expect(wrong.status == 64 && wrong.errors.contains("measure"))
  }

  @Test func projectionIsAPictureOfItsOwn() throws {
    let together = try picture(["--project", "signatory", "--min-weight", "8", "--select", "kind:state"])
    #expect(together.contains("Who signed together") && together.contains("in common"))
    // The same states are joined in the ranking.
    let ranked = try Program.run([
      "rank", "--by", "degree", "--project", "signatory", "--min-weight", "8", "--select", "kind:state", "--format",
      "json",
    ]).objects()
    let joined = ranked.filter { ($0["score"] as? Double ?? 0) > 0 }.compactMap { $0["id"] as? String }
    #expect(joined.count > 2)
    for id in joined { #expect(together.contains("-node-\(id)\"")) }
    #expect(together.components(separatedBy: "class=\"node ").count - 1 == joined.count)
    #expect(try Program.run(["draw", "--project", "signatory", "--min-weight", "999", "-o", "-"]).status == 1)
  }

  @Test func aThemeIsChosen() throws {
    let (report, web) = (try picture(["rats"]), try picture(["rats", "--theme", "web"]))
    #expect(report.contains("theme: report") && web.contains("theme: web") && report != web)
    #expect(try Program.run(["draw", "rats", "--theme", "neon", "-o", "-"]).status == 64)
  }

  @Test func aWidthWarnsAndSaysWhatHelps() throws {
    let run = try Program.run(["draw", "platforms", "--width", "500", "-o", "-"])
    #expect(run.status == 0)
    #expect(run.errors.contains("under 6 px. What helps: no boxes, and 'colour-by: organisation' instead"))
    #expect(try Program.run(["draw", "membership", "--width", "700", "-o", "-"]).errors.isEmpty)
  }

  @Test func aViewAsOfADayLeavesOutWhatCameLater() throws {
    let early = try picture(["overview", "--as-of", "2007"])
    #expect(early.contains("As of 2007.") && early.contains("that the view names were not there yet"))
    #expect(try Program.run(["draw", "iis-lineage", "--as-of", "1990", "-o", "-"]).status == 1)
  }

  @Test func exportTakesTheSameFlags() throws {
    let dot = try Program.run(["export", "dot", "xiamen-drills", "--edge-labels", "none", "--size-by", "degree"])
    #expect(dot.status == 0 && !dot.output.contains("label=\"hosts") && dot.output.contains("fontsize=\"30\""))
  }
}
