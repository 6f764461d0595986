// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The way on which a letter goes out or an answer comes in.
package enum Channel: String, Vocabulary {
  case post
  /// By registered post, with a number that proves it.
  case registered
  case email
  case fax
  /// Handed over.
  case hand
  /// Through a form on a web page.
  case form
  case phone

  package static let name = "channel"

  /// Whether a letter can go out on it.
  package var carriesLetters: Bool { self != .phone }
}
