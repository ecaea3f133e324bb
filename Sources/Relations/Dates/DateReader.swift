extension PartialDate {
  /// The date that a text writes in EDTF or in words.
  ///
  /// Read are `2009`, `2009-06`, `2009-06-16` and years before 0 (`-0099`); `201X`, `20XX`, `2009-XX`, `2009-06-XX`;
  /// seasons `2009-21` to `2009-24`; each with `~`, `?` or `%` behind it; `by`, `before` and `after` a date; intervals
  /// `a/b`, `a/..`, `../b`, and `a/` and `/b` for an end that is not known; choices `a or b`, `[a,b]` and `[a..b]`.
  public init(parsing text: String) throws(DateError) {
    var reader = DateReader(text: text)
    try reader.read()
    self.init(forms: reader.forms, spans: reader.spans)
  }
}

/// Reads the readings of a date, with errors at the place where they are.
struct DateReader {
  let text: String
  private(set) var forms: [DateForm] = []
  private(set) var spans: [Span] = []

  init(text: String) { self.text = text }

  /// Reads the whole text.
  mutating func read() throws(DateError) {
    let words = text.split(separator: " ")
    guard !words.isEmpty else { throw error(at: text.startIndex, "it is empty; " + DateError.shapes) }
    for reading in words.split(separator: "or", omittingEmptySubsequences: false) {
      guard let first = reading.first, let last = reading.last else {
        throw error(at: text.startIndex, "'or' stands between two dates, as in 2015 or 2017")
      }
      let piece = text[first.startIndex..<last.endIndex]
      if piece.first == "[", piece.last == "]", !piece.contains("/") {
        try readChoice(piece.dropFirst().dropLast())
      } else {
        try add(form(piece), from: piece)
      }
    }
  }

  /// The items of EDTF's "one of a set".
  private mutating func readChoice(_ items: Substring) throws(DateError) {
    for item in items.split(separator: ",", omittingEmptySubsequences: false) {
      let item = DateReader.trimmed(item)
      try add(.moment(item.contains("..") ? range(item) : .on(plain(item))), from: item)
    }
  }

  private mutating func add(_ form: DateForm, from piece: Substring) throws(DateError) {
    guard let span = form.span else { throw impossible(form, piece) }
    if forms.contains(form) { throw error(at: piece.startIndex, "it offers \(form) twice") }
    forms.append(form)
    spans.append(span)
  }

  private func impossible(_ form: DateForm, _ piece: Substring) -> DateError {
    if case .interval = form {
      let end = piece.split(separator: "/", omittingEmptySubsequences: false).last ?? piece
      return error(at: DateReader.trimmed(end).startIndex, "it ends before it begins; write the earlier day first")
    }
    return error(at: piece.startIndex, "no day from \(Day.first) to \(Day.last) fits it")
  }

  private func form(_ piece: Substring) throws(DateError) -> DateForm {
    let ends = piece.split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count > 1 else { return .moment(try term(piece)) }
    guard ends.count == 2 else {
      throw error(at: ends[2].startIndex, "an interval has two ends; " + (DateReader.advice(for: piece) ?? "write A/B"))
    }
    let (start, end) = (try self.end(ends[0]), try self.end(ends[1]))
    if case .at = start { return .interval(start, end) }
    if case .at = end { return .interval(start, end) }
    throw error(at: piece.startIndex, "neither end is known; write unknown")
  }

  private func end(_ piece: Substring) throws(DateError) -> DateForm.End {
    let piece = DateReader.trimmed(piece)
    return piece.isEmpty ? .unknown : piece == ".." ? .open : .at(try term(piece))
  }

  private func term(_ piece: Substring) throws(DateError) -> DateForm.Term {
    if piece.first == "[", piece.last == "]", piece.contains("..") { return try range(piece.dropFirst().dropLast()) }
    let words = piece.split(separator: " ")
    guard words.count == 2 else { return .on(try written(piece)) }
    switch words[0] {
    case "by": return .by(try plain(words[1]))
    case "before": return .before(try plain(words[1]))
    case "after": return .after(try plain(words[1]))
    default: return .on(try written(piece))
    }
  }

  /// What stands in EDTF's brackets with two dots: `2015..2017`, `2015..`, `..2017`.
  private func range(_ piece: Substring) throws(DateError) -> DateForm.Term {
    // The dots are there, so there are at least two parts of which the middle ones are empty.
    let parts = piece.split(separator: ".", omittingEmptySubsequences: false).map(DateReader.trimmed)
    guard parts.count == 3, parts[1].isEmpty, !(parts[0].isEmpty && parts[2].isEmpty) else {
      throw error(at: piece.startIndex, "a range of days is [A..B], [A..] or [..B]")
    }
    if parts[0].isEmpty { return .by(try plain(parts[2])) }
    return .from(try plain(parts[0]), parts[2].isEmpty ? nil : try plain(parts[2]))
  }

  /// A date without a mark of doubt, for places that leave the day open already.
  private func plain(_ piece: Substring) throws(DateError) -> WrittenDate {
    let date = try written(piece)
    guard let qualifier = date.qualifier else { return date }
    let mark = piece.utf8.index(before: piece.utf8.endIndex)
    throw error(at: mark, "leave out \(qualifier.rawValue), for what stands with it leaves the day open already")
  }

  private func written(_ piece: Substring) throws(DateError) -> WrittenDate {
    var scanner = WrittenDateScanner(piece)
    do throws(WrittenDateScanner.Failure) {
      return try scanner.scan()
    } catch {
      throw self.error(at: error.place, DateReader.advice(for: piece) ?? error.reason)
    }
  }

  private func error(at place: String.Index, _ reason: String) -> DateError {
    DateError(text: text, offset: text.distance(from: text.startIndex, to: place), reason: reason)
  }

  private static func trimmed(_ piece: Substring) -> Substring {
    let start = piece.drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { start[...$0] } ?? start[start.startIndex..<start.startIndex]
  }
}
