// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Diagnostics
import Foundation
import Mailings
import Testing

@Suite struct ErrorGalleryTests {
  @Test func `the base campaign has no problem and one letter`() async throws {
    let surroundings = MemorySurroundings(
      today: try #require(Gallery.today),
      files: Dictionary(uniqueKeysWithValues: baseCampaign.map { ("small/\($0.key)", $0.value) }))
    let report = try await CampaignCheck(folder: "small", in: surroundings).run()
    #expect(DiagnosticRenderer().render(report.problems) == "")
    #expect(report.readyLetters == 1)
  }

  @Test(arguments: Gallery.names)
  func `an entry shows its problem and no other`(name: String) async throws {
    let entry = try #require(Gallery.entries.first { $0.name == name })
    let problems = try await Gallery.problems(of: entry)
    let shown = DiagnosticRenderer().render(problems)
    if Gallery.isUpdating {
      try Data(entry.text(problems: shown).utf8).write(to: Gallery.file(name))
    } else {
      #expect(shown == entry.problems)
    }
    #expect(Set(problems.map(\.id.description)) == [entry.id])
  }

  @Test func `every id in the sources has an entry, and every entry an id`() throws {
    let ids = try SourceIDs.all(below: Gallery.project.appending(path: "Sources"))
    let shown = Set(Gallery.entries.map(\.id))
    #expect(ids.subtracting(shown).sorted() == [])
    #expect(shown.subtracting(ids).sorted() == [])
  }

  @Test func `every refusal of a command is shown by a command case`() throws {
    #expect(try RefusalTable.missing(Gallery.entries) == [])
  }

  @Test func `the table of errors in the documents is that of the gallery`() async throws {
    let table = try await ErrorTable.text(Gallery.entries)
    let file = Gallery.project.appending(path: "docs/errors.md")
    if Gallery.isUpdating { try Data(table.utf8).write(to: file) }
    #expect(try String(contentsOf: file, encoding: .utf8) == table)
  }
}

/// How messages and hints are worded, held against all of the gallery.
@Suite struct ErrorWordingTests {
  @Test(arguments: Gallery.names)
  func `messages are short, in lower case, without a full stop`(name: String) async throws {
    let entry = try #require(Gallery.entries.first { $0.name == name })
    for problem in try await Gallery.problems(of: entry) {
      for text in [problem.message] + problem.hints {
        #expect(text.hasSuffix(".") == false)
        let isName = ["Writ ", "HTML ", "EDTF ", "English "].contains { text.hasPrefix($0) }
        #expect(isName || text.first?.isUppercase != true)
        #expect(text.count <= 200)
        #expect(text.localizedCaseInsensitiveContains("invalid") == false)
      }
    }
  }
}
