// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import PrintWriter

@Suite("The text of a printed letter", .enabled(if: OutsideJudge.pdftotext.isInstalled))
struct RoundTripTests {
  private static let letters = SampleLetters.all + SampleLetters.scripts

  @Test("is read from the file word for word", arguments: letters.map(\.name))
  func words(name: String) throws {
    let letter = try #require(Self.letters.first { $0.name == name }?.letter)
    let printed = try Printing.set(letter)
    let pdf = try Printing.pdf(of: printed, letter.language)
    let output = try OutsideJudge.pdftotext.judge([pdf], [], named: "pdf", then: ["-"]).output
    let read = Self.withoutPageNumbers(output)
    let lacked: [Unicode.Scalar] = printed.findings.flatMap(\.lacked)
    let text = LetterReading.text(of: letter, hasReturnLine: true).without(lacked)
    guard WritingDirection(language: letter.language) == .leftToRight else {
      // Poppler turns the letters of a word around one by one, so that a mark comes before its letter.
      #expect(ReadText.letters(read) == ReadText.letters(text).withMarksFirst)
      return
    }
    // The date stands far to the right, and Poppler says it where it likes.
    let date = letter.date.line
    #expect(read.contains(date.plainSpaces))
    #expect(
      ReadText.difference(
        text.replacing(date, with: ""), read.replacing(date.plainSpaces, with: "")) == nil)
  }

  private static func withoutPageNumbers(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains(" · page ") }.joined(separator: "\n")
  }
}

extension PrintFinding {
  /// What no font has.
  var lacked: [Unicode.Scalar] {
    if case .missingGlyphs(let scalars) = self { scalars } else { [] }
  }
}

extension [Unicode.Scalar] {
  /// With each combining mark before the letter that it stands on.
  fileprivate var withMarksFirst: [Unicode.Scalar] {
    var turned: [Unicode.Scalar] = []
    var letter = 0
    for scalar in self {
      if scalar.properties.canonicalCombiningClass == .notReordered {
        letter = turned.count
        turned.append(scalar)
      } else {
        turned.insert(scalar, at: letter)
      }
    }
    return turned
  }
}

extension String {
  /// As Poppler writes spaces.
  fileprivate var plainSpaces: String { replacing("\u{A0}", with: " ") }

  fileprivate func without(_ scalars: [Unicode.Scalar]) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: unicodeScalars.filter { !scalars.contains($0) })
    return String(result)
  }
}
