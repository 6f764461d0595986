// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Foundation
import Testing

@testable import Languages

/// The sample's templates in Uzbek are written in Latin letters; those in Cyrillic follow from them.
///
/// `UPDATE_GOLDENS=1` writes `uz-Cyrl.md` anew after a change of `uz.md`.
@Suite struct UzbekTemplatesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Templates")

  private static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted().filter {
      FileManager.default.fileExists(atPath: folder.appending(path: "\($0)/uz.md").path)
    } ?? []

  @Test(arguments: names)
  func `a template in Cyrillic is the one in Latin, respelled`(_ name: String) throws {
    let latin = Self.folder.appending(path: "\(name)/uz.md")
    let cyrillic = Self.folder.appending(path: "\(name)/uz-Cyrl.md")
    let text = RespelledTemplate(try String(contentsOf: latin, encoding: .utf8)).text
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try text.write(to: cyrillic, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: cyrillic, encoding: .utf8) == text, "\(name)")
  }

  @Test func `the sample has templates in Uzbek`() {
    #expect(!Self.names.isEmpty)
  }

  @Test func `words are respelled, but not what a template says to the program`() {
    let template = RespelledTemplate(
      """
      ---
      subject: 'Murojaat: {{ person | full_name: "genitive" }} ishi'
      audience: [official]
      review: convention
      ---
      {% if concerns contains "torture" %}Qiynoq{% endif %}, {{ n }}-{{ n | plural: one: "modda", other: "moddalar" }}.
      """)
    #expect(
      template.text == """
        ---
        subject: 'Мурожаат: {{ person | full_name: "genitive" }} иши'
        audience: [official]
        review: derived
        ---
        {% if concerns contains "torture" %}Қийноқ{% endif %}, {{ n }}-{{ n | plural: one: "модда", other: "моддалар" }}.
        """)
  }
}

/// A template in Latin letters, put into Cyrillic ones: its text and the words that filters print, but
/// no names, codes or keys.
private struct RespelledTemplate {
  let text: String

  init(_ latin: String) {
    var isHead = false
    let lines = latin.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line == "---" {
        isHead.toggle()
        return String(line)
      }
      return isHead ? Self.key(line) : Self.line(line)
    }
    text = lines.joined(separator: "\n")
  }

  /// A line of the front matter; what was respelled by rule is derived from what somebody wrote.
  private static func key(_ line: Substring) -> String {
    if line.hasPrefix("review:") { return "review: derived" }
    guard line.hasPrefix("subject:") else { return String(line) }
    return "subject:" + self.line(line.dropFirst("subject:".count))
  }

  private static func line(_ line: Substring) -> String { UzbekTemplate.cyrillic(String(line)) }
}
