// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

extension WaitingPlot {
  package func figure(_ texts: Texts) -> Figure {
    var canvas = Canvas()
    let marks = shareTicks.map { (value: $0 / top, text: texts.numbers.percentage($0)) }
    // The letters at risk stand around the ends of the axis too, most of them at its beginning.
    let all = TextExtent.width(of: texts.numbers.count(curve.letters), size: PlotStyle.small)
    let left = max(PlotArea.room(for: marks.map(\.text)), all / 2)
    let below = legend(texts).draw(on: &canvas, from: left, top: 0)
    let ends = [ticks.end, curve.atRisk(onDay: ticks.end)].map(texts.numbers.count)
    let overhang = PlotArea.room(for: ends) / 2
    let area = PlotArea(
      left: left, top: below + 4, width: canvas.width - left - overhang, height: 170)
    area.drawValueAxis(marks, on: &canvas)
    drawBand(in: area, on: &canvas)
    drawMedian(in: area, on: &canvas)
    canvas.draw(.path(line(in: area), .first, width: 1.5))
    let bottom = drawDays(below: area, texts, on: &canvas)
    return Figure(
      drawing: canvas.drawing(height: bottom), caption: [.text(texts.title)],
      description: description(texts))
  }

  private func legend(_ texts: Texts) -> Legend {
    Legend(entries: [
      Legend.Entry(mark: .line(.first, isDashed: false), text: texts.answered),
      Legend.Entry(mark: .band(.first), text: texts.interval),
      Legend.Entry(mark: .line(.second, isDashed: true), text: median(texts)),
    ])
  }
}

extension WaitingPlot {
  /// The share at the upper end of the axis: 10, 25, 50 or 100 %.
  private var top: Double {
    let greatest = steps.map { 1 - ($0.band?.lowerBound ?? $0.waiting) }.max() ?? 1
    return [0.1, 0.25, 0.5].first { greatest <= $0 } ?? 1
  }

  private var shareTicks: [Double] {
    let count = top == 1 ? 4 : 5
    return (0...count).map { Double($0) * top / Double(count) }
  }

  private var steps: [WaitingCurve.Step] { curve.steps.filter { $0.day <= ticks.end } }

  /// The last day that is drawn.
  private var lastDay: Int { min(curve.lastDay, ticks.end) }

  private func point(_ day: Int, _ share: Double, in area: PlotArea) -> Drawing.Point {
    area.point(Double(day) / Double(ticks.end), share / top)
  }

  /// The corners of a curve that keeps its height until the next step.
  private func corners(
    _ steps: [(day: Int, share: Double)], in area: PlotArea
  ) -> [Drawing.Point] {
    var points: [Drawing.Point] = []
    for (place, step) in steps.enumerated() {
      let next = place + 1 < steps.count ? steps[place + 1].day : lastDay
      points += [point(step.day, step.share, in: area), point(next, step.share, in: area)]
    }
    return points
  }

  private func line(in area: PlotArea) -> [Drawing.Point] {
    corners([(0, 0)] + steps.map { ($0.day, 1 - $0.waiting) }, in: area)
  }

  private func drawBand(in area: PlotArea, on canvas: inout Canvas) {
    let banded = steps.compactMap { step in step.band.map { (step.day, $0) } }
    let upper = corners(banded.map { ($0.0, 1 - $0.1.lowerBound) }, in: area)
    let lower = corners(banded.map { ($0.0, 1 - $0.1.upperBound) }, in: area)
    guard upper.count > 1 else { return }
    canvas.draw(.area(upper + lower.reversed(), .first, opacity: Self.bandOpacity))
  }

  /// From the axis at one half to the curve, and down to the day.
  private func drawMedian(in area: PlotArea, on canvas: inout Canvas) {
    guard let days = curve.median.days else { return }
    let corner = point(days, 0.5, in: area)
    canvas.line(
      from: point(0, 0.5, in: area), to: corner, .second, width: 1, isDashed: true)
    canvas.line(
      from: corner, to: point(days, 0, in: area), .second, width: 1, isDashed: true)
  }

  /// The days, what they are, and how many letters waited so long; gives back where it ends.
  private func drawDays(below area: PlotArea, _ texts: Texts, on canvas: inout Canvas) -> Double {
    let line = area.bottom + 12
    for day in ticks.values {
      let place = point(day, 0, in: area)
      canvas.line(from: place, to: Drawing.Point(place.x, place.y + 3), .text)
      canvas.text(texts.numbers.count(day), at: Drawing.Point(place.x, line), .middle)
      guard day <= curve.lastDay else { continue }
      canvas.text(
        texts.numbers.count(curve.atRisk(onDay: day)), at: Drawing.Point(place.x, line + 43),
        .middle)
    }
    let most = canvas.width - area.left
    let titles = [(texts.days, line + 14.0), (texts.waiting, line + 31)]
    for (title, y) in titles {
      let text = TextExtent.shortened(title, size: PlotStyle.small, to: most)
      canvas.text(text, at: Drawing.Point(area.left, y))
    }
    return line + 47
  }
}
