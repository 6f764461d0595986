// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

/// The names of periods below their bars, as many as have room.
struct PeriodNames {
  private let names: [(place: Int, text: String)]
  private let count: Int
  /// How far the last name may reach over the last bar's side of the plot.
  let overhang: Double

  /// Names of periods that share a width; where they would touch, some are left out.
  init(_ periods: [Period], name: (Period) -> String, width: Double) {
    let texts = periods.map {
      TextExtent.shortened(name($0), size: PlotStyle.small, to: Self.most)
    }
    let widest = texts.map { TextExtent.width(of: $0, size: PlotStyle.small) }.max() ?? 0
    overhang = widest / 2
    count = periods.count
    let each = (width - overhang) / Double(max(periods.count, 1))
    let strides = periods.first?.unit.strides ?? []
    let stride = strides.first { Double($0) * each >= widest + PlotStyle.gap }
    let shown = periods.indices.filter { place in
      stride.map { periods[place].ordinal % $0 == 0 } ?? (place == 0)
    }
    names = (shown.isEmpty ? Array(periods.indices.prefix(1)) : shown).map { ($0, texts[$0]) }
  }

  func draw(below area: PlotArea, on canvas: inout Canvas) {
    for name in names {
      let place = area.point((Double(name.place) + 0.5) / Double(count), 0)
      let half = TextExtent.width(of: name.text, size: PlotStyle.small) / 2
      let x = max(place.x, half)
      canvas.line(from: place, to: Drawing.Point(place.x, place.y + 3), .text)
      canvas.text(name.text, at: Drawing.Point(x, place.y + 12), .middle)
    }
  }

  private static let most = 110.0
}
