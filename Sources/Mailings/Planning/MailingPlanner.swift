// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Letters

/// Goes through cases, templates and recipients and notes every letter that is to be written.
struct MailingPlanner {
  let campaign: LoadedCampaign
  let options: MailingOptions
  let blocked: BlockedFiles
  /// The later of the letters' date and the day by the clock: nobody writes to a former holder.
  private let clock: CivilDate
  /// The letter that a reference was given to by an earlier mailing.
  private let owner: (@Sendable (Reference) -> Int64?)?
  private var numbers: Set<UInt64> = []
  let name: Identifier
  let date: CivilDate
  private(set) var letters: [PlannedLetter] = []
  private(set) var leftOut: [LeftOut: Int] = [:]
  private(set) var jointCases: [PlannedLetter.CaseSet: [Int32]] = [:]

  init(
    campaign: LoadedCampaign, options: MailingOptions, blocked: BlockedFiles, today: CivilDate,
    clock: CivilDate, owner: (@Sendable (Reference) -> Int64?)?
  ) {
    self.campaign = campaign
    self.owner = owner
    self.options = options
    self.blocked = blocked
    date = options.date ?? today
    self.clock = max(options.date ?? today, clock)
    name = options.name ?? options.defaultName(on: date)
  }
}

extension MailingPlanner {
  mutating func plan() {
    guard let settings = campaign.settings?.value, !blocked.blocksEverything else { return }
    guard options.followUps.isEmpty else { return planFollowUps() }
    let members = unblocked(members(settings))
    let groups = chosenGroups
    if options.purpose == .thanks { noteThankless(groups) }
    for member in members {
      planCases(groups.filter { !$0.isJoint }, member)
      for group in groups where group.isJoint && !isFull { planJoint(group, member) }
    }
    forgetOtherStates()
  }

  /// An office that gets a letter about one case need not be named for the cases of other states.
  private mutating func forgetOtherStates() {
    guard !options.recipients.isEmpty else { return }
    let written = Set(letters.map { campaign.recipients[Int($0.recipient)].value.id })
    let told = leftOut.keys.compactMap { reason in
      switch reason {
      case .endedTerm(let id), .noPostalAddress(let id): id
      default: nil
      }
    }
    for id in written.union(told) { leftOut[.otherState(id)] = nil }
  }

  /// Notes why no thanks can be given where they were asked for.
  private mutating func noteThankless(_ groups: [TemplateGroup]) {
    if groups.allSatisfy(\.isJoint) { leave(.noTemplate(.thanks)) }
    for id in options.cases where options.outcomes[id]?.kind.isThankworthy != true {
      leave(.noOutcome(id))
    }
  }

  var isFull: Bool { options.limit.map { letters.count >= $0 } ?? false }

  private func members(_ settings: CampaignSettings) -> [Int] {
    var ids = options.members.isEmpty ? [settings.sender].compactMap(\.self) : options.members
    ids = ids.enumerated().filter { !ids[..<$0.offset].contains($0.element) }.map(\.element)
    return ids.compactMap { id in campaign.members.firstIndex { $0.value.id == id } }
  }

  /// Nobody writes whose own file has an error, or signs with somebody whose file has.
  mutating func unblocked(_ members: [Int]) -> [Int] {
    let files = campaign.members.map(\.places.source.name)
    let cosigners = options.cosigners.compactMap { id in
      campaign.members.firstIndex { $0.value.id == id }
    }
    let wrong = (members + cosigners).map { files[$0] }.filter(blocked.files.contains)
    for file in Set(wrong) { leftOut[.blocked(file: file)] = 1 }
    if cosigners.contains(where: { blocked.files.contains(files[$0]) }) { return [] }
    return members.filter { !blocked.files.contains(files[$0]) }
  }

  private mutating func planCases(_ groups: [TemplateGroup], _ member: Int) {
    for (index, matter) in campaign.cases.enumerated() {
      let own = open(own(matter.value, groups), matter.value)
      guard !own.isEmpty else { continue }
      if blocked.cases.contains(matter.value.id) {
        leave(.blocked(file: matter.places.source.name))
        continue
      }
      for row in campaign.recipients.indices where !isFull {
        plan(Int32(index), matter.value, row, own, member)
      }
    }
  }

  /// The templates without those that demand something where an outcome has ended the appeals.
  private mutating func open(_ groups: [TemplateGroup], _ matter: Case) -> [TemplateGroup] {
    guard groups.contains(where: \.purpose.isDemanding), isStopped(matter) else {
      return groups
    }
    return groups.filter { !$0.purpose.isDemanding }
  }

  /// Whether an outcome has ended the appeals about a case; if so, the reason is noted.
  mutating func isStopped(_ matter: Case) -> Bool {
    guard let outcome = options.stoppedCases[matter.id]?.kind, outcome.endsAppeals else {
      return false
    }
    leave(.stopped(matter: matter.id, outcome: outcome))
    return true
  }

  /// Notes a letter that is left out.
  mutating func leave(_ reason: LeftOut) { leftOut[reason, default: 0] += 1 }

  /// Plans the letters about one case to one office.
  private mutating func plan(
    _ index: Int32, _ matter: Case, _ row: Int, _ groups: [TemplateGroup], _ member: Int
  ) {
    let recipient = campaign.recipients[row].value
    guard recipient.takesUp(matter) else { return }
    for group in groups where takes(recipient, group, member) {
      guard recipient.isResponsible(for: matter) else {
        if !options.recipients.isEmpty { leave(.otherState(recipient.id)) }
        return
      }
      guard group.purpose == .thanks || !matter.demands(of: recipient.jurisdiction).isEmpty
      else {
        let code = recipient.jurisdiction.code
        leave(.noDemand(matter: matter.id, jurisdiction: code))
        return
      }
      let isPlanned = add(.one(index), group, row, member)
      if isFull || isPlanned && !options.everyTemplate && options.templates.isEmpty { return }
    }
  }

