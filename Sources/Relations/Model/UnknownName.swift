/// A name that nothing of the wanted sort has, and the names that were probably meant.
public struct UnknownName: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name that was asked for.
  public let name: String
  /// What it was to be the name of: `entity`, `view`, `kind of relation`…
  public let what: String
  /// What has the name instead, where something does: `source`, `case`…
  public let found: String?
  /// The names that come near to it, the nearest first; none where something else has the name.
  public let near: [String]

  init(_ name: String, what: String, found: String? = nil, among names: [String]) {
    self.name = name
    self.what = what
    self.found = found
    near = found == nil ? Array(nearest(to: name, among: names).prefix(3)) : []
  }

  /// The failure as a sentence.
  public var description: String {
    if let found { return "'\(name)' is \(article(found)), not \(article(what))" }
    let meant = near.isEmpty ? "" : "; did you mean \(near.map { "'\($0)'" }.joined(separator: " or "))?"
    return "'\(name)' is the name of no \(what)\(meant)"
  }
}
