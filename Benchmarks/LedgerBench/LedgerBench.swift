// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Foundation
import Ledger

/// The measurements, each on ledgers of its own in one folder.
struct LedgerBench {
  let folder: String
  /// How often what takes seconds is done, each time on a new ledger.
  private static let repeats = 3

  private var clock: EventClock {
    EventClock(
      now: { UInt64(Date().timeIntervalSince1970 * 1_000) },
      random: { UInt64.random(in: 0...UInt64.max) })
  }

  private func open(_ name: String) throws -> Ledger {
    try Ledger.open("\(folder)/\(name).sqlite", clock: clock)
  }

  private func size(_ name: String) -> Int {
    let path = "\(folder)/\(name).sqlite"
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.size] as? Int ?? 0
  }

  private func say(_ name: String, _ figure: Double) {
    print("\(figure)\t\(name)")
    fflush(nil)
  }

  /// Says the best of some runs, by the clock on the wall and, under the name with `cpu`, of processor time.
  private func say(_ name: String, bestOf runs: [Measured]) {
    say(name, runs.map(\.wall).min() ?? 0)
    say("\(name).cpu", runs.map(\.processor).min() ?? 0)
  }

  private func measure(_ name: String, of runs: Int = 1, _ work: () throws -> Void) rethrows {
    say(name, bestOf: try (0..<runs).map { _ in try Measured(work) })
  }
}

extension LedgerBench {
  private func drafts(_ years: Years) -> [DraftedLetter] {
    (0..<years.letters).compactMap { number in
      years.draft(number, mailing: 0).map {
        DraftedLetter(reference: years.reference(number), draft: $0, text: nil)
      }
    }
  }

  private func sendings(_ years: Years) -> [NewEvent] {
    (0..<years.letters).map { number in
      NewEvent(
        .sent(years.reference(number), Dispatch(via: .post)), on: Years.start.adding(days: 3),
        by: Identifier("member-\(number % 100 + 1)"))
    }
  }

  /// Many letters at once, in a new ledger.
  func recording(_ count: Int) throws {
    let years = Years(letters: count, group: 7)
    let (drafts, sendings) = (drafts(years), sendings(years))
    var runs: [[Measured]] = []
    for run in 0..<Self.repeats {
      let ledger = try open("new-\(run)")
      runs.append([
        try Measured { _ = try ledger.draft(drafts, on: Years.start) },
        try Measured { _ = try ledger.record(sendings) },
        try Measured { _ = try ledger.draft(drafts, on: Years.start) },
      ])
    }
    for (index, name) in ["drafted", "sent", "redrafted"].enumerated() {
      say("record.\(name)", bestOf: runs.map { $0[index] })
    }
  }

  /// Many letters at once, in a ledger that holds many already.
  func recordingLate(_ count: Int) throws {
    let years = Years(letters: count, group: 7)
    let (drafts, sendings) = (drafts(years), sendings(years))
    let ledger = try open("years")
    try measure("late.drafted") { _ = try ledger.draft(drafts, on: Years.end) }
    try measure("late.sent") { _ = try ledger.record(sendings) }
  }

  /// Two ledgers that know nothing of each other.
  func merging(_ count: Int) throws {
    for group in [1, 2] as [UInt64] {
      try Years(letters: count, group: group).record(in: open("group-\(group)"))
    }
    try join("merge", ["group-1", "group-2"])
  }

  /// Joins the second ledger to copies of the first.
  private func join(_ name: String, _ ledgers: [String]) throws {
    let others = try open(ledgers[1])
    var bytes: [UInt8] = []
    try measure("\(name).export", of: Self.repeats) {
      bytes = []
      try others.export { bytes += $0 }
    }
    say("\(name).bytes", Double(bytes.count))
    var runs: [[Measured]] = []
    for run in 0..<Self.repeats {
      let copy = "\(ledgers[0])-\(run)"
      try FileManager.default.copyItem(
        atPath: "\(folder)/\(ledgers[0]).sqlite", toPath: "\(folder)/\(copy).sqlite")
      let mine = try open(copy)
      runs.append(
        try ["new", "known"].map { _ in
          try Measured { _ = try mine.merge(bytes.split(separator: 0x0A)).get() }
        })
    }
    say(name, bestOf: runs.map { $0[0] })
    say("\(name).again", bestOf: runs.map { $0[1] })
  }
}

