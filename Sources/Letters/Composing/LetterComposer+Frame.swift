// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics
internal import Documents
internal import Languages

/// The frame of a letter, from tables and rows: where letters go wrong elsewhere.
extension LetterComposer {
  /// How the office is written to; nil, with the gap reported, where a form is lacking.
  mutating func formOfAddress() -> FormOfAddress? {
    guard var addressRequest = AddressRequest(recipient, in: tag) else {
      report(Gap(.recipient(recipient.id), "office", in: tag))
      return nil
    }
    addressRequest.isFromSeveral = shared.signatories.count > 1
    let request = addressRequest
    do {
      let (language, id) = (language, recipient.id)
      let read = try addresses.form(
        for: recipient, in: tag, isFromSeveral: request.isFromSeveral
      ) { () throws(MissingForm) in
        let form = try language.formOfAddress(for: request)
        return ReadForm(form: form, notes: FrameReader(language: language).notes(on: form, of: id))
      }
      findings += read.form.madeByRule.map { .madeByRule($0) } + read.notes.map { .reading($0) }
      return read.form
    } catch {
      report(Gap(.recipient(recipient.id), error.column))
      return nil
    }
  }

  /// The address block; nil, with the reason reported, where the country's name is lacking.
  mutating func addressee(_ form: FormOfAddress) -> Addressee? {
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
    let origin = order.sender.country
    guard let country = recipient.country, country != origin,
      !recipient.addressLines.isEmpty
    else { return .some(nil) }
    do {
      let line = try DestinationLine.line(
        to: country, postedIn: origin, naming: order.settings.countryNames)
      return .some(line.map { LanguageText($0.text, language: $0.language.description) })
    } catch {
      findings.append(.problem(.noDestination(country, from: origin, at: order.template.bodySpan)))
      return nil
    }
  }

  private func holderName(_ form: FormOfAddress) -> Addressee.Name? {
    guard let written = recipient.holder.flatMap({ language.spelling(of: $0.names) }),
      let family = written.name.family ?? written.name.given
    else { return nil }
    return Addressee.Name(
      honorific: form.honorific, given: written.name.family == nil ? nil : written.name.given,
      patronymic: written.name.patronymic, family: family, language: written.language.description)
  }
}
