// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Documents
internal import Ledger

extension ReportWriting {
  mutating func writePlots(_ observations: [Observation], _ statistics: Statistics) {
    heading("Letters over time")
    if let plot = LettersOverTime(observations, asOf: view.day) {
      let texts = LettersOverTime.Texts(
        title: "Letters by when they were sent", sent: "sent", answered: "answered since",
        period: "period")
      add(plot.figure(texts), plot.textBars(texts), plot.table(texts))
    }
    heading("How long answers take")
    if let plot = WaitingPlot(statistics.all.waiting) {
      let texts = WaitingPlot.Texts(
        title: "Letters answered by days since sending", answered: "answered",
        interval: "95 % interval", days: "days since sending", median: "median",
        notReached: "not reached", waiting: "letters that waited so long")
      add(plot.figure(texts), plot.textBars(texts), plot.table(texts))
    } else {
      say(
        statistics.all.answered.share == nil
          ? "Fewer than five letters were sent." : "No letter was answered yet.")
    }
    writeKinds(statistics.all)
  }

  private mutating func writeKinds(_ letters: AnswerStatistics) {
    guard letters.answered.count > 0 else { return }
    heading("What the answers are")
    guard letters.answered.count >= Proportion.fewest,
      let plot = CountBars(kindsOf: letters, unclassified: "not classified", name: Self.word)
    else { return say("There are fewer than five answers.") }
    let texts = CountBars.Texts(
      title: "Letters by their last answer", name: "answer", count: "letters", share: "share")
    add(plot.figure(texts), plot.textBars(texts), plot.table(texts))
  }

  mutating func writeCases() {
    guard subject.matter == nil, let plot = CountBars(subject.held, name: Self.word) else { return }
    heading("Where the people are")
    let texts = CountBars.Texts(
      title: "Cases by status", name: "status", count: "cases", share: "share")
    add(plot.figure(texts), plot.textBars(texts), plot.table(texts))
  }

  mutating func writeOutcomes() throws {
    let outcomes = try view.outcomes(of: subject.matter).map(\.outcome)
    guard !outcomes.isEmpty else { return }
    heading("What changed")
    say(
      "An outcome that follows letters does not follow from them; who says that they helped stands"
        + " with it in its story.")
    add(
      .table(
        Table(
          title: "Outcomes", header: ["case", "outcome", "date", "confirmed"],
          rows: outcomes.map { outcome in
            [
              "\(outcome.matter)", Self.word(outcome.kind), outcome.date.text,
              outcome.isConfirmed ? "yes" : "no",
            ]
          }, hasNumbers: false)))
  }

  private static func word(_ term: some Vocabulary) -> String {
    term.rawValue.replacing("-", with: " ")
  }
}

extension ReportWriting {
  /// What the numbers are and are not, in plain words.
  mutating func writeMethods() {
    heading("How this was counted")
    for text in Self.methods { say(text) }
  }

  private static let methods = [
    "A letter counts as written when it was composed, as printed and as sent when a member recorded"
      + " it: three different counts. An answer is a response that says something; a mere"
      + " acknowledgement of receipt is counted apart. A response counts once somebody has read and"
      + " classified it. Letters without a reference, and signatures, are counted by hand and never"
      + " mixed with the others.",
    "A share, such as that of letters answered, stands with an interval after Wilson: if the same"
      + " letters were sent again and again under the same conditions, intervals made in this way"
      + " would hold the true share 95 times in a hundred. Few letters have wide intervals. Where"
      + " two intervals overlap much, the difference may be chance.",
    "A letter sent last week has no answer yet, which does not mean that it gets none. The waiting"
      + " time is therefore estimated after Kaplan and Meier: each letter counts for as long as it"
      + " has waited, and a letter that came back leaves on that day. The median is the day by which"
      + " half of the letters are answered; where fewer are, there is none.",
    "Of fewer than five letters no share and no waiting time is told: they would say more of chance,"
      + " or of a person, than of the office.",
    "Offices differ in what they are asked and by whom, so that differences between groups do not"
      + " show why one answers more often. Nothing here shows that a letter caused anything.",
  ]
}
