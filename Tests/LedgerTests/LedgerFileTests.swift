// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Foundation
import GRDB
import Testing

@testable import Ledger

/// The ledger in a real file, whole, foreign, empty, damaged.
@Suite struct LedgerFileTests {
  /// Runs with a folder that is gone afterwards.
  private func inFolder<Value>(_ work: (String) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "writ-ledger-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder.path(percentEncoded: false))
  }

  /// A ledger with some letters, texts and responses, closed again.
  @discardableResult
  private func fill(_ path: String, letters: Int = 60) throws -> [UInt8] {
    let ledger = try Ledger.open(path, clock: Sample.clock())
    let day = try Sample.day("2026-03-01")
    let keeper = TextKeeper()
    for number in 1...letters {
      let words = Array("<p>letter \(number) of many</p>".utf8)
      let kept = try keeper.keep(docbook: words, text: words, kind: "a")
      let reference = Sample.reference(UInt64(number))
      let draft = try Sample.draft(office: "office-\(number % 7)", text: kept.digest)
      _ = try ledger.draft(
        [DraftedLetter(reference: reference, draft: draft, text: kept)], on: day)
      let ids = try ledger.record([
        NewEvent(.sent(reference, Dispatch(via: .post)), on: day.adding(days: number % 5)),
        NewEvent(.responded(Response(letters: [reference], via: .post)), on: day.adding(days: 20)),
      ])
      let said = Classification(kind: .refusal)
      try ledger.record([NewEvent(.classified(response: ids[1], said), on: day.adding(days: 21))])
    }
    return try ledger.exported()
  }

  private func error(_ work: () throws -> Void) -> LedgerError? {
    do {
      try work()
      return nil
    } catch {
      return error as? LedgerError
    }
  }

  @Test func `what was recorded is there when the file is opened again`() throws {
    try inFolder { folder in
      let path = "\(folder)/ledger.sqlite"
      let before = try fill(path)
      #expect(try Ledger.open(path, clock: Sample.clock()).exported() == before)
      #expect(try Ledger.openReadOnly(path).exported() == before)
      #expect(try Ledger.openReadOnly(path).examine().isSound)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["ledger.sqlite"])
    }
  }

