// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Documents
package import Ledger

/// What became of a campaign's letters, in numbers, plots and tables that say the same.
///
/// It names cases, offices and codes, and no member, no sender and no note, so that it can be shown to
/// others.
package struct CampaignReport: Sendable {
  package let document: Document
  /// The plots for a terminal, by the captions of the document's figures.
  package let bars: [String: TextBars]

  /// What the report is about, beside the letters.
  package struct Subject: Sendable {
    package let campaign: String
    /// One case, or nil for all.
    package let matter: Identifier?
    /// How many cases stand how, as their files say.
    package let held: [CustodyStatus: Int]
    package let deadlines: Deadlines

    package init(
      campaign: String, matter: Identifier?, held: [CustodyStatus: Int], deadlines: Deadlines
    ) {
      self.campaign = campaign
      self.matter = matter
      self.held = held
      self.deadlines = deadlines
    }
  }

  package init(_ view: LedgerView, about subject: Subject) throws {
    var writing = ReportWriting(view, about: subject)
    try writing.write()
    document = Document(
      role: "report", language: "en", title: [.text(writing.title)],
      summary: "Letters, answers and waiting times as of \(view.day).",
      date: view.day.description, dateLine: "As of \(view.day)", blocks: writing.blocks)
    bars = writing.bars
  }
}

/// A campaign report while it is written.
struct ReportWriting {
  let view: LedgerView
  let subject: CampaignReport.Subject
  private(set) var blocks: [Block] = []
  private(set) var bars: [String: TextBars] = [:]

  init(_ view: LedgerView, about subject: CampaignReport.Subject) {
    self.view = view
    self.subject = subject
  }
}

extension ReportWriting {
  var title: String {
    subject.matter.map { "\(subject.campaign): letters about \($0)" }
      ?? "\(subject.campaign): letters"
  }

  var filter: LetterFilter { LetterFilter(matter: subject.matter) }

  mutating func write() throws {
    let observations = try observations(by: nil)
    let statistics = Statistics(observations, asOf: view.day)
    try writeNumbers(statistics)
    if statistics.all.sent > 0 {
      writePlots(observations, statistics)
      try writeGroups()
    }
    writeCases()
    try writeOutcomes()
    writeMethods()
  }

  mutating func heading(_ text: String) { blocks.append(.heading(level: 1, [.text(text)])) }

  mutating func say(_ text: String) { blocks.append(.paragraph([.text(text)])) }

  mutating func add(_ block: Block) { blocks.append(block) }

  mutating func add(_ figure: Figure, _ text: TextBars, _ table: Table) {
    bars[figure.caption.plainText] = text
    blocks += [.figure(figure), .table(table)]
  }

  /// What is known of the letters that were sent, grouped.
  func observations(by dimension: LetterDimension?) throws -> [Observation] {
    var observations: [Observation] = []
    try view.forEachSent(by: dimension, of: filter) { name, letter in
      observations.append(
        Observation(
          group: name.isEmpty ? "none" : name, sentOn: letter.sentOn,
          firstAnswerOn: letter.answeredOn, acknowledgedOn: letter.acknowledgedOn,
          returnedOn: letter.returnedOn, kind: letter.answeredOn == nil ? nil : letter.result))
    }
    return observations
  }
}
