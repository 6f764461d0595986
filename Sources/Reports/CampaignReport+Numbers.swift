// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Documents
internal import Ledger

extension ReportWriting {
  private static let numbers = NumberForm.international

  mutating func writeNumbers(_ statistics: Statistics) throws {
    let counts =
      try view.counts(by: nil, of: filter, subject.deadlines).first?.counts ?? LetterCounts()
    guard counts.drafted > 0 else {
      return say("No letter is recorded yet.")
    }
    say(sentence(statistics.all))
    let rows: [(String, Int)] = [
      ("written", counts.drafted), ("printed", counts.printed), ("sent", counts.sent),
      ("came back undelivered", counts.returned), ("receipt acknowledged", counts.acknowledged),
      ("answered", counts.answered), ("without an answer past its time", counts.overdue),
      ("response waits to be classified", counts.statuses[.toClassify] ?? 0),
    ]
    add(
      .table(
        Table(
          title: "Letters", header: ["what became of them", "letters"],
          rows: rows.map { [$0.0, Self.numbers.count($0.1)] })))
    let letters = try view.gathered(.letters, for: subject.matter)
    let signatures = try view.gathered(.signatures, for: subject.matter)
    if letters + signatures > 0 {
      say(
        "Besides, counted by hand and in no other number here: \(Self.numbers.count(letters))"
          + " letters and \(Self.numbers.count(signatures)) signatures.")
    }
    if statistics.contradictory > 0 {
      say(
        "\(Self.numbers.count(statistics.contradictory)) letters are left out of the statistics,"
          + " because what came back is dated before they were sent.")
    }
  }

  /// How many were answered, with the share and the median, in two sentences.
  private func sentence(_ letters: AnswerStatistics) -> String {
    let sent = letters.sent
    guard sent > 0 else { return "No letter was sent yet." }
    guard letters.answered.share != nil else {
      return "\(sent == 1 ? "One letter was" : "\(sent) letters were") sent;"
        + " of fewer than five no shares are told."
    }
    return "Of \(Self.numbers.count(sent)) letters sent, "
      + "\(Self.numbers.count(letters.answered.count)) were answered: "
      + "\(share(letters.answered)). \(median(letters.waiting))"
  }

  private func median(_ curve: WaitingCurve?) -> String {
    guard let median = curve?.median, let days = median.days else {
      return "Half of the letters have not been answered within the time that anybody has waited."
    }
    return "Half of the letters are answered within \(days) days (\(interval(median)))."
  }

  private func interval(_ time: WaitingEstimate) -> String {
    let from = time.earliest.map { String($0) } ?? "?"
    let to = time.latest.map { "to \($0)" } ?? "or more"
    return "95 % interval \(from) \(to) days"
  }

  /// The share with its interval, or a dash.
  private func share(_ proportion: Proportion) -> String {
    let share = Self.numbers.share(proportion)
    guard let interval = proportion.interval else { return share }
    return "\(share) (95 % interval \(Self.numbers.percentages(interval)))"
  }
}

extension ReportWriting {
  mutating func writeGroups() throws {
    heading("By what the letters were")
    say(
      "Shares stand with their 95 % intervals; of groups of fewer than five letters only the"
        + " number sent is told.")
    for (dimension, name) in Self.dimensions where subject.matter == nil || dimension != .matter {
      let statistics = Statistics(try observations(by: dimension), asOf: view.day)
      guard statistics.groups.count > 1 || dimension == .matter else { continue }
      add(.table(table(of: statistics.groups, by: name)))
    }
  }

  private static let dimensions: [(LetterDimension, String)] = [
    (.matter, "case"), (.office, "office"), (.rank, "rank"), (.kind, "kind of office"),
    (.country, "country"), (.language, "language"), (.channel, "channel"),
    (.template, "template"), (.variant, "variant"), (.mailing, "mailing"),
  ]

  /// The groups with the most letters; of the others how many there are.
  private func table(of groups: [Statistics.Group], by name: String) -> Table {
    let sorted = groups.sorted { ($1.letters.sent, $0.name) < ($0.letters.sent, $1.name) }
    var rows = sorted.prefix(Self.longest).map { row($0.name, $0.letters) }
    if sorted.count > Self.longest {
      let rest = sorted.dropFirst(Self.longest).reduce(0) { $0 + $1.letters.sent }
      rows.append(
        ["\(sorted.count - Self.longest) more", Self.numbers.count(rest), "–", "–", "–", "–"])
    }
    return Table(
      title: "By \(name)",
      header: [name, "sent", "answered", "share (95 %)", "only acknowledged", "median days"],
      rows: rows)
  }

  private static let longest = 40

  private func row(_ name: String, _ letters: AnswerStatistics) -> [String] {
    let sent = Self.numbers.count(letters.sent)
    guard let interval = letters.answered.interval else { return [name, sent, "–", "–", "–", "–"] }
    return [
      name, sent, Self.numbers.count(letters.answered.count),
      "\(Self.numbers.share(letters.answered)) (\(Self.numbers.percentages(interval)))",
      Self.numbers.count(letters.acknowledgedOnly.count),
      letters.medianWait?.days.map { String($0) } ?? "–",
    ]
  }
}