  private mutating func planJoint(_ group: TemplateGroup, _ member: Int) {
    guard group.purpose == .appeal else { return }
    var taken = campaign.cases.indices.filter { takes(campaign.cases[$0].value, group) }
    taken.removeAll { isStopped(campaign.cases[$0].value) }
    let cases = taken.filter { !blocked.cases.contains(campaign.cases[$0].value.id) }
    for index in taken where blocked.cases.contains(campaign.cases[index].value.id) {
      leave(.blocked(file: campaign.cases[index].places.source.name))
    }
    for (row, recipient) in campaign.recipients.enumerated()
    where takes(recipient.value, group, member) {
      let jurisdiction = recipient.value.jurisdiction
      let set = PlannedLetter.CaseSet.joint(
        template: group.id, jurisdiction: jurisdiction, concerns: recipient.value.concerns)
      if jointCases[set] == nil {
        jointCases[set] = cases.filter {
          recipient.value.isResponsible(for: campaign.cases[$0].value)
            && recipient.value.takesUp(campaign.cases[$0].value)
            && !campaign.cases[$0].value.demands(of: jurisdiction).isEmpty
        }.map { Int32($0) }
      }
      guard jointCases[set]?.isEmpty == false else { continue }
      add(set, group, row, member)
      if isFull { return }
    }
  }

  /// Whether the letter could be planned; if not, the reason is noted.
  ///
  /// - Parameter followUp: the place of what it follows up among those of the options.
  @discardableResult
  mutating func add(
    _ cases: PlannedLetter.CaseSet, _ group: TemplateGroup, _ row: Int, _ member: Int,
    after followUp: Int? = nil
  ) -> Bool {
    let recipient = campaign.recipients[row]
    if recipient.value.holder?.hasEnded(by: clock) == true {
      leave(.endedTerm(recipient.value.id))
      return false
    }
    if group.purpose == .postcard, recipient.value.addressLines.isEmpty {
      leave(.noPostalAddress(recipient.value.id))
      return false
    }
    if blocked.isBlocked(recipient) {
      leave(.blocked(file: recipient.places.fileName))
      return false
    }
    let languages =
      followUp.map { [options.followUps[$0].language] }
      ?? wantedLanguages(recipient.value)
    if let file = unreadTemplate(of: group, in: languages) {
      leave(.blocked(file: file))
      return false
    }
    guard let template = template(of: group, cases, for: recipient.value, in: languages) else {
      leave(.noLanguage(recipient: recipient.value.id, template: group.id))
      return false
    }
    if blocked.files.contains(campaign.templates[template].source.name) {
      leave(.blocked(file: campaign.templates[template].source.name))
      return false
    }
    letters.append(
      PlannedLetter(
        template: Int32(template), cases: cases, recipient: Int32(row), member: Int32(member),
        place: Int32(letters.count), followUp: followUp.map { Int32($0) },
        reference: reference(cases, template, recipient.value, member, after: followUp)))
    return true
  }
}

extension MailingPlanner {
  /// A reference that no other letter of the mailing has, the same in every run.
  private mutating func reference(
    _ cases: PlannedLetter.CaseSet, _ template: Int, _ recipient: Recipient, _ member: Int,
    after followUp: Int?
  ) -> Reference {
    let names = ids(of: cases)
    let value = campaign.templates[template].value
    let settings = campaign.settings?.value
    let first = followUp.map { options.followUps[$0].first.reference }
    let parts =
      [
        settings?.name ?? "", name.description, names, value.id.description,
        value.language.description, recipient.id.description,
        campaign.members[member].value.id.description,
      ] + (first.map { [$0.text] } ?? [])
    var attempt = 0
    while true {
      let hash = StableHash.of(parts + (attempt > 0 ? [String(attempt)] : []))
      let number = hash & 0x7_FFFF_FFFF
      let reference = Reference(prefix: settings?.referencePrefix ?? "", number: number)
      let isFree = isFree(reference, for: cases, value, recipient, member, after: first)
      if isFree, numbers.insert(number).inserted { return reference }
      attempt += 1
    }
  }

  /// Whether no other letter of an earlier mailing has the reference.
  private func isFree(
    _ reference: Reference, for cases: PlannedLetter.CaseSet, _ template: LetterTemplate,
    _ recipient: Recipient, _ member: Int, after first: Reference?
  ) -> Bool {
    guard let known = owner?(reference) else { return true }
    let indices =
      switch cases {
      case .one(let index): [index]
      case .joint: jointCases[cases] ?? []
      case .several(let indices): indices
      }
    return known
      == Draft.identity(
        mailing: name, matters: indices.map { campaign.cases[Int($0)].value.id },
        template: template.id, language: template.language, office: recipient.id,
        member: campaign.members[member].value.id, follows: first)
  }

  private func ids(of cases: PlannedLetter.CaseSet) -> String {
    switch cases {
    case .one(let index): campaign.cases[Int(index)].value.id.description
    case .joint: "joint"
    case .several(let indices):
      indices.map { campaign.cases[Int($0)].value.id.description }.joined(separator: " ")
    }
  }
}
