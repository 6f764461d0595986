// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What is taken out of the ledger for other programs, and for whose eyes.
package struct ExportOptions: Sendable, Equatable {
  package let content: Content
  package let audience: Audience
  package let format: Format

  package enum Content: String, Sendable, CaseIterable {
    case letters, events, responses
  }

  package enum Audience: Sendable {
    /// Everything that the ledger has.
    case group
    /// Without members, proofs, notes, senders and what they wrote.
    case everybody
    /// Numbers by case alone.
    case counts
  }

  package enum Format: String, Sendable, CaseIterable {
    /// CSV that a spreadsheet opens without running anything in it.
    case csv
    case json
  }

  package init(_ content: Content, for audience: Audience, as format: Format) {
    self.content = content
    self.audience = audience
    self.format = format
  }
}

/// A column of an export, and whether everybody may see it.
struct ExportColumn {
  let name: String
  let isPublic: Bool

  init(_ name: String, isPublic: Bool = true) {
    self.name = name
    self.isPublic = isPublic
  }

  /// A column that only the group may see.
  static func own(_ name: String) -> ExportColumn { ExportColumn(name, isPublic: false) }
}

/// A value of an export.
enum ExportCell {
  case text(String?)
  case list([String])
  case number(Int?)
  /// A number too small to be told.
  case few

  static func day(_ day: (some CustomStringConvertible)?) -> ExportCell {
    .text(day.map { "\($0)" })
  }
}
