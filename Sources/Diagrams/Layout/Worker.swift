import CGraphviz

/// Some parts of a diagram on their way through Graphviz, one after another, in a process of its own.
struct Worker {
  let diagram: Diagram
  let sizes: Sizes
  let step: Layout.Step
  let limits: Limits
  private let handle: OpaquePointer?

  /// Starts to lay out some parts.
  init(_ diagram: Diagram, _ sizes: Sizes, _ parts: [Part], _ step: Layout.Step, _ limits: Limits) {
    self.diagram = diagram
    self.sizes = sizes
    self.step = step
    self.limits = limits
    handle = Self.start(diagram, sizes, parts, step, limits)
  }

  /// Whether room is made for the labels of edges on a step.
  static func makesRoomForLabels(_ diagram: Diagram, on step: Layout.Step) -> Bool {
    diagram.edgeLabels == .spaced && step < .overlaid && !diagram.isOrganic
  }

  /// The most workers that can be waited for at once.
  static let most = Int(CGV_MOST)

  /// The place of the first of some workers that can be finished without a wait.
  static func next(of workers: [Worker]) -> Int {
    let started = workers.compactMap(\.handle)
    guard started.count == workers.count else { return workers.firstIndex { $0.handle == nil } ?? 0 }
    return started.map(Optional.some).withUnsafeBufferPointer { handles in
      Int(cgv_next(handles.baseAddress, Int32(handles.count)))
    }
  }

  /// Waits for the layout of the next part, and tells which version of Graphviz made it, and whether the worker goes on with
  /// the parts behind it; if not, it is not to be asked again.
  func finish(
    _ part: Part
  ) -> (outcome: Result<(layout: PartLayout, version: String), GraphvizError>, goesOn: Bool) {
    guard let handle else { return (.failure(error(.noWorker(12), [])), false) }
    var result = cgv_result()
    let goesOn = cgv_finish(handle, &result) == 1
    defer { cgv_free(&result) }
    do throws(GraphvizError) {
      return (.success(try read(result, part)), goesOn)
    } catch {
      return (.failure(error), goesOn)
    }
  }

  private func read(
    _ result: cgv_result, _ part: Part
  ) throws(GraphvizError) -> (layout: PartLayout, version: String) {
    let messages = Self.messages(result)
    if let reason = reason(result, part) { throw error(reason, messages) }
    let values = Array(UnsafeBufferPointer(start: result.values, count: result.value_count))
    guard var layout = GeometryReader(values: values, diagram: diagram, sizes: sizes, part: part).read() else {
      throw error(.garbled, messages)
    }
    if Self.hasBows(diagram, part, on: step) { layout.routes = Bows.routes(of: part, in: diagram, layout.nodes) }
    let astray = zip(part.arcs, layout.routes).filter { !layout.joins($0, $1, in: diagram) }
    if !astray.isEmpty { throw error(.astray(astray.map { name($0.0) }), messages) }
    let version = withUnsafeBytes(of: result.version) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    return (layout, version)
  }

  private func error(_ reason: GraphvizError.Reason, _ messages: [String]) -> GraphvizError {
    GraphvizError(reason: reason, diagram: diagram.name, messages: messages)
  }

  static func messages(_ result: cgv_result) -> [String] {
    guard let text = result.messages else { return [] }
    return String(cString: text).split(whereSeparator: \.isNewline).map(String.init)
  }

  private func reason(_ result: cgv_result, _ part: Part) -> GraphvizError.Reason? {
    if result.status == CGV_INCOMPLETE {
      return .lost(UnsafeBufferPointer(start: result.lost, count: result.lost_count).map { name($0, in: part) })
    }
    return Self.reason(result, limits)
  }

  /// Why a worker has nothing to show; `nil` where it has.
  static func reason(_ result: cgv_result, _ limits: Limits) -> GraphvizError.Reason? {
    switch result.status {
    case CGV_DONE: nil
    case CGV_NO_WORKER: .noWorker(result.code)
    case CGV_CRASHED: .crashed(signal: result.code)
    case CGV_TIMED_OUT: .timedOut(seconds: min(limits.wallSeconds, Double(limits.processorSeconds)))
    case CGV_EXITED: .exited(status: result.code)
    default: .refused
    }
  }

  private func name(_ lost: cgv_lost, in part: Part) -> String {
    let index = Int(lost.index)
    switch cgv_kind(rawValue: UInt32(bitPattern: lost.kind)) {
    case CGV_NODE where index < part.nodes.count: return "'\(diagram.nodes[part.nodes[index]].id)'"
    case CGV_CLUSTER where index < diagram.clusters.count: return "the box '\(diagram.clusters[index].title)'"
    case CGV_EDGE where index < part.arcs.count: return name(part.arcs[index])
    case CGV_LABEL where index < part.arcs.count: return "the label of \(name(part.arcs[index]))"
    default: return "something"
    }
  }

  private func name(_ arc: Part.Arc) -> String {
    let edge = diagram.edges[arc.edge]
    return "the edge from '\(diagram.nodes[edge.from].id)' to '\(diagram.nodes[edge.to].id)'"
  }
}

extension Diagram {
  /// Whether nodes may stand anywhere.
  var isOrganic: Bool { arrangement == .organic && ranks.isEmpty && clusters.isEmpty }
}
