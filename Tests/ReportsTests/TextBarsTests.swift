// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Reports
import Testing

@Suite struct TextBarsTests {
  @Test func `bars are drawn in eighths of a column`() {
    let bars = TextBars(
      (0...9).map { TextBars.Bar(label: "\($0)", value: Double($0), text: "\($0)") }, full: 8)
    #expect(
      bars.lines(width: 5) == [
        "0 0", "1 ▏ 1", "2 ▎ 2", "3 ▍ 3", "4 ▌ 4", "5 ▋ 5", "6 ▊ 6", "7 ▉ 7", "8 █ 8", "9 █ 9",
      ])
  }

  @Test func `a part stands dark before the rest`() {
    let bars = TextBars([
      TextBars.Bar(label: "2025", value: 80, part: 20, text: "20 / 80"),
      TextBars.Bar(label: "2026", value: 40, part: 1, text: "1 / 40"),
      TextBars.Bar(label: "2027", value: 40, part: 40, text: "40 / 40"),
      TextBars.Bar(label: "2028", value: 40, part: 39.9, text: "39 / 40"),
    ])
    #expect(
      bars.lines(width: 29) == [
        "2025 ████░░░░░░░░░░░░ 20 / 80", "2026 █░░░░░░░ 1 / 40", "2027 ████████ 40 / 40",
        "2028 ███████░ 39 / 40",
      ])
    #expect(
      bars.lines(width: 29, .ascii) == [
        "2025 ####............ 20 / 80", "2026 #....... 1 / 40", "2027 ######## 40 / 40",
        "2028 #######. 39 / 40",
      ])
  }

  @Test(arguments: [0, 1, 5, 20, 79, 80, 200], [TextBars.Style.blocks, .ascii])
  func `no line is wider than its columns`(width: Int, style: TextBars.Style) {
    let bars = TextBars([
      TextBars.Bar(label: String(repeating: "囚", count: 90), value: 1, text: "1"),
      TextBars.Bar(label: "x", value: .infinity, text: "\u{1B}[0m"),
      TextBars.Bar(label: "", value: .nan, part: .nan, text: String(repeating: "9", count: 90)),
      TextBars.Bar(label: "y", value: -3, part: 8, text: "-3"),
      TextBars.Bar(label: "z", value: 1e300, part: 1e299, text: "many"),
    ])
    for line in bars.lines(width: width, style) {
      #expect(DisplayWidth.of(line) <= max(width, 5))
      #expect(!line.contains("\u{1B}"))
    }
  }
}
