// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Foundation
import Languages
import Testing

/// The pages in `docs/` that are written by tested code.
///
/// UPDATE_GOLDENS=1 rewrites them; read the difference as a reader of the language would.
@Suite struct DocumentPageTests {
  @Test func `the table of filters has an example in every language`() throws {
    var text = """
      # Filters that know a language

      Generated from tested code. A filter states what a sentence means; the language of the template does the rest. What a language has no
      answer for is an error, with its place, when the template is checked or the letter composed; nothing is guessed. The examples are about a man.

      """
    for example in FilterExamples.all {
      text += "\n## `\(example.name)`\n\n\(example.use.prefix(1).uppercased())"
      text += "\(example.use.dropFirst()).\n\n"
      text +=
        example.isSameInAll
        ? "```liquid\n\(example.snippet("en") ?? "")\n```\n\n| | |\n|---|---|\n"
        : "| | | |\n|---|---|---|\n"
      for language in Language.all {
        let code = language.tag.description
        let page = try #require(PageCase(language.tag))
        let snippet = try #require(example.snippet(code))
        let own = example.isSameInAll ? "" : "`\(Self.cell(snippet))` | "
        text += "| `\(code)` | \(own)\(Self.cell(page.text(snippet))) |\n"
      }
    }
    try expectPage("docs/filters.md", text)
  }

  @Test func `every example gives words in every language`() throws {
    for language in Language.all {
      let page = try #require(PageCase(language.tag))
      for example in FilterExamples.all {
        let text = page.text(try #require(example.snippet(language.tag.description)))
        #expect(
          !text.isEmpty && !text.hasPrefix("(refused"), "\(language.tag) \(example.name): \(text)")
      }
    }
  }

  @Test(arguments: Language.all.map(\.tag.description))
  func `a page tells a reader of the language how it is written`(_ code: String) throws {
    let tag = try #require(LanguageTag(code))
    try expectPage("docs/languages/\(code).md", try LanguagePage(tag).text())
  }

  @Test func `native patterns stay`() throws {
    let cases = [
      ("ru", "Освободить {{ person | full_name: \"accusative\" }}", "Освободить Рауфа Гулиева"),
      ("fr", "{{ \"KZ\" | country_of }}", "du Kazakhstan"),
      ("uz", "{{ person | full_name: \"accusative\" }}", "Rauf Guliyevni"),
      ("uk", "{{ person | given_name: \"vocative\" }}", "Рауфе"),
      ("es", "{{ person | full_name: \"accusative\" }}", "a Rauf Guliyev"),
      ("it", "{{ \"UZ\" | country_from }}", "dall’Uzbekistan"),
      ("de", "{{ \"TR\" | country_in }}", "in der Türkei"),
    ]
    for (code, snippet, expected) in cases {
      let page = try #require(LanguageTag(code).flatMap(PageCase.init))
      #expect(page.text(snippet) == expected)
    }
  }

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}

/// Compares with a page of the documents; with UPDATE_GOLDENS=1 in the environment it is rewritten.
func expectPage(
  _ path: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  var root = URL(filePath: #filePath)
  for _ in 0..<4 { root.deleteLastPathComponent() }
  let file = root.appending(path: path)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  #expect(try String(contentsOf: file, encoding: .utf8) == text, sourceLocation: sourceLocation)
}
