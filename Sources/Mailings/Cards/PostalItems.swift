// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Documents
internal import Languages
internal import Letters
internal import PrintWriter

/// The addresses of letters, composed as the letters' own.
struct PostalItems {
  private(set) var items: [PostalItem] = []
  private(set) var problems: [Diagnostic] = []
  /// How many of the letters go to an office without postal address.
  private(set) var withoutAddress = 0
  private let campaign: LoadedCampaign
  private let settings: CampaignSettings
  private var tally = FindingTally()

  init(_ letters: [AddressedLetter], once isOnce: Bool, in campaign: LoadedCampaign) {
    guard let settings = campaign.settings?.value else {
      preconditionFailure("Letters are addressed in a campaign with settings only.")
    }
    self.campaign = campaign
    self.settings = settings
    for letter in letters { add(letter) }
    problems = tally.diagnostics(in: campaign, letters: letters.count).filter {
      $0.severity == .error
    }
    guard isOnce else { return }
    var seen: Set<PostalAddress> = []
    items.removeAll { !seen.insert($0.address).inserted }
  }
}

/// What stands on an envelope.
struct PostalItem: Sendable, Hashable {
  let office: Identifier
  let address: PostalAddress
  let sender: PostalAddress
  /// In the country of posting; nil for post within a country.
  let mark: AirmailMark?
  /// Of the address.
  let sources: PrintSources
  /// The sender's file.
  let writer: SourceSpan
}

extension PostalItems {
  private mutating func add(_ letter: AddressedLetter) {
    let recipient = letter.recipient.value
    guard !recipient.addressLines.isEmpty else {
      withoutAddress += 1
      return
    }
    guard
      let language = Language.of(letter.language)?.naming(settings.countryNames)
        .romanising(by: settings.romanisation)
    else {
      tally.add([.gap(Gap(.recipient(recipient.id), "office", in: letter.language), neededAt: nil)])
      return
    }
    let origin = letter.member.value.country
    let composed = AddresseeComposer(
      recipient, in: language, postedIn: origin, naming: settings.countryNames
    ).compose()
    let sender = ReturnAddressComposer(
      letter.member.value, in: language, naming: settings.countryNames
    )
    .compose(to: recipient.country)
    tally.add(composed.findings + sender.findings)
    guard let addressee = composed.addressee, let lines = sender.lines else { return }
    let tag = letter.language.description
    items.append(
      PostalItem(
        office: recipient.id, address: PostalAddress(addressee.lines, language: tag),
        sender: PostalAddress(lines, language: tag),
        mark: recipient.country.flatMap { AirmailMark(to: $0, postedIn: origin) },
        sources: sources(of: letter), writer: letter.member.places.source.whole))
  }
}

extension PostalItems {
  private func sources(of letter: AddressedLetter) -> PrintSources {
    let places = letter.recipient.places
    let settings = campaign.settings.map { [$0.places.source.whole] } ?? []
    return PrintSources(
      texts: [places.row] + settings, origin: places.span(of: "address"))
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it first stands.
  var withoutDoubles: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
