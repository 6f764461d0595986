// swift-tools-version: 6.2
// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import PackageDescription

/// One target per job; the arrows between them stand in docs/architecture.md.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func target(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func system(_ name: String, pkgConfig: String, apt: String, brew: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt]), .brew([brew])])
}

let package = Package(
  name: "writ",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "writ", targets: ["writ"]),
    .library(name: "Liquid", targets: ["Liquid"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    system("CLibXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev", brew: "libxml2"),
    system("CCommonMark", pkgConfig: "libcmark", apt: "libcmark-dev", brew: "cmark"),
    system("CLibYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev", brew: "libyaml"),
    system("CUnibreak", pkgConfig: "libunibreak", apt: "libunibreak-dev", brew: "libunibreak"),
    system("CLibCrypto", pkgConfig: "libcrypto", apt: "libssl-dev", brew: "openssl@3"),
    system(
      "CPangoCairo", pkgConfig: "pangocairo", apt: "libpango1.0-dev", brew: "pango"),
    system("CQREncode", pkgConfig: "libqrencode", apt: "libqrencode-dev", brew: "qrencode"),
    system("CZstd", pkgConfig: "libzstd", apt: "libzstd-dev", brew: "zstd"),
    system("CHarfBuzz", pkgConfig: "harfbuzz-subset", apt: "libharfbuzz-dev", brew: "harfbuzz"),
    system("CPNG", pkgConfig: "libpng", apt: "libpng-dev", brew: "libpng"),
    system(
      "CTurboJPEG", pkgConfig: "libturbojpeg", apt: "libturbojpeg0-dev", brew: "jpeg-turbo"),
    system("CDeflate", pkgConfig: "libdeflate", apt: "libdeflate-dev", brew: "libdeflate"),

    target("Diagnostics"),
    target("Liquid", ["Diagnostics"]),
    target("Campaigns"),
    target("Languages", ["Campaigns"]),
    target("CampaignFiles", ["Diagnostics", "Campaigns", "CLibYAML"]),
    target("Documents"),
    target(
      "Letters",
      ["Diagnostics", "Liquid", "Campaigns", "Languages", "Documents", "CCommonMark"]),
    target("TextWriter", ["Diagnostics", "Documents", "CUnibreak"]),
    target("DocBookWriter", ["Diagnostics", "Documents", "CLibXML2"]),
    target("HTMLWriter", ["Documents"]),
    target("MarkdownWriter", ["Documents"]),
    target("PDF", ["CDeflate", "CHarfBuzz", "CPNG", "CLibCrypto"]),
    target(
      "PrintWriter",
      ["Documents", "PDF", "CPangoCairo", "CQREncode", "CTurboJPEG"]),
    target(
      "Ledger",
      [
        "Campaigns", "CLibCrypto", "CZstd", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    target("Reports", ["Diagnostics", "Campaigns", "Ledger", "Languages", "Documents"]),
    target(
      "Mailings",
      [
        "Diagnostics", "Liquid", "Campaigns", "CampaignFiles", "Languages", "Documents", "Letters",
        "TextWriter", "DocBookWriter", "HTMLWriter", "MarkdownWriter", "PrintWriter", "Ledger",
        "Reports", "CLibCrypto",
      ]),
    target(
      "Commands",
      [
        "Mailings", "Diagnostics", "Campaigns", "CampaignFiles", "Documents", "Languages",
        "Ledger", "Reports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "writ", dependencies: ["Commands", "Mailings"], swiftSettings: settings),

    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("LiquidTests", ["Liquid", "Diagnostics"]),
    tests("CampaignsTests", ["Campaigns"]),
    tests("LanguagesTests", ["Languages", "Campaigns"], exclude: ["Golden"]),
    tests("CampaignFilesTests", ["CampaignFiles", "Campaigns", "Diagnostics"]),
    tests(
      "ErrorGallery",
      [
        "Mailings", "Ledger", "Letters", "Liquid", "CampaignFiles", "Campaigns", "Diagnostics",
        "DocBookWriter",
      ],
      exclude: ["Cases"]),
    .target(
      name: "SampleLetters", dependencies: ["Documents"], path: "Tests/SampleLetters",
      swiftSettings: settings),
    tests(
      "TextWriterTests", ["TextWriter", "Documents", "Diagnostics", "SampleLetters"],
      exclude: ["Golden"]),
    .target(
      name: "SampleCampaign", dependencies: ["Campaigns", "Mailings", "Ledger"],
      path: "Tests/SampleCampaign", exclude: ["Campaign"], swiftSettings: settings),
    tests(
      "CommandsTests",
      ["Commands", "Mailings", "Campaigns", "Diagnostics", "SampleCampaign", "Ledger"]),
    tests(
      "MailingsTests",
      [
        "Mailings", "Letters", "Ledger", "Campaigns", "Documents", "Diagnostics", "SampleCampaign",
        "SampleLetters",
      ]),
    tests(
      "LettersTests",
      [
        "Letters", "Liquid", "Documents", "Diagnostics", "Campaigns", "CampaignFiles", "Languages",
        "Mailings", "TextWriter", "DocBookWriter", "SampleCampaign",
      ], exclude: ["Golden", "NineLanguages"]),
    tests("DocumentsTests", ["Documents", "SampleLetters"], exclude: ["Golden"]),
    tests(
      "HTMLWriterTests", ["HTMLWriter", "Documents", "SampleLetters"], exclude: ["Golden"]),
    tests(
      "MarkdownWriterTests", ["MarkdownWriter", "Documents", "Letters", "SampleLetters"],
      exclude: ["Golden"]),
    tests("PDFTests", ["PDF", "CHarfBuzz", "CPNG", "SampleLetters"]),
    tests(
      "PrintWriterTests",
      ["PrintWriter", "Documents", "SampleLetters", "PDF", "CPangoCairo", "CTurboJPEG"],
      exclude: ["Golden"]),
    tests("LedgerTests", ["Ledger", "Campaigns"]),
    tests(
      "ReportsTests", ["Reports", "Ledger", "Campaigns", "Documents", "Diagnostics"],
      exclude: ["Golden"]),
    tests(
      "DocBookWriterTests", ["DocBookWriter", "Diagnostics", "Documents", "SampleLetters"],
      exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)

// Measuring needs what packages cannot see of each other; `Benchmarks/run` asks for it.
if Context.environment["WRIT_BENCH"] != nil {
  package.targets += [
    .executableTarget(
      name: "LedgerBench", dependencies: ["Ledger", "Campaigns"], path: "Benchmarks/LedgerBench",
      swiftSettings: settings),
    .executableTarget(
      name: "PDFBench", dependencies: ["PDF"], path: "Benchmarks/PDFBench",
      swiftSettings: settings),
    .executableTarget(
      name: "PrintBench",
      dependencies: [
        "Mailings", "Campaigns", "CampaignFiles", "Diagnostics", "Documents", "Letters",
        "PrintWriter",
      ], path: "Benchmarks/PrintBench", swiftSettings: settings),
  ]
}
