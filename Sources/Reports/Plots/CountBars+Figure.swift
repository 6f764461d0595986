// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

extension CountBars {
  package func figure(_ texts: Texts) -> Figure {
    var canvas = Canvas()
    let labels = rows.map {
      TextExtent.shortened($0.name, size: PlotStyle.text, to: 0.4 * canvas.width)
    }
    let counts = rows.map { numbers(of: $0, texts) }
    let left = Self.widest(labels) + 6
    let room = canvas.width - left - Self.widest(counts) - 6
    let scale = room / Double(max(rows.map(\.count).max() ?? 0, 1))
    for (place, row) in rows.enumerated() {
      let line = Double(place) * Self.rowHeight
      let length = Double(row.count) * scale
      canvas.text(
        labels[place], at: Drawing.Point(left - 6, line + 11), .end, size: PlotStyle.text)
      canvas.draw(
        .rectangle(at: Drawing.Point(left, line + 2), width: length, height: 12, .first))
      canvas.text(
        counts[place], at: Drawing.Point(left + length + 5, line + 11), size: PlotStyle.text)
    }
    let height = Double(rows.count) * Self.rowHeight
    canvas.line(from: Drawing.Point(left, 0), to: Drawing.Point(left, height), .text)
    return Figure(
      drawing: canvas.drawing(height: height), caption: [.text(texts.title)],
      description: description(texts))
  }

  package func table(_ texts: Texts) -> Table {
    let rows = rows.map { row in
      [row.name, texts.numbers.count(row.count), texts.numbers.share(proportion(of: row))]
    }
    return Table(title: texts.title, header: [texts.name, texts.count, texts.share], rows: rows)
  }

  /// The same bars for a terminal.
  package func textBars(_ texts: Texts) -> TextBars {
    TextBars(
      rows.map { row in
        TextBars.Bar(label: row.name, value: Double(row.count), text: numbers(of: row, texts))
      })
  }
}

extension CountBars {
  private static let rowHeight = 17.0

  private static func widest(_ texts: [String]) -> Double {
    texts.map { TextExtent.width(of: $0, size: PlotStyle.text) }.max() ?? 0
  }

  /// The count, with its share unless the letters are too few.
  private func numbers(of row: Row, _ texts: Texts) -> String {
    let count = texts.numbers.count(row.count)
    return proportion(of: row).share.map { "\(count) (\(texts.numbers.percentage($0)))" } ?? count
  }

  private func description(_ texts: Texts) -> String {
    let parts = rows.map { "\($0.name): \(numbers(of: $0, texts))" }
    return "\(texts.title). \(parts.joined(separator: "; "))."
  }
}
