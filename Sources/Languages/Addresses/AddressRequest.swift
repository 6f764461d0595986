// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What a form of address depends on.
package struct AddressRequest: Sendable, Equatable {
  package let rank: Rank
  /// The holder's name; nil where nobody knows who holds the office.
  package let holder: PersonNames?
  /// The holder's gender; `unknown` where there is no holder.
  package let gender: Gender
  /// Whether the letter goes to the institution as such.
  package let isGroup: Bool
  /// The title of the office in the letter's language.
  package let office: InflectedText
  package let body: InflectedText?
  package let jurisdiction: Jurisdiction
  /// Whether several people sign.
  package var isFromSeveral = false

  package init(
    rank: Rank, holder: PersonNames?, gender: Gender, isGroup: Bool = false,
    office: InflectedText, body: InflectedText?, jurisdiction: Jurisdiction
  ) {
    self.rank = rank
    self.holder = holder
    self.gender = gender
    self.isGroup = isGroup
    self.office = office
    self.body = body
    self.jurisdiction = jurisdiction
  }

  /// For an office in a language; nil where the row has no title in it.
  package init?(_ recipient: Recipient, in language: LanguageTag) {
    guard let office = recipient.office[language] else { return nil }
    self.init(
      rank: recipient.rank, holder: recipient.holder?.names,
      gender: recipient.holder?.gender ?? .unknown, office: office,
      body: recipient.body[language], jurisdiction: recipient.jurisdiction)
  }
}

extension AddressRequest {
  /// Whom the words have to fit.
  enum Addressee: String, CaseIterable {
    case man, woman
    /// A person of unknown gender, or nobody known.
    case anyone
    /// An institution.
    case group
  }

  var addressee: Addressee {
    if isGroup || rank == .body { return .group }
    return switch gender {
    case .male: .man
    case .female: .woman
    case .other, .unknown: .anyone
    }
  }
}

/// A form that no table and no rule has, with the column that would bring it.
package struct MissingForm: Error, Sendable, Hashable {
  package let language: LanguageTag
  /// The column of the row to fill: `office__ru_dative`.
  package let column: String
  /// The text whose form is missing.
  package let text: String

  package init(language: LanguageTag, column: String, text: String) {
    self.language = language
    self.column = column
    self.text = text
  }
}
