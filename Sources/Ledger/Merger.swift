// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Foundation
internal import GRDB

/// Reads what another ledger has written, line by line.
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
  mutating func read(_ line: ArraySlice<UInt8>) throws {
    number += 1
    guard let detail = line.withUnsafeBufferPointer({ EventDetail(json: $0) }) else {
      throw stop(number == 1 ? .notALedger : .unreadable)
    }
    if number == 1 { return try readHeader(detail) }
    if isFinished { throw stop(.unreadable) }
    if detail.text("event") != nil {
      guard let event = LedgerEvent(line: detail) else { throw stop(.unreadable) }
      try take(event)
    } else if detail.text("text") != nil {
      try take(text: detail)
    } else if let lines = detail.text("lines") {
      guard lines == String(number) else { throw stop(.cutOff) }
      isFinished = true
    } else {
      throw stop(.unreadable)
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

  private func readHeader(_ detail: EventDetail) throws {
    guard let version = detail.text("writ_ledger") else { throw stop(.notALedger) }
    if version != Ledger.version { throw stop(.newerVersion) }
  }

  private mutating func take(_ event: LedgerEvent) throws {
    switch try recorder.isKnown(event) {
    case nil:
      try recorder.add(event)
      report.newEvents += 1
    case true?: report.knownEvents += 1
    case false?: throw stop(.otherEvent)
    }
  }

  private mutating func take(text detail: EventDetail) throws {
    guard let text = StoredText(line: detail) else { throw stop(.unreadable) }
    guard 0...KeptTexts.longest ~= text.size, 0...text.size ~= text.docbook,
      let isNew = try recorder.keep(text),
      let id = try recorder.textID(of: text.digest),
      try KeptTexts(queries: recorder.queries).text(id) != nil
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
  /// Whether the event with this id is this one; nil where there is none.
  fileprivate func isKnown(_ event: LedgerEvent) throws -> Bool? {
    try queries.first(
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
        && row.text(6) == event.body.detail.json
    }
  }
}

extension StoredText {
  /// The text as one line of an exchanged ledger.
  var line: EventDetail {
    var detail = EventDetail()
    detail.add("text", digest.description)
    detail.add("base", base?.description)
    detail.add("docbook", String(docbook))
    detail.add("size", String(size))
    detail.add("content", Data(content).base64EncodedString())
    return detail
  }

  /// Reads a line; nil where a part is lacking or more is said.
  ///
  /// Whether the content is the text of this digest is not known yet.
  fileprivate init?(line detail: EventDetail) {
    guard let digest = detail.text("text").flatMap({ TextDigest($0) }),
      let docbook = detail.text("docbook").flatMap({ Int($0) }),
      let size = detail.text("size").flatMap({ Int($0) }),
      let content = detail.text("content").flatMap({ Data(base64Encoded: $0) })
    else { return nil }
    self.init(
      digest: digest, base: detail.text("base").flatMap { TextDigest($0) }, docbook: docbook,
      size: size, content: Array(content))
    guard line == detail else { return nil }
  }
}
