// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Foundation
internal import GRDB

/// Takes over what another ledger has written, line by line.
struct Merger {
  private(set) var recorder: Recorder
  private var report = MergeReport()
  private var number = 0
  private var isFinished = false
  private let before: Set<String>

  init(_ recorder: Recorder) throws {
    self.recorder = recorder
    before = try Self.conflicts(recorder)
  }

  /// The letters for which steps exclude each other.
  private static func conflicts(_ recorder: Recorder) throws -> Set<String> {
    Set(
      try recorder.queries.all("SELECT reference FROM letter WHERE conflicts > 0", []) {
        $0.text(0)
      })
  }
}

extension Merger {
  mutating func read(_ line: ExchangedLine) throws {
    number += 1
    if number == 1 { return try readHeader(line) }
    if isFinished { throw stop(.unreadable) }
    switch line {
    case .event(let event, let detail): try take(event, detail: detail)
    case .text(let text, let finding): try take(text, finding)
    case .end(let lines):
      guard lines == String(number) else { throw stop(.cutOff) }
      isFinished = true
    case .header, .unreadable: throw stop(.unreadable)
    }
  }

  mutating func finish() throws -> MergeReport {
    guard number > 0 else { throw stop(.notALedger) }
    guard isFinished else { throw stop(.cutOff) }
    if report.newTexts > 0 { try touchLettersWithoutText() }
    try recorder.settle()
    report.conflicts = try Self.conflicts(recorder).subtracting(before).sorted()
      .compactMap { Reference(printed: $0) }
    let view = LedgerView(db: recorder.db, day: .last)
    report.explained = try report.conflicts.prefix(MergeReport.mostExplained).compactMap {
      try view.conflict(of: $0)
    }
    return report
  }

  private func readHeader(_ line: ExchangedLine) throws {
    guard case .header(let version) = line else { throw stop(.notALedger) }
    if version != Ledger.version { throw stop(.newerVersion) }
  }

  private mutating func take(_ event: LedgerEvent, detail: String) throws {
    if try recorder.add(event, detail: detail) {
      report.newEvents += 1
    } else if try recorder.isKnown(event, detail: detail) {
      report.knownEvents += 1
    } else {
      throw stop(.otherEvent)
    }
  }

  private mutating func take(_ text: StoredText, _ finding: TextProof.Finding) throws {
    guard finding != .damaged, let isNew = try recorder.keep(text),
      try finding == .whole || recorder.canRead(text)
    else { throw stop(.damagedText) }
    if isNew { report.newTexts += 1 }
  }

  /// A letter may have waited for a text that was forgotten here and is kept there.
  private mutating func touchLettersWithoutText() throws {
    let letters = try recorder.queries.all(
      "SELECT id FROM letter WHERE text IS NULL AND kind IS NOT NULL", []
    ) { $0.number(0) }
    for letter in letters { recorder.touch(letter, draft: true) }
  }

  private func stop(_ reason: MergeProblem.Reason) -> LedgerError {
    .stopped(MergeProblem(line: max(number, 1), reason: reason))
  }
}

extension Recorder {
  /// Whether the event that is kept under this id is this one.
  fileprivate func isKnown(_ event: LedgerEvent, detail: String) throws -> Bool {
    let isKnown: Bool? = try queries.first(
      """
      SELECT event.kind, event.day, letter.reference, event.subject, matter.name, member.name,
        event.detail
      FROM event
      LEFT JOIN letter ON letter.id = event.letter
      LEFT JOIN matter ON matter.id = event.matter
      LEFT JOIN member ON member.id = event.member
      WHERE event.id = ?
      """, [event.id]
    ) { row in
      row.text(0) == event.body.kind.rawValue && row.day(1) == event.day
        && row.text(2) == event.body.reference?.text && row.id(3) == event.body.subject
        && row.text(4) == event.body.matter?.description && row.text(5) == event.by?.description
        && row.text(6) == detail
    }
    return isKnown ?? false
  }

  fileprivate func canRead(_ text: StoredText) throws -> Bool {
    try textID(of: text.digest).flatMap { try KeptTexts(queries: queries).text($0) } != nil
  }
}
