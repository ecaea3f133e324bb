import Testing

@testable import Relations

@Suite("Tables of relations")
struct RelationRowsTests {
  private static let plan =
    "makes: relation, columns: { from: a, relation: r, to: b }, values: { old: builds-on, cites: refers-to }, "
    + "sources: [s1], on-error: skip"
  private static let more = [
    "more.yaml": """
    instruments:
      new: { name: New, signed: 2023, sources: [s1] }
      x: { name: X, was: [y], sources: [s1] }

    """
  ]

  private func ids(_ rows: String) -> ([String], [String]) {
    let (dataset, found) = Tables.read(Self.plan, "a,r,b\n" + rows, Self.more)
    let places = found.map { line in
      let parts = line.split(separator: " ")
      return "\(parts[0]) \(parts[parts.count - 1])"
    }
    return (dataset?.relations.map(\.id) ?? ["no dataset"], places)
  }

  @Test("Rows are relations, written from either end, with words that stand for kinds; former ids are known")
  func rows() {
    #expect(
      ids("new,old,plan\nplan,cites,pact\npact,basis-of,new\ny,refers-to,plan\n").0 == [
        "new/builds-on/pact", "new/builds-on/plan", "plan/refers-to/pact", "x/refers-to/plan",
      ])
  }

  @Test("Rows that do not fit are skipped, each for its reason")
  func unfit() {
    let (relations, found) = ids(
      "new,old,plan\nnew,old,nobody\nchina,old,plan\nnew,cites,new\nnew,unheard,plan\npact,old,plan\nnew,old,plan\n"
        + "new,participant,plan\ns1,cites,plan\n")
    #expect(relations == ["new/builds-on/plan"])
    #expect(
      found == [
        "g/t.csv:3:9: [unknown-entity]", "g/t.csv:4:1: [wrong-end]", "g/t.csv:5:1: [self-relation]",
        "g/t.csv:6:5: [bad-value]", "g/t.csv:7:1: [dates-out-of-order]", "g/t.csv:8:1: [repeated-relation]",
        "g/t.csv:9:5: [bad-value]", "g/t.csv:10:1: [unknown-entity]",
      ])
  }

  @Test("Of rows that lead in a circle of descent the first stay; others may refer to each other")
  func circles() {
    let (relations, found) = ids("x,old,new\nx,old,plan\nplan,old,x\nnew,cites,x\nx,cites,new\n")
    #expect(relations == ["new/refers-to/x", "x/builds-on/new", "x/builds-on/plan", "x/refers-to/new"])
    #expect(found == ["g/t.csv:4:1: [circular-descent]"])
  }

  @Test("A second row about the same is another period where it has another time")
  func periods() {
    let plan =
      "makes: relation, relation: member-of, columns: { from: a, to: b, since: s, until: u }, sources: [s1], "
      + "on-error: skip"
    let (dataset, found) = Tables.read(
      plan, "a,b,s,u\nchina,sco,2001,2003\nchina,sco,2005,\nchina,sco,2006,\n")
    #expect(dataset?.relations.map(\.id) == ["china/member-of/sco", "china/member-of/sco#2"])
    #expect(found.count == 1 && found[0].contains("[repeated-relation]"))
  }
}
