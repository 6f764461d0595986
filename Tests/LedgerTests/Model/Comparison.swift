// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

@testable import Ledger

/// What a ledger and its model say differently; the first difference ends the comparison.
struct Difference: Error, CustomStringConvertible {
  let description: String
}

extension ModelLedger {
  /// Throws where the ledger, as of a day, says anything else than the model.
  func compare(with ledger: Ledger, asOf day: CivilDate) throws {
    let difference = try ledger.read(asOf: day) { view -> Difference? in
      do {
        try compare(with: view, day)
        return nil
      } catch let difference as Difference {
        return difference
      }
    }
    if let difference { throw difference }
  }

  private func compare(with view: LedgerView, _ day: CivilDate) throws {
    try same("letters", try view.letters(LetterFilter()).sorted(by: byReference), summaries(day))
    try compareCounts(view, day)
    try compareWork(view, day)
    try compareResponses(view, day)
    try same("outcomes", try view.outcomes().map(\.id), outcomes(day))
    for what in [Gathering.Kind.letters, .signatures] {
      try same("gathered", try view.gathered(what), gathered(what, day))
      let matter = try Sample.id("anvarov")
      try same("gathered", try view.gathered(what, for: matter), gathered(what, day, for: matter))
    }
  }

  private func byReference(_ left: LetterSummary, _ right: LetterSummary) -> Bool {
    left.reference.text < right.reference.text
  }

  private func same<Value: Equatable>(_ what: String, _ found: Value, _ wanted: Value) throws {
    guard found != wanted else { return }
    var (left, right) = ("", "")
    dump(found, to: &left)
    dump(wanted, to: &right)
    let lines = zip(left.split(separator: "\n"), right.split(separator: "\n"))
    let first = lines.first { $0 != $1 }.map { "\n  \($0)\n  \($1)" } ?? ""
    throw Difference(
      description: "\(what) differ\(first)\nthe ledger says:\n\(left)\nthe model says:\n\(right)")
  }
}

extension ModelLedger {
  private func compareCounts(_ view: LedgerView, _ day: CivilDate) throws {
    let closed = try RandomStep.closed(at: day)
    let limits = ["official": RandomStep.start.adding(days: 12)]
    let deadlines = Deadlines(closed: closed) { limits[$0] }
    let letters = summaries(day)
    func isOverdue(_ letter: LetterSummary) -> Bool {
      guard let limit = limits[letter.officeKind], let clock = letter.clockDay else { return false }
      return !closed.isSuperset(of: letter.matters) && clock <= limit
    }
    try same("counts", try view.counts(deadlines), counts(letters, isOverdue: isOverdue))
    func grouped(_ names: (LetterSummary) -> [String]) -> [String: LetterCounts] {
      let all = Set(letters.flatMap(names))
      return Dictionary(
        uniqueKeysWithValues: all.map { name in
          (name, counts(letters.filter { names($0).contains(name) }, isOverdue: isOverdue))
        })
    }
    var byMatter = grouped { $0.matters.map(\.description) }
    // A case that is over has nothing overdue, whatever other cases its joint letters are about.
    for name in closed.map(\.description) { byMatter[name]?.overdue = 0 }
    try same("counts by case", try view.countsByMatter(deadlines).keyed, byMatter)
    for dimension in LetterDimension.allCases {
      let found = try view.counts(by: dimension, of: LetterFilter(), deadlines).keyed
      let wanted = dimension == .matter ? byMatter : grouped { $0.names(dimension) }
      try same("counts by \(dimension)", found, wanted)
    }
    let filter = LetterFilter(
      matter: try Sample.id("anvarov"), member: try Sample.id("anna"),
      statuses: [.waiting, .answered, .draft])
    let chosen = letters.filter {
      $0.matters.contains { $0.description == "anvarov" } && $0.member.description == "anna"
        && filter.statuses.contains($0.status)
    }
    try same(
      "counts of a choice", try view.counts(by: nil, of: filter, deadlines).first?.counts,
      chosen.isEmpty ? nil : counts(chosen, isOverdue: isOverdue))
    try same(
      "letters of a choice", try view.letters(filter).sorted(by: byReference), chosen)
  }

