import CGraphviz

/// The flat arrays in which parts are handed to C.
extension Worker {
  static func start(
    _ diagram: Diagram, _ sizes: Sizes, _ parts: [Part], _ step: Layout.Step, _ limits: Limits
  ) -> OpaquePointer? {
    let nodes = parts.flatMap(\.nodes).map { node in
      let size = cgv_size(width: sizes.nodes[node].width, height: sizes.nodes[node].height)
      return cgv_node(size: size, ellipse: diagram.nodes[node].style.shape == .ellipse ? 1 : 0)
    }
    let isSpaced = makesRoomForLabels(diagram, on: step)
    let edges = parts.flatMap(\.arcs).map { edge($0, diagram, sizes, isSpaced: isSpaced) }
    // A part that is the whole numbers its nodes as the diagram does, and only such a one has groups.
    var members: [Int32] = []
    let ranks = diagram.ranks.map { group($0.nodes, nil, &members) }
    let clusters = zip(diagram.clusters, sizes.clusterTitles).map { group($0.nodes, $1, &members) }
    return nodes.withUnsafeBufferPointer { nodes in
      edges.withUnsafeBufferPointer { edges in
        ranks.withUnsafeBufferPointer { ranks in
          clusters.withUnsafeBufferPointer { clusters in
            members.withUnsafeBufferPointer { members in
              var (node, edge) = (0, 0)
              let jobs = parts.map { part in
                var job = job(diagram, sizes, part, step, limits)
                job.nodes = nodes.baseAddress.map { $0 + node }
                job.edges = edges.baseAddress.map { $0 + edge }
                (job.node_count, job.edge_count) = (Int32(part.nodes.count), Int32(part.arcs.count))
                (job.ranks, job.rank_count) = (ranks.baseAddress, Int32(ranks.count))
                (job.clusters, job.cluster_count) = (clusters.baseAddress, Int32(clusters.count))
                job.members = members.baseAddress
                (node, edge) = (node + part.nodes.count, edge + part.arcs.count)
                return job
              }
              return cgv_start(jobs, Int32(jobs.count))
            }
          }
        }
      }
    }
  }

  private static func job(
    _ diagram: Diagram, _ sizes: Sizes, _ part: Part, _ step: Layout.Step, _ limits: Limits
  ) -> cgv_job {
    var job = cgv_job()
    job.rightwards = diagram.direction == .right ? 1 : 0
    job.engine = engine(diagram, part, on: step)
    job.lines = hasBows(diagram, part, on: step) ? CGV_STRAIGHT : step == .polylines ? CGV_POLYLINES : CGV_CURVES
    job.node_gap = diagram.isOrganic ? sizes.organicGap : Spacing.nodes
    job.rank_gap = makesRoomForLabels(diagram, on: step) ? Spacing.ranks : Spacing.ranksUnderLabels
    job.wall_milliseconds = Int32(min(max(limits.wallSeconds, 0) * 1000, 2e9))
    job.cpu_seconds = Int32(clamping: limits.processorSeconds)
    job.memory_mebibytes = Int32(clamping: limits.memory)
    job.fault = cgv_fault(rawValue: step.rawValue < limits.faultySteps ? limits.fault.rawValue : 0)
    return job
  }

  /// Whether we draw the edges of a part ourselves, as straight as may be: Graphviz bundles them behind nodes, where nobody
  /// can follow them, and takes 16 times longer to lead the edges of 60 nodes than to place the nodes, and 40 times with 150.
  static func hasBows(_ diagram: Diagram, _ part: Part, on step: Layout.Step) -> Bool {
    diagram.isOrganic && step < .overlaid && part.nodes.count > Limits.routed
  }

  /// Forces between all pairs of nodes, or, where these are many, between near ones and groups of far ones.
  private static func engine(_ diagram: Diagram, _ part: Part, on step: Layout.Step) -> cgv_engine {
    guard diagram.isOrganic, step < .overlaid else { return CGV_DOT }
    return part.nodes.count > Limits.pairs ? CGV_SFDP : CGV_NEATO
  }

  private static func edge(_ arc: Part.Arc, _ diagram: Diagram, _ sizes: Sizes, isSpaced: Bool) -> cgv_edge {
    let edge = diagram.edges[arc.edge]
    let label = isSpaced ? sizes.edges[arc.edge] : nil
    let hasEnd: Int32 = edge.style.arrows == .none ? 0 : 1
    let hasStart: Int32 = edge.style.arrows == .both ? 1 : 0
    return cgv_edge(
      tail: Int32(arc.tail), head: Int32(arc.head), weight: Int32(min(max(edge.style.weight, 1), 100)),
      arrow_at_tail: edge.laysOutReversed ? hasEnd : hasStart, arrow_at_head: edge.laysOutReversed ? hasStart : hasEnd,
      label: cgv_size(width: label?.width ?? 0, height: label?.height ?? 0),
      length: sizes.lengths.isEmpty ? 0 : sizes.lengths[arc.edge] * Spacing.spring)
  }

  private static func group(_ nodes: [Int], _ title: Label?, _ members: inout [Int32]) -> cgv_group {
    let first = Int32(members.count)
    members += nodes.map(Int32.init)
    return cgv_group(
      first: first, count: Int32(nodes.count), title: cgv_size(width: title?.width ?? 0, height: title?.height ?? 0))
  }
}

/// Distances on the page, in points.
enum Spacing {
  static let nodes = 22.0
  static let ranks = 30.0
  static let ranksUnderLabels = 52.0
  static let parts = 28.0
  static let spring = 72.0
  static let arrow = 7.0
}
