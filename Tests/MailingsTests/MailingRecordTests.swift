// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Foundation
import Ledger
import Mailings
import SampleCampaign
import Testing

/// What a run of letters leaves in the ledger.
@Suite struct MailingRecordTests {
  private func mail(
    _ folder: TemporaryFolder, _ choose: (inout MailingOptions) -> Void = { _ in }
  ) async throws -> MailingReport {
    var options = MailingOptions()
    options.date = SampleCampaign.today
    options.name = Identifier("m")
    choose(&options)
    return try await Mailing(folder: folder.path, options: options, in: RealSurroundings()).run()
  }

  private func ledger(_ folder: TemporaryFolder) throws -> Ledger {
    try RealSurroundings().openLedger(LedgerFile.path(in: folder.path))
  }

  private func letters(
    _ ledger: Ledger, _ filter: LetterFilter = LetterFilter()
  ) throws -> [LetterSummary] {
    try ledger.read(asOf: SampleCampaign.today.adding(days: 100)) { try $0.letters(filter) }
  }

  @Test func `every written letter is a draft in the ledger, word for word`() async throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let report = try await mail(folder)
    let ledger = try ledger(folder)
    let letters = try letters(ledger)
    #expect(letters.count == report.written)
    #expect(letters.allSatisfy { $0.status == .draft && $0.draftedOn == SampleCampaign.today })
    let files = try folder.tree("output")
    for letter in letters {
      let kept = try #require(try ledger.keptText(of: letter.reference))
      let written = files.filter { $0.key.contains(letter.reference.text) }
      #expect(Set(written.values.map { Array($0) }) == [kept.docbook, kept.text])
    }
    #expect(try ledger.examine().isSound)
  }

  @Test func `a rerun records nothing anew, and drafts that are no longer written are taken back`()
    async throws
  {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    _ = try await mail(folder)
    let before = try ledger(folder).examine().events
    _ = try await mail(folder)
    #expect(try ledger(folder).examine().events == before)
    let narrow = try await mail(folder) { $0.limit = 1 }
    let letters = try letters(try ledger(folder))
    #expect(letters.count { $0.status == .draft } == narrow.written)
    #expect(letters.count { $0.status == .withdrawn } == letters.count - narrow.written)
  }

  @Test func `what was sent is never written again, whatever the campaign says now`() async throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    _ = try await mail(folder)
    let tree = try folder.tree("output")
    let sent = try #require(try letters(try ledger(folder)).first)
    try ledger(folder).record([
      NewEvent(.sent(sent.reference, Dispatch(via: .post)), on: SampleCampaign.today)
    ])
    let path = "Templates/appeal/en.md"
    let template = try #require(String(data: folder.tree()[path] ?? Data(), encoding: .utf8))
    try folder.write(template + "\n\nOne more sentence.\n", to: path)
    let report = try await mail(folder)
    #expect(report.departed == 1)
    let after = try folder.tree("output")
    for (file, content) in tree where file.contains(sent.reference.text) {
      #expect(after[file] == content)
    }
    #expect(report.outcomes[.changed] ?? 0 > 0)
    // Even a run that no longer takes it in leaves its files.
    let narrow = try await mail(folder) { options in
      options.excepted = [sent.office]
      options.limit = 1
    }
    #expect(narrow.written == 1)
    let files = try folder.tree("output").keys
    #expect(files.filter { $0.contains(sent.reference.text) }.count == 2)
  }

  @Test func `a reference that another letter has is not given again`() async throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    _ = try await mail(folder)
    let known = try letters(try ledger(folder)).map(\.reference)
    let other = try TemporaryFolder()
    try other.writeSample()
    let foreign = try ledger(other)
    let draft = Draft(
      mailing: try #require(Identifier("older")),
      matters: [.init(id: try #require(Identifier("another")), standing: "")],
      template: try #require(Identifier("appeal")), language: .english,
      office: try #require(Identifier("office")), officeKind: "official", rank: .minister,
      country: nil, member: try #require(Identifier("anna")))
    try foreign.record([NewEvent(.drafted(known[0], draft), on: SampleCampaign.today)])
    let report = try await mail(other)
    #expect(report.written == known.count)
    let references = try letters(try ledger(other), LetterFilter(mailing: Identifier("m")))
      .map(\.reference)
    #expect(references.count == known.count)
    #expect(!references.contains(known[0]))
  }

  @Test func `a rehearsal makes no ledger`() async throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    var options = MailingOptions()
    options.date = SampleCampaign.today
    _ = try await Mailing(folder: folder.path, options: options, in: RealSurroundings())
      .run(isRehearsal: true)
    #expect(try folder.tree()["ledger.sqlite"] == nil)
  }
}
