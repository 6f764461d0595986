// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Documents

/// Where days lie on a line of time.
struct TimeScale {
  let left: Double
  let width: Double
  private let first: Int
  private let days: Double

  /// A line over some days with a little room at both ends.
  init(_ span: ClosedRange<CivilDate>, left: Double, width: Double) {
    let length = span.upperBound.dayNumber - span.lowerBound.dayNumber
    let margin = max(length / 50, 10)
    first = span.lowerBound.dayNumber - margin
    days = Double(length + 2 * margin)
    self.left = left
    self.width = width
  }

  var right: Double { left + width }

  /// From 0 to 1 along the line.
  func share(_ day: CivilDate) -> Double { Double(day.dayNumber - first) / days }

  func x(_ day: CivilDate) -> Double { left + share(day) * width }

  /// The finest unit of which each takes at least some points.
  func unit(points: Double) -> Period.Unit {
    let lengths: [(Period.Unit, Double)] = [(.week, 7), (.month, 30), (.quarter, 91)]
    let unit = lengths.first { $0.1 / days * width >= points }?.0
    return unit ?? .years(RoundTicks.steps.first { Double($0) * 365 / days * width >= points } ?? 1)
  }

  /// The beginnings of years or months, as many as have room for their names.
  func ticks(name: (Period) -> String) -> [(x: Double, text: String)] {
    let unit: Period.Unit = days > 900 ? .years(1) : .month
    let start = Period(unit, of: CivilDate(dayNumber: first))
    let end = Period(unit, of: CivilDate(dayNumber: first + Int(days)))
    let periods = start.next.through(end).filter { (left...right).contains(x($0.firstDay)) }
    let each = width / (days / (unit == .month ? 30 : 365))
    let names = periods.prefix(Self.mostTicks).map(name)
    let widest = names.map { TextExtent.width(of: $0, size: PlotStyle.small) }.max() ?? 0
    let stride = unit.strides.first { Double($0) * each >= widest + PlotStyle.gap } ?? Int.max
    return periods.filter { $0.ordinal % stride == 0 }.map { (x($0.firstDay), name($0)) }
  }

  /// Names of further years are no wider.
  private static let mostTicks = 60
}
