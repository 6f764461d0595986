// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Ledger
internal import Mailings

/// Events and letters of the ledger for scripts.
enum EventJSON {
  /// - Parameter letters: those that a response belongs to.
  static func value(
    _ event: LedgerEvent, letters: [Reference] = [], isUndone: Bool = false
  ) -> JSON {
    let own = event.body.reference.map { [$0] } ?? letters
    return [
      "id": .text(event.id.description), "event": .text(event.body.kind.rawValue),
      "day": .text(event.day.description), "by": JSON(event.by?.description),
      "letters": .list(own.map { .text($0.text) }), "about": JSON(event.body.subject?.description),
      "words": .text(Wording.Events.words(event.body)), "undone": .bool(isUndone),
    ]
  }

  static func value(_ letter: LetterSummary) -> JSON {
    [
      "reference": .text(letter.reference.text), "mailing": .text(letter.mailing.description),
      "cases": .list(letter.matters.map { .text($0.description) }),
      "office": .text(letter.office.description), "kind": .text(letter.officeKind),
      "country": JSON(letter.country?.description), "member": .text(letter.member.description),
      "template": .text(letter.template.description),
      "language": .text(letter.language.description), "status": .text(letter.status.rawValue),
      "drafted": JSON(letter.draftedOn?.description),
      "printed": JSON(letter.printedOn?.description), "sent": JSON(letter.sentOn?.description),
      "via": JSON(letter.via?.rawValue), "returned": JSON(letter.returnedOn?.description),
      "responded": JSON(letter.respondedOn?.description),
      "answered": JSON(letter.answeredOn?.description), "result": JSON(letter.result?.rawValue),
      "follows": JSON(letter.follows?.text), "conflicts": .number(letter.conflicts),
      "has_text": .bool(letter.text != nil),
    ]
  }

  static func value(_ response: RecordedResponse) -> JSON {
    let said = response.classification?.says ?? []
    return [
      "id": .text(response.id.description), "day": .text(response.day.description),
      "via": .text(response.response.via.rawValue), "sender": JSON(response.response.sender),
      "subject": JSON(response.response.subject),
      "their_reference": JSON(response.response.theirReference),
      "letters": .list(response.letters.map { .text($0.text) }),
      "files": .list(
        response.response.attachments.map {
          ["name": .text($0.name), "sha256": .text($0.sha256), "size": .number($0.size)]
        }),
      "kind": JSON(response.classification?.kind.rawValue),
      "tone": JSON(response.classification?.tone?.rawValue),
      "says": .list(said.map { .text($0.text) }),
      "promised_for": JSON(response.classification?.promisedFor?.description),
      "summary": JSON(response.classification?.summary), "note": JSON(response.response.note),
    ]
  }
}
