// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Foundation
import Liquid
import Testing

/// The Golden Liquid suite, which is kept outside the project.
///
/// `WRIT_TEST_DATA` names the folder that holds `conformance/liquid`; every file of the form
/// `golden_liquid*.json` there is run.
@Suite struct GoldenLiquidTests {
  static let folder = ProcessInfo.processInfo.environment["WRIT_TEST_DATA"].map {
    URL(fileURLWithPath: $0).appendingPathComponent("conformance/liquid")
  }

  static var isThere: Bool {
    folder.map { FileManager.default.fileExists(atPath: $0.path) } ?? false
  }

  @Test(.enabled(if: GoldenLiquidTests.isThere))
  func `every golden test passes in lax mode`() throws {
    let folder = try #require(Self.folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    var total = 0
    for file in files.sorted() where file.hasPrefix("golden_liquid") {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      guard case .list(let tests)? = try Value(json: text)["tests"] else { continue }
      for test in tests {
        total += 1
        let failure = Self.failure(of: test)
        #expect(failure == nil, "\(test["name"]?.string ?? "")")
      }
    }
    #expect(total > 500)
  }

  /// What is wrong about a test, or nil if it passes.
  private static func failure(of test: Value) -> String? {
    var partials: [String: String] = [:]
    if case .object(let templates)? = test["templates"] {
      for field in templates.fields { partials[field.name] = field.value.string }
    }
    let environment = Environment(partials: Partials(partials))
    let isInvalid = test["invalid"]?.isTruthy ?? false
    let parsed = Template.parse(test["template"]?.string ?? "", environment: environment)
    guard let template = parsed.template else {
      return isInvalid ? nil : parsed.problems.map(\.message).joined(separator: "; ")
    }
    var names = Value.Object([])
    if case .object(let object)? = test["data"] { names = object }
    let result = template.render(names, options: RenderOptions(now: 1_448_928_000))
    if isInvalid { return result.problems.isEmpty ? "no problem; \(result.output)" : nil }
    guard result.problems.isEmpty else {
      return result.problems.map(\.diagnostic.message).joined(separator: "; ")
    }
    var expected = test["result"].map { [$0] } ?? []
    if case .list(let list)? = test["results"] { expected = Array(list) }
    return expected.contains { $0.string == result.output } ? nil : result.output
  }
}
