// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters

@testable import PrintWriter

/// Letters as the tests print them.
enum Printing {
  static func writer() throws -> PrintWriter { try shared.get() }

  static func freshWriter() throws -> PrintWriter {
    try PrintWriter(words: PrintWords { number, count, _ in "page \(number) of \(count)" })
  }

  private static let shared = Result { try freshWriter() }

  static func set(_ letter: Letter, in layout: SheetLayout = .usual(in: "DE")) throws
    -> PrintedSheets
  {
    try writer().set(letter, LetterDress(layout: layout))
  }

  static func pdf(of printed: PrintedSheets, _ language: String = "en") throws -> [UInt8] {
    try writer().pdf(of: printed, about(printed.sheets.title, language))
  }

  /// Several in one file.
  static func pack(_ letters: [PrintedSheets]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let pack = try PrintedPack(about("Letters", "en")) { bytes += $0 }
    for (place, letter) in letters.enumerated() {
      try pack.add(letter, marks: ["Letters", "Letter \(place + 1)"])
    }
    try pack.finish()
    return bytes
  }

  private static func about(_ title: String, _ language: String) -> PrintedFile {
    PrintedFile(
      title: title, author: "Ann Example", language: language, date: "2026-11-21", producer: "Writ")
  }
}
