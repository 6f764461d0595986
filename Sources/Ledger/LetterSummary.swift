// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What the ledger says of a letter on one line.
package struct LetterSummary: Sendable, Equatable {
  package let reference: Reference
  package let mailing: Identifier
  /// One, or several for a joint letter.
  package let matters: [Identifier]
  package let template: Identifier
  package let language: LanguageTag
  package let office: Identifier
  package let officeKind: String
  package let rank: Rank?
  package let country: CountryCode?
  package let member: Identifier
  package let variant: Int
  package let follows: Reference?
  package let status: LetterStatus
  package let draftedOn: CivilDate?
  package let printedOn: CivilDate?
  package let sentOn: CivilDate?
  package let returnedOn: CivilDate?
  package let respondedOn: CivilDate?
  package let acknowledgedOn: CivilDate?
  package let answeredOn: CivilDate?
  package let via: Channel?
  package let result: ResponseKind?
  /// The day from which the present waiting counts, or the day promised.
  package let clockDay: CivilDate?
  /// How many steps were recorded that the letter's status did not allow.
  package let conflicts: Int
  /// The text that was sent, or that is drafted; nil where none was kept.
  package let text: TextDigest?
  /// The last day on which anything happened.
  package let lastDay: CivilDate?
}

extension LetterSummary {
  /// The columns of a summary; conditions may follow.
  static let select = """
    SELECT letter.reference, mailing.name, matter.name, template.name, language.name, office.name,
      kind.name, rank.name, country.name, member.name, letter.variant, earlier.reference, letter.status,
      letter.drafted, letter.printed, letter.sent, letter.returned, letter.responded,
      letter.acknowledged, letter.answered, letter.via, letter.result, letter.clock,
      letter.conflicts, letter.id, text.digest, letter.last
    FROM letter
    JOIN word AS mailing ON mailing.id = letter.mailing
    LEFT JOIN matter ON matter.id = letter.matter
    JOIN word AS template ON template.id = letter.template
    JOIN word AS language ON language.id = letter.language
    JOIN office ON office.id = letter.office
    JOIN word AS kind ON kind.id = letter.kind
    LEFT JOIN word AS rank ON rank.id = letter.rank
    LEFT JOIN word AS country ON country.id = letter.country
    JOIN member ON member.id = letter.member
    LEFT JOIN letter AS earlier ON earlier.id = letter.follows
    LEFT JOIN text ON text.id = letter.text

    """

  /// Nil where a name in the file is none, as in a ledger that was tampered with.
  init?(_ row: Found, matters: (Int64) throws -> [Identifier]) rethrows {
    guard let reference = row.text(0).flatMap({ Reference(printed: $0) }),
      let mailing = row.text(1).flatMap({ Identifier($0) }),
      let template = row.text(3).flatMap({ Identifier($0) }),
      let language = row.text(4).flatMap({ LanguageTag($0) }),
      let office = row.text(5).flatMap({ Identifier($0) }), let officeKind = row.text(6),
      let member = row.text(9).flatMap({ Identifier($0) }),
      let status = row.text(12).flatMap({ LetterStatus(rawValue: $0) })
    else { return nil }
    self.reference = reference
    self.mailing = mailing
    self.matters =
      try row.text(2).flatMap { Identifier($0) }.map { [$0] }
      ?? matters(
        row.number(24) ?? 0)
    self.template = template
    self.language = language
    self.office = office
    self.officeKind = officeKind
    rank = row.text(7).flatMap { Rank(rawValue: $0) }
    country = row.text(8).flatMap { CountryCode($0) }
    self.member = member
    variant = row.number(10).map { Int($0) } ?? 0
    follows = row.text(11).flatMap { Reference(printed: $0) }
    self.status = status
    draftedOn = row.day(13)
    printedOn = row.day(14)
    sentOn = row.day(15)
    returnedOn = row.day(16)
    respondedOn = row.day(17)
    acknowledgedOn = row.day(18)
    answeredOn = row.day(19)
    via = row.text(20).flatMap { Channel(rawValue: $0) }
    result = row.text(21).flatMap { ResponseKind(rawValue: $0) }
    clockDay = row.day(22)
    conflicts = row.number(23).map { Int($0) } ?? 0
    text = row.bytes(25).flatMap { TextDigest(bytes: $0) }
    lastDay = row.day(26)
  }
}
