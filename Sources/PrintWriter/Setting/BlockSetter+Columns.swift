// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

extension BlockSetter {
  /// Texts in several languages side by side; each reads on by itself.
  mutating func parallel(_ columns: [Column], x: Double, width: Double, in parent: Int?) {
    guard !columns.isEmpty else { return }
    let gutter = scale.size * 1.6
    let each = (width - gutter * Double(columns.count - 1)) / Double(columns.count)
    var strips: [Strip] = []
    for (place, column) in columns.enumerated() {
      let section = builder.element(.section, in: parent, language: column.language)
      var inner = BlockSetter(
        shaper: shaper, scale: scale, language: column.language, notes: notes)
      inner.builder = builder
      inner.builder.strips = []
      inner.set(column.blocks, x: x + Double(place) * (each + gutter), width: each, in: section)
      let set = inner.builder.strips
      inner.builder.strips = builder.strips
      builder = inner.builder
      strips = Strip.beside(strips, set)
    }
    builder.strips += strips
  }
}
