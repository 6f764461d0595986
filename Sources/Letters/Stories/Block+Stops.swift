// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

extension Block {
  /// The block with one full stop, not two, where initials end a sentence.
  var withSingleStops: Block {
    switch self {
    case .paragraph(let inlines): .paragraph(inlines.withSingleStops)
    case .heading(let level, let inlines): .heading(level: level, inlines.withSingleStops)
    case .list(let list):
      .list(
        List(
          marking: list.marking, items: list.items.map { $0.map(\.withSingleStops) },
          role: list.role))
    case .quotation(let blocks): .quotation(blocks.map(\.withSingleStops))
    // The text of a story has neither tables nor pictures nor columns.
    case .table, .figure, .parallel: self
    }
  }
}

extension [Inline] {
  fileprivate var withSingleStops: [Inline] {
    map { inline in
      if case .text(let text) = inline { .text(text.withSingleStops) } else { inline }
    }
  }
}

extension String {
  /// The text with a single full stop for every two in a row; three stay.
  fileprivate var withSingleStops: String {
    guard contains("..") else { return self }
    var result = ""
    var stops = 0
    for character in self {
      if character == "." {
        stops += 1
        continue
      }
      result += String(repeating: ".", count: stops == 2 ? 1 : stops)
      stops = 0
      result.append(character)
    }
    return result + String(repeating: ".", count: stops == 2 ? 1 : stops)
  }
}
