// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
package import Campaigns
internal import Diagnostics
internal import Documents
internal import Languages
internal import Letters
internal import PrintWriter

/// What cards to people in prison are to be like.
package struct CardOptions: Sendable {
  package var cases: [Identifier] = []
  /// The member who posts them; nil for the campaign's sender.
  package var member: Identifier?
  /// `a4` for four on a sheet, `a6` for one a page.
  package var size = "a4"
  /// How many for each person; nil for a full sheet.
  package var copies: Int?
  /// The member's own words; nil for a greeting in the person's language.
  package var text: String?
  /// A file with them.
  package var messageFile: String?
  /// The language of the message; nil for the first that the person reads.
  package var language: LanguageTag?
  /// Where the file is written, as typed; nil for the usual place.
  package var output: String?

  package init() {}
}

/// Makes cards to people in prison: a greeting and an address, and nothing of the case.
package struct CardMaking<Outside: Surroundings>: Sendable {
  private let folder: String
  private let options: CardOptions
  private let surroundings: Outside

  package init(folder: String, options: CardOptions, in surroundings: Outside) {
    self.folder = folder
    self.options = options
    self.surroundings = surroundings
  }
}

extension CardMaking {
  /// Writes the cards of all cases, or none where one may not be written.
  package func make(isRehearsal: Bool = false) throws -> PostReport {
    var report = PostReport()
    guard let sheet = CardSheet.named(options.size) else {
      preconditionFailure("The command takes the sizes of CardSheet only.")
    }
    let campaign = try LoadedCampaign.load(from: folder, in: surroundings)
    let message = try message(&report)
    let cards = try cards(message, in: campaign, &report)
    guard !report.problems.hasErrors else { return report }
    let copies = options.copies ?? sheet.count
    let all = cards.flatMap { Array(repeating: $0, count: copies) }
    let press = CardPress(folder: folder, output: options.output, surroundings: surroundings)
    let writer = try press.writer(for: campaign)
    let about = press.about("Cards")
    let printed = try writer.cards(all.map(\.text), on: sheet, about)
    report.problems += printed.tooLong.map { all[$0].person }.withoutDoubles
      .map { .messageTooLong(to: $0) }
    report.problems += printed.unfit.map { all[$0].person }.withoutDoubles
      .map { .addressTooLong($0, on: "a card", holding: []) }
    report.problems += printed.missingGlyphs(from: all.map(\.sources))
    guard !report.problems.hasErrors else { return report }
    let name = options.cases.count == 1 ? options.cases[0].description : "cards"
    let path = press.path("output/cards/\(name)-\(sheet.id).pdf")
    if !isRehearsal { try press.write(printed.sheets, about, by: writer, to: path) }
    report.path = path
    report.count = all.count
    report.pages = printed.sheets.pageCount
    return report
  }

  /// The member's own words; nil where a greeting is to stand for them.
  private func message(_ report: inout PostReport) throws -> SourceText? {
    var message = options.text.map { SourceText(name: "--text", text: $0) }
    if let file = options.messageFile {
      let read = try TextFile.read(file, most: 1 << 16, in: surroundings)
      report.problems += read.problems
      message = read.value
    }
    guard let message else { return nil }
    if message.text.allSatisfy(\.isWhitespace) { report.problems.append(.emptyMessage) }
    if let scalar = message.text.unicodeScalars.first(where: WritableText.isUnwritable) {
      report.problems.append(.unwritableMessage(scalar))
    }
    return message
  }
}

/// A card and the id of the person whom it greets.
private struct Card {
  let person: Identifier
  let text: CardText
  let sources: PrintSources
}

extension CardMaking {
  private func cards(
    _ message: SourceText?, in campaign: LoadedCampaign, _ report: inout PostReport
  ) throws -> [Card] {
    var choice = MailingOptions()
    choice.cases = options.cases
    choice.members = [options.member].compactMap(\.self)
    report.problems += choice.problems(in: campaign)
    guard let settings = campaign.settings?.value else {
      report.problems += campaign.problems.filter { $0.severity == .error }
      return []
    }
    try CampaignOutcomes(
      surroundings.readLedger(LedgerFile.path(in: folder)), of: campaign, by: surroundings.today
    ).apply(to: &choice)
    guard let member = (options.member ?? settings.sender).flatMap(campaign.member)?.value else {
      return []
    }
    var cards: [Card] = []
    for id in options.cases.withoutDoubles {
      guard let matter = campaign.matter(id) else {
        report.problems += campaign.problems(ofCase: id)
        continue
      }
      let check = CardCheck(
        matter, problems: campaign.problems, outcome: choice.stoppedCases[id],
        limit: settings.addressLimit, today: surroundings.today)
      report.problems += check.problems
      for (person, address) in check.people {
        let card = card(
          message, to: address, of: person, in: matter, from: member, settings, &report)
        let place = matter.places.span(of: "people.\(person).write_to")
        let texts =
          [message?.whole].compactMap(\.self) + [place, matter.places.source.whole]
        let sources = PrintSources(texts: texts, origin: place)
        if let card { cards.append(Card(person: person, text: card, sources: sources)) }
      }
    }
    return cards
  }

  private func card(
    _ message: SourceText?, to address: PrisonAddress, of person: Identifier,
    in matter: Placed<Case>,
    from member: Member, _ settings: CampaignSettings, _ report: inout PostReport
  ) -> CardText? {
    let wanted = options.language.map { [$0] } ?? address.languages
    let greeted = wanted.first { CardGreeting(in: $0) != nil }
    guard let language = message == nil ? greeted : wanted.first,
      let text = message?.text ?? CardGreeting(in: language)?.text
    else {
      report.problems.append(
        .noGreeting(for: person, at: matter.places.span(of: "people.\(person)")))
      return nil
    }
    do {
      let country = try LanguageText.destination(
        address.country, postedIn: member.country, naming: settings.countryNames)
      let lines = address.lines.map { LanguageText($0, language: nil) }
      return CardText(
        message: text, language: language.description,
        address: PostalAddress(
          lines + (country.map { [$0] } ?? []), language: language.description))
    } catch {
      report.problems.append(.noDestinationOfCard(error.country, from: error.origin))
      return nil
    }
  }
}

extension LoadedCampaign {
  fileprivate func problems(ofCase id: Identifier) -> [Diagnostic] {
    problems.filter { $0.severity == .error && $0.span?.source.name == "Cases/\(id).yaml" }
  }
}
