// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

/// The labels above a line of time: each on a pole at its place, none over another or its pole.
///
/// A text stands to the right of its pole. Later poles under a text must end below it, so from the
/// last label to the first each stands above those under it.
struct TimelineLabels {
  struct Label {
    let event: Int
    /// Where the event lies on the line, from 0 to 1.
    let share: Double
    let lines: [String]
    let size: Double
    /// Whether it stays however crowded it is.
    let mustStay: Bool
  }

  struct Placed {
    let label: Label
    /// The row of its lowest line, counted from the line of time up.
    let row: Int
    let x: Double
  }

  let labels: [Label]

  init(_ events: [TimelinePlot.Event], share: (TimelinePlot.Event) -> Double) {
    labels = events.enumerated().map { place, event in
      let size = event.isOutcome ? PlotStyle.text : PlotStyle.small
      let text = [event.dateText, event.name].filter { !$0.isEmpty }.joined(separator: " ")
      return Label(
        event: place, share: share(event),
        lines: TextExtent.broken(text, size: size, to: Self.widest, lines: 2), size: size,
        mustStay: event.isOutcome)
    }
  }

  /// How wide the line of time may be so that no label leaves the sheet.
  func lineWidth(left: Double, sheet: Double) -> Double {
    labels.reduce(sheet - left) { width, label in
      let room = sheet - left - label.room
      return label.share * width > room ? room / label.share : width
    }
  }

  /// Rows for the labels on a line of time; those for which there is no room are left out.
  func placed(left: Double, width: Double) -> [Placed] {
    var placed: [Placed] = []
    for label in labels.sorted(by: { ($0.share, $0.event) > ($1.share, $1.event) }) {
      let x = left + label.share * width
      let under = placed.filter { $0.x < x + label.room + PlotStyle.gap }
      let row = under.map { $0.row + $0.label.lines.count }.max() ?? 0
      guard !label.lines.isEmpty, label.mustStay || row < Self.mostRows else { continue }
      placed.append(Placed(label: label, row: row, x: x))
    }
    return placed
  }

  private static let widest = 190.0
  private static let mostRows = 36
}

extension TimelineLabels.Label {
  /// From the pole to the end of the text.
  var room: Double {
    TimelineLabels.indent + (lines.map { TextExtent.width(of: $0, size: size) }.max() ?? 0)
  }
}

extension TimelineLabels {
  static let indent = 4.0
}
