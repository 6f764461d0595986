// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What a letter is, as the run that wrote it says.
package struct Draft: Sendable, Hashable {
  package let mailing: Identifier
  /// One case, or several for a joint letter, each with how it stood.
  package let matters: [Matter]
  package let template: Identifier
  package let language: LanguageTag
  package let office: Identifier
  /// The recipient's kind: `official`, `embassy`, or the campaign's own word.
  package let officeKind: String
  package let rank: Rank
  /// The country of the address.
  package let country: CountryCode?
  package let member: Identifier
  /// Which combination of the template's wordings the letter has.
  package let variant: Int
  /// Nil where no text was kept.
  package let text: TextDigest?
  /// The letter that this one follows up.
  package let follows: Reference?

  /// A case, and how it stood when the letter was written, such as `serving-sentence 2018-12-06`.
  package struct Matter: Sendable, Hashable {
    package let id: Identifier
    package let standing: String

    package init(id: Identifier, standing: String) {
      self.id = id
      self.standing = standing
    }
  }

  package init(
    mailing: Identifier, matters: [Matter], template: Identifier, language: LanguageTag,
    office: Identifier, officeKind: String, rank: Rank, country: CountryCode?, member: Identifier,
    variant: Int = 0, text: TextDigest? = nil, follows: Reference? = nil
  ) {
    self.mailing = mailing
    self.matters = matters
    self.template = template
    self.language = language
    self.office = office
    self.officeKind = officeKind
    self.rank = rank
    self.country = country
    self.member = member
    self.variant = variant
    self.text = text
    self.follows = follows
  }
}

extension Draft {
  /// A number that two letters share only if they are the same letter, however often it is rewritten.
  package var identity: Int64 {
    Self.identity(
      mailing: mailing, matters: matters.map(\.id), template: template, language: language,
      office: office, member: member, follows: follows)
  }

  /// The identity of a letter that is not written yet (FNV-1a, 64 bits).
  package static func identity(
    mailing: Identifier, matters: [Identifier], template: Identifier, language: LanguageTag,
    office: Identifier, member: Identifier, follows: Reference?
  ) -> Int64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01b3
    }
    add(mailing.description)
    // Which cases a joint letter takes in may change from run to run.
    add(matters.count == 1 ? matters[0].description : "joint")
    add(template.description)
    add(language.description)
    add(office.description)
    add(member.description)
    if let follows { add(follows.text) }
    return Int64(bitPattern: hash)
  }
}
