/// A name that nothing of the wanted sort has, and the names that were probably meant.
public struct UnknownName: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name that was asked for.
  public let name: String
  /// What it was to be the name of: `entity`, `view`, `kind of relation`…
  public let what: String
  /// What has the name instead, where something does: `source`, `case`…
  public let found: String?
  /// Whether the graph has it, but not the part that was asked about: as of a day, or among what was selected.
  public let isLeftOut: Bool
  /// The names that come near to it, the nearest first; none where something else has the name.
  public let near: [String]

  init(_ name: String, what: String, found: String? = nil, among names: [String], isLeftOut: Bool = false) {
    self.name = name
    self.what = what
    self.found = found
    self.isLeftOut = isLeftOut
    near = found == nil && !isLeftOut ? Array(nearest(to: name, among: names).prefix(3)) : []
  }

  /// The failure as a sentence.
  public var description: String {
    if isLeftOut { return "'\(name)' is in the graph, but not in the part of it that is asked about" }
    if let found { return "'\(name)' is \(article(found)), not \(article(what))" }
    let meant = near.isEmpty ? "" : "; did you mean \(near.map { "'\($0)'" }.joined(separator: " or "))?"
    return "'\(name)' is the name of no \(what)\(meant)"
  }
}
