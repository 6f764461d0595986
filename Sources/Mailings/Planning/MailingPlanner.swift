// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Letters

/// Goes through cases, templates and recipients and notes every letter that is to be written.
struct MailingPlanner {
  private let campaign: LoadedCampaign
  private let options: MailingOptions
  private let blocked: BlockedFiles
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
    let members = unblocked(members(settings))
    let chosen = campaign.templateIDs.filter {
      options.templates.isEmpty || options.templates.contains($0)
    }
    let groups = chosen.map { TemplateGroup($0, in: campaign) }
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
    let ended = leftOut.keys.compactMap { if case .endedTerm(let id) = $0 { id } else { nil } }
    for id in written.union(ended) { leftOut[.otherState(id)] = nil }
  }

  private var isFull: Bool { options.limit.map { letters.count >= $0 } ?? false }

  private func members(_ settings: CampaignSettings) -> [Int] {
    var ids = options.members.isEmpty ? [settings.sender].compactMap(\.self) : options.members
    ids = ids.enumerated().filter { !ids[..<$0.offset].contains($0.element) }.map(\.element)
    return ids.compactMap { id in campaign.members.firstIndex { $0.value.id == id } }
  }

  /// Nobody writes whose own file has an error, or signs with somebody whose file has.
  private mutating func unblocked(_ members: [Int]) -> [Int] {
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
      // In the order in which the case names them: the first that suits an office is its letter.
      let own = matter.value.letters.compactMap { id in groups.first { $0.id == id } }
        .filter { takes(matter.value, $0) }
      guard !own.isEmpty else { continue }
      if blocked.cases.contains(matter.value.id) {
        leftOut[.blocked(file: matter.places.source.name), default: 0] += 1
        continue
      }
      for row in campaign.recipients.indices where !isFull {
        plan(Int32(index), matter.value, row, own, member)
      }
    }
  }

  /// Plans the letters about one case to one office.
  private mutating func plan(
    _ index: Int32, _ matter: Case, _ row: Int, _ groups: [TemplateGroup], _ member: Int
  ) {
    let recipient = campaign.recipients[row].value
    guard recipient.takesUp(matter) else { return }
    for group in groups where takes(recipient, group, member) {
      guard recipient.isResponsible(for: matter) else {
        if !options.recipients.isEmpty { leftOut[.otherState(recipient.id), default: 0] += 1 }
        return
      }
      guard !matter.demands(of: recipient.jurisdiction).isEmpty else {
        let code = recipient.jurisdiction.code
        leftOut[.noDemand(matter: matter.id, jurisdiction: code), default: 0] += 1
        return
      }
      let isPlanned = add(.one(index), group, row, member)
      if isFull || isPlanned && !options.everyTemplate && options.templates.isEmpty { return }
    }
  }

  private mutating func planJoint(_ group: TemplateGroup, _ member: Int) {
    let taken = campaign.cases.indices.filter { takes(campaign.cases[$0].value, group) }
    let cases = taken.filter { !blocked.cases.contains(campaign.cases[$0].value.id) }
    for index in taken where blocked.cases.contains(campaign.cases[index].value.id) {
      leftOut[.blocked(file: campaign.cases[index].places.source.name), default: 0] += 1
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
  @discardableResult
  private mutating func add(
    _ cases: PlannedLetter.CaseSet, _ group: TemplateGroup, _ row: Int, _ member: Int
  ) -> Bool {
    let recipient = campaign.recipients[row]
    if recipient.value.holder?.hasEnded(by: clock) == true {
      leftOut[.endedTerm(recipient.value.id), default: 0] += 1
      return false
    }
    if blocked.isBlocked(recipient) {
      leftOut[.blocked(file: recipient.places.fileName), default: 0] += 1
      return false
    }
    if let file = unreadTemplate(of: group, for: recipient.value) {
      leftOut[.blocked(file: file), default: 0] += 1
      return false
    }
    guard let template = template(of: group, cases, for: recipient.value) else {
      let reason = LeftOut.noLanguage(recipient: recipient.value.id, template: group.id)
      leftOut[reason, default: 0] += 1
      return false
    }
    if blocked.files.contains(campaign.templates[template].source.name) {
      leftOut[.blocked(file: campaign.templates[template].source.name), default: 0] += 1
      return false
    }
    letters.append(
      PlannedLetter(
        template: Int32(template), cases: cases, recipient: Int32(row), member: Int32(member),
        place: Int32(letters.count), reference: reference(cases, template, recipient.value, member))
    )
    return true
  }
}

extension MailingPlanner {
  private func takes(_ matter: Case, _ group: TemplateGroup) -> Bool {
    guard options.cases.isEmpty || options.cases.contains(matter.id) else { return false }
    guard group.suits(matter) else { return false }
    return matter.letters.contains(group.id)
  }

  /// Whether a recipient is among the template's audience and those chosen, and can be reached.
  private func takes(_ recipient: Recipient, _ group: TemplateGroup, _ member: Int) -> Bool {
    guard group.audience.contains(recipient.kind), !options.excepted.contains(recipient.id) else {
      return false
    }
    let isNamed = options.recipients.contains { $0.names(recipient) }
    let writer = campaign.members[member].value
    if recipient.isEmbassyElsewhere(than: writer.country), !isNamed { return false }
    return options.recipients.isEmpty || options.recipients.contains { $0.takes(recipient) }
  }

  /// The file of the language that a letter would have, where it could not be read: another language
  /// does not stand in for it.
  private func unreadTemplate(of group: TemplateGroup, for recipient: Recipient) -> String? {
    guard !campaign.unreadFiles.isEmpty else { return nil }
    for language in wantedLanguages(recipient) {
      if group.byLanguage[language] != nil { return nil }
      let file = "Templates/\(group.id)/\(language).md"
      if campaign.unreadFiles.contains(file) { return file }
    }
    return nil
  }

  private func wantedLanguages(_ recipient: Recipient) -> [LanguageTag] {
    let wanted = options.language.map { [$0] } ?? recipient.languages
    return wanted.isEmpty ? campaign.settings?.value.languages ?? [] : wanted
  }

  /// The template in the language of a letter: the one asked for; else the first that the recipient
  /// reads, in the recipient's order; else the campaign's first.
  private func template(
    of group: TemplateGroup, _ cases: PlannedLetter.CaseSet, for recipient: Recipient
  ) -> Int? {
    wantedLanguages(recipient).lazy.compactMap { group.byLanguage[$0] }.first { index in
      suits(campaign.templates[index].value, cases, recipient)
    }
  }

  /// Whether the file of one language is itself written for such a case and such a recipient.
  private func suits(
    _ template: LetterTemplate, _ cases: PlannedLetter.CaseSet, _ recipient: Recipient
  ) -> Bool {
    guard template.audience.contains(recipient.kind) else { return false }
    guard case .one(let index) = cases else { return template.about.contains(.cases) }
    let isAlone = campaign.cases[Int(index)].value.people.count == 1
    return template.about.contains(isAlone ? .person : .people)
  }

  /// A reference that no other letter of the mailing has, the same in every run.
  private mutating func reference(
    _ cases: PlannedLetter.CaseSet, _ template: Int, _ recipient: Recipient, _ member: Int
  ) -> Reference {
    let names = ids(of: cases)
    let value = campaign.templates[template].value
    let settings = campaign.settings?.value
    let parts = [
      settings?.name ?? "", name.description, names, value.id.description,
      value.language.description, recipient.id.description,
      campaign.members[member].value.id.description,
    ]
    var attempt = 0
    while true {
      let hash = StableHash.of(parts + (attempt > 0 ? [String(attempt)] : []))
      let number = hash & 0x7_FFFF_FFFF
      let reference = Reference(prefix: settings?.referencePrefix ?? "", number: number)
      let isFree = isFree(reference, for: cases, value, recipient, member)
      if isFree, numbers.insert(number).inserted { return reference }
      attempt += 1
    }
  }

  /// Whether no other letter of an earlier mailing has the reference.
  private func isFree(
    _ reference: Reference, for cases: PlannedLetter.CaseSet, _ template: LetterTemplate,
    _ recipient: Recipient, _ member: Int
  ) -> Bool {
    guard let known = owner?(reference) else { return true }
    let indices =
      switch cases {
      case .one(let index): [index]
      case .joint: jointCases[cases] ?? []
      }
    return known
      == Draft.identity(
        mailing: name, matters: indices.map { campaign.cases[Int($0)].value.id },
        template: template.id, language: template.language, office: recipient.id,
        member: campaign.members[member].value.id, follows: nil)
  }

  private func ids(of cases: PlannedLetter.CaseSet) -> String {
    switch cases {
    case .one(let index): campaign.cases[Int(index)].value.id.description
    case .joint: "joint"
    }
  }
}

/// The languages of one template, and what they have in common.
struct TemplateGroup {
  let id: Identifier
  let byLanguage: [LanguageTag: Int]
  let audience: Set<String>
  let about: Set<LetterTemplate.Subject>

  init(_ id: Identifier, in campaign: LoadedCampaign) {
    self.id = id
    let indices = campaign.templates.indices.filter { campaign.templates[$0].value.id == id }
    let templates = indices.map { campaign.templates[$0].value }
    byLanguage = Dictionary(
      indices.map { (campaign.templates[$0].value.language, $0) },
      uniquingKeysWith: { first, _ in first })
    audience = Set(templates.flatMap(\.audience))
    about = Set(templates.flatMap(\.about))
  }

  var isJoint: Bool { about.contains(.cases) }

  /// Whether it is written for cases of as many people as this one has.
  func suits(_ matter: Case) -> Bool {
    isJoint || about.contains(matter.people.count == 1 ? .person : .people)
  }
}

extension MailingOptions {
  /// The date, and the one case or template that was chosen, or `all`; any other choice adds a few
  /// letters of its own, so that two choices of one day are two mailings.
  func defaultName(on date: CivilDate) -> Identifier {
    let chosen = [cases, templates].compactMap { $0.count == 1 ? $0[0].description : nil }
    let base = ([date.description] + (chosen.isEmpty ? ["all"] : chosen)).joined(separator: "-")
    let mark = choiceMark.map { "-" + $0 } ?? ""
    let start = String(base.prefix(64 - mark.utf8.count))
    return Identifier(start + mark) ?? Identifier(date.description) ?? .fallback
  }

  /// Four letters that stand for all that the rest of the name does not say; nil where that is nothing.
  private var choiceMark: String? {
    var parts = recipients.map(\.description) + excepted.map { "except \($0)" }
    parts += members.map { "from \($0)" } + cosigners.map { "signed by \($0)" }
    parts += cases.count > 1 ? cases.map { "case \($0)" } : []
    parts += templates.count > 1 ? templates.map { "template \($0)" } : []
    parts += [language.map { "language \($0)" }, limit.map { "limit \($0)" }].compactMap(\.self)
    parts += citesSources ? ["sources"] : []
    parts += everyTemplate ? ["all templates"] : []
    parts += formats.count < LetterFormat.allCases.count ? formats.map(\.rawValue) : []
    guard !parts.isEmpty else { return nil }
    let hex = String(StableHash.of(parts) & 0xFFFF, radix: 16)
    return String(repeating: "0", count: 4 - hex.utf8.count) + hex
  }
}

extension Identifier {
  /// A name that is always one.
  fileprivate static var fallback: Identifier {
    guard let name = Identifier("mailing") else {
      preconditionFailure("'mailing' must be an id; see Identifier.init.")
    }
    return name
  }
}
