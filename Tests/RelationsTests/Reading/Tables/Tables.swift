@testable import Relations

/// Small graphs with tables for tests: two States, a body, two instruments, and what a test adds.
enum Tables {
  /// What a table named `t.csv` makes with the base of `Graphs`; `plan` is the rest of its entry in `graph.yaml`.
  static func read(_ plan: String, _ rows: String, _ others: [String: String] = [:]) -> (Dataset?, [String]) {
    let header = Graphs.header + "tables:\n  - { file: t.csv, \(plan) }\n"
    let files = ["graph.yaml": header, "base.yaml": Graphs.base, "t.csv": rows].merging(others) { _, new in new }
    let (dataset, found) = Dataset.read(MemoryTree(name: "g", files))
    return (dataset, found.filter { $0.code != "unused-source" }.map(\.description))
  }
}
