extension Adjacency {
  /// Reads a directed graph from a file that is an edge list; see `init(edgeList:)`.
  public init(edgeListFile path: String) throws(EdgeListError) {
    let file = try MappedFile(path)
    try self.init(edgeList: file.bytes)
  }

  /// Reads a directed graph from an edge list: on each line the number of an arc's tail and that of its head, with
  /// spaces, a tab or a comma between.
  ///
  /// Vertices are numbered from 0; there are as many as the greatest number says, and one more. Lines may be empty, or
  /// notes that begin with `#` or `%`. Arcs are numbered in the order of their lines.
  ///
  /// - Throws: What is wrong first, with its line and column. Nothing is left out in silence: what follows the two
  ///   numbers is an error.
  /// - Complexity: O(*n* + *m*).
  public init(edgeList bytes: UnsafeRawBufferPointer) throws(EdgeListError) {
    let ends: EdgeList
    if let plain = EdgeList(plain: bytes) { ends = plain } else { ends = try EdgeList(any: bytes) }
    self.init(validOrder: Int(ends.greatest) + 1, tails: ends.tails, heads: ends.heads)
  }
}

/// The arcs of an edge list.
struct EdgeList {
  var tails: [Int32] = []
  var heads: [Int32] = []
  /// The greatest number of a vertex, −1 if there is none.
  var greatest: Int32 = -1

  init() {}

  /// Reads any edge list, byte by byte.
  init(any bytes: UnsafeRawBufferPointer) throws(EdgeListError) {
    var text = EdgeListText(bytes)
    while let (tail, head) = try text.nextArc() {
      guard tails.count < Adjacency.limit else { throw .tooManyArcs }
      tails.append(tail)
      heads.append(head)
      greatest = max(greatest, tail, head)
    }
  }
}
