import Testing

@testable import Diagrams

@Suite struct WrappingTests {
  private func wrap(_ text: String, _ width: Double, lines: Int = 4, even: Bool = true) -> [String] {
    Wrapping(width: width, lines: lines, size: 10, bold: false, isEven: even).wrap(text).map(\.text)
  }

  @Test func linesAreEven() {
    let text = "Agreement on the Regional Anti-Terrorist Structure"
    let lines = Wrapping(width: 160, lines: 4, size: 10, bold: false, isEven: true).wrap(text)
    #expect(lines.count == 2)
    #expect(abs(lines[0].width - lines[1].width) < 40)
    #expect(lines.map(\.text).joined(separator: " ").replacing("Anti- ", with: "Anti-") == text)
  }

  @Test func runningTextIsFull() {
    #expect(wrap("aaa bbb ccc ddd", 60, even: false) == ["aaa bbb ccc", "ddd"])
    #expect(wrap("aaa bbb ccc ddd", 60, even: true) == ["aaa bbb", "ccc ddd"])
  }

  @Test func longTextEndsInAnEllipsis() {
    #expect(wrap(String(repeating: "word ", count: 2000), 100, lines: 2).last?.last == "…")
    #expect(wrap(String(repeating: "x", count: 10_000), 100, lines: 3).count == 3)
  }

  @Test(arguments: Samples.hostile) func noLineIsTooWide(text: String) {
    for line in Wrapping(width: 120, lines: 3, size: 10, bold: true, isEven: true).wrap(PlainText.line(text)) {
      #expect(line.width <= 120.001)
    }
  }

  @Test func chineseBreaksAnywhereButBeforeAStop() {
    #expect(wrap("上海合作组织。", 60, even: false) == ["上海合作组", "织。"])
    #expect(wrap("上海合作组织成员国", 35, even: false) == ["上海合", "作组织", "成员国"])
  }

  @Test func bracketsStayWithWhatTheyHold() {
    for width in stride(from: 25.0, to: 90, by: 5) {
      let lines = wrap("上海（合作）组织《协定》文本", width, lines: 20, even: false)
      #expect(lines.joined() == "上海（合作）组织《协定》文本")
      #expect(
        !lines.contains { "（《".contains($0.last ?? " ") || "）》".contains($0.first ?? " ") } || width < 30, "\(lines)")
    }
  }

  @Test(arguments: [
    "Соглашение между правительствами государств – членов ШОС о сотрудничестве",
    "Συμφωνία για τη συνεργασία των κρατών μελών",
    "اتفاقية التعاون بين حكومات الدول الأعضاء في منظمة شنغهاي", "上海合作组织成员国政府间国际信息安全合作协定",
    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
  ])
  func everyScriptFitsItsBox(name: String) throws {
    var diagram = Samples.diagram(["a"])
    diagram.nodes[0].label = [.name(name), .detail(name)]
    for shape in Diagram.Shape.allCases {
      diagram.nodes[0].style.shape = shape
      let layout = try Graphviz.layout(diagram)
      let (box, label) = (layout.nodes[0], layout.sizes.nodeLabels[0])
      #expect(label.lines.count > 2 && label.lines.allSatisfy { $0.width <= diagram.labelWidth + 0.01 })
      #expect(box.width >= label.width + 16 && box.height >= label.height + 8, "\(shape)")
    }
  }

  @Test func nothingHasNoLines() {
    #expect(wrap("", 100) == [])
    #expect(wrap("   ", 100) == [])
  }
}
