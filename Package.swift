// swift-tools-version: 6.1
import Foundation
import PackageDescription

/// Set STEMMA_WITHOUT_GRAPHVIZ=1 to leave out what needs libgraphviz: the program and the diagrams.
let withGraphviz = ProcessInfo.processInfo.environment["STEMMA_WITHOUT_GRAPHVIZ"] != "1"

/// Set STEMMA_DOCS=1 to fetch what `make docs` makes the documentation with.
let withDocumentation = ProcessInfo.processInfo.environment["STEMMA_DOCS"] == "1"

let swift: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "stemma",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Digraphs", targets: ["Digraphs"]),
    .library(name: "Relations", targets: ["Relations"]),
    .library(name: "Formats", targets: ["Formats"]),
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(name: "Digraphs", swiftSettings: swift),
    .target(name: "Relations", dependencies: ["Digraphs", "Yams"], swiftSettings: swift),
    .target(
      name: "Formats",
      dependencies: [
        "Digraphs", "Relations", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: swift),
    .testTarget(
      name: "DigraphsTests", dependencies: ["Digraphs"], resources: [.copy("Oracles")], swiftSettings: swift),
    .testTarget(
      name: "RelationsTests", dependencies: ["Relations"], exclude: ["SCO/contradictions.json"], swiftSettings: swift),
    .testTarget(name: "FormatsTests", dependencies: ["Formats"], swiftSettings: swift),
    .executableTarget(
      name: "kernel-benchmarks", dependencies: ["Digraphs"], path: "Tests/KernelBenchmarks", swiftSettings: swift),
  ],
  swiftLanguageModes: [.v6]
)

if withDocumentation {
  package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}

if withGraphviz {
  package.products += [
    .library(name: "Diagrams", targets: ["Diagrams"]),
    .library(name: "Pages", targets: ["Pages"]),
    .executable(name: "stemma", targets: ["stemma"]),
    .executable(name: "stemma-serve", targets: ["stemma-serve"]),
  ]
  package.dependencies += [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ]
  package.targets += [
    .systemLibrary(
      name: "CGraphvizSystem", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "CGraphviz", dependencies: ["CGraphvizSystem"]),
    .target(name: "Diagrams", dependencies: ["Relations", "CGraphviz"], swiftSettings: swift),
    .target(
      name: "Pages",
      dependencies: ["Diagrams", "Formats", "Relations", .product(name: "Mustache", package: "swift-mustache")],
      resources: [.embedInCode("Resources")], swiftSettings: swift),
    .executableTarget(
      name: "stemma-serve",
      dependencies: [
        "Pages", "Diagrams", "Relations", "FlyingFox", .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: swift),
    .executableTarget(
      name: "stemma",
      dependencies: [
        "Diagrams", "Formats", "Pages", "Relations", "Digraphs",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swift),
    .executableTarget(
      name: "benchmarks", dependencies: ["Diagrams", "Relations", "Yams"], path: "Tests/Benchmarks",
      exclude: ["RESULTS.md"], swiftSettings: swift),
    .testTarget(name: "DiagramsTests", dependencies: ["Diagrams"], swiftSettings: swift),
    .testTarget(name: "PagesTests", dependencies: ["Pages", "stemma-serve"], swiftSettings: swift),
    .testTarget(
      name: "StemmaTests",
      dependencies: ["stemma", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: swift),
  ]
}
