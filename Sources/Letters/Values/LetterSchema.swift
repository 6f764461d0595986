// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
package import Liquid

/// The names that templates of letters may use, for the check that reads every branch.
package enum LetterSchema {
  /// All names of a letter.
  package static func fields(known: KnownNames) -> Schema.Fields {
    var fields = matter(known)
    fields["case"] = .optional(.object(header))
    fields["cases"] = .list(.object(matter(known).merging(header) { first, _ in first }))
    fields["recipient"] = .object(recipient)
    fields["sender"] = .object(sender)
    fields["group"] = .optional(.text)
    fields["campaign"] = .text
    fields["today"] = .date
    fields["personal"] = .text
    fields["first"] = .optional(.object(first))
    fields["outcome"] = .optional(.object(outcome))
    return Schema.Fields(fields)
  }

  /// The names of a letter in a campaign whose cases nobody knows: any event and fact may be there.
  package static var anyCampaign: Schema.Fields {
    var fields = fields(known: KnownNames([]))
    fields.known["facts"] = .object(Schema.Fields([:], others: .optional(fact)))
    fields.known["timeline"] = .object(Schema.Fields([:], others: .optional(event)))
    return fields
  }
}

extension LetterSchema {
  private static func matter(_ known: KnownNames) -> [String: Schema] {
    [
      "person": .optional(.object(person)),
      "people": .list(.object(person)),
      "timeline": .object(all(known.events, .optional(event))),
      "events": .list(event),
      "charges": .list(charge),
      "concerns": .list(.oneOf(Concern.codes)), "detention": .list(.oneOf(DetentionKind.codes)),
      "account": .optional(datedText),
      "health": .optional(datedText),
      "facts": .object(all(known.facts, .optional(fact))),
      "demands": .list(demand),
      "sources": .list(source),
    ]
  }

  private static func all(_ names: Set<String>, _ type: Schema) -> [String: Schema] {
    Dictionary(names.map { ($0, type) }, uniquingKeysWith: { first, _ in first })
  }

  private static let header: [String: Schema] = [
    "id": .text,
    "title": .optional(.text),
    "country": .text,
    "status": .object([
      "held": .oneOf(CustodyStatus.codes), "since": .optional(.date), "as_of": .date,
      "place": .optional(.text),
    ]),
  ]

  private static let reference: [String: Schema] = [
    "id": .text, "given": .optional(.text), "family": .optional(.text),
    "gender": .oneOf(Gender.codes),
  ]

  private static let person: [String: Schema] = reference.merging([
    "occupation": .optional(.text), "born": .optional(.date), "died": .optional(.date),
    "status": .oneOf(CustodyStatus.codes), "events": .list(event),
  ]) { first, _ in first }

  private static let event: Schema = .object([
    "id": .text, "date": .date, "kind": .oneOf(EventKind.codes), "place": .optional(.text),
    "text": .optional(.text), "court": .optional(.text), "term": .optional(.any),
    "from": .optional(.text), "people": .list(.object(reference)),
  ])

  private static let charge: Schema = .object([
    "law": .optional(.text), "text": .text, "term": .optional(.any),
  ])

  private static let datedText: Schema = .object(["text": .text, "as_of": .date])

  private static let fact: Schema = .object(["text": .text, "date": .optional(.date)])

  private static let demand: Schema = .object([
    "id": .text, "kind": .oneOf(DemandKind.codes), "text": .text,
  ])

  private static let source: Schema = .object([
    "publisher": .text, "title": .text, "date": .date, "url": .optional(.text),
  ])

  private static let first: [String: Schema] = [
    "reference": .text, "date": .date, "days": .number,
  ]

  private static let outcome: [String: Schema] = [
    "kind": .oneOf(OutcomeKind.codes), "date": .date,
  ]

  private static let recipient: [String: Schema] = [
    "id": .text, "office": .text, "body": .optional(.text), "kind": .text,
    "rank": .oneOf(Rank.codes), "in_text": .text, "jurisdiction": .optional(.text),
  ]

  private static let sender: [String: Schema] = [
    "name": .text, "role": .optional(.text), "organisation": .optional(.text),
    "country": .text, "town": .optional(.text),
  ]
}
