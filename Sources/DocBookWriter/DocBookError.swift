// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What can fail outside of us when DocBook is written or checked.
package enum DocBookError: Error, Equatable {
  /// The XML library had no memory left.
  case outOfMemory
  /// No RELAX NG schema could be read from the file.
  case noSchema(path: String)
}
