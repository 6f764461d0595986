// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How a response speaks, apart from what it says.
package enum ResponseTone: String, Vocabulary {
  case friendly
  case neutral
  case evasive
  case hostile

  package static let name = "tone"
}
