// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
package import Documents

extension TimelinePlot {
  package func figure(_ texts: Texts) -> Figure {
    let whole = TimeScale(span, left: 0, width: 1)
    let labels = TimelineLabels(events) { whole.share(middle(of: $0)) }
    let scale = TimeScale(
      span, left: Self.left,
      width: labels.lineWidth(left: Self.left, sheet: PlotStyle.width - overhang(texts)))
    let placed = labels.placed(left: scale.left, width: scale.width)
    let rows = placed.map { $0.row + $0.label.lines.count }.max() ?? 0
    let line = Double(rows) * PlotStyle.line + 12
    var canvas = Canvas()
    for label in placed { draw(label, above: line, on: &canvas) }
    drawLine(at: line, scale, texts, on: &canvas)
    for event in events { draw(event, at: line, scale, on: &canvas) }
    let bottom = drawLetters(from: line + 20, scale, texts, on: &canvas)
    return Figure(
      drawing: canvas.drawing(height: bottom), caption: [.text(texts.title)],
      description: description(texts))
  }

  /// The events in the order of their dates.
  package func table(_ texts: Texts) -> Table {
    Table(
      title: texts.title, header: [texts.date, texts.event],
      rows: events.map { [$0.dateText, $0.name] }, hasNumbers: false)
  }

  /// The letters by the periods of the plot; nil if none was sent.
  package func letterTable(_ texts: Texts) -> Table? {
    guard let first = letters.keys.min(), let last = letters.keys.max() else { return nil }
    let unit = Period.Unit(from: first, through: last)
    let counts = counts(by: unit)
    let rows = Period(unit, of: first).through(Period(unit, of: last)).map { period in
      [texts.name(period), texts.numbers.count(counts[period] ?? 0)]
    }
    return Table(title: texts.title, header: [texts.period, texts.sent], rows: rows)
  }
}

extension TimelinePlot {
  private static let left = 10.0

  /// Where an event's pole stands: a span's beginning, else the middle of what is known.
  private func middle(of event: Event) -> CivilDate {
    let reach = Reach(event.date, asOf: asOf)
    if event.date.point == nil { return event.date.earliest ?? reach.first }
    return CivilDate(dayNumber: (reach.first.dayNumber + reach.last.dayNumber) / 2)
  }

  private func draw(
    _ placed: TimelineLabels.Placed, above line: Double, on canvas: inout Canvas
  ) {
    let (label, isOutcome) = (placed.label, placed.label.mustStay)
    let top = line - 8 - Double(placed.row + label.lines.count) * PlotStyle.line
    canvas.line(
      from: Drawing.Point(placed.x, line), to: Drawing.Point(placed.x, top + 3),
      isOutcome ? .third : .faint, width: isOutcome ? 1 : PlotStyle.grid)
    for (number, text) in label.lines.enumerated() {
      let y = top + Double(number + 1) * PlotStyle.line
      canvas.text(
        text, at: Drawing.Point(placed.x + TimelineLabels.indent, y), size: label.size,
        isOutcome ? .third : .text)
    }
  }

  private func drawLine(
    at line: Double, _ scale: TimeScale, _ texts: Texts, on canvas: inout Canvas
  ) {
    canvas.line(
      from: Drawing.Point(scale.left, line), to: Drawing.Point(scale.right, line), .text, width: 1)
    for tick in scale.ticks(name: texts.name) {
      let half = TextExtent.width(of: tick.text, size: PlotStyle.small) / 2
      canvas.line(
        from: Drawing.Point(tick.x, line), to: Drawing.Point(tick.x, line + 5), .text)
      canvas.text(tick.text, at: Drawing.Point(max(tick.x, half), line + 15), .middle)
    }
  }

  /// A dot for a day, a bar for a span, a ring and a broken line for what is not exactly known.
  private func draw(
    _ event: Event, at line: Double, _ scale: TimeScale, on canvas: inout Canvas
  ) {
    let reach = Reach(event.date, asOf: asOf)
    let ink: Drawing.Ink = event.isOutcome ? .third : .first
    let radius = event.isOutcome ? 5.0 : 3.0
    let ends = (scale.x(reach.first), scale.x(reach.last))
    let place = Drawing.Point(scale.x(middle(of: event)), line)
    switch reach.style {
    case .span where ends.1 - ends.0 > 2 * radius:
      canvas.draw(
        .area(Self.box(ends.0, ends.1, line, radius), ink, opacity: 0.5))
    case .day, .span: canvas.draw(.circle(center: place, radius: radius, ink))
    case .inexact:
      canvas.line(
        from: Drawing.Point(ends.0, line), to: Drawing.Point(ends.1, line), ink, width: 3,
        isDashed: true)
      canvas.draw(.path(Self.ring(place, radius + 0.5), ink, width: 1.5))
    }
  }

  private static func box(
    _ left: Double, _ right: Double, _ line: Double, _ half: Double
  ) -> [Drawing.Point] {
    [(left, -half), (right, -half), (right, half), (left, half)].map {
      Drawing.Point($0.0, line + $0.1)
    }
  }

  /// A circle's outline, as a path of sixteen sides.
  private static func ring(_ center: Drawing.Point, _ radius: Double) -> [Drawing.Point] {
    let corners = [
      (1, 0), (0.9239, 0.3827), (0.7071, 0.7071), (0.3827, 0.9239),
    ]
    let quarter = corners.map { ($0.0 * radius, $0.1 * radius) }
    let half = quarter + quarter.map { (-$0.1, $0.0) }
    return (half + half.map { (-$0.0, -$0.1) } + [half[0]]).map {
      Drawing.Point(center.x + $0.0, center.y + $0.1)
    }
  }
}

extension TimelinePlot {
  private func description(_ texts: Texts) -> String {
    let parts = events.map { "\($0.dateText): \($0.name)" }
    let total = letters.values.reduce(0, +)
    let sent = total > 0 ? [" \(texts.sent): \(texts.numbers.count(total))."] : []
    let list = parts.isEmpty ? [] : [" \(parts.joined(separator: "; "))."]
    return "\(texts.title)." + (list + sent).joined()
  }
}