extension LedgerBench {
  /// A ledger of three years, and what is asked of it every day.
  func years(_ count: Int) throws {
    let years = Years(letters: count, group: 3)
    try measure("years.make") { try years.record(in: open("years")) }
    say("years.size", Double(size("years")) / Double(count))
    let deadlines = Deadlines(closed: [Identifier("case-3"), Identifier("case-9")].compacted) {
      Years.end.adding(days: $0 == "un" ? -90 : -60)
    }
    try measure("status", of: 5) {
      try open("years").read(asOf: Years.end) { view in
        let counts = try view.counts(deadlines)
        precondition(counts.drafted == count && counts.overdue > 0)
        let byMatter = try view.countsByMatter(deadlines)
        precondition(byMatter.count == 20)
      }
    }
    try measure("due", of: 5) { try askDue(deadlines) }
    var typed = Array(years.reference(count / 2).text)
    typed[6] = typed[6] == "A" ? "B" : "A"
    try measure("find", of: 5) {
      let repairs = Reference.repairs(of: String(typed))
      let found = try open("years").read(asOf: Years.end) { try $0.summaries(of: repairs) }
      precondition(!found.isEmpty)
    }
    try measure("card", of: 5) {
      let card = try open("years").read(asOf: Years.end) { try $0.card(of: years.reference(1)) }
      precondition(card != nil)
    }
    try measure("by office", of: 3) {
      let counts = try open("years").read(asOf: Years.end) {
        try $0.counts(by: .office, of: LetterFilter(), deadlines)
      }
      precondition(counts.count <= 2_000)
    }
    try measure("past") {
      let counts = try open("years").read(asOf: Years.end.adding(days: -200)) {
        try $0.counts(deadlines)
      }
      precondition(counts.drafted > 0)
    }
  }

  private func askDue(_ deadlines: Deadlines) throws {
    try open("years").read(asOf: Years.end) { view in
      for kind in try view.awaitedKinds {
        let since = Years.end.adding(days: -60)
        _ = try view.waiting(for: kind, through: since, deadlines, limit: 50)
      }
      _ = try view.promised(by: Years.end, limit: 50)
      for status in [LetterStatus.draft, .printed, .returned, .toClassify, .owing] {
        _ = try view.open(status, limit: 50)
      }
      _ = try view.inConflict(limit: 50)
      _ = try view.draftStandings
      _ = try view.responses(.tray)
    }
  }
}

extension LedgerBench {
  /// What a kept text costs: letters of some 5 KB from a few templates.
  func texts(_ count: Int) throws {
    let plain = try recordTexts(count, group: 9, in: "texts")
    say("texts.plain", plain)
    let years = Years(letters: count, group: 9)
    _ = try open("bare").draft(drafts(years), on: Years.start)
    say("texts.size", Double(size("texts") - size("bare")) / Double(count))
    _ = try recordTexts(count, group: 10, in: "other-texts")
    try join("texts.merge", ["texts", "other-texts"])
  }

  /// Records letters with their texts; the mean of their bytes.
  private func recordTexts(_ count: Int, group: UInt64, in name: String) throws -> Double {
    let years = Years(letters: count, group: group)
    let keeper = TextKeeper()
    var letters: [DraftedLetter] = []
    var plain = 0
    for number in 0..<count {
      let (docbook, text) = Wording.letter(number, years)
      plain += docbook.count + text.count
      let kept = try keeper.keep(docbook: docbook, text: text, kind: "\(number % 4)")
      guard let draft = years.draft(number, mailing: 0, text: kept.digest) else { continue }
      letters.append(
        DraftedLetter(reference: years.reference(number), draft: draft, text: kept))
    }
    let ledger = try open(name)
    try measure("\(name).record") { _ = try ledger.draft(letters, on: Years.start) }
    return Double(plain) / Double(count)
  }
}

extension [Identifier?] {
  fileprivate var compacted: Set<Identifier> { Set(compactMap { $0 }) }
}
