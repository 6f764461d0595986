// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents
internal import Languages

extension Block {
  /// The block with spaces that do not break where the language keeps words together.
  func bound(by typography: Typography) -> Block {
    switch self {
    case .paragraph(let inlines): .paragraph(inlines.bound(by: typography))
    case .heading(let level, let inlines): .heading(level: level, inlines.bound(by: typography))
    case .list(let list):
      .list(
        List(
          marking: list.marking, items: list.items.map { $0.map { $0.bound(by: typography) } },
          role: list.role))
    case .quotation(let blocks): .quotation(blocks.map { $0.bound(by: typography) })
    case .table(let table): .table(table.bound(by: typography))
    // A figure's texts are drawn where they stand, and each column has a language of its own.
    case .figure, .parallel: self
    }
  }
}

extension Table {
  fileprivate func bound(by typography: Typography) -> Table {
    Table(
      caption: caption.bound(by: typography), header: header.map { $0.bound(by: typography) },
      alignments: alignments, rows: rows.map { $0.map { $0.bound(by: typography) } })
  }
}

extension [Inline] {
  /// Words in another language and addresses of links stay as they are.
  func bound(by typography: Typography) -> [Inline] {
    map { inline in
      switch inline {
      case .text(let text): .text(typography.bound(text))
      case .emphasis(let parts): .emphasis(parts.bound(by: typography))
      case .strong(let parts): .strong(parts.bound(by: typography))
      case .link(let url, let parts): .link(url: url, parts.bound(by: typography))
      case .foreign, .note, .lineBreak: inline
      }
    }
  }
}
