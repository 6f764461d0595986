// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Documents
internal import Languages
internal import Liquid

/// What all letters of one order have in common, put into words once: the names that the template
/// may use, the head, the signatories, the copies.
///
/// A class because its letters are composed on all cores: one reference to count instead of dozens.
package final class SharedParts: Sendable {
  let order: LetterOrder
  /// All names but those that each letter has for itself.
  let names: [(String, Value)]
  let dateLine: String
  /// Nil where something is lacking; the findings say what.
  let head: Sender?
  let signatories: [Signatory]
  /// The copies by the ids of their recipients.
  let copies: [(id: Identifier, line: String)]
  let enclosures: Letter.LabeledLines?
  let demandTexts: Set<String>
  /// A number that stands for them.
  let demandNumber: UInt64
  let unwelcome: UnwelcomeTexts
  /// What is lacking in every letter of the order.
  let findings: [Finding]

  package init(_ order: LetterOrder) {
    var writer = SharedWriter(order: order)
    self.order = order
    names = LetterNames(order: order).shared
    let language = order.template.language
    dateLine = language.dateline(order.today, town: order.sender.town?[language.tag].onOneLine)
    head = writer.head()
    signatories = writer.signatories() ?? []
    copies = writer.copies()
    enclosures = writer.enclosures
    demandTexts = order.cases.reduce(into: []) { $0.formUnion($1.texts.demands) }
    demandNumber = StableHash.of(demandTexts.sorted())
    unwelcome = UnwelcomeTexts(order.cases.map(\.texts), made: demandTexts)
    findings =
      writer.findings + order.cases.flatMap(\.transliterated).map { .madeByRule($0) }
      + FrameReader(language: language).notes(onSender: head, of: order.sender.id)
      .map { .reading($0) }
  }
}

/// Puts the shared parts into words and notes what is lacking.
private struct SharedWriter {
  let order: LetterOrder
  private(set) var findings: [Finding] = []

  init(order: LetterOrder) { self.order = order }
}

extension SharedWriter {
  mutating func head() -> Sender? {
    let member = order.sender
    guard let name = name(of: member), let organisation = organisation(of: member),
      let country = country(member.country, Gap(.member(member.id), "country", in: tag))
    else { return nil }
    return Sender(
      name: name, organisation: organisation.nonEmpty,
      addressLines: member.addressLines.map(\.onOneLine),
      country: country, email: member.email, phone: member.phone?.onOneLine)
  }

  /// Who signs: the sender and the cosigners, or those whom the campaign names.
  mutating func signatories() -> [Signatory]? {
    guard order.template.template.signatures == .member else { return campaignSignatories() }
    var signatories: [Signatory] = []
    let cosigners = order.cosigners.filter { $0.id != order.sender.id }
    for member in [order.sender] + cosigners {
      guard let name = name(of: member), let role = text(member.role, .member(member.id), "role"),
        let organisation = member.id == order.sender.id ? "" : organisation(of: member)
      else { return nil }
      signatories.append(
        Signatory(name: name, role: role.nonEmpty, organisation: organisation.nonEmpty))
    }
    return signatories
  }

  private mutating func campaignSignatories() -> [Signatory]? {
    guard !order.settings.signatories.isEmpty else {
      report(Gap(.settings, "signatories"))
      return nil
    }
    var signatories: [Signatory] = []
    for (index, someone) in order.settings.signatories.enumerated() {
      guard let signatory = signatory(someone, path: "signatories.\(index)") else { return nil }
      signatories.append(signatory)
    }
    return signatories
  }

  private mutating func signatory(_ someone: CampaignSignatory, path: String) -> Signatory? {
    guard let name = name(someone.names, .unknown, Gap(.settings, "\(path).name", in: tag)) else {
      return nil
    }
    guard let role = text(someone.role, .settings, "\(path).role"),
      let organisation = text(someone.organisation, .settings, "\(path).organisation")
    else { return nil }
    var country: String?
    if let code = someone.country {
      country = self.country(code, Gap(.settings, "\(path).country", in: tag))
      if country == nil { return nil }
    }
    return Signatory(
      name: name, role: role.nonEmpty, organisation: organisation.nonEmpty,
      country: country)
  }

  /// "cc: Embassy of …": the offices in the letter's language.
  mutating func copies() -> [(id: Identifier, line: String)] {
    var lines: [(id: Identifier, line: String)] = []
    for copy in order.copies {
      guard let office = copy.office[tag] else {
        report(Gap(.recipient(copy.id), "office", in: tag))
        continue
      }
      lines.append((copy.id, office.text))
    }
    return lines
  }

  var enclosures: Letter.LabeledLines? {
    let lines = order.template.template.enclosures.map(\.onOneLine)
    guard !lines.isEmpty else { return nil }
    let label = language.phrase(lines.count == 1 ? .enclosure : .enclosures)
    return .init(label: label, lines: lines)
  }
}

extension SharedWriter {
  private var language: Language { order.template.language }

  private var tag: LanguageTag { language.tag }

  private mutating func report(_ gap: Gap) { findings.append(.gap(gap, neededAt: nil)) }

  private mutating func name(of member: Member) -> String? {
    name(member.names, member.gender, Gap(.member(member.id), "name", in: tag))
  }

  private mutating func name(_ names: PersonNames, _ gender: Gender, _ gap: Gap) -> String? {
    guard let name = language.name(names, gender: gender) else {
      report(gap)
      return nil
    }
    if let remark = name.remark { findings.append(.madeByRule(remark)) }
    return name.text.onOneLine
  }

  private mutating func country(_ code: CountryCode, _ gap: Gap) -> String? {
    if let name = language.country(code, .name) { return name }
    report(gap)
    return nil
  }

  /// The member's own organisation, or else the campaign's group; empty where there is neither.
  private mutating func organisation(of member: Member) -> String? {
    guard member.organisation == nil else {
      return text(member.organisation, .member(member.id), "organisation")
    }
    return text(order.settings.group, .settings, "group")
  }

  /// A text in the letter's language; empty where there is none, nil where only this language lacks.
  private mutating func text(
    _ text: LocalizedText?, _ owner: Gap.Owner, _ path: String
  ) -> String? {
    guard let text else { return "" }
    if let form = text[tag] { return form.text.onOneLine }
    report(Gap(owner, path, in: tag))
    return nil
  }
}

extension String {
  /// The text, or nil where it is empty.
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
