/// The names that were probably meant by one that nobody has: at most three, the nearest first.
///
/// Near is what few slips of the pen can turn into the name: a letter left out, put in, changed, or swapped with its
/// neighbour, whatever their case; one slip for each three letters of the name, at least one and at most four. After
/// these come the names that begin with it. Equally near names are in alphabetical order.
///
/// The distance is optimal string alignment: F. J. Damerau, "A technique for computer detection and correction of
/// spelling errors", Communications of the ACM 7 (1964); only the band about the diagonal is computed, as in
/// E. Ukkonen, "Algorithms for approximate string matching", Information and Control 64 (1985).
///
/// - Complexity: O(*n* · *m* · *k*) for *n* names of length *m* and at most *k* slips.
public func nearest(to name: String, among names: some Sequence<String>) -> [String] {
  let wanted = Array(name.lowercased().unicodeScalars)
  guard !wanted.isEmpty else { return [] }
  let limit = min(4, max(1, wanted.count / 3))
  var found: [(distance: Int, name: String)] = []
  for candidate in names where candidate != name {
    let scalars = Array(candidate.lowercased().unicodeScalars)
    // A name all of whose letters may be slips resembles nothing.
    if let distance = slips(from: wanted, to: scalars, atMost: min(limit, scalars.count - 1)) {
      found.append((distance, candidate))
    } else if wanted.count >= 3, scalars.starts(with: wanted) {
      found.append((limit + 1, candidate))
    }
  }
  found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
  return found.reduce(into: []) { best, next in
    if best.count < 3, !best.contains(next.name) { best.append(next.name) }
  }
}

/// How many slips of the pen turn one word into another, or nil if it takes more than a limit.
func slips(from left: [UnicodeScalar], to right: [UnicodeScalar], atMost limit: Int) -> Int? {
  guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
  let beyond = limit + 1
  var older = [Int](repeating: beyond, count: right.count + 1)
  var old = (0...right.count).map { min($0, beyond) }
  var new = older
  for i in 1..<(left.count + 1) {
    let band = max(1, i - limit)...max(1, min(right.count, i + limit))
    new[0] = min(i, beyond)
    new[band.lowerBound - 1] = band.lowerBound == 1 ? new[0] : beyond
    var best = new[band.lowerBound - 1]
    for j in band where j <= right.count {
      var cost = min(old[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1), new[j - 1] + 1)
      // Right of the old row's band nothing has been computed, and nothing there can be near enough.
      if j < i + limit { cost = min(cost, old[j] + 1) }
      if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] { cost = min(cost, older[j - 2] + 1) }
      new[j] = min(cost, beyond)
      best = min(best, new[j])
    }
    // A swap reaches back two rows, but costs no less than the row between them has somewhere.
    if best > limit { return nil }
    (older, old, new) = (old, new, older)
  }
  return old[right.count] <= limit ? old[right.count] : nil
}
