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
    let origin = order.sender.country
    let composer = AddresseeComposer(
      recipient, in: language, postedIn: origin, naming: order.settings.countryNames)
    do {
      return try composer.addressee(form)
    } catch {
      let span = order.template.bodySpan
      findings.append(.problem(.noDestination(error.country, from: origin, at: span)))
      return nil
    }
  }
}
