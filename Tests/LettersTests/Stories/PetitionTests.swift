// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CampaignFiles
import Campaigns
import Diagnostics
import Documents
import Foundation
import Letters
import Testing

/// Petition sheets.
@Suite struct PetitionTests {
  private func recipient(_ id: String = "uz-president") throws -> Recipient {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "NineLanguages/Campaign/Recipients/officials.csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    let loaded = RecipientFile.load(SourceText(name: "officials.csv", text: text))
    return try #require(loaded.value?.map(\.value).first { $0.id.description == id })
  }

  private func order(
    _ id: String = "sinovov-davron", to recipient: Recipient? = nil, signatures: Int = 0,
    goal: Int? = nil, privacy: LocalizedText? = nil
  ) throws -> PetitionOrder {
    PetitionOrder(
      try StorySample.matter(id, adding: ""), to: try recipient ?? self.recipient(),
      settings: try StorySample.settings(), today: StorySample.today, signatures: signatures,
      goal: goal, lines: 10, privacy: privacy)
  }

  private func petition(_ order: PetitionOrder, _ languages: [LanguageTag]) throws -> Petition {
    let composed = PetitionComposer.compose(order, in: languages)
    #expect(composed.findings.filter(\.stops) == [])
    return try #require(composed.petition)
  }

  @Test(arguments: NineLanguages.languages)
  func `sheets read as they were proofread`(_ language: LanguageTag) throws {
    var pages: [String] = []
    for id in ["sinovov-davron", "nukus-marchers"] {
      let sheet = try petition(order(id, signatures: 21), [language])
      pages.append(try #require(sheet.columns.first).page)
    }
    for signatures in [0, 1, 2, 5, 100, 1250, 12_500] {
      let sheet = try petition(order(signatures: signatures), [language])
      pages.append("======== \(signatures)\n\n" + sheet.columns.map(\.count.page).joined() + "\n")
    }
    let unknown = try StorySample.matter(
      "namunayeva-gulnora", replacing: ["account:": "health:", "gender: female": "gender: unknown"])
    let bare = PetitionOrder(
      unknown, to: try recipient(), settings: try StorySample.settings(), today: StorySample.today)
    pages.append(try #require(try petition(bare, [language]).columns.first).page)
    try expectGolden("petitions/\(language).txt", pages.joined(separator: "\n"))
  }

  @Test func `a sheet has its languages side by side with the same blocks`() throws {
    let sheet = try petition(order(signatures: 3), [.russian, .english])
    #expect(sheet.columns.map(\.language) == [.russian, .english])
    #expect(sheet.columns[0].blocks.count == sheet.columns[1].blocks.count)
    #expect(sheet.lines == 10)
    #expect(sheet.signatures == 3)
    #expect(sheet.goal == 25)
    #expect(sheet.columns[1].heads.all == ["Name", "Town and country", "Signature", "Date"])
  }

  @Test(
    arguments: [
      (0, 25), (24, 25), (25, 50), (50, 100), (100, 250), (250, 500), (999, 1000), (1000, 2500),
      (2500, 5000), (99_999, 100_000), (Int.max, Int.max),
    ])
  func `the next goal is the next round number`(signatures: Int, goal: Int) {
    #expect(PetitionGoal.above(signatures) == goal)
  }

  @Test func `a goal of the campaign's own stands instead`() throws {
    let sheet = try petition(order(signatures: 3, goal: 1500), [.english])
    #expect(sheet.goal == 1500)
    #expect(
      sheet.columns[0].count.page
        == "3~people have signed so far; the next goal is 1,500~signatures.")
  }

  @Test func `an office without a name in the language is a gap at its row`() throws {
    let composed = PetitionComposer.compose(
      try order(to: recipient("uz-president").withoutForms), in: [.english, .german])
    #expect(composed.petition == nil)
    let gaps = composed.findings.compactMap { finding -> Gap? in
      if case .gap(let gap, _) = finding { gap } else { nil }
    }
    #expect(
      gaps == [Gap(.recipient(try StorySample.id("uz-president")), "office", in: .german)])
  }

  @Test func `an authority of which nothing is demanded gets no petition`() throws {
    let composed = PetitionComposer.compose(try order(to: recipient("de-interior")), in: [.english])
    #expect(composed.petition == nil)
    #expect(
      composed.findings == [
        .gap(Gap(.matter(try StorySample.id("sinovov-davron")), "demands"), neededAt: nil)
      ])
  }

  @Test func `what a doubtful source tells is no ground for a petition`() throws {
    let matter = try StorySample.matter(
      "sinovov-davron", replacing: ["account:\n": "account:\n  reliability: unreliable\n"])
    let doubtful = PetitionOrder(
      matter, to: try recipient(), settings: try StorySample.settings(), today: StorySample.today)
    let sheet = try petition(doubtful, [.english])
    #expect(
      sheet.columns[0].blocks[1]
        == .paragraph([
          .text(
            "This petition is about Davron Sinovov, journalist. The authorities of Uzbekistan are "
              + "responsible for the case.")
        ]))
  }

  @Test func `the campaign's own word on privacy replaces Writ's`() throws {
    let sheet = try petition(
      order(privacy: LocalizedText([.english: InflectedText("We burn it.")])), [.english])
    #expect(sheet.columns[0].privacy.page == "We burn it.")
  }
}

extension Recipient {
  /// The recipient with its office in English only.
  fileprivate var withoutForms: Recipient {
    Recipient(
      id: id, kind: kind, rank: rank, jurisdiction: jurisdiction, serves: serves,
      office: office[.english].map { [.english: $0] } ?? [:], body: [:], holder: nil,
      addressLines: [], country: country, email: nil, fax: nil, phone: nil, languages: [],
      tags: [], source: nil, verifiedOn: nil, note: nil)
  }
}

extension Petition.Column {
  fileprivate var page: String {
    let parts = [title.plainText, blocks.page, count.page, privacy.page]
    return "======== sheet\n\n" + parts.joined(separator: "\n\n") + "\n\n| "
      + heads.all.joined(separator: " | ") + " |\n"
  }
}
