// swift-tools-version: 6.1
import PackageDescription

/// A package of somebody else, who uses the library and has no Graphviz: STEMMA_WITHOUT_GRAPHVIZ=1 leaves out what needs it.
let package = Package(
  name: "library-use",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "stemma", path: "../..")],
  targets: [
    .executableTarget(
      name: "library-use",
      dependencies: [.product(name: "Formats", package: "stemma"), .product(name: "Relations", package: "stemma")])
  ],
  swiftLanguageModes: [.v6]
)
