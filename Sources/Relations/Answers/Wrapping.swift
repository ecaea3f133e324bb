extension StyledLine {
  /// The lines that result from breaking this one at spaces so that none is wider than so many columns.
  ///
  /// A word that alone is too wide is broken after a hyphen or a slash of its second half, else where the line ends.
  /// Without a width the line stays whole. Addresses are broken only where they must not stick out of a column: a
  /// broken one can be neither copied nor clicked.
  func wrapped(to limit: Int?, breakingLinks: Bool = false) -> [StyledLine] {
    guard let limit, width > limit else { return [self] }
    var lines: [StyledLine] = []
    var line = StyledLine()
    for word in words {
      let gap = line.runs.isEmpty ? 0 : 1
      if line.width + gap + word.width <= limit {
        if gap > 0 { line.append(" ", line.runs.last?.look == word.runs.first?.look ? word.runs[0].look : .plain) }
        line.append(word)
        continue
      }
      if !line.runs.isEmpty { lines.append(line) }
      let isWhole = !breakingLinks && word.runs.contains { $0.look == .link }
      var parts = isWhole ? [word] : word.chopped(to: max(1, limit))
      line = parts.popLast() ?? StyledLine()
      lines += parts
    }
    if !line.runs.isEmpty { lines.append(line) }
    return lines
  }

  /// The width of the longest word that is no address, which may be broken anywhere.
  var longestWord: Int {
    words.lazy.filter { word in !word.runs.contains { $0.look == .link } }.map(\.width).max() ?? 0
  }

  /// The words, which may be of several looks: a reference to a source belongs to the word before it.
  private var words: [StyledLine] {
    var words: [StyledLine] = []
    var word = StyledLine()
    for run in runs {
      let parts = run.text.split(separator: " ", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0, !word.runs.isEmpty {
          words.append(word)
          word = StyledLine()
        }
        word.append(String(part), run.look)
      }
    }
    if !word.runs.isEmpty { words.append(word) }
    return words
  }

  /// The word in parts that are no wider than so many columns, save for single characters that are.
  private func chopped(to limit: Int) -> [StyledLine] {
    guard width > limit else { return [self] }
    let letters = runs.flatMap { run in run.text.map { (character: $0, look: run.look) } }
    var parts: [StyledLine] = []
    var start = 0
    while start < letters.count {
      var (end, columns) = (start, 0)
      while end < letters.count, end == start || columns + DisplayWidth.of(letters[end].character) <= limit {
        columns += DisplayWidth.of(letters[end].character)
        end += 1
      }
      if end < letters.count,
        let seam = letters[start..<end].lastIndex(where: { $0.character == "-" || $0.character == "/" }),
        seam - start >= (end - start) / 2
      {
        end = seam + 1
      }
      parts.append(letters[start..<end].reduce(into: StyledLine()) { $0.append(String($1.character), $1.look) })
      start = end
    }
    return parts
  }
}
