// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What a part of a document is, for those who have it read aloud and for programs.
struct SetElement: Sendable, Hashable {
  let role: Role
  /// The place of the element that it is in; nil for the uppermost.
  let parent: Int?
  /// BCP 47 tag where it is not that of the element around; nil otherwise.
  var language: String?
}

extension SetElement {
  /// The standard structure types of PDF (ISO 32000-1, 14.8.4) that print has.
  enum Role: Sendable, Hashable {
    /// A letter of several in a file, or a whole document.
    case article
    /// A section, or a column in a language of its own.
    case section
    case heading(level: Int)
    case paragraph
    case quotation
    case list(isNumbered: Bool)
    case listItem
    case label
    case listBody
    case table
    case tableRow
    case columnHeader
    case rowHeader
    case tableCell
    case caption
    case link(url: String)
    /// With what it shows, in words.
    case figure(description: String)
  }
}
