// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Diagnostics
import Ledger
import SampleCampaign
import Testing

@testable import Mailings

/// Letters that have left the desk come on paper again, as they were.
@Suite struct ReprintTests {
  private let template = "Templates/appeal/en.md"

  private func mail(
    _ surroundings: some Surroundings, to folder: String = ".", layout: String? = nil
  ) async throws -> MailingReport {
    var options = MailingOptions()
    options.name = Identifier("m")
    options.formats = LetterFormat.allCases
    options.layout = layout
    options.citesSources = true
    options.members = ["anna", "ben"].compactMap { Identifier($0) }
    return try await Mailing(folder: folder, options: options, in: surroundings).run()
  }

  private func letters(_ surroundings: some Surroundings) throws -> [LetterSummary] {
    try surroundings.readLedger(LedgerFile.path(in: ".")).read(asOf: CivilDate.last) {
      try $0.letters(LetterFilter(mailing: Identifier("m")))
    }
  }

  private func send(_ letters: [LetterSummary], in surroundings: some Surroundings) throws {
    try surroundings.openLedger(LedgerFile.path(in: ".")).record(
      letters.map {
        NewEvent(.sent($0.reference, Dispatch(via: .post, text: $0.text)), on: SampleCampaign.today)
      })
  }

  private func pdfs(_ surroundings: MemorySurroundings) -> [String: [UInt8]] {
    surroundings.files.filter { $0.key.hasPrefix("output/m/") && $0.key.hasSuffix(".pdf") }
  }

  /// Changes what all letters of a template say.
  private func change(_ surroundings: MemorySurroundings) throws {
    let text = try surroundings.read(template)
    _ = try surroundings.write(text + Array("\nOne more sentence.\n".utf8), to: template)
  }

  @Test(arguments: [nil, "din-5008-b"])
  func `a kept letter has the bytes of its first PDF`(layout: String?) async throws {
    let surroundings = try SampleCampaign.surroundings()
    _ = try await mail(surroundings, layout: layout)
    let first = pdfs(surroundings)
    let letters = try letters(surroundings)
    #expect(first.count == letters.count && letters.count > 10)
    try send(letters, in: surroundings)
    for path in first.keys { try surroundings.remove(path) }
    try change(surroundings)
    let report = try await mail(surroundings, layout: layout)
    #expect(report.departed == letters.count)
    #expect(report.outcomes[.new] == letters.count)
    #expect(pdfs(surroundings) == first)
    let recording = try Recording(folder: ".", in: surroundings)
    for letter in letters {
      var options = ReprintOptions()
      options.layout = layout
      options.output = "one.pdf"
      var choice = LetterChoice()
      choice.references = [letter.reference.text]
      let report = try await recording.reprint(choice, options, isRehearsal: false)
      #expect(report.problems == [])
      let path = try #require(first.keys.first { $0.contains(letter.reference.text) })
      #expect(surroundings.files["one.pdf"] == first[path])
    }
  }

