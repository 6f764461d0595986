// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics

/// Bars for a terminal: a name, a bar of block characters, its numbers.
package struct TextBars: Sendable, Hashable {
  package let bars: [Bar]
  /// The value of a bar that takes all the room.
  package let full: Double

  package struct Bar: Sendable, Hashable {
    package let label: String
    package let value: Double
    /// How much of the value is drawn dark; nil: all of it.
    package let part: Double?
    package let text: String

    package init(label: String, value: Double, part: Double? = nil, text: String) {
      self.label = label
      self.value = value
      self.part = part
      self.text = text
    }
  }

  package enum Style: Sendable, Hashable {
    /// ▏▎▍▌▋▊▉█, and ░ for what is not part.
    case blocks
    /// # and . for terminals without them.
    case ascii
  }

  /// The longest bar takes all the room unless another value does.
  package init(_ bars: [Bar], full: Double? = nil) {
    self.bars = bars
    self.full = full ?? bars.map(\.value).filter(\.isFinite).max() ?? 0
  }
}

extension TextBars {
  /// A line a bar, none wider than `width` columns.
  package func lines(width: Int = 80, _ style: Style = .blocks) -> [String] {
    let texts = bars.map { Self.cut($0.text, to: max(width / 3, 1), style) }
    let labels = bars.map { Self.cut($0.label, to: max(width * 2 / 5, 1), style) }
    let widest = labels.map { DisplayWidth.of($0) }.max() ?? 0
    let numbers = texts.map { DisplayWidth.of($0) }.max() ?? 0
    let room = max(width - widest - numbers - 2, 0)
    return bars.indices.map { place in
      let label = labels[place] + Self.spaces(widest - DisplayWidth.of(labels[place]))
      let bar = bar(bars[place], room: room, style)
      return [label, bar, texts[place]].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }
}

extension TextBars {
  private func bar(_ bar: Bar, room: Int, _ style: Style) -> String {
    let eighths = self.eighths(of: bar.value, room: room)
    guard let part = bar.part else { return Self.solid(eighths, style) }
    let cells = (eighths + 7) / 8
    let dark = min((self.eighths(of: part, room: room) + 4) / 8, cells)
    // What is more than nothing, or less than all, is seen as such where there is room for it.
    let least = part > 0 ? min(1, cells) : 0
    let most = part < bar.value && cells > 1 ? cells - 1 : cells
    let count = max(min(dark, most), least)
    let (filled, rest) = style == .blocks ? ("█", "░") : ("#", ".")
    return String(repeating: filled, count: count) + String(repeating: rest, count: cells - count)
  }

  /// A value's length in eighths of a column; more than nothing is at least one.
  private func eighths(of value: Double, room: Int) -> Int {
    guard value > 0, full > 0, value.isFinite, full.isFinite else { return 0 }
    let length = (min(value / full, 1) * Double(room * 8)).rounded()
    return min(max(Int(length), 1), room * 8)
  }

  private static func solid(_ eighths: Int, _ style: Style) -> String {
    switch style {
    case .ascii: return String(repeating: "#", count: eighths == 0 ? 0 : max((eighths + 4) / 8, 1))
    case .blocks:
      let rest = eighths % 8
      return String(repeating: "█", count: eighths / 8) + (rest == 0 ? "" : parts[rest - 1])
    }
  }

  private static let parts = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// Safe to print, and no wider than some columns.
  private static func cut(_ text: String, to width: Int, _ style: Style) -> String {
    let text = Printable.text(text)
    guard DisplayWidth.of(text) > width else { return text }
    let mark = style == .blocks ? "…" : "~"
    var left = width - 1
    let kept = text.prefix { character in
      left -= DisplayWidth.of(character)
      return left >= 0
    }
    return kept + mark
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
