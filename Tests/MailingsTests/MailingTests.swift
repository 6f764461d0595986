// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Documents
import Foundation
import Letters
import Mailings
import SampleCampaign
import Testing

/// Whole mailings on a real file system.
@Suite struct MailingTests {
  private func mail(
    _ folder: TemporaryFolder, _ choose: (inout MailingOptions) -> Void = { _ in }
  ) async throws -> MailingReport {
    var options = MailingOptions()
    options.date = SampleCampaign.today
    options.name = Identifier("m")
    choose(&options)
    return try await Mailing(folder: folder.path, options: options, in: RealSurroundings()).run()
  }

  @Test func `two runs in two folders write the same bytes`() async throws {
    let first = try TemporaryFolder()
    let second = try TemporaryFolder()
    try first.writeSample()
    for (path, text) in try SampleCampaign.files().sorted(by: { $0.key > $1.key }) {
      try second.write(text, to: path)
    }
    _ = try await mail(first)
    _ = try await mail(second)
    #expect(try first.tree("output") == second.tree("output"))
    #expect(try first.tree("output").count == 26)
  }

  @Test func `a run in memory writes what a run on disk writes`() async throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    _ = try await mail(folder)
    let memory = try SampleCampaign.surroundings()
    var options = MailingOptions()
    options.name = Identifier("m")
    _ = try await Mailing(folder: ".", options: options, in: memory).run()
    let written = memory.files.filter { $0.key.hasPrefix("output/") }
    #expect(try folder.tree("output").count == written.count)
    for (path, bytes) in try folder.tree("output") {
      #expect(written["output/\(path)"] == Array(bytes), "\(path)")
    }
  }

  @Test func `a rerun changes nothing`() async throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let first = try await mail(folder)
    let tree = try folder.tree("output")
    let second = try await mail(folder)
    #expect(first.outcomes == [.new: 24])
    #expect(second.outcomes == [.unchanged: 24])
    #expect(try folder.tree("output") == tree)
  }

  @Test func `a damaged letter is written anew, a lost one again, leftovers go`() async throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    _ = try await mail(folder)
    let tree = try folder.tree("output")
    let letters = tree.keys.filter { $0.hasSuffix(".txt") }.sorted()
    try folder.write("half", to: "output/" + letters[0])
    try FileManager.default.removeItem(at: folder.url.appending(path: "output/" + letters[1]))
    try folder.write("half", to: "output/m/guliyev-rauf/en/.writ-x.txt.999999999.part")
    let report = try await mail(folder)
    #expect(report.outcomes == [.changed: 1, .new: 1, .unchanged: 22])
    #expect(try folder.tree("output") == tree)
  }

  @Test func `the digests of the index are those of the files`() async throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    _ = try await mail(folder)
    let list = try JSONDecoder().decode(
      Index.self, from: Data(contentsOf: folder.url.appending(path: "output/m/index.json")))
    #expect(list.letters.count == 12)
    for file in list.letters.flatMap(\.files) {
      let bytes = try Data(contentsOf: folder.url.appending(path: "output/m/" + file.path))
      #expect(bytes.count == file.bytes)
      #expect(file.sha256.count == 64)
    }
    #expect(Set(list.letters.flatMap(\.files).map(\.path)).count == 24)
    #expect(Set(list.letters.map(\.reference)).count == 12)
  }

  @Test func `no choice brings a case to an office of another state`() async throws {
    let surroundings = try SampleCampaign.surroundings()
    let campaign = try LoadedCampaign.load(from: ".", in: surroundings)
    let choices = ["az-president", "AZ", "official", "head-of-state", "top", "id=az-president"]
    for matter in ["anvarov-karim", "nurova-sisters"] {
      for choice in choices {
        for language in [nil, LanguageTag.english] {
          var options = MailingOptions()
          options.cases = [Identifier(matter)].compactMap(\.self)
          options.recipients = [RecipientChoice(choice)].compactMap(\.self)
          options.language = language
          let plan = MailingPlan(
            campaign, options: options, blocked: BlockedFiles([], of: campaign),
            today: SampleCampaign.today, clock: SampleCampaign.today)
          let mailing = try #require(PreparedMailing(plan))
          let recipients = plan.letters.compactMap { mailing.compose($0).letter?.origin.recipient }
          #expect(recipients.count == plan.letters.count)
          #expect(!recipients.contains("az-president"))
        }
      }
    }
  }

  @Test func `nothing outside of output and the ledger is written or changed`() async throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let before = try folder.tree()
    _ = try await mail(folder)
    let after = try folder.tree().filter {
      !$0.key.hasPrefix("output/") && $0.key != "ledger.sqlite"
    }
    #expect(after == before)
  }

  private struct Index: Decodable {
    let letters: [Letter]

    struct Letter: Decodable {
      let reference: String
      let files: [File]
    }

    struct File: Decodable {
      let path: String
      let sha256: String
      let bytes: Int
    }
  }
}
