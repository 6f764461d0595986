// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The words of a letter's frame that do not depend on whom it goes to.
package enum FramePhrase: String, Sendable, CaseIterable {
  /// "Our reference:".
  case reference
  /// "Subject:".
  case subject
  /// "cc:".
  case copies
  /// "Enclosure:", for one.
  case enclosure
  /// "Enclosures:", for several.
  case enclosures
  /// "Sources:".
  case sources
  /// "Email:".
  case email
  /// "Phone:".
  case phone
  /// "Fax:".
  case fax
  /// "Page".
  case page
}
