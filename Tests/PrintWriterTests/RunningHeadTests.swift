// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import PrintWriter

@Suite("A table that goes on over pages")
struct RunningHeadTests {
  private static let words = "Letters, and the answers to them"

  private static func table(_ rows: [String], isForm: Bool = false) -> Block {
    .table(
      Table(
        caption: [.text("What was sent")], header: [[.text("No.")], [.text(words)]],
        alignments: [.start, .start],
        rows: rows.enumerated().map { place, text in
          [[.text("\(place + 1)")], isForm ? [] : [.text(text)]]
        }))
  }

  private static func set(_ blocks: [Block]) throws -> PrintedSheets {
    try Printing.writer().set(
      Document(
        role: "report", language: "en", title: [.text("Long")], date: "2026-11-21", blocks: blocks),
      on: .a4)
  }

  private static func text(_ length: Int) -> String {
    String(repeating: "many words ", count: length)
  }

  @Test("has its head on each page, above the first row there; it is read once")
  func heads() throws {
    for lead in 0..<3 {
      let lines = (0..<lead * 7).map { Block.paragraph([.text("Line \($0)")]) }
      let after = [Block.paragraph([.text("The end")])]
      let printed = try Self.set(
        lines + [Self.table((0..<50).map { Self.text(12 + $0 % 7) })] + after)
      #expect(printed.outside == [])
      let pages = printed.sheets.pages
      let first = try #require(pages.firstIndex { $0.says("No.", in: printed, as: .columnHeader) })
      let last = try #require(pages.lastIndex { $0.has(.rowHeader, of: printed) })
      #expect(last - first >= 2)
      for (number, page) in pages.enumerated() {
        let again = page.items.filter { $0.isArtifact && $0.texts.contains("No.") }
        #expect(again.count == ((first + 1)...last ~= number ? 1 : 0), "page \(number + 1)")
        guard let again = again.first else { continue }
        #expect(again.texts == ["No.", Self.words])
        let tops = page.items.filter { !$0.isArtifact }.map(\.y)
        // A page number stands lower.
        #expect(abs(again.y - Millimetres(22).points) < 0.01 && tops.allSatisfy { $0 > again.y })
      }
      #expect(printed.sheets.elements.count { $0.role == .columnHeader } == 2)
    }
  }

  @Test("has no row that is parted, unless it alone is higher than a page")
  func rows() throws {
    for length in [60, 420, 560, 600, 1_000] {
      let printed = try Self.set([
        Self.table([Self.text(20), Self.text(length), Self.text(9), Self.text(length)])
      ])
      #expect(printed.outside == [])
      let pages = printed.pages(of: .rowHeader, and: .tableCell)
      #expect(pages.count == 4)
      let line = TextStyle(size: 10.5).lineHeight
      let room = Paper.a4.height.points - 2 * Millimetres(22).points
      for row in pages where row.count > 1 {
        let lines = row.map(\.lines).reduce(0, +)
        #expect(Double(lines) * line > room - 10, "\(lines) lines of \(length)")
      }
    }
  }

  @Test("has no head above a row that fills the page")
  func full() throws {
    let line = TextStyle(size: 10.5).lineHeight
    let room = Paper.a4.height.points - 2 * Millimetres(22).points
    let lines = Int((room - 10) / line)
    let high = Inline.text("x")
    let row = [[Inline.text("1")], (0..<lines).flatMap { _ in [high, .lineBreak] }.dropLast()]
    let table = Table(
      caption: [], header: [[.text("No.")], [.text(Self.words)]], alignments: [.start, .start],
      rows: [[[.text("0")], [high]]] + [row.map { Array($0) }])
    let printed = try Self.set([.table(table)])
    #expect(printed.pageCount == 2)
    #expect(!printed.sheets.pages[1].items.contains { $0.texts.contains("No.") })
  }

  @Test("inside of a quotation, a list or columns is as good")
  func nested() throws {
    let table = Self.table((0..<60).map { _ in Self.text(9) })
    for block in [
      Block.quotation([table]), .list(List(marking: .bullets, items: [[table]])),
      .parallel([Column(language: "en", blocks: [table]), Column(language: "ru", blocks: [table])]),
    ] {
      let printed = try Self.set([block])
      #expect(printed.outside == [])
      for page in printed.sheets.pages.dropFirst() {
        #expect(page.items.contains { $0.isArtifact && $0.texts.contains("No.") })
      }
    }
  }

  @Test("is one table with one head, for those who listen")
  func tags() throws {
    let printed = try Self.set([Self.table((0..<45).map { _ in "" }, isForm: true)])
    let pdf = try Printing.pdf(of: printed)
    let output = try OutsideJudge.pdfinfo.judge([pdf], ["-struct-text"], named: "pdf").output
    func count(_ tag: String) -> Int {
      output.split(separator: "\n").count { $0.drop { $0 == " " }.prefix { $0 != " " } == tag }
    }
    #expect(output.split(separator: "\"No.\"").count == 2)
    #expect(["Table", "TR", "TD"].map(count) == [1, 46, 45], Comment(rawValue: output))
    #expect(output.contains("/Scope /Column"))
  }

  @Test("stands where it stands")
  func places() throws {
    let printed = try Self.set([Self.table((0..<45).map { _ in "" }, isForm: true)])
    var text = ""
    for (number, words) in try PrintedWords.pages(of: try Printing.pdf(of: printed)).enumerated() {
      text += PrintedWords.text(of: words, page: number + 1)
    }
    try expectGolden("long-table.txt", Array(text.utf8))
  }
}

extension PlacedInk {
  fileprivate var isArtifact: Bool { if case .artifact = owner { true } else { false } }

  /// Its lines.
  fileprivate var texts: [String] {
    ink.marks.compactMap { mark in
      guard case .text(let line, _, _, _) = mark else { return nil }
      return line.runs.flatMap(\.glyphs).compactMap(\.text).joined()
    }
  }
}

extension SetPage {
  fileprivate func has(_ role: SetElement.Role, of printed: PrintedSheets) -> Bool {
    items.contains { $0.role(in: printed) == role }
  }

  fileprivate func says(
    _ text: String, in printed: PrintedSheets, as role: SetElement.Role
  ) -> Bool {
    items.contains { $0.role(in: printed) == role && $0.texts.contains(text) }
  }
}

extension PlacedInk {
  fileprivate func role(in printed: PrintedSheets) -> SetElement.Role? {
    if case .element(let place) = owner { printed.sheets.elements[place].role } else { nil }
  }
}

extension PrintedSheets {
  /// For each row with cells of these roles: the pages that it is on, with its highest cell's lines there.
  fileprivate func pages(
    of roles: SetElement.Role..., and other: SetElement.Role
  ) -> [[(page: Int, lines: Int)]] {
    var rows: [Int: [Int: Int]] = [:]
    for (number, page) in sheets.pages.enumerated() {
      for item in page.items {
        guard case .element(let place) = item.owner,
          (roles + [other]).contains(sheets.elements[place].role),
          let row = sheets.elements[place].parent
        else { continue }
        rows[row, default: [:]][number] = max(rows[row]?[number] ?? 0, item.texts.count)
      }
    }
    return rows.keys.sorted().map { row in
      (rows[row] ?? [:]).sorted { $0.key < $1.key }.map { (page: $0.key, lines: $0.value) }
    }
  }
}
