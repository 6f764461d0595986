// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters

@testable import PrintWriter

/// A word of a PDF with its place, as Poppler finds it; in points from the page's upper left corner.
struct PrintedWord: Equatable {
  let text: String
  let left: Double
  let top: Double
  let right: Double
  let bottom: Double
}

enum PrintedWords {
  /// The words of each page.
  static func pages(of pdf: [UInt8]) throws -> [[PrintedWord]] {
    let output = try OutsideJudge.pdftotext.judge([pdf], ["-bbox"], named: "pdf", then: ["-"])
      .output
    var pages: [[PrintedWord]] = []
    for line in output.split(separator: "\n") {
      if line.contains("<page ") { pages.append([]) }
      guard let word = word(line), !pages.isEmpty else { continue }
      pages[pages.count - 1].append(word)
    }
    return pages
  }

  /// `<word xMin="70.8" yMin="76.9" xMax="90.0" yMax="88.2">Ann</word>`.
  private static func word(_ line: Substring) -> PrintedWord? {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    guard line.contains("<word "), parts.count >= 9 else { return nil }
    let numbers = [1, 3, 5, 7].compactMap { Double(parts[$0]) }
    guard numbers.count == 4 else { return nil }
    var text = parts[8...].joined(separator: "\"").dropFirst()
    text = text.hasSuffix("</word>") ? text.dropLast(7) : text
    return PrintedWord(
      text: unescaped(String(text)), left: numbers[0], top: numbers[1], right: numbers[2],
      bottom: numbers[3])
  }

  /// The words with their places to half a point, as goldens have them.
  static func text(of words: [PrintedWord], page: Int) -> String {
    func half(_ value: Double) -> Double { (value * 2).rounded() / 2 }
    return "page \(page)\n"
      + words.map { "\(half($0.left)) \(half($0.top)) \($0.text)\n" }.joined()
  }

  private static func unescaped(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}

extension [PrintedWord] {
  /// Around all of them, in points.
  var bounds: (left: Double, top: Double, right: Double, bottom: Double) {
    (
      map(\.left).min() ?? 0, map(\.top).min() ?? 0, map(\.right).max() ?? 0,
      map(\.bottom).max() ?? 0
    )
  }
}
