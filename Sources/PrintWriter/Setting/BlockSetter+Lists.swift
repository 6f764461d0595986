// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

extension BlockSetter {
  /// The marks hang in the margin that the items leave.
  mutating func list(_ list: List, x: Double, width: Double, in parent: Int?) {
    let isNumbered = list.marking != .bullets
    let element = builder.element(.list(isNumbered: isNumbered), in: parent)
    let isTight = list.items.allSatisfy { $0.count == 1 }
    let marks = list.items.indices.map { list.marking.mark(at: $0) }
    let labels = marks.map {
      shaper.set(StyledText($0, language: language), scale.plain, width: nil)
    }
    let widest = labels.compactMap { $0.lines.first?.width }.max() ?? 0
    let indent = room(max(scale.indent, widest + scale.size * 0.9), of: width)
    let isRightToLeft = WritingDirection(language: language) == .rightToLeft
    for (place, item) in list.items.enumerated() {
      if place > 0 { builder.skip(isTight ? scale.gap * 0.35 : scale.gap) }
      let itemElement = builder.element(.listItem, in: element)
      let labelLeaf = builder.leaf(of: builder.element(.label, in: itemElement))
      let body = builder.element(.listBody, in: itemElement)
      let first = builder.strips.count
      set(item, x: isRightToLeft ? x : x + indent, width: width - indent, in: body)
      guard builder.strips.indices.contains(first), let label = labels[place].lines.first
      else { continue }
      builder.note(labels[place].missing)
      let left = isRightToLeft ? x + width - label.width - scale.size * 0.4 : x + scale.size * 0.4
      let baseline = builder.strips[first].baseline ?? scale.plain.height(of: label).baseline
      builder.strips[first].parts.insert(
        .init(leaf: labelLeaf, mark: .text(label, x: left, y: baseline, .black)), at: 0)
    }
  }
}

extension Strip {
  /// The base line of its first text.
  fileprivate var baseline: Double? {
    for part in parts {
      if case .text(_, _, let y, _) = part.mark { return y }
    }
    return nil
  }
}

extension List.Marking {
  fileprivate func mark(at place: Int) -> String {
    switch self {
    case .bullets: "•"
    case .numbers(let start): "\(start &+ place)."
    }
  }
}
