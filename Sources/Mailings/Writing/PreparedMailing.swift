// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
package import Diagnostics
package import Letters

/// A planned mailing with its templates parsed and all that its letters share put into words, ready
/// to compose.
package struct PreparedMailing: Sendable {
  package let plan: MailingPlan
  /// What is wrong with the templates; their letters are not composed.
  package let problems: [Diagnostic]
  private let shared: [SharedKey: SharedParts]
  /// Which combination of its template's wordings each letter has, in the order of the plan.
  private let turns: [UInt8]
  private let bodies = BodyCache()
  private let addresses = AddressCache()
}

/// What the letters of one order have in common.
private struct SharedKey: Hashable {
  let template: Int32
  let cases: PlannedLetter.CaseSet
  let jurisdiction: Jurisdiction
  let member: Int32

  init(_ letter: PlannedLetter, in campaign: LoadedCampaign) {
    template = letter.template
    cases = letter.cases
    jurisdiction = campaign.recipients[Int(letter.recipient)].value.jurisdiction
    member = letter.member
  }
}

extension PreparedMailing {
  /// Prepares everything that letters of the plan share; nil without settings.
  ///
  /// - Parameter parts: what other plans of the campaign have prepared already.
  package init?(_ plan: MailingPlan, sharing parts: PreparedParts? = nil) {
    guard let settings = plan.campaign.settings?.value else { return nil }
    let parts = parts ?? PreparedParts(plan.campaign)
    var preparation = Preparation(plan: plan, settings: settings, parts: parts)
    for letter in plan.letters { preparation.prepare(letter) }
    self.plan = plan
    turns = plan.letters.map { preparation.turn(of: $0) }
    shared = preparation.shared
    problems = preparation.problems.sortedByPlace()
  }

  /// Which combination of its template's wordings a letter has.
  func turn(of letter: PlannedLetter) -> Int { Int(turns[Int(letter.place)]) }

  /// The letter that was planned, or what is in its way.
  package func compose(_ letter: PlannedLetter) -> ComposedLetter {
    guard let shared = shared[SharedKey(letter, in: plan.campaign)] else {
      return ComposedLetter(letter: nil, findings: [])
    }
    let recipient = plan.campaign.recipients[Int(letter.recipient)].value
    return LetterComposer.compose(
      shared, to: recipient, reference: letter.reference, after: plan.first(of: letter),
      turn: turn(of: letter), cache: bodies, addresses: addresses,
      readsAllWordings: plan.options.readsAllWordings)
  }
}

/// Prepares the shared parts of a plan, each once.
private struct Preparation {
  let plan: MailingPlan
  let settings: CampaignSettings
  let parts: PreparedParts
  private var templates: [Int32: PreparedTemplate?] = [:]
  private(set) var shared: [SharedKey: SharedParts] = [:]
  private var taken: [OfficeKey: TakenTurns] = [:]
  private(set) var problems: [Diagnostic] = []

  /// An office that letters from one template go to.
  private struct OfficeKey: Hashable {
    let recipient: Int32
    let template: Int32
  }

  init(plan: MailingPlan, settings: CampaignSettings, parts: PreparedParts) {
    self.plan = plan
    self.settings = settings
    self.parts = parts
  }
}

extension Preparation {
  mutating func prepare(_ letter: PlannedLetter) {
    let key = SharedKey(letter, in: plan.campaign)
    guard shared[key] == nil, let template = template(letter.template) else { return }
    let cases = plan.cases(of: letter).map {
      parts.matter($0, for: template, to: key.jurisdiction)
    }
    shared[key] = SharedParts(
      LetterOrder(
        template: template, cases: cases,
        sender: plan.campaign.members[Int(letter.member)].value, cosigners: plan.cosigners,
        copies: plan.copies(of: letter), mailing: plan.name.description, today: plan.date,
        settings: settings, citesSources: plan.options.citesSources,
        outcome: plan.outcome(of: letter)))
  }

  /// The combination of wordings of a letter: where nobody else writes to the office, it follows from
  /// the member and the case; else it differs from the earlier ones as much as it can.
  mutating func turn(of letter: PlannedLetter) -> UInt8 {
    guard let spread = templates[letter.template]??.spread else { return 0 }
    let key = OfficeKey(recipient: letter.recipient, template: letter.template)
    let member = plan.campaign.members[Int(letter.member)].value.id.description
    let cases = plan.cases(of: letter).map { plan.campaign.cases[Int($0)].value.id.description }
    let start = StableHash.of([member] + cases)
    return taken[key, default: TakenTurns(spread)].next(spread, from: start)
  }

  private mutating func template(_ index: Int32) -> PreparedTemplate? {
    if let known = templates[index] { return known }
    let prepared = parts.template(index)
    problems += prepared.problems
    templates[index] = .some(prepared.template)
    return prepared.template
  }
}

extension PlacedTemplate {
  /// The template as the composer takes it.
  var templateText: TemplateText {
    TemplateText(
      template: value, source: source, subjectRange: subjectRange, bodyRange: bodyRange)
  }
}

extension MailingPlan {
  fileprivate var cosigners: [Member] {
    var seen: Set<Identifier> = []
    return options.cosigners.filter { seen.insert($0).inserted }
      .compactMap { campaign.member($0)?.value }
  }

  /// The recipients that get a copy: those of the kinds that the template names which speak for the
  /// same state and cover the country of the one who writes.
  func copies(of letter: PlannedLetter) -> [Recipient] {
    let template = campaign.templates[Int(letter.template)].value
    let jurisdiction = campaign.recipients[Int(letter.recipient)].value.jurisdiction
    let country = campaign.members[Int(letter.member)].value.country
    guard !template.copies.isEmpty else { return [] }
    let (blocked, options, clock) = (blocked, options, clock)
    return campaign.recipients.lazy.filter { placed in
      let recipient = placed.value
      return template.copies.contains(recipient.kind) && recipient.jurisdiction == jurisdiction
        && !recipient.isEmbassyElsewhere(than: country) && !blocked.isBlocked(placed)
        && !options.excepted.contains(recipient.id)
        && recipient.holder?.hasEnded(by: clock) != true
    }.map(\.value)
  }
}
