// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
internal import Foundation
internal import GRDB

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
  init?(_ row: Row, _ db: Database) throws {
    guard let reference = Reference(typed: row[0] as String),
      let mailing = Identifier(row[1] as String),
      let template = Identifier(row[3] as String), let language = LanguageTag(row[4] as String),
      let office = Identifier(row[5] as String), let member = Identifier(row[9] as String),
      let status = LetterStatus(rawValue: row[12])
    else { return nil }
    self.reference = reference
    self.mailing = mailing
    if let only = (row[2] as String?).flatMap({ Identifier($0) }) {
      matters = [only]
    } else {
      matters = try Self.matters(of: row[24], db)
    }
    self.template = template
    self.language = language
    self.office = office
    officeKind = row[6]
    rank = (row[7] as String?).flatMap { Rank(rawValue: $0) }
    country = (row[8] as String?).flatMap { CountryCode($0) }
    self.member = member
    variant = row[10] as Int? ?? 0
    follows = (row[11] as String?).flatMap { Reference(typed: $0) }
    self.status = status
    draftedOn = CivilDate(row[13] as Int?)
    printedOn = CivilDate(row[14] as Int?)
    sentOn = CivilDate(row[15] as Int?)
    returnedOn = CivilDate(row[16] as Int?)
    respondedOn = CivilDate(row[17] as Int?)
    acknowledgedOn = CivilDate(row[18] as Int?)
    answeredOn = CivilDate(row[19] as Int?)
    via = (row[20] as String?).flatMap { Channel(rawValue: $0) }
    result = (row[21] as String?).flatMap { ResponseKind(rawValue: $0) }
    clockDay = CivilDate(row[22] as Int?)
    conflicts = row[23]
    text = (row[25] as Data?).flatMap { TextDigest(bytes: Array($0)) }
    lastDay = CivilDate(row[26] as Int?)
  }

  private static func matters(of letter: Int64, _ db: Database) throws -> [Identifier] {
    try String.fetchAll(
      db,
      sql: """
        SELECT name FROM letter_matter JOIN matter ON matter.id = letter_matter.matter
        WHERE letter = ? ORDER BY name
        """, arguments: [letter]
    ).compactMap { Identifier($0) }
  }
}

extension CivilDate {
  /// The day of a column; nil where it is empty.
  init?(_ number: Int?) {
    guard let number else { return nil }
    self.init(dayNumber: number)
  }
}
