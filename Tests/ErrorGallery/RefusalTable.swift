// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Foundation

/// The page's second part: what commands refuse, each with the shortest command of `Tests/CommandCases`
/// that shows it.
enum RefusalTable {
  static func text(_ entries: [GalleryEntry]) throws -> String {
    let ids = try RefusalIDs.all()
      .union(entries.filter(\.isOfCommand).map(\.id)).subtracting(ofTheMachine.map(\.id))
    let examples = try Examples()
    var lines = [
      "", "## What commands refuse", "",
      "Recording, asking, outcomes, stories and petitions refuse what cannot be, and then record nothing; the table is made from",
      "the examples in `Tests/CommandCases`.", "",
      "| id | for example | says | and hints |", "|---|---|---|---|",
    ]
    for id in ids.sorted() {
      let example = examples.shortest[id]
      let cells = [
        "`\(id)`", example.map { "`\($0.command)`" } ?? "", example.map { cell($0.message) } ?? "",
        example.map { cell($0.hint) } ?? "",
      ]
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    lines += [
      "", "## What the machine or the file does not allow", "",
      "No command provokes these by itself.", "", "| id | when |", "|---|---|",
    ]
    lines += ofTheMachine.map { "| `\($0.id)` | \($0.when) |" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The ids for which no command case has an example.
  static func missing(_ entries: [GalleryEntry]) throws -> [String] {
    let ids = try RefusalIDs.all()
      .union(entries.filter(\.isOfCommand).map(\.id)).subtracting(ofTheMachine.map(\.id))
    return try ids.subtracting(Examples().shortest.keys).sorted()
  }

  private static func cell(_ text: String) -> String { ErrorTable.cell(text) }

  static let ofTheMachine: [(id: String, when: String)] = [
    ("bad-exchange", "a line of another ledger cannot be joined"),
    ("busy-ledger", "another `writ` kept writing to the ledger for ten seconds"),
    ("damaged-ledger", "the ledger's file is damaged: `writ doctor` says what can be saved"),
    ("full-disk", "there is no room left for the ledger"),
    ("ledger-failed", "SQLite failed for another reason, which it names"),
    ("read-only-ledger", "the ledger or its folder may not be written"),
    ("too-large", "a sheet of more than 16 MiB, or a text of more than 1 MiB, is handed over"),
  ]
}

extension GalleryEntry {
  /// Whether it shows what a command for outcomes, stories or petitions refuses.
  fileprivate var isOfCommand: Bool {
    let names = parts.map(\.name)
    return !names.contains("outcome, then check")
      && names.contains { name in
        ["outcome", "story ", "petition "].contains { name.hasPrefix($0) }
      }
  }
}

/// The ids of refusals as the sources have them.
private enum RefusalIDs {
  static func all() throws -> Set<String> {
    let folder = Gallery.project.appending(path: "Sources")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var ids: Set<String> = []
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      let name = file.lastPathComponent
      ids.formUnion(found(#/refusal\(\s*"([a-z]+(?:-[a-z]+)*)"/#, in: text))
      guard name.hasPrefix("Wording+") else { continue }
      ids.formUnion(found(#/\[([a-z]+(?:-[a-z]+)+)\]"/#, in: text))
      ids.formUnion(found(#/\[([a-z]+(?:-[a-z]+)+)\]\\n/#, in: text))
      if name == "Wording+FollowUps.swift" {
        let names = text.split(separator: "static func id(").last?.split(separator: "static func")
        let cases = String(names?.first ?? "")
        ids.formUnion(found(#/case \.[A-Za-z]+: "([a-z]+(?:-[a-z]+)*)"/#, in: cases))
      }
      if name == "Wording+Exchange.swift" {
        ids.formUnion(found(#/\(\s*"([a-z]+(?:-[a-z]+)+)",/#, in: text))
      }
    }
    return ids
  }

  private static func found(
    _ pattern: Regex<(Substring, Substring)>, in text: String
  ) -> [String] {
    text.matches(of: pattern).map { String($0.output.1) }
  }
}

/// What the command cases show of refusals.
private struct Examples {
  typealias Example = (command: String, message: String, hint: String)

  private(set) var shortest: [String: Example] = [:]

  init() throws {
    let folder = Gallery.project.appending(path: "Tests/CommandCases")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    for name in names where name.hasSuffix(".md") && name != "README.md" {
      read(try String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
  }

  private mutating func read(_ text: String) {
    var command = ""
    for step in text.split(separator: "\n## ") {
      let lines = step.split(separator: "\n")
      if step.hasPrefix("command") { command = lines.count > 2 ? String(lines[2]) : "" }
      guard step.hasPrefix("errors") else { continue }
      for (index, line) in lines.enumerated() {
        guard let match = line.firstMatch(of: #/(?:error|warning): (.*) \[([a-z-]+)\]$/#) else {
          continue
        }
        let hint = lines[(index + 1)...].prefix { $0.hasPrefix(" ") }.lazy
          .compactMap { $0.firstMatch(of: #/= hint: (.*)/#)?.output.1 }.first
        add(
          String(match.output.2),
          (command, String(match.output.1), hint.map(String.init) ?? ""))
      }
    }
  }

  private mutating func add(_ id: String, _ example: Example) {
    if let known = shortest[id], known.command.count <= example.command.count { return }
    shortest[id] = example
  }
}
