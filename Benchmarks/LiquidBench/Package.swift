// swift-tools-version: 6.2
// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import PackageDescription

let package = Package(
  name: "LiquidBench",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "writ", path: "../..")],
  targets: [
    .executableTarget(
      name: "LiquidBench", dependencies: [.product(name: "Liquid", package: "writ")])
  ],
  swiftLanguageModes: [.v6]
)