  @Test func `what a killed process left in the journal counts where nothing can be written too`()
    throws
  {
    try inFolder { folder in
      let path = "\(folder)/ledger.sqlite"
      try fill(path, letters: 2)
      let ledger = try Ledger.open(path, clock: Sample.clock())
      let event = NewEvent(.printed(Sample.reference(1)), on: try Sample.day("2026-03-30"))
      try ledger.record([event])
      let left = "\(folder)/left"
      try FileManager.default.createDirectory(atPath: left, withIntermediateDirectories: true)
      for ending in ["", "-wal"] {
        try FileManager.default.copyItem(
          atPath: path + ending, toPath: "\(left)/ledger.sqlite\(ending)")
      }
      let known = try ledger.exported()
      let read = try Ledger.readOnlyByItself("\(left)/ledger.sqlite")
      #expect(try read.exported() == known)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: left).sorted()
          == ["ledger.sqlite", "ledger.sqlite-wal"])
      let whole = "\(folder)/whole.sqlite"
      let before = try fill(whole, letters: 1)
      #expect(try Ledger.readOnlyByItself(whole).exported() == before)
    }
  }

  @Test func `a ledger that was opened for questions takes nothing`() throws {
    try inFolder { folder in
      let path = "\(folder)/ledger.sqlite"
      try fill(path, letters: 1)
      let ledger = try Ledger.openReadOnly(path)
      let event = NewEvent(.printed(Sample.reference(1)), on: try Sample.day("2026-03-01"))
      #expect(error { try ledger.record([event]) } == .readOnly)
      #expect(error { try ledger.repair() } == .readOnly)
    }
  }

  @Test func `a file in which nothing is yet is an empty ledger`() throws {
    try inFolder { (folder: String) throws -> Void in
      let path = "\(folder)/ledger.sqlite"
      #expect(FileManager.default.createFile(atPath: path, contents: Data()))
      #expect(try Ledger.openReadOnly(path).isEmpty)
      #expect(try Ledger.open(path, clock: Sample.clock()).isEmpty)
      #expect(try Ledger.openReadOnly(path).isEmpty)
    }
  }

  @Test func `what is no ledger is refused and left as it is`() throws {
    try inFolder { folder in
      let path = "\(folder)/ledger.sqlite"
      let text = Data(String(repeating: "Dear Excellency, ", count: 500).utf8)
      try text.write(to: URL(filePath: path))
      #expect(error { _ = try Ledger.open(path, clock: Sample.clock()) } == .notALedger)
      #expect(error { _ = try Ledger.openReadOnly(path) } == .notALedger)
      #expect(try Data(contentsOf: URL(filePath: path)) == text)
      let other = "\(folder)/other.sqlite"
      try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE shopping (a)") }
      #expect(error { _ = try Ledger.open(other, clock: Sample.clock()) } == .notALedger)
      #expect(error { _ = try Ledger.openReadOnly(other) } == .notALedger)
    }
  }

  @Test func `a ledger of a later version is refused and left as it is`() throws {
    try inFolder { folder in
      let path = "\(folder)/ledger.sqlite"
      try fill(path, letters: 1)
      try DatabaseQueue(path: path).writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA user_version = 99; PRAGMA journal_mode = DELETE")
      }
      let before = try Data(contentsOf: URL(filePath: path))
      #expect(error { _ = try Ledger.open(path, clock: Sample.clock()) } == .newerVersion)
      #expect(error { _ = try Ledger.openReadOnly(path) } == .newerVersion)
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
  }

  @Test func `events cannot be changed or removed behind the ledger's back`() throws {
    try inFolder { folder in
      let path = "\(folder)/ledger.sqlite"
      try fill(path, letters: 1)
      let queue = try DatabaseQueue(path: path)
      for sql in ["DELETE FROM event", "UPDATE event SET day = day + 1"] {
        #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
      }
    }
  }

  @Test func `a doctor finds rows that were tampered with, and a repair puts them right`() throws {
    for sql in [
      "UPDATE letter SET status = 'waiting', clock = 9 WHERE id = 3",
      "UPDATE letter SET office = 1", "DELETE FROM tally",
      "UPDATE tally SET letters = letters + 1", "DELETE FROM response_letter",
      "UPDATE response SET kind = 'favourable'", "DELETE FROM latest",
      "INSERT INTO undone VALUES (zeroblob(16))",
    ] {
      try inFolder { folder in
        let path = "\(folder)/ledger.sqlite"
        let before = try fill(path, letters: 4)
        try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
        let ledger = try Ledger.open(path, clock: Sample.clock())
        #expect(try !ledger.examine().isSound, "\(sql)")
        try ledger.repair()
        #expect(try ledger.examine().isSound, "\(sql)")
        #expect(try ledger.exported() == before)
      }
    }
  }

  @Test func `a file that is damaged anywhere is told or told right, and never ends the program`()
    throws
  {
    try inFolder { folder in
      let path = "\(folder)/ledger.sqlite"
      try fill(path)
      let whole = try Data(contentsOf: URL(filePath: path))
      var random = SplitMix(state: 26)
      var saved = 0
      for round in 0..<80 {
        var bytes = whole
        if round % 5 == 0 {
          bytes = bytes.prefix(Int.random(in: 0..<bytes.count, using: &random))
        } else {
          for _ in 0..<Int.random(in: 1...40, using: &random) {
            let place = Int.random(in: (round % 2 == 0 ? 0 : 100)..<bytes.count, using: &random)
            bytes[bytes.startIndex + place] = UInt8.random(in: 0...255, using: &random)
          }
        }
        let damaged = "\(folder)/damaged-\(round).sqlite"
        try bytes.write(to: URL(filePath: damaged))
        askEverything(damaged)
        saved += try salvaged(damaged, into: "\(folder)/saved-\(round).sqlite")
      }
      #expect(saved > 2_000)
    }
  }

  /// Whatever comes of it, it is an answer or an error of ours.
  private func askEverything(_ path: String) {
    let ask: [(Ledger) throws -> Void] = [
      { _ = try $0.examine() }, { _ = try $0.exported() },
      { ledger in
        for day in [Sample.farDay, try Sample.day("2026-03-10")] {
          try ledger.read(asOf: day) { view in
            let deadlines = Deadlines(closed: []) { _ in Sample.farDay }
            _ = try view.letters(LetterFilter())
            _ = try view.counts(deadlines)
            _ = try view.countsByMatter(deadlines)
            _ = try view.responses()
            _ = try view.card(of: Sample.reference(5))
            _ = try view.draftStandings
          }
        }
      },
      { _ = try $0.keptText(of: Sample.reference(9)) },
      {
        try $0.record([
          NewEvent(.printed(Sample.reference(3)), on: try Sample.day("2026-03-09"))
        ])
      },
      { try $0.repair() },
    ]
    for question in ask {
      do {
        try question(try Ledger.open(path, clock: Sample.clock(machine: 3)))
      } catch {
        #expect(error is LedgerError)
      }
    }
  }

  /// How many events of a damaged ledger can be saved; what is saved is sound.
  private func salvaged(_ damaged: String, into path: String) throws -> Int {
    do {
      let count = try Ledger.salvage(damaged, into: path, clock: Sample.clock(machine: 4))
      let ledger = try Ledger.open(path, clock: Sample.clock(machine: 4))
      let health = try ledger.examine()
      #expect(health.isSound)
      #expect(health.events == count)
      return count
    } catch {
      #expect(error == .notALedger || error == .corrupt, "\(error)")
      return 0
    }
  }
}
