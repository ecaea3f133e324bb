/// Marks words up in GitHub Flavored Markdown so that they are read as they are written.
package enum Markdown {
  /// Words in which nothing is markup, wherever they stand; `atStart` where they begin a paragraph or a point.
  package static func escaped(_ words: String, atStart: Bool = false) -> String {
    let letters = Array(words.printable)
    var text = ""
    for (index, letter) in letters.enumerated() {
      // Within a word an underscore is not markup, and a backslash would spoil addresses.
      let isWithin =
        index > 0 && index + 1 < letters.count && isWordly(letters[index - 1]) && isWordly(letters[index + 1])
      if marks.contains(letter) || (letter == "_" && !isWithin) { text += "\\" }
      text.append(letter)
    }
    return atStart ? escapedAtStart(text) : text
  }

  /// What is markup wherever it stands.
  private static let marks: Set<Character> = ["\\", "`", "*", "[", "]", "<", ">", "|", "~", "&", "$"]

  /// Words that stand out.
  static func strong(_ words: String) -> String { words.allSatisfy(\.isWhitespace) ? words : "**\(escaped(words))**" }

  /// Words in the type of a program, within as many backticks as they need.
  ///
  /// In a table a bar ends the cell even within code, unless there is a backslash before it.
  static func code(_ words: String, inTable: Bool = false) -> String {
    let words = words.printable
    guard !words.isEmpty else { return "" }
    let longest = words.split { $0 != "`" }.lazy.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    let pad = words.first == "`" || words.last == "`" ? " " : ""
    let bars = words.split(separator: "|", omittingEmptySubsequences: false)
    let body = bars.joined(separator: inTable ? "\\|" : "|")
    return fence + pad + body + pad + fence
  }

  /// Words that lead to an address of the web; an address of another kind is no link.
  static func link(_ words: String, url: String) -> String {
    guard ["http://", "https://", "mailto:"].contains(where: url.lowercased().hasPrefix) else { return escaped(words) }
    let address = url.printable.unicodeScalars.map { scalar in
      switch scalar {
      case " ": "%20"
      case "<": "%3C"
      case ">": "%3E"
      case "|": "%7C"
      case "\\": "%5C"
      default: String(scalar)
      }
    }.joined()
    return words == url ? "<\(address)>" : "[\(escaped(words))](<\(address)>)"
  }

  private static func isWordly(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }

  /// The text with a backslash before what would make a heading, a point or a rule of its line.
  private static func escapedAtStart(_ text: String) -> String {
    if let first = text.first, "#+-=".contains(first) { return "\\" + text }
    let number = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(number.count)
    if !number.isEmpty, let mark = rest.first, mark == "." || mark == ")" { return number + "\\" + rest }
    return text
  }
}
