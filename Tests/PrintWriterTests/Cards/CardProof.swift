// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import Foundation
import Testing

@testable import PrintWriter

/// Labels, envelopes and cards as the tests print them, and where their ink lies.
enum CardProof {
  static let about = PrintedFile(
    title: "Proof", author: nil, language: "en", date: "2026-11-21", producer: "Writ")

  static func writer() throws -> PrintWriter { try shared.get() }

  static func address(_ lines: [String], _ language: String = "en") -> PostalAddress {
    PostalAddress(lines.map { LanguageText($0, language: nil) }, language: language)
  }

  /// From short to hostile.
  static let addresses = [
    address(["Office of the President", "1 Palace Street", "Tashkent", "UZBEKISTAN"]),
    address(
      [
        "Его Превосходительству", "Президенту Республики Узбекистан господину Ш. М. Образцову",
        "ул. Примерная, 43", "100163 Ташкент", "УЗБЕКИСТАН",
      ], "ru"),
    address(["سعادة وزير العدل", "وزارة العدل", "Riyadh 11137", "SAUDI ARABIA"], "ar"),
    address(["北京市样本区样本街一号", "样本部部长", "CHINA"], "zh"),
    address([String(repeating: "Wolfeschlegelstein", count: 12).prefix(200).description]),
    address((1...15).map { "Line number \($0) of an address" }),
    address(["A\u{7}B\u{1B}[31mC", "one\ntwo\tthree", "\u{202E}gnorw si siht"]),
  ]

  private static let shared = Result {
    try PrintWriter(words: PrintWords { number, count, _ in "\(number)/\(count)" })
  }
}

/// A line of text or a frame on a page, in millimetres from its upper left corner.
struct CardInk {
  let text: String
  let left: Double
  let top: Double
  let right: Double
  let bottom: Double

  func isInside(_ area: Area, by inset: Double = 0) -> Bool {
    left >= area.x.value + inset && right <= area.right.value - inset
      && top >= area.y.value + inset && bottom <= area.bottom.value - inset
  }

  func touches(_ area: Area) -> Bool {
    left < area.right.value && right > area.x.value && top < area.bottom.value
      && bottom > area.y.value
  }
}

extension PrintedSheets {
  /// The lines of text, page by page.
  var ink: [[CardInk]] {
    sheets.pages.map { page in
      page.items.flatMap { item in
        item.ink.marks.compactMap { CardInk($0.moved(x: item.x, y: item.y)) }
      }
    }
  }
}

extension CardInk {
  /// Nil for what is no text.
  fileprivate init?(_ mark: Mark) {
    guard case .text(let line, let x, let y, _) = mark else { return nil }
    let millimetre = 72 / 25.4
    let glyphs = line.runs.flatMap(\.glyphs).compactMap(\.text)
    // Without the space at which it was parted from the next line.
    text = (glyphs.last == " " ? glyphs.dropLast() : glyphs[...]).joined()
    left = (x + line.x) / millimetre
    right = (x + line.x + line.width) / millimetre
    top = (y - line.ascent) / millimetre
    bottom = (y + line.descent) / millimetre
  }
}

/// The words of a PDF as Poppler finds them, in millimetres; nil where it is not installed.
enum CardWords {
  static let isThere = FileManager.default.fileExists(atPath: path)
  private static let path = "/usr/bin/pdftotext"

  static func pages(of pdf: [UInt8]) throws -> [[CardInk]] {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).pdf")
    try Data(pdf).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = ["-bbox", file.path(), "-"]
    (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
    try process.run()
    let text = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return text.components(separatedBy: "<page ").dropFirst().map { page in
      page.split(separator: "\n").compactMap(word)
    }
  }

  private static func word(_ line: Substring) -> CardInk? {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    guard line.contains("<word "), parts.count >= 9 else { return nil }
    let numbers = [1, 3, 5, 7].compactMap { Double(parts[$0]) }.map { $0 * 25.4 / 72 }
    guard numbers.count == 4 else { return nil }
    let text = String(parts[8].dropFirst()).replacing("</word>", with: "")
    return CardInk(
      text: text, left: numbers[0], top: numbers[1], right: numbers[2], bottom: numbers[3])
  }
}
