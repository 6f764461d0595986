// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Foundation
internal import GRDB

extension Ledger {
  private static let version = "1"

  /// Writes everything as lines of JSON that any ledger can join: texts, then events by id, then how
  /// many lines there were.
  package func export(_ put: ([UInt8]) throws -> Void) throws {
    try queue.unsafeRead { db in
      try db.inTransaction(.deferred) {
        var lines = LineWriter()
        lines.add(EventDetail([("writ_ledger", .text(Self.version))]))
        try Self.exportTexts(db, to: &lines, put)
        try Self.exportEvents(db, to: &lines, put)
        lines.end()
        try put(lines.waiting)
        return .commit
      }
    }
  }

  private static func exportTexts(
    _ db: Database, to lines: inout LineWriter, _ put: ([UInt8]) throws -> Void
  ) throws {
    // A text comes after the one that it is compressed against.
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT text.digest, base.digest, text.docbook, text.size, text.content FROM text
        LEFT JOIN text AS base ON base.id = text.base ORDER BY text.base IS NOT NULL, text.digest
        """)
    while let row = try rows.next() {
      var detail = EventDetail()
      detail.add("text", TextDigest(bytes: Array(row[0] as Data))?.description)
      detail.add("base", (row[1] as Data?).flatMap { TextDigest(bytes: Array($0)) }?.description)
      detail.add("docbook", String(row[2] as Int))
      detail.add("size", String(row[3] as Int))
      detail.add("content", (row[4] as Data).base64EncodedString())
      lines.add(detail)
      try lines.flush(put)
    }
  }

  private static func exportEvents(
    _ db: Database, to lines: inout LineWriter, _ put: ([UInt8]) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(db, sql: LedgerEvent.select + "ORDER BY event.id")
    while let row = try rows.next() {
      if let event = LedgerEvent(row) { lines.add(event.line) }
      try lines.flush(put)
    }
  }

  /// Joins what another ledger has written with ``export(_:)``: a union, in any order, any number of
  /// times; all of it or, with a problem, nothing.
  ///
  /// - Parameter isRehearsal: whether it is all done and then given up.
  package func merge(
    _ lines: some Sequence<ArraySlice<UInt8>>, isRehearsal: Bool = false
  ) throws(LedgerError) -> Result<MergeReport, MergeProblem> {
    do {
      return .success(
        try write(isRehearsal: isRehearsal) { recorder in
          var merger = Merger(recorder)
          for line in lines { try merger.read(line) }
          let report = try merger.finish()
          recorder = merger.recorder
          return report
        })
    } catch .stopped(let problem) {
      return .failure(problem)
    }
  }

  /// Reads one ledger after the other's header, line by line.
  private struct Merger {
    var recorder: Recorder
    private var report = MergeReport()
    private var number = 0
    private var isFinished = false
    private let before: Set<String>

    init(_ recorder: Recorder) {
      self.recorder = recorder
      before = Self.conflicts(recorder)
    }

    private static func conflicts(_ recorder: Recorder) -> Set<String> {
      let rows = try? recorder.rows("SELECT reference FROM letter WHERE conflicts > 0", [])
      return Set((rows ?? []).map { $0[0] as String })
    }

    mutating func read(_ line: ArraySlice<UInt8>) throws {
      number += 1
      guard let text = String(validating: line, as: UTF8.self),
        let detail = EventDetail(json: text)
      else { throw stop(number == 1 ? .notALedger : .unreadable) }
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

    private func readHeader(_ detail: EventDetail) throws {
      guard let version = detail.text("writ_ledger") else { throw stop(.notALedger) }
      if version != Ledger.version { throw stop(.newerVersion) }
    }

    private mutating func take(_ event: LedgerEvent) throws {
      if try recorder.add(event) {
        report.newEvents += 1
        return
      }
      let known = try recorder.rows(
        LedgerEvent.select + "WHERE event.id = ?", [Data(event.id.bytes)]
      ).first.flatMap { LedgerEvent($0) }
      guard known == event else { throw stop(.otherEvent) }
      report.knownEvents += 1
    }

    private mutating func take(text detail: EventDetail) throws {
      guard let digest = detail.text("text").flatMap({ TextDigest($0) }),
        let docbook = detail.text("docbook").flatMap({ Int($0) }),
        let size = detail.text("size").flatMap({ Int($0) }),
        let content = detail.text("content").flatMap({ Data(base64Encoded: $0) })
      else { throw stop(.unreadable) }
      guard try recorder.textID(of: digest) == nil else { return }
      var base: Int64?
      if let name = detail.text("base") {
        base = try TextDigest(name).flatMap { try recorder.textID(of: $0) }
        guard base != nil else { throw stop(.damagedText) }
      }
      guard 0...(64 << 20) ~= size, 0...size ~= docbook else { throw stop(.damagedText) }
      try recorder.run(
        "INSERT INTO text (digest, base, docbook, size, content) VALUES (?, ?, ?, ?, ?)",
        [Data(digest.bytes), base, docbook, size, content])
      let id = recorder.db.lastInsertedRowID
      guard try KeptTexts(db: recorder.db).text(id) != nil else { throw stop(.damagedText) }
      report.newTexts += 1
    }

    mutating func finish() throws -> MergeReport {
      guard number > 0 else { throw stop(.notALedger) }
      guard isFinished else { throw stop(.cutOff) }
      try recorder.settle()
      report.conflicts = Self.conflicts(recorder).subtracting(before).sorted()
        .compactMap { Reference(typed: $0) }
      let view = LedgerView(db: recorder.db, day: .last)
      report.explained = try report.conflicts.prefix(MergeReport.mostExplained).compactMap {
        try view.conflict(of: $0)
      }
      return report
    }

    private func stop(_ reason: MergeProblem.Reason) -> LedgerError {
      .stopped(MergeProblem(line: max(number, 1), reason: reason))
    }
  }
}

/// Collects lines into larger pieces.
private struct LineWriter {
  private(set) var waiting: [UInt8] = []
  private var count = 0

  mutating func add(_ detail: EventDetail) {
    waiting += detail.json.utf8
    waiting.append(0x0A)
    count += 1
  }

  /// The last line says how many there are, so that a file that was cut off is known.
  mutating func end() { add(EventDetail([("lines", .text(String(count + 1)))])) }

  mutating func flush(_ put: ([UInt8]) throws -> Void) throws {
    guard waiting.count > 1 << 18 else { return }
    try put(waiting)
    waiting = []
  }
}

extension LedgerEvent {
  /// The event as one line of an exchanged ledger.
  var line: EventDetail {
    var detail = EventDetail()
    detail.add("id", id.description)
    detail.add("event", body.kind.rawValue)
    detail.add("day", day.description)
    detail.add("letter", body.reference?.text)
    detail.add("about", body.subject?.description)
    detail.add("case", body.matter?.description)
    detail.add("by", by?.description)
    return EventDetail(detail.entries + body.detail.entries)
  }

  init?(line detail: EventDetail) {
    let envelope: Set<String> = ["id", "event", "day", "letter", "about", "case", "by"]
    let rest = EventDetail(detail.entries.filter { !envelope.contains($0.key) })
    guard let id = detail.text("id").flatMap({ EventID($0) }),
      let kind = detail.text("event").flatMap({ EventBody.Kind(rawValue: $0) }),
      let day = detail.text("day").flatMap({ CivilDate($0) }),
      let body = EventBody(
        kind: kind, letter: detail.text("letter").flatMap { Reference(typed: $0) },
        subject: detail.text("about").flatMap { EventID($0) },
        matter: detail.text("case").flatMap { Identifier($0) }, detail: rest)
    else { return nil }
    let by = detail.text("by")
    let member = by.flatMap { Identifier($0) }
    guard by == nil || member != nil else { return nil }
    self.init(id: id, day: day, by: member, body: body)
  }
}
