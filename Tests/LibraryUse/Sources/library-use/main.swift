import Formats
import Foundation
import Relations

// Reads the graph at the first argument, tells the lineage of the entity at the second, and writes the graph to the third in the format
// that the file's ending names. `make test-library-use` compares what it tells with what the program says.
let arguments = CommandLine.arguments
guard arguments.count == 4 else { fatalError("give a graph, the id of an entity and a file") }

let (dataset, diagnostics) = Dataset.read(Folder(arguments[1]))
guard let dataset else { fatalError(diagnostics.map(\.description).joined(separator: "\n")) }

let lineage = try dataset.lineage(of: arguments[2], direction: .up)
for (entity, distance) in lineage.entities { print("\(entity.id),\(distance)") }

let file = URL(filePath: arguments[3])
guard let exporter = exporters.first(where: { $0.endings.contains(file.pathExtension) }) else {
  fatalError("no format has files that end in .\(file.pathExtension)")
}
guard case .file(let bytes) = try exporter.export(dataset) else { fatalError("\(exporter.name) is not one file") }
try Data(bytes).write(to: file)
