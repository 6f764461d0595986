// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Foundation
import Testing

/// A file of `Tests/CommandCases`: files, commands, and what comes of them, step by step.
///
/// `README.md` there says how it is written.
struct CommandCase: CustomTestStringConvertible {
  let name: String
  /// What stands before the first step: the claim.
  let head: String
  var steps: [Step]

  var testDescription: String { name }

  /// A heading of the second level and the block below it.
  struct Step: Equatable {
    let word: String
    let argument: String
    var body: String?
  }
}

extension CommandCase {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "CommandCases")

  /// All cases, in the order of their numbers.
  static var all: [CommandCase] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
    return (names ?? []).filter { $0.first?.isNumber == true && $0.hasSuffix(".md") }.sorted()
      .compactMap { name in
        let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
        return text.map { CommandCase(name: name, text: $0) }
      }
  }

  init(name: String, text: String) {
    self.name = name
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    head = Self.take(from: &lines) { $0.hasPrefix("## ") }.joined(separator: "\n")
    steps = []
    while let heading = lines.popFirst() {
      let words = heading.dropFirst(3).split(separator: " ", maxSplits: 1).map(String.init)
      _ = Self.take(from: &lines) { !$0.isEmpty }
      var body: String?
      if lines.first == Self.fence {
        lines.removeFirst()
        body = Self.take(from: &lines) { $0 == Self.fence }.map { $0 + "\n" }.joined()
        _ = lines.popFirst()
      }
      steps.append(
        Step(word: words.first ?? "", argument: words.dropFirst().first ?? "", body: body))
      _ = Self.take(from: &lines) { $0.hasPrefix("## ") }
    }
  }

  /// The case as its file has it.
  var text: String {
    var text = head
    while text.hasSuffix("\n") { text.removeLast() }
    text += "\n"
    for step in steps {
      text += "\n## \(step.word)\(step.argument.isEmpty ? "" : " " + step.argument)\n"
      if let body = step.body { text += "\n\(Self.fence)\n\(body)\(Self.fence)\n" }
    }
    return text
  }

  func write() throws {
    try Data(text.utf8).write(to: Self.folder.appending(path: name))
  }

  private static let fence: Substring = "~~~~"

  private static func take(
    from lines: inout ArraySlice<Substring>, until isEnd: (Substring) -> Bool
  ) -> ArraySlice<Substring> {
    let end = lines.firstIndex(where: isEnd) ?? lines.endIndex
    defer { lines = lines[end...] }
    return lines[..<end]
  }
}
