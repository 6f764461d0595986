// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics
internal import Documents
internal import Languages

/// The frame of a letter, from tables and rows: where letters go wrong elsewhere.
extension LetterComposer {
  /// How the office is written to; nil, with the gap reported, where a form is lacking.
  mutating func formOfAddress() -> FormOfAddress? {
    let recipient = request.recipient
    guard let addressRequest = AddressRequest(recipient, in: tag) else {
      report(Gap(.recipient(recipient.id), "office", in: tag))
      return nil
    }
    do {
      let form = try language.formOfAddress(for: addressRequest)
      findings += form.madeByRule.map { .madeByRule($0) }
      return form
    } catch {
      report(Gap(.recipient(recipient.id), error.column))
      return nil
    }
  }

  /// The address block; nil, with the reason reported, where the country's name is lacking.
  mutating func addressee(_ form: FormOfAddress) -> Addressee? {
    let recipient = request.recipient
    guard let countryLine = countryLine() else { return nil }
    return Addressee(
      envelopeLines: form.envelope.map { LanguageText($0, language: tag.description) },
      addressLines: recipient.addressLines.map { LanguageText($0, language: nil) },
      countryLine: countryLine, countryCode: recipient.country?.description,
      name: holderName(form), office: recipient.office[tag]?.text ?? "",
      body: recipient.body[tag]?.text, email: recipient.email, fax: recipient.fax)
  }

  /// The country of destination for a letter that goes abroad by post.
  private mutating func countryLine() -> LanguageText?? {
    let origin = request.sender.country
    guard let country = request.recipient.country, country != origin,
      !request.recipient.addressLines.isEmpty
    else { return .some(nil) }
    guard let line = DestinationLine(to: country, postedIn: origin) else {
      findings.append(
        .problem(.noDestination(country, from: origin, at: request.template.bodySpan)))
      return nil
    }
    return LanguageText(line.text, language: line.language.description)
  }

  private func holderName(_ form: FormOfAddress) -> Addressee.Name? {
    guard let written = request.recipient.holder?.names.written(in: tag),
      let family = written.name.family ?? written.name.given
    else { return nil }
    return Addressee.Name(
      honorific: form.honorific, given: written.name.family == nil ? nil : written.name.given,
      patronymic: written.name.patronymic, family: family, language: written.language.description)
  }

  mutating func sender() -> Sender? {
    let member = request.sender
    guard let name = name(of: member) else { return nil }
    guard let country = language.country(member.country, .name) else {
      report(Gap(.member(member.id), "country", in: tag))
      return nil
    }
    guard let organisation = organisation(of: member) else { return nil }
    return Sender(
      name: name, organisation: organisation.isEmpty ? nil : organisation,
      addressLines: member.addressLines.map(\.onOneLine), country: country, email: member.email,
      phone: member.phone?.onOneLine)
  }

  /// Who signs: the sender and the cosigners, or those whom the campaign names.
  mutating func signatories() -> [Signatory]? {
    guard request.template.template.signatures == .member else { return campaignSignatories() }
    var signatories: [Signatory] = []
    for member in [request.sender] + request.cosigners {
      guard let name = name(of: member), let role = text(member.role, .member(member.id), "role")
      else { return nil }
      let organisation = member.id == request.sender.id ? "" : organisation(of: member)
      guard let organisation else { return nil }
      signatories.append(
        Signatory(
          name: name, role: role.isEmpty ? nil : role,
          organisation: organisation.isEmpty ? nil : organisation))
    }
    return signatories
  }

  private mutating func campaignSignatories() -> [Signatory]? {
    guard !request.settings.signatories.isEmpty else {
      report(Gap(.settings, "signatories"))
      return nil
    }
    var signatories: [Signatory] = []
    for (index, someone) in request.settings.signatories.enumerated() {
      let path = "signatories.\(index)"
      guard let name = language.name(someone.names, gender: .unknown) else {
        report(Gap(.settings, "\(path).name", in: tag))
        return nil
      }
      guard let role = text(someone.role, .settings, "\(path).role"),
        let organisation = text(someone.organisation, .settings, "\(path).organisation")
      else { return nil }
      let country = someone.country.flatMap { language.country($0, .name) }
      signatories.append(
        Signatory(
          name: name.text.onOneLine, role: role.isEmpty ? nil : role,
          organisation: organisation.isEmpty ? nil : organisation, country: country))
    }
    return signatories
  }

  /// "cc: Embassy of …": the offices in the letter's language.
  mutating func copies() -> Letter.LabeledLines? {
    var lines: [String] = []
    for copy in request.copies where copy.id != request.recipient.id {
      guard let office = copy.office[tag] else {
        report(Gap(.recipient(copy.id), "office", in: tag))
        continue
      }
      lines.append(office.text)
    }
    return lines.isEmpty ? nil : .init(label: language.phrase(.copies), lines: lines)
  }

  var enclosures: Letter.LabeledLines? {
    let lines = request.template.template.enclosures.map(\.onOneLine)
    guard !lines.isEmpty else { return nil }
    let label = language.phrase(lines.count == 1 ? .enclosure : .enclosures)
    return .init(label: label, lines: lines)
  }
}

extension LetterComposer {
  private mutating func name(of member: Member) -> String? {
    if let name = language.name(member.names, gender: member.gender) { return name.text.onOneLine }
    report(Gap(.member(member.id), "name", in: tag))
    return nil
  }

  /// The member's own organisation, or else the campaign's group; empty where there is neither.
  private mutating func organisation(of member: Member) -> String? {
    guard member.organisation == nil else {
      return text(member.organisation, .member(member.id), "organisation")
    }
    return text(request.settings.group, .settings, "group")
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
