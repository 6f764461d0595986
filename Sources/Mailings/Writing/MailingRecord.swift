// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Ledger

/// A mailing's page in the ledger: its letters are recorded as drafts.
struct MailingRecord {
  private let ledger: Ledger
  private let mailing: Identifier
  private let date: CivilDate
  private var waiting: [DraftedLetter] = []
  private var written: Set<Reference> = []

  private static let batch = 2_048

  init(_ plan: MailingPlan, in ledger: Ledger) {
    self.ledger = ledger
    mailing = plan.name
    date = plan.date
  }
}

extension MailingRecord {
  mutating func add(_ letters: [PressedLetter]) throws(LedgerError) {
    for letter in letters {
      guard let draft = letter.drafted else { continue }
      written.insert(draft.reference)
      waiting.append(draft)
    }
    if waiting.count >= Self.batch { try flush() }
  }

  /// Records the last drafts, and takes back those of an earlier run that are not part of this one.
  mutating func finish() throws(LedgerError) {
    try flush()
    try ledger.withdrawDrafts(of: mailing, except: written, on: date)
  }

  private mutating func flush() throws(LedgerError) {
    guard !waiting.isEmpty else { return }
    let outcomes = try ledger.draft(waiting, on: date)
    if outcomes.contains(.taken) { throw .failed("a reference was given twice") }
    waiting = []
  }
}

/// The letters of a mailing that are printed or sent already, word for word.
struct DepartedLetters: Sendable {
  private let ledger: Ledger
  let references: Set<Reference>

  init(of mailing: Identifier, in ledger: Ledger) throws(LedgerError) {
    self.ledger = ledger
    let left = LetterStatus.allCases.filter { $0 != .draft && $0 != .withdrawn }
    references = try ledger.references(LetterFilter(mailing: mailing, statuses: left))
  }

  /// The letter as it was sent; nil where no text was kept.
  func text(of reference: Reference) throws(LedgerError) -> (docbook: [UInt8], text: [UInt8])? {
    try ledger.keptText(of: reference)
  }
}
