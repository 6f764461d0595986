// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

extension LettersOverTime {
  package func figure(_ texts: Texts) -> Figure {
    let ticks = RoundTicks(through: bars.map(\.sent).max() ?? 0, most: 5)
    let marks = ticks.values.map {
      (value: Double($0) / Double(ticks.end), text: texts.numbers.count($0))
    }
    var canvas = Canvas()
    let legend = Legend(entries: [
      Legend.Entry(mark: .square(.first), text: texts.answered),
      Legend.Entry(mark: .square(.second), text: texts.sent),
    ])
    let left = PlotArea.room(for: marks.map(\.text))
    let top = legend.draw(on: &canvas, from: left, top: 0)
    let names = PeriodNames(bars.map(\.period), name: texts.name, width: canvas.width - left)
    let area = PlotArea(
      left: left, top: top + 4, width: canvas.width - left - names.overhang, height: 150)
    area.drawValueAxis(marks, on: &canvas)
    drawBars(in: area, upTo: ticks.end, on: &canvas)
    names.draw(below: area, on: &canvas)
    return Figure(
      drawing: canvas.drawing(height: area.bottom + 16), caption: [.text(texts.title)],
      description: description(texts))
  }

  package func table(_ texts: Texts) -> Table {
    let rows = bars.map { bar in
      [texts.name(bar.period), texts.numbers.count(bar.sent), texts.numbers.count(bar.answered)]
    }
    return Table(
      title: texts.title, header: [texts.period, texts.sent, texts.answered], rows: rows)
  }

  /// The same bars for a terminal.
  package func textBars(_ texts: Texts) -> TextBars {
    TextBars(
      bars.map { bar in
        TextBars.Bar(
          label: texts.name(bar.period), value: Double(bar.sent), part: Double(bar.answered),
          text: "\(texts.numbers.count(bar.answered)) / \(texts.numbers.count(bar.sent))")
      })
  }
}

extension LettersOverTime {
  private func drawBars(in area: PlotArea, upTo end: Int, on canvas: inout Canvas) {
    let share = 1 / Double(bars.count)
    let width = min(0.8 * area.width * share, 40)
    for (number, bar) in bars.enumerated() {
      let middle = (Double(number) + 0.5) * share
      for (count, ink) in [(bar.sent, Drawing.Ink.second), (bar.answered, .first)] where count > 0 {
        let upper = area.point(middle, Double(count) / Double(end))
        canvas.draw(
          .rectangle(
            at: Drawing.Point(upper.x - width / 2, upper.y), width: width,
            height: area.bottom - upper.y, ink))
      }
    }
  }

  /// The sums, and each bar where they are few enough to listen to.
  private func description(_ texts: Texts) -> String {
    func words(_ sent: Int, _ answered: Int) -> String {
      "\(texts.sent) \(texts.numbers.count(sent)), "
        + "\(texts.answered) \(texts.numbers.count(answered))"
    }
    let ends = bars.count > 1 ? [bars.first, bars.last] : [bars.first]
    let span = ends.compactMap { $0.map { texts.name($0.period) } }.joined(separator: " – ")
    let sum = words(bars.reduce(0) { $0 + $1.sent }, bars.reduce(0) { $0 + $1.answered })
    let whole = "\(texts.title). \(span): \(sum)."
    guard bars.count > 1, bars.count <= 26 else { return whole }
    let parts = bars.map { "\(texts.name($0.period)): \(words($0.sent, $0.answered))" }
    return whole + " " + parts.joined(separator: "; ") + "."
  }
}
