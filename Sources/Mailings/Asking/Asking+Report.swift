// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
package import Campaigns
package import Diagnostics
internal import Documents
internal import HTMLWriter
internal import Ledger
package import Reports
internal import TextWriter

extension Asking {
  /// The report on the letters of a campaign or of one of its cases.
  ///
  /// - Parameter paper: on which it is printed; nil for that of the sender's letters.
  package func report(
    of matter: Identifier? = nil, on paper: DocumentPaper? = nil
  ) throws -> (report: CampaignReport, dress: DocumentDress, problems: [Diagnostic]) {
    let campaign = try LoadedCampaign.load(from: folder, in: surroundings)
    let held = Dictionary(
      campaign.cases.map { ($0.value.status.held, 1) }, uniquingKeysWith: +)
    let statuses = Dictionary(
      campaign.cases.map { ($0.value.id, $0.value.status) }
    ) { first, _ in first }
    let times = AnswerTimes(settings: campaign.settings?.value, calendar: campaign.calendar)
    let report = try ask { view in
      try view.check(LetterFilter(matter: matter))
      let ends = ClosedCases(try view.outcomes().map(\.outcome))
      return try CampaignReport(
        view,
        about: CampaignReport.Subject(
          campaign: campaign.settings?.value.name ?? "", matter: matter, held: held,
          deadlines: times.deadlines(on: day, closed: ends.ids(standing: statuses))))
    }
    return (
      report, DocumentDress(campaign, on: paper), campaign.problems.filter { $0.severity == .error }
    )
  }
}

extension CampaignReport {
  /// The report as one page that needs nothing else.
  package var page: [UInt8] { HTMLWriter().write(document) }

  /// The report to be printed.
  package func pdf(_ dress: DocumentDress) throws(FileError) -> [UInt8] {
    try DocumentFiles.bytes(of: document, as: .pdf, dress)
  }

  /// The report for a terminal, with bars in place of its figures.
  package func text(width: Int) -> String {
    var document = document
    // A private character: no other line of the report can be the same.
    func mark(_ place: Int) -> String { "\u{F8FF}\(place)" }
    var charts: [String: String] = [:]
    document.blocks = document.blocks.enumerated().map { place, block in
      guard case .figure(let figure) = block else { return block }
      let caption = figure.caption.plainText
      let lines = [caption + ":"] + (bars[caption]?.lines(width: width) ?? [])
      charts[mark(place)] = lines.joined(separator: "\n")
      return .paragraph([.text(mark(place))])
    }
    return String(decoding: TextWriter(width: width).write(document), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { charts[String($0)] ?? String($0) }.joined(separator: "\n")
  }
}
