// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// One of those who sign a letter.
package struct Signatory: Sendable, Equatable {
  package let name: String
  /// "President", "member of Letter Group 12".
  package let role: String?
  package let organisation: String?
  /// The country's name in the letter's language.
  package let country: String?

  package init(
    name: String, role: String? = nil, organisation: String? = nil, country: String? = nil
  ) {
    self.name = name
    self.role = role
    self.organisation = organisation
    self.country = country
  }
}
