// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

extension BlockSetter {
  /// Texts in several languages side by side, the first where the language begins; each reads on by itself.
  mutating func parallel(_ columns: [Column], x: Double, width: Double, in parent: Int?) {
    guard !columns.isEmpty else { return }
    let gutter = scale.size * 1.6
    let each = (width - gutter * Double(columns.count - 1)) / Double(columns.count)
    let isRightToLeft = WritingDirection(language: language) == .rightToLeft
    var sets: [[Strip]] = []
    for (place, column) in columns.enumerated() {
      let section = builder.element(.section, in: parent, language: column.language)
      var inner = BlockSetter(
        shaper: shaper, scale: scale, language: column.language, notes: notes)
      inner.builder = builder
      inner.builder.strips = []
      let step = isRightToLeft ? columns.count - 1 - place : place
      inner.set(column.blocks, x: x + Double(step) * (each + gutter), width: each, in: section)
      let set = inner.builder.strips
      inner.builder.strips = builder.strips
      builder = inner.builder
      sets.append(set)
    }
    builder.strips += Self.beside(sets)
  }

  /// What fits on a page stays on one, each column with its own lines; what does not goes line by line.
  private static func beside(_ columns: [[Strip]]) -> [Strip] {
    let heights = columns.map { $0.reduce(0) { $0 + $1.height } }
    guard let highest = heights.max(), highest <= Self.highest else {
      return columns.reduce([]) { Strip.beside($0, $1) }
    }
    var whole = Strip(height: highest, parts: [])
    for strips in columns {
      var y = 0.0
      for strip in strips {
        whole.parts += strip.parts.map {
          Strip.Part(leaf: $0.leaf, mark: $0.mark.moved(x: 0, y: y))
        }
        y += strip.height
      }
    }
    return [whole]
  }
}
