extension Dataset {
  /// The part of the graph with some of its entities and relations, such as those that a picture shows; without a choice
  /// of relations, with all between entities that stay.
  public func keeping(entities: Set<String>, relations: Set<String>?) -> Dataset {
    restricted(asOf: nil, wanted: [], entities: { entities.contains($0.id) }) {
      relations?.contains($0.id) ?? true ? $0 : nil
    }
  }
}

extension WrittenGraph {
  /// The graph without the sources on which nothing in it rests, as a part of a graph has many.
  func withoutIdleSources() -> WrittenGraph {
    var needed = Set(relations.flatMap(\.entries).flatMap(\.citedIDs))
    needed.formUnion(records.lazy.filter { $0.section != .sources }.flatMap(\.entries).flatMap(\.citedIDs))
    let sources = Dictionary(grouping: records.filter { $0.section == .sources }, by: \.id)
    var next = Array(needed)
    while let id = next.popLast() {
      // What is a copy needs what it copies, and what a source rests on is needed with it.
      for entry in sources[id]?.flatMap(\.entries) ?? [] {
        let copied = entry.key == "copy-of" ? entry.value.texts : []
        for other in entry.citedIDs + copied where needed.insert(other).inserted { next.append(other) }
      }
    }
    var graph = self
    graph.records = records.filter { $0.section != .sources || needed.contains($0.id) }
    return graph
  }
}

extension YAMLNode.Entry {
  /// The ids of all sources that are named for or against what stands under the key, or of which it tells.
  fileprivate var citedIDs: [String] {
    if key == "sources" || key == "against" {
      return value.items.flatMap { item in
        item.entries?.flatMap { $0.key == "all" ? $0.value.texts : [$0.key] } ?? item.texts
      }
    }
    // What is told of a source needs it too.
    return key == "about" ? value.texts : value.innerEntries.flatMap(\.citedIDs)
  }
}

extension YAMLNode {
  /// All scalars in it.
  fileprivate var texts: [String] {
    switch content {
    case .scalar(let text): [text]
    case .list(let items): items.flatMap(\.texts)
    case .mapping(let entries): entries.flatMap(\.value.texts)
    }
  }

  /// The entries of the mappings in it that no key holds.
  fileprivate var innerEntries: [Entry] {
    switch content {
    case .scalar: []
    case .list(let items): items.flatMap(\.innerEntries)
    case .mapping(let entries): entries
    }
  }
}
