// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What the index says of one written letter.
package struct LetterRecord: Sendable, Equatable {
  package let reference: Reference
  package let cases: [Identifier]
  package let template: Identifier
  package let language: LanguageTag
  package let recipient: Identifier
  /// The office in English, by which people find a letter in the index.
  package let office: String
  /// The country of the address.
  package let country: CountryCode?
  package let member: Identifier
  package let date: CivilDate
  /// The formats that were asked for.
  package let formats: [LetterFormat]
  /// One for each format in which the letter was made.
  package let files: [WrittenFile]
}

/// A file of a letter.
package struct WrittenFile: Sendable, Equatable {
  package let format: LetterFormat
  /// Relative to the mailing's folder.
  package let path: String
  /// SHA-256 in hexadecimal.
  package let sha256: String
  package let count: Int
  package let outcome: WriteOutcome
}
