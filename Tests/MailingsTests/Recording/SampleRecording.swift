// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Ledger
import SampleCampaign
import Testing

@testable import Mailings

/// The sample campaign with letters in its ledger, drafted on 1 November 2026.
struct SampleRecording {
  let surroundings: MemorySurroundings
  let recording: Recording<MemorySurroundings>

  init(files: [String: String] = [:]) throws {
    surroundings = try SampleCampaign.surroundings(changing: files)
    recording = try Recording(folder: ".", in: surroundings)
  }
}

extension SampleRecording {
  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  static func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

  static func reference(_ number: UInt64) -> Reference { Reference(prefix: "WR", number: number) }

  var ledger: Ledger {
    get throws { try surroundings.openLedger(LedgerFile.path(in: ".")) }
  }

  /// Drafts a letter whose words are "letter 7".
  @discardableResult
  func draft(
    _ number: UInt64, mailing: String = "spring", matter: String = "anvarov-karim",
    office: String = "uz-president", words: String? = nil, on day: String = "2026-11-01"
  ) throws -> Reference {
    let words = words ?? "letter \(number)"
    let text = try TextKeeper().keep(
      docbook: Array("<article><title>\(words)</title></article>".utf8), text: Array(words.utf8),
      kind: "a")
    let draft = Draft(
      mailing: try Self.id(mailing),
      matters: [Draft.Matter(id: try Self.id(matter), standing: "serving-sentence 2026-09-01")],
      template: try Self.id("appeal"), language: .english, office: try Self.id(office),
      officeKind: "official", rank: .headOfState, country: CountryCode("UZ"),
      member: try Self.id("anna"), text: text.digest)
    let letter = DraftedLetter(reference: Self.reference(number), draft: draft, text: text)
    _ = try ledger.draft([letter], on: try Self.day(day))
    return letter.reference
  }

  func step(
    _ what: LetterStep.What, on day: String = "2026-11-20"
  ) throws -> LetterStep {
    LetterStep(what, on: try Self.day(day), by: nil)
  }

  @discardableResult
  func record(
    _ what: LetterStep.What, _ references: [Reference], on day: String = "2026-11-20"
  ) throws -> StepReport {
    var choice = LetterChoice()
    choice.references = references.map(\.text)
    return try recording.record(try step(what, on: day), of: choice, RecordingManner())
  }

  func record(
    _ what: LetterStep.What, mailing: String, numbers: String? = nil, except: [String] = [],
    skips: Bool = false, isRehearsal: Bool = false, on day: String = "2026-11-20"
  ) throws -> StepReport {
    var choice = LetterChoice()
    choice.mailing = try Self.id(mailing)
    choice.excepted = except
    choice.numbers = try numbers.map { try #require(NumberRanges($0)) }
    let manner = RecordingManner(skips: skips, isRehearsal: isRehearsal)
    return try recording.record(try step(what, on: day), of: choice, manner)
  }

  @discardableResult
  func respond(
    to references: [Reference], kind: ResponseKind? = nil, promisedFor: String? = nil,
    on day: String = "2026-11-20"
  ) throws -> ResponseReport {
    var new = NewResponse(day: try Self.day(day))
    new.references = references.map(\.text)
    let promised = try promisedFor.map { try Self.day($0) }
    new.classification = kind.map { Classification(kind: $0, promisedFor: promised) }
    return try recording.record(new, isRehearsal: false)
  }

  func summary(_ reference: Reference) throws -> LetterSummary {
    try #require(try recording.ask { try $0.summary(of: reference) })
  }

  func status(_ reference: Reference) throws -> LetterStatus { try summary(reference).status }
}
