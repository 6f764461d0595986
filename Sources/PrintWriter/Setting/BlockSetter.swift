// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// Sets blocks of letters and documents.
struct BlockSetter {
  let shaper: Shaper
  let scale: TypeScale
  let language: String
  /// How many sources the note marks may point to.
  let notes: Int
  var builder = BlockBuilder()
}

extension BlockSetter {
  /// Blocks one below the other.
  mutating func set(_ blocks: [Block], x: Double, width: Double, in parent: Int?) {
    for (place, block) in blocks.enumerated() {
      if place > 0 { builder.skip(scale.gap) }
      set(block, x: x, width: width, in: parent)
    }
  }

  mutating func set(_ block: Block, x: Double, width: Double, in parent: Int?) {
    switch block {
    case .paragraph(let inlines): paragraph(inlines, x: x, width: width, in: parent)
    case .heading(let level, let inlines):
      heading(level, inlines, x: x, width: width, in: parent)
    case .list(let list): self.list(list, x: x, width: width, in: parent)
    case .quotation(let blocks): quotation(blocks, x: x, width: width, in: parent)
    case .table(let table): self.table(table, x: x, width: width, in: parent)
    case .figure(let figure): self.figure(figure, x: x, width: width, in: parent)
    case .parallel(let columns): parallel(columns, x: x, width: width, in: parent)
    }
  }

  mutating func paragraph(_ inlines: [Inline], x: Double, width: Double, in parent: Int?) {
    let text = StyledText(inlines, notes: notes, language: language)
    guard !text.isEmpty else { return }
    let element = builder.element(.paragraph, in: parent)
    builder.add(shaper.set(text, scale.body, width: width), as: element, x: x)
  }

  private mutating func heading(
    _ level: Int, _ inlines: [Inline], x: Double, width: Double, in parent: Int?
  ) {
    let text = StyledText(inlines, notes: notes, language: language)
    // The title is the heading of level 1.
    let element = builder.element(.heading(level: min(max(level, 1), 5) + 1), in: parent)
    builder.add(shaper.set(text, scale.heading(level), width: width), as: element, x: x)
    keepLastWithNext()
  }

  mutating func keepLastWithNext() {
    guard let last = builder.strips.indices.last else { return }
    builder.strips[last].keepsWithNext = true
  }

  private mutating func quotation(
    _ blocks: [Block], x: Double, width: Double, in parent: Int?
  ) {
    let element = builder.element(.quotation, in: parent)
    let indent = room(scale.indent, of: width)
    set(blocks, x: x + indent, width: width - 2 * indent, in: element)
  }

  /// Text nested without end must still have room.
  func room(_ indent: Double, of width: Double) -> Double {
    width - 2 * indent < scale.size * 8 ? 0 : indent
  }
}
