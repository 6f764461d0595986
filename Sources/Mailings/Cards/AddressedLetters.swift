// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Ledger

/// The letters that labels and envelopes are made for.
struct AddressedLetters {
  private(set) var letters: [AddressedLetter] = []
  private(set) var problems: [Diagnostic]
  private(set) var leftOut: [LeftOut: Int] = [:]
  /// The mailing that was taken; nil for recipients.
  private(set) var mailing: Identifier?
  private let campaign: LoadedCampaign
  private let choice: PostChoice
  private let blocked: BlockedFiles
  /// What is wrong with the campaign's files.
  private let found: [Diagnostic]

  init(
    _ choice: PostChoice, in campaign: LoadedCampaign, _ ledger: Ledger, today: CivilDate
  ) throws {
    self.campaign = campaign
    self.choice = choice
    let plans = choice.mailing == nil && choice.namesRecipients
    var options = choice.options
    if !plans { options.excepted = [] }
    problems = options.problems(in: campaign).filter { plans || $0.id != "no-sender" }
    found = campaign.problems + CampaignChecks(campaign, today: today, clock: today).problems
    blocked = BlockedFiles(found, of: campaign, choice: problems)
    guard !blocked.blocksEverything else {
      problems += found.filter { $0.severity == .error && $0.isOfSettings }
      return
    }
    if plans { try plan(ledger, today: today) } else { try take(ledger) }
  }
}

extension AddressedLetters {
  /// The letters that would be written to the chosen recipients, by country and office.
  private mutating func plan(_ ledger: Ledger, today: CivilDate) throws {
    var options = choice.options
    try CampaignOutcomes(ledger, of: campaign, by: today).apply(to: &options)
    let plan = MailingPlan(
      campaign, options: options, blocked: blocked, today: today, clock: today)
    leftOut = plan.leftOut
    letters = plan.letters.map { letter in
      AddressedLetter(
        recipient: campaign.recipients[Int(letter.recipient)],
        member: campaign.members[Int(letter.member)],
        language: campaign.templates[Int(letter.template)].value.language)
    }.sorted { $0.order < $1.order }
  }

  /// The letters of a mailing that are not sent yet, in the order of its check sheet.
  private mutating func take(_ ledger: Ledger) throws {
    let (unsent, known) = try ledger.read(asOf: CivilDate.last) { view in
      let filter = LetterFilter(mailing: choice.mailing, statuses: [.draft, .printed])
      return (try view.letters(filter), try view.names(of: .mailing))
    }
    let waiting = Set(unsent.map(\.mailing)).sorted()
    guard let mailing = waiting.first, waiting.count == 1 else {
      problems.append(.noMailing(choice.mailing, waiting: waiting, known: known))
      return
    }
    self.mailing = mailing
    let offices = Set(unsent.map(\.office))
    for id in choice.options.excepted where !offices.contains(id) {
      let known = offices.sorted().map(\.description)
      problems.append(.nothingExcepted(id.description, from: mailing, offices: known))
    }
    let recipients = Dictionary(
      campaign.recipients.map { ($0.value.id, $0) }, uniquingKeysWith: { first, _ in first })
    for letter in unsent where !isPostcard(letter) { take(letter, recipients) }
  }

  /// Postcards have their addresses on them.
  private func isPostcard(_ letter: LetterSummary) -> Bool {
    campaign.templates(letter.template).first?.value.purpose == .postcard
  }

  private mutating func take(
    _ letter: LetterSummary, _ recipients: [Identifier: PlacedRecipient]
  ) {
    guard !choice.options.excepted.contains(letter.office) else { return }
    guard let recipient = recipients[letter.office] else {
      problems.append(.goneFromCampaign(letter.office, of: letter.reference))
      return
    }
    guard choice.takes(recipient.value, about: letter.matters, from: letter.member) else { return }
    guard let member = campaign.member(letter.member) else {
      problems.append(.goneFromCampaign(letter.member, of: letter.reference))
      return
    }
    if blocked.isBlocked(recipient) {
      let file = recipient.places.fileName
      problems += found.filter { $0.severity == .error && $0.span?.source.name == file }
    }
    letters.append(
      AddressedLetter(recipient: recipient, member: member, language: letter.language))
  }
}

/// A letter as far as its envelope shows it.
struct AddressedLetter: Sendable {
  let recipient: PlacedRecipient
  let member: Placed<Member>
  let language: LanguageTag

  /// By the country that it goes to, then by office.
  fileprivate var order: String {
    let country = recipient.value.country?.description ?? "~"
    return "\(country) \(recipient.value.id) \(member.value.id)"
  }
}

extension Diagnostic {
  fileprivate var isOfSettings: Bool { (span?.source.name ?? "writ.yaml") == "writ.yaml" }

  /// Why no mailing, or none alone, waits to be posted.
  fileprivate static func noMailing(
    _ asked: Identifier?, waiting: [Identifier], known: [String]
  ) -> Diagnostic {
    if let asked, !known.contains(asked.description) {
      return .unknownMailing(asked, known: known)
    }
    guard waiting.isEmpty else {
      let names = waiting.map(\.description).joined(separator: ", ")
      return .refusal(
        "several-mailings", "letters of \(waiting.count) mailings wait to be posted",
        hints: ["name one with --mailing: \(names)", "or choose recipients with --case or --to"])
    }
    let which = asked.map { "no letter of '\($0)' waits" } ?? "no letter in the ledger waits"
    return .refusal(
      "nothing-to-post", "\(which) to be posted",
      hints: ["choose recipients with --case or --to, or write letters first: writ letters"])
  }

  fileprivate static func goneFromCampaign(
    _ id: Identifier, of reference: Reference
  ) -> Diagnostic {
    .refusal(
      "gone-from-campaign",
      "\(reference.text) needs '\(id)', which is no longer in the campaign",
      hints: ["put it back, or leave the letter out with --except"])
  }
}
