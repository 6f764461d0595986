// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

/// The share of letters that is answered by each day after sending, with its band and the median.
package struct WaitingPlot: Sendable, Hashable {
  package let curve: WaitingCurve
  let ticks: RoundTicks

  /// The words of the plot, in the report's language.
  package struct Texts: Sendable {
    package let title: String
    /// What the curve is: the share of letters answered.
    package let answered: String
    /// What the band is: its 95 % interval.
    package let interval: String
    /// What the axis is: days since sending.
    package let days: String
    package let median: String
    package let notReached: String
    /// The letters that have waited until a day.
    package let waiting: String
    package let numbers: NumberForm

    package init(
      title: String, answered: String, interval: String, days: String, median: String,
      notReached: String, waiting: String, numbers: NumberForm = .international
    ) {
      self.title = title
      self.answered = answered
      self.interval = interval
      self.days = days
      self.median = median
      self.notReached = notReached
      self.waiting = waiting
      self.numbers = numbers
    }
  }

  /// Fails where there is no curve, or nothing on it because no letter was answered.
  package init?(_ curve: WaitingCurve?) {
    guard let curve, let last = curve.steps.last?.day else { return nil }
    self.curve = curve
    // After the last answer the curve is level, however long some letters wait.
    ticks = RoundTicks(through: min(curve.lastDay, max(last + last / 4, 10)), most: 8)
  }
}

extension WaitingPlot {
  static let bandOpacity = 0.25

  /// The days of the axis of which the curve speaks.
  var days: [Int] { ticks.values.filter { $0 <= curve.lastDay } }

  /// The numbers of the curve at the days of the axis.
  package func table(_ texts: Texts) -> Table {
    let rows = days.dropFirst().map { day in
      [
        texts.numbers.count(day),
        curve.answeredShare(byDay: day).map(texts.numbers.percentage) ?? "–",
        curve.answeredBand(byDay: day).map(texts.numbers.percentages) ?? "–",
        texts.numbers.count(curve.atRisk(onDay: day)),
      ]
    }
    return Table(
      title: "\(texts.title). \(median(texts))",
      header: [texts.days, texts.answered, texts.interval, texts.waiting], rows: rows)
  }

  /// The share answered by the days of the axis, for a terminal.
  package func textBars(_ texts: Texts) -> TextBars {
    TextBars(
      days.dropFirst().map { day in
        let share = curve.answeredShare(byDay: day) ?? 0
        return TextBars.Bar(
          label: texts.numbers.count(day), value: share, text: texts.numbers.percentage(share))
      }, full: 1)
  }

  /// The median with its interval: "Median: 43 (31–60)".
  func median(_ texts: Texts) -> String {
    let median = curve.median
    guard let days = median.days else { return "\(texts.median): \(texts.notReached)" }
    let ends = [median.earliest, median.latest].map { $0.map(texts.numbers.count) ?? "…" }
    return "\(texts.median): \(texts.numbers.count(days)) (\(ends.joined(separator: "–")))"
  }

  func description(_ texts: Texts) -> String {
    let parts = days.dropFirst().map { day in
      let share = curve.answeredShare(byDay: day).map(texts.numbers.percentage) ?? "–"
      let band = curve.answeredBand(byDay: day).map { " (\(texts.numbers.percentages($0)))" } ?? ""
      return "\(texts.numbers.count(day)): \(share)\(band)"
    }
    let list = parts.joined(separator: "; ")
    return "\(texts.title). \(median(texts)). \(texts.days) – \(texts.answered): \(list)."
  }
}
