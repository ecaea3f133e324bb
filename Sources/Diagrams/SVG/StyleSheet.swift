/// The rules that change a picture with its page: its width, and its colours where the page is dark.
struct StyleSheet {
  let theme: Theme
  var fills = PaletteSet()
  var lines = PaletteSet()
  /// Fills with words of a colour of their own on them.
  var inks = PaletteSet()

  /// Takes in all that another sheet of the same theme has rules for.
  mutating func formUnion(_ other: StyleSheet) {
    fills.formUnion(other.fills)
    lines.formUnion(other.lines)
    inks.formUnion(other.inks)
  }

  /// The rules for pictures of a theme, for a page whose security policy forbids styles inside pictures.
  init(theme: Theme) { self.theme = theme }

  /// Rules that hold inside elements that `scope` selects.
  func rules(scope: String) -> String {
    let dark = darkRules
    let media = dark.map { "\(scope):not([data-theme=light] *) \($0.selector){\($0.body)}" }
    let chosen = dark.map { "[data-theme=dark] \(scope) \($0.selector){\($0.body)}" }
    // CairoSVG takes `height:auto` for a height of nothing, and reads no rules for media.
    return "@media all{\(scope){max-width:100%;height:auto}}@media screen and (prefers-color-scheme:dark){"
      + media.joined() + "}" + chosen.joined()
  }

  private var darkRules: [(selector: String, body: String)] {
    let dark = theme.dark
    var rules = [
      (selector: ".s-ink", body: "fill:\(dark.ink)"), (".s-soft", "fill:\(dark.soft)"),
      (".s-rule", "stroke:\(dark.rule)"), (".s-veil", "fill:\(dark.page)"),
    ]
    for palette in Palette.allCases {
      let line = dark.line(palette)
      if fills.contains(palette) {
        rules.append((".sf-\(palette.rawValue)", "fill:\(dark.fill(palette));stroke:\(line)"))
      }
      if lines.contains(palette) {
        rules.append((".sl-\(palette.rawValue)", "stroke:\(line)"))
        rules.append((".sw-\(palette.rawValue)", "fill:\(line)"))
      }
      if inks.contains(palette) {
        rules.append((".si-\(palette.rawValue)", "fill:\(dark.ink(on: palette, detail: false))"))
      }
    }
    return rules
  }
}

extension Theme {
  /// The rules that pictures of this theme need where they carry none, for every element of class `stemma`.
  public var styleSheet: String { styleSheet(in: "") }

  /// The same rules for those elements alone that stand inside what a selector such as `.theme-web` means.
  public func styleSheet(in outer: String) -> String {
    var sheet = StyleSheet(theme: self)
    sheet.fills = PaletteSet(Palette.allCases)
    sheet.lines = sheet.fills
    sheet.inks = PaletteSet(Palette.steps)
    return sheet.rules(scope: outer.isEmpty ? ".stemma" : outer + " .stemma")
  }
}