  private func compareWork(_ view: LedgerView, _ day: CivilDate) throws {
    let letters = summaries(day)
    let closed = try RandomStep.closed(at: day)
    let latest = RandomStep.start.adding(days: 20)
    func oldest(_ letters: [LetterSummary]) -> [LetterSummary] {
      letters.sorted {
        ($0.clockDay ?? latest, $0.reference.text) < ($1.clockDay ?? latest, $1.reference.text)
      }
    }
    for kind in RandomStep.kinds {
      let waiting = letters.filter { letter in
        letter.status == .waiting && letter.officeKind == kind
          && letter.clockDay.map { $0 <= latest } ?? false
          && !closed.isSuperset(of: letter.matters)
      }
      let deadlines = Deadlines(closed: closed) { _ in nil }
      let found = try view.waiting(for: kind, through: latest, deadlines, limit: 100)
      try same("waiting", found, oldest(waiting))
    }
    try same(
      "awaited kinds", try view.awaitedKinds,
      Set(letters.filter { $0.status == .waiting }.map(\.officeKind)).sorted())
    let promised = letters.filter {
      $0.status == .promised && $0.clockDay.map { $0 <= latest } ?? false
    }
    try same("promised", try view.promised(by: latest, limit: 100), oldest(promised))
    try same(
      "promised for later", try view.promised(after: day, by: latest, limit: 100),
      oldest(promised.filter { $0.clockDay.map { $0 > day } ?? false }))
    for status in [LetterStatus.draft, .printed, .returned, .toClassify, .owing] {
      let found = try view.open(status, limit: 100).map(\.reference.text).sorted()
      try same("open", found, letters.filter { $0.status == status }.map(\.reference.text))
    }
    try same(
      "in conflict", try view.inConflict(limit: 100).sorted(by: byReference),
      letters.filter { $0.conflicts > 0 })
    try same("draft standings", try view.draftStandings.map(\.text), standings(day))
  }

  private func standings(_ day: CivilDate) -> [String] {
    var counts: [[String]: Int] = [:]
    for letter in self.letters(day).values {
      guard let draft = letter.draft, [.draft, .printed].contains(letter.status) else { continue }
      for matter in draft.matters {
        counts[[matter.id.description, matter.standing, letter.status.rawValue], default: 0] += 1
      }
    }
    return counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
      "\($0.key.joined(separator: "|"))|\($0.value)"
    }
  }

  private func compareResponses(_ view: LedgerView, _ day: CivilDate) throws {
    let wanted = responses(day)
    func lines(_ responses: [ModelResponse]) -> [String] {
      responses.map { response in
        let said = response.said.last.map { "\($0.classification)" } ?? "-"
        return "\(response.id) \(response.day) \(response.letters.map(\.text)) \(said)"
      }
    }
    func lines(_ responses: [RecordedResponse]) -> [String] {
      responses.map { response in
        let said = response.classification.map { "\($0)" } ?? "-"
        return "\(response.id) \(response.day) \(response.letters.map(\.text)) \(said)"
      }
    }
    try same("responses", lines(try view.responses()), lines(wanted))
    try same(
      "responses to classify", lines(try view.responses(.toClassify)),
      lines(wanted.filter(\.said.isEmpty)))
    try same("tray", lines(try view.responses(.tray)), lines(wanted.filter(\.letters.isEmpty)))
    try same("stray responses", try view.strayResponses, wanted.count(where: \.letters.isEmpty))
  }
}

extension DraftStanding {
  fileprivate var text: String { "\(matter)|\(standing)|\(status.rawValue)|\(letters)" }
}

extension [NamedCounts] {
  fileprivate var keyed: [String: LetterCounts] {
    Dictionary(uniqueKeysWithValues: map { ($0.name, $0.counts) })
  }
}

extension LetterSummary {
  fileprivate func names(_ dimension: LetterDimension) -> [String] {
    switch dimension {
    case .matter: matters.map(\.description)
    case .office: [office.description]
    case .member: [member.description]
    case .mailing: [mailing.description]
    case .template: [template.description]
    case .language: [language.description]
    case .country: [country?.description ?? ""]
    case .rank: [rank?.rawValue ?? ""]
    case .kind: [officeKind]
    case .channel: [via?.rawValue ?? ""]
    case .variant: [String(variant)]
    }
  }
}
