// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Documents
internal import Languages
internal import PrintWriter

/// What envelopes are to be like.
package struct EnvelopeOptions: Sendable {
  /// `DL`, `C5`, `C6` or `#10`.
  package var size = "DL"
  /// Whether letters abroad get the mark for carriage by air.
  package var isMarked = true
  /// Where the file is written, as typed; nil for the usual place.
  package var output: String?

  package init() {}
}

/// Makes envelopes, a page each.
package struct EnvelopeMaking<Outside: Surroundings>: Sendable {
  private let folder: String
  private let choice: PostChoice
  private let options: EnvelopeOptions
  private let surroundings: Outside

  package init(
    folder: String, choice: PostChoice, options: EnvelopeOptions, in surroundings: Outside
  ) {
    self.folder = folder
    self.choice = choice
    self.options = options
    self.surroundings = surroundings
  }
}

extension EnvelopeMaking {
  /// Writes the envelopes, unless an address fits on none: nothing is written without all of them.
  package func make(isRehearsal: Bool = false) throws -> PostReport {
    var report = PostReport()
    guard let size = EnvelopeSize.named(options.size) else {
      report.problems = [.unknownEnvelope(options.size)]
      return report
    }
    let campaign = try LoadedCampaign.load(from: folder, in: surroundings)
    let items = try PostalItems.chosen(choice, in: campaign, folder: folder, surroundings, &report)
    guard !report.problems.hasErrors, !items.isEmpty else { return report }
    let envelopes = items.map { $0.envelope(isMarked: options.isMarked) }
    let press = CardPress(folder: folder, output: options.output, surroundings: surroundings)
    let writer = try press.writer(for: campaign)
    let about = press.about("Envelopes \(size.id)")
    let printed = try writer.envelopes(envelopes, of: size, about)
    for item in printed.unfit.map({ items[$0] }).withoutDoubles {
      let holding = try writer.sizes(for: item.envelope(isMarked: options.isMarked)).map(\.id)
      report.problems.append(.addressTooLong(item.office, on: size.id, holding: holding))
    }
    report.problems += printed.missingGlyphs(
      from: items.map { $0.sources.and($0.writer) })
    guard !report.problems.hasErrors else { return report }
    let name = report.mailing?.description ?? "recipients"
    let path = press.path("output/envelopes/\(name)-\(size.fileName).pdf")
    if !isRehearsal { try press.write(printed.sheets, about, by: writer, to: path) }
    report.path = path
    report.count = items.count
    report.pages = printed.sheets.pageCount
    return report
  }
}

extension EnvelopeSize {
  /// The id without what shells take for a comment.
  fileprivate var fileName: String { id.filter { $0 != "#" } }
}

extension PostalItem {
  fileprivate func envelope(isMarked: Bool) -> EnvelopeText {
    let words = isMarked ? mark?.words ?? [] : []
    return EnvelopeText(
      address: address, sender: sender,
      mark: words.map { LanguageText($0.text, language: $0.language.description) })
  }
}