  @Test func `a PDF that is there stays, whatever is in it`() async throws {
    let surroundings = try SampleCampaign.surroundings()
    _ = try await mail(surroundings)
    let letters = try letters(surroundings)
    try send(Array(letters.prefix(2)), in: surroundings)
    let path = try #require(
      pdfs(surroundings).keys.first { $0.contains(letters[0].reference.text) })
    _ = try surroundings.write(Array("scanned".utf8), to: path)
    let report = try await mail(surroundings)
    #expect(report.problems.hasErrors == false)
    #expect(surroundings.files[path] == Array("scanned".utf8))
    let index = String(decoding: try surroundings.read("output/m/index.csv"), as: UTF8.self)
    let digest = SHA256Digest(of: Array("scanned".utf8)).text
    #expect(index.contains("\(path.dropFirst("output/m/".count)),\(digest)"))
  }

  @Test func `several letters come in one file in the order in which they were typed`()
    async throws
  {
    let surroundings = try SampleCampaign.surroundings()
    _ = try await mail(surroundings)
    let letters = try letters(surroundings)
    let recording = try Recording(folder: ".", in: surroundings)
    var choice = LetterChoice()
    choice.mailing = Identifier("m")
    choice.numbers = NumberRanges("5,1-2,5")
    let rehearsal = try await recording.reprint(choice, ReprintOptions(), isRehearsal: true)
    #expect(rehearsal.letters == [letters[4], letters[0], letters[1]])
    let path = try #require(rehearsal.path)
    #expect(path.hasPrefix("output/reprints/\(letters[4].reference.text)-and-2-more-"))
    #expect(surroundings.files[path] == nil)
    let report = try await recording.reprint(choice, ReprintOptions(), isRehearsal: false)
    #expect(report.pages == rehearsal.pages && report.pages >= 3)
    let bytes = try surroundings.read(path)
    #expect(bytes.starts(with: "%PDF-".utf8))
    _ = try await recording.reprint(choice, ReprintOptions(), isRehearsal: false)
    #expect(try surroundings.read(path) == bytes)
    #expect(try self.letters(surroundings) == letters)
  }

  @Test func `other letters with the same first one are another file`() async throws {
    let surroundings = try SampleCampaign.surroundings()
    _ = try await mail(surroundings)
    let letters = try letters(surroundings)
    let recording = try Recording(folder: ".", in: surroundings)
    var paths: Set<String> = []
    for other in letters[1...3] {
      var choice = LetterChoice()
      choice.references = [letters[0], other].map(\.reference.text)
      let report = try await recording.reprint(choice, ReprintOptions(), isRehearsal: false)
      #expect(report.problems == [])
      paths.insert(try #require(report.path))
    }
    #expect(paths.count == 3)
    #expect(surroundings.files.keys.count { $0.hasPrefix("output/reprints/") } == 3)
  }

  @Test func `a text of another letter, or of another member's, is not printed`() async throws {
    let surroundings = try SampleCampaign.surroundings()
    _ = try await mail(surroundings)
    let letters = try letters(surroundings)
    let anna = try #require(letters.first { $0.member.description == "anna" })
    let ben = try #require(letters.first { $0.member.description == "ben" })
    let ledger = try surroundings.openLedger(LedgerFile.path(in: "."))
    let docbook = try #require(try ledger.keptText(of: anna.reference)).docbook
    func problems(_ reference: Reference, _ member: Identifier) throws -> [String] {
      let kept = try KeptLetter(docbook: docbook, of: reference, from: member)
      #expect((kept.letter == nil) == !kept.problems.isEmpty)
      return kept.problems.map(\.message)
    }
    #expect(try problems(anna.reference, anna.member) == [])
    let text = "the text that is kept of"
    #expect(
      try problems(ben.reference, ben.member)
        == ["\(text) \(ben.reference.text) is that of a letter of another reference"])
    #expect(
      try problems(anna.reference, ben.member)
        == ["\(text) \(anna.reference.text) is that of a letter of another member than 'ben'"])
  }

  @Test func `a letter that cannot be read is told with its place, and nothing is written`()
    async throws
  {
    let sample = try SampleRecording()
    let broken = try sample.draft(7)
    let other = try sample.draft(8)
    for references in [[broken], [broken, other]] {
      var choice = LetterChoice()
      choice.references = references.map(\.text)
      let before = sample.surroundings.files
      let report = try await sample.recording.reprint(
        choice, ReprintOptions(), isRehearsal: false)
      #expect(report.path == nil)
      #expect(sample.surroundings.files == before)
      let problem = try #require(report.problems.first)
      #expect(
        problem.description == "\(broken.text).xml:1:1: error [unreadable-docbook]")
    }
  }

  @Test func `one letter that cannot be read leaves no file of the others, whole or in part`()
    async throws
  {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let surroundings = RealSurroundings()
    _ = try await mail(surroundings, to: folder.path)
    let ledger = try surroundings.openLedger(LedgerFile.path(in: folder.path))
    let sheet = try ledger.read(asOf: CivilDate.last) { try $0.letters(LetterFilter()) }
    let broken = try #require(sheet.last)
    let text = try TextKeeper().keep(docbook: Array("<article>".utf8), text: [], kind: "a")
    let draft = Draft(
      mailing: broken.mailing,
      matters: broken.matters.map { Draft.Matter(id: $0, standing: "serving-sentence 2026-09") },
      template: broken.template, language: broken.language, office: broken.office,
      officeKind: broken.officeKind, rank: broken.rank ?? .minister, country: broken.country,
      member: broken.member, text: text.digest)
    _ = try ledger.draft(
      [DraftedLetter(reference: broken.reference, draft: draft, text: text)],
      on: SampleCampaign.today)
    var choice = LetterChoice()
    choice.mailing = Identifier("m")
    let recording = try Recording(folder: folder.path, in: surroundings)
    let report = try await recording.reprint(choice, ReprintOptions(), isRehearsal: false)
    #expect(report.problems.map(\.id.description) == ["unreadable-docbook"])
    #expect(report.path == nil)
    #expect(!surroundings.isThere("\(folder.path)/output/reprints"))
    // A rerun says the same, and restores the others.
    let first = try folder.tree("output/m").keys.filter { $0.hasSuffix(".pdf") }
    let drafts = try ledger.read(asOf: CivilDate.last) { try $0.letters(LetterFilter()) }
    try ledger.record(
      drafts.map {
        NewEvent(.sent($0.reference, Dispatch(via: .post, text: $0.text)), on: SampleCampaign.today)
      })
    for file in first { try surroundings.remove("\(folder.path)/output/m/\(file)") }
    let rerun = try await mail(surroundings, to: folder.path)
    #expect(rerun.departed == sheet.count)
    let errors = rerun.problems.filter { $0.severity == .error }
    #expect(errors.map(\.id.description) == ["unreadable-docbook"])
    let second = try folder.tree("output/m").keys.filter { $0.hasSuffix(".pdf") }
    #expect(first.count == second.count + 1)
    #expect(!second.contains { $0.contains(broken.reference.text) })
  }
}
