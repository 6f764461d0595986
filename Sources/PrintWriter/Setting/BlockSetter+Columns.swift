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

  /// What fits on a page stays on one; what does not may be parted between the lines of the longest column.
  private static func beside(_ columns: [[Strip]]) -> [Strip] {
    let heights = columns.map { $0.reduce(0) { $0 + $1.height } }
    guard let highest = heights.max(), let longest = heights.firstIndex(of: highest) else {
      return []
    }
    guard highest <= Self.highest else { return sliced(columns, by: longest) }
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

  /// The columns in slices as high as the strips of the longest; a line of another column belongs to the slice in which
  /// it begins, and keeps its place, so that it may reach into the next one.
  private static func sliced(_ columns: [[Strip]], by longest: Int) -> [Strip] {
    var slices = columns[longest]
    for place in slices.indices { slices[place].parts = [] }
    let tops = slices.reduce(into: [0.0]) { $0.append(($0.last ?? 0) + $1.height) }
    for (column, strips) in columns.enumerated() {
      var (y, slice, headed) = (0.0, 0, -1)
      for strip in strips {
        while slice + 1 < slices.count, tops[slice + 1] <= y + 0.01 { slice += 1 }
        if column != longest, headed < slice {
          slices[slice].head = RunningHead.beside(slices[slice].head, strip.head)
          headed = slice
        }
        slices[slice].parts += strip.parts.map {
          Strip.Part(leaf: $0.leaf, mark: $0.mark.moved(x: 0, y: y - tops[slice]))
        }
        y += strip.height
        guard column != longest, strip.height > Self.tallestLine else { continue }
        // A picture would reach off the page; lines reach a little below the text at most.
        for place in slice..<slices.count - 1 where tops[place + 1] < y {
          slices[place].keepsWithNext = true
        }
      }
    }
    return slices
  }

  /// Of what is higher, in points, nothing reaches into the next page.
  private static var tallestLine: Double { 40 }
}
