// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
package import Campaigns
internal import Diagnostics
internal import Languages
internal import Letters
internal import PrintWriter

/// What label sheets are to be like.
package struct LabelOptions: Sendable {
  /// As the maker's box has it: `L7163`.
  package var sheet = "L7163"
  /// The first label that is free, counted from 1.
  package var start = 1
  /// How far everything is moved to the right, in millimetres.
  package var shiftX = 0.0
  /// And down.
  package var shiftY = 0.0
  /// The member whose address fills the sheet, in the place of recipients.
  package var sender: Identifier?
  /// Where the file is written, as typed; nil for the usual place.
  package var output: String?

  package init() {}
}

/// Makes sheets of address labels.
package struct LabelMaking<Outside: Surroundings>: Sendable {
  private let folder: String
  private let choice: PostChoice
  private let options: LabelOptions
  private let surroundings: Outside

  package init(
    folder: String, choice: PostChoice, options: LabelOptions, in surroundings: Outside
  ) {
    self.folder = folder
    self.choice = choice
    self.options = options
    self.surroundings = surroundings
  }
}

extension LabelMaking {
  /// Writes the sheets, unless an address fits on no label: nothing is written without all of them.
  package func make(isRehearsal: Bool = false) throws -> PostReport {
    var report = PostReport()
    guard let sheet = LabelSheet.named(options.sheet) else {
      report.problems = [.unknownSheet(options.sheet)]
      return report
    }
    let shift = PrinterShift(x: Millimetres(options.shiftX), y: Millimetres(options.shiftY))
    report.problems = problems(with: sheet, shift)
    guard report.problems.isEmpty else { return report }
    let campaign = try LoadedCampaign.load(from: folder, in: surroundings)
    let labels = try labels(on: sheet, in: campaign, &report)
    guard !report.problems.hasErrors, !labels.isEmpty else { return report }
    let press = CardPress(folder: folder, output: options.output, surroundings: surroundings)
    let writer = try press.writer(for: campaign)
    let about = press.about("Labels \(sheet.id)")
    let printed = try writer.labels(
      labels.map(\.address), on: sheet, from: options.start, moved: shift, about)
    for label in printed.unfit.map({ labels[$0] }).withoutDoubles {
      let holding = try writer.sheets(for: label.address).map(\.id)
      report.problems.append(.addressTooLong(label.name, on: sheet.id, holding: holding))
    }
    report.problems += printed.missingGlyphs(from: labels.map(\.sources))
    guard !report.problems.hasErrors else { return report }
    let path = press.path("output/labels/\(name(report))-\(sheet.id).pdf")
    if !isRehearsal { try press.write(printed.sheets, about, by: writer, to: path) }
    report.path = path
    report.count = labels.count
    report.pages = printed.sheets.pageCount
    return report
  }

  private func name(_ report: PostReport) -> String {
    options.sender.map { "sender-\($0)" } ?? report.mailing?.description ?? "recipients"
  }

  private func problems(with sheet: LabelSheet, _ shift: PrinterShift) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    if !(1...sheet.count).contains(options.start) {
      problems.append(.noSuchLabel(options.start, on: sheet))
    }
    if !sheet.allows(shift) { problems.append(.shiftTooFar(sheet)) }
    return problems
  }
}

extension LabelMaking {
  private func labels(
    on sheet: LabelSheet, in campaign: LoadedCampaign, _ report: inout PostReport
  ) throws -> [Label] {
    if let sender = options.sender {
      let (label, problems) = try label(of: sender, in: campaign)
      report.problems = problems
      return label.map { Array(repeating: $0, count: sheet.count - options.start + 1) } ?? []
    }
    let items = try PostalItems.chosen(choice, in: campaign, folder: folder, surroundings, &report)
    return items.map { Label(name: $0.office, address: $0.address, sources: $0.sources) }
  }

  /// A member's own address, for the back of envelopes.
  private func label(
    of id: Identifier, in campaign: LoadedCampaign
  ) throws -> (Label?, [Diagnostic]) {
    var choice = MailingOptions()
    choice.members = [id]
    let problems = choice.problems(in: campaign)
    guard !problems.hasErrors, let member = campaign.member(id),
      let settings = campaign.settings,
      let language = settings.value.languages.first.flatMap({ Language.of($0) })
    else {
      return (nil, problems + campaign.problems.filter { $0.severity == .error && $0.span == nil })
    }
    let composed = ReturnAddressComposer(
      member.value, in: language.romanising(by: settings.value.romanisation),
      naming: settings.value.countryNames
    ).compose(to: nil)
    var tally = FindingTally()
    tally.add(composed.findings)
    let address = composed.lines.map {
      PostalAddress($0, language: language.tag.description)
    }
    let sources = PrintSources(
      texts: [member.places.source.whole, settings.places.source.whole],
      origin: member.places.span(of: "address"))
    return (
      address.map { Label(name: id, address: $0, sources: sources) },
      problems + tally.diagnostics(in: campaign, letters: 1)
    )
  }
}

/// An address, and whose it is.
private struct Label: Hashable {
  let name: Identifier
  let address: PostalAddress
  let sources: PrintSources
}

extension PostalItems {
  /// The addresses of a choice; what is in the way goes into the report.
  static func chosen(
    _ choice: PostChoice, in campaign: LoadedCampaign, folder: String,
    _ surroundings: some Surroundings, _ report: inout PostReport
  ) throws -> [PostalItem] {
    guard campaign.settings != nil else {
      report.problems = campaign.problems.filter { $0.severity == .error }
      return []
    }
    let ledger = try surroundings.readLedger(LedgerFile.path(in: folder))
    let chosen = try AddressedLetters(choice, in: campaign, ledger, today: surroundings.today)
    let items = PostalItems(chosen.letters, once: choice.isOnce, in: campaign)
    report.mailing = chosen.mailing
    report.leftOut = chosen.leftOut
    report.withoutAddress = items.withoutAddress
    report.problems = (chosen.problems + items.problems).sortedByPlace()
    return items.items
  }
}
