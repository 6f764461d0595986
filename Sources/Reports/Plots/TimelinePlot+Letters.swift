// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Documents

extension TimelinePlot {
  func counts(by unit: Period.Unit) -> [Period: Int] {
    var counts: [Period: Int] = [:]
    for (day, count) in letters { counts[Period(unit, of: day), default: 0] += count }
    return counts
  }

  private func letterBars(on scale: TimeScale) -> (bars: [(Period, Int)], most: Int) {
    let counts = counts(by: scale.unit(points: 3))
    let bars = counts.sorted { $0.key.ordinal < $1.key.ordinal }.map { ($0.key, $0.value) }
    return (bars, counts.values.max() ?? 0)
  }

  /// Bars under the line, the highest with its number; gives back where they end.
  func drawLetters(
    from top: Double, _ scale: TimeScale, _ texts: Texts, on canvas: inout Canvas
  ) -> Double {
    let (bars, most) = letterBars(on: scale)
    guard most > 0 else { return top }
    let bottom = top + Self.letterHeight
    for y in [top, bottom] {
      canvas.line(
        from: Drawing.Point(scale.left, y), to: Drawing.Point(scale.right, y),
        y == top ? .faint : .text)
    }
    canvas.text(texts.numbers.count(most), at: Drawing.Point(scale.right + 4, top + 3))
    for (period, count) in bars {
      let height = max(Double(count) / Double(most) * Self.letterHeight, 1)
      let from = max(scale.x(period.firstDay), scale.left)
      let to = min(scale.x(period.next.firstDay), scale.right)
      canvas.draw(
        .rectangle(
          at: Drawing.Point(from, bottom - height), width: max(to - from - 0.6, 1), height: height,
          .second))
    }
    let total = letters.values.reduce(0, +)
    let title = "\(texts.sent): \(texts.numbers.count(total))"
    canvas.text(
      TextExtent.shortened(title, size: PlotStyle.small, to: PlotStyle.width - scale.left),
      at: Drawing.Point(scale.left, bottom + 11))
    return bottom + 15
  }

  /// What the highest bar's number takes at the end of the line, or half a year's name.
  func overhang(_ texts: Texts) -> Double {
    let total = texts.numbers.count(letters.values.reduce(0, +))
    return max(TextExtent.width(of: total, size: PlotStyle.small) + 6, 30)
  }

  private static let letterHeight = 36.0
}
