extension String {
  /// The text between double quotes, as YAML and the languages of RDF have it: a backslash before quotes and
  /// backslashes, `\n` and `\t` for the ends of lines and tabs, and what must not stand as it is by its number, such as
  /// `\u0007`: behind a letter and in so many digits.
  package func quoted(_ letter: Character, digits: Int, where isHidden: (Unicode.Scalar) -> Bool) -> String {
    var written = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\": written += "\\\\"
      case "\"": written += "\\\""
      case "\n": written += "\\n"
      case "\t": written += "\\t"
      case _ where isHidden(scalar):
        let number = String(scalar.value, radix: 16, uppercase: true)
        written += "\\\(letter)" + String(repeating: "0", count: max(0, digits - number.count)) + number
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }
}
