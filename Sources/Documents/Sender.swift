// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The head of a letter: who writes, and from where.
package struct Sender: Sendable, Equatable {
  package let name: String
  /// The group or organisation in whose name the letter is written.
  package let organisation: String?
  /// The address as its owner writes it, line by line.
  package let addressLines: [String]
  /// The country's name in the letter's language.
  package let country: String?
  package let email: String?
  package let phone: String?

  package init(
    name: String, organisation: String?, addressLines: [String], country: String?,
    email: String?, phone: String?
  ) {
    self.name = name
    self.organisation = organisation
    self.addressLines = addressLines
    self.country = country
    self.email = email
    self.phone = phone
  }
}
