import CGraphviz

/// What a layout may cost.
public struct Limits: Sendable {
  /// Most lines of nodes: Graphviz counts them in 16 bits, and edges with labels take two.
  public static let ranks = 10_000

  /// Most nodes, and most edges, of a picture.
  public static let elements = 20_000
  /// Most nodes of a part between which Graphviz leads edges around those that stand anywhere.
  static let routed = 12
  /// Most nodes of a part that are arranged by the forces between all pairs; for more, far ones act as groups.
  public static let pairs = 150
  /// Most nodes and points of edges on lines that Graphviz lays out in a few seconds; a part with more stands in plain
  /// layers from the start.
  public static let stops = 4000

  /// Longest that one worker may take by the clock on the wall, in seconds.
  public var wallSeconds: Double
  /// Longest that one worker may take of a processor, in seconds.
  public var processorSeconds: Int
  /// Most memory of one worker, in mebibytes.
  public var memory: Int
  /// Most workers at a time.
  public var workers: Int
  /// The lowest step of the ladder that is still good enough; failing there is an error.
  public var lowestStep: Layout.Step

  /// A fault for the workers of the first steps to commit, for tests.
  var fault = Fault.none
  /// How many steps of the ladder commit the fault.
  var faultySteps = 0

  /// Makes limits that suit pictures of up to some thousand nodes.
  public init(
    wallSeconds: Double = 60, processorSeconds: Int = 60, memory: Int = 4096, workers: Int = processors,
    lowestStep: Layout.Step = .plain
  ) {
    self.wallSeconds = wallSeconds
    self.processorSeconds = processorSeconds
    self.memory = memory
    self.workers = workers
    self.lowestStep = lowestStep
  }

  /// As many workers as there are processors, within reason.
  public static let processors = min(Int(cgv_processors()), 16)

  /// Faults that a test may ask a worker to commit, numbered as in C.
  enum Fault: UInt32 {
    case none, abort, spin, sleep, exit, segfault, eatMemory, loseEdge
  }
}
