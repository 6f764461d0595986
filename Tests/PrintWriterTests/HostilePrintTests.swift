// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import Foundation
import PDF
import SampleLetters
import Testing

@testable import PrintWriter

@Suite("Texts that have broken writers before")
struct HostilePrintTests {
  @Test(
    "stay on the paper in every field of a letter", arguments: SampleLetters.hostileValues.indices)
  func letters(place: Int) throws {
    let letter = SampleLetters.hostile(SampleLetters.hostileValues[place])
    for layout in ["din-5008-b", "us-10", "swiss-right"].compactMap(SheetLayout.named) {
      let printed = try Printing.set(letter, in: layout)
      #expect(printed.outside == [])
      #expect(!(try Printing.pdf(of: printed, "en")).isEmpty)
    }
  }

  @Test(
    "stay on the paper in every field of a document", arguments: SampleLetters.hostileValues.indices
  )
  func documents(place: Int) throws {
    let document = SampleDocuments.hostile(SampleLetters.hostileValues[place])
    let printed = try Printing.writer().set(document, on: .a4)
    #expect(printed.outside == [])
    #expect(!(try Printing.pdf(of: printed, "en")).isEmpty)
  }

  @Test("a drawing of numbers that are none stays on its canvas")
  func drawing() throws {
    let printed = try Printing.writer().set(SampleDocuments.hostile, on: .letter)
    #expect(printed.outside == [])
    #expect(!(try Printing.pdf(of: printed, "en")).isEmpty)
  }

  @Test(
    "controls and overrides are shown as what they are",
    .enabled(if: OutsideJudge.pdftotext.isInstalled))
  func overrides() throws {
    var letter = SampleLetters.short
    letter.subject = [.text("abc\u{202E}cba")]
    letter.body = [.paragraph([.text("one\u{7}two \u{202D}three\u{0}four")])]
    let printed = try Printing.set(letter)
    #expect(printed.findings.isEmpty)
    let text = try OutsideJudge.pdftotext.judge(
      [try Printing.pdf(of: printed)], [], named: "pdf", then: ["-"]
    ).output
    #expect(text.contains("abc\u{FFFD}cba"))
    #expect(text.contains("one\u{FFFD}two \u{FFFD}three\u{FFFD}four"))
  }

  @Test("an isolate that is not closed turns nothing around behind its text")
  func isolates() throws {
    let plain = try order([.text("Bo Test"), .text(" was held from 2010 to 2024.")])
    let open = try order([.text("\u{2067}Bo Test"), .text(" was held from 2010 to 2024.")])
    #expect(plain == open)
  }

  /// What is read of the last line of the body, from left to right.
  private func order(_ inlines: [Inline]) throws -> String {
    var letter = SampleLetters.short
    letter.body = [.paragraph(inlines)]
    let printed = try Printing.set(letter)
    let lines = printed.sheets.pages[0].items.flatMap { item in
      item.ink.marks.compactMap { mark in
        if case .text(let line, _, _, _) = mark { line } else { nil }
      }
    }
    let read = lines.map { line in
      line.runs.sorted { $0.x < $1.x }.flatMap(\.glyphs).compactMap(\.text).joined()
    }
    return try #require(read.first { $0.contains("2010") }).filter {
      $0 != "\u{2067}" && $0 != "\u{2069}"
    }
  }

  @Test("a character that no font has is told, and is no box in the file")
  func missing() throws {
    var letter = SampleLetters.short
    // Private use, and a script without a font.
    letter.body = [.paragraph([.text("a\u{F0123}b \u{1F468} c")])]
    letter.signatories = [Signatory(name: "\u{F0124}")]
    let printed = try Printing.set(letter)
    #expect(printed.findings == [.missingGlyphs(["\u{F0123}", "\u{1F468}", "\u{F0124}"])])
    for page in printed.sheets.pages {
      for item in page.items {
        for case .text(let line, _, _, _) in item.ink.marks {
          #expect(line.runs.allSatisfy { $0.glyphs.allSatisfy { $0.id > 0 && $0.id < 0xFFFF } })
        }
      }
    }
    #expect(!(try Printing.pdf(of: printed)).isEmpty)
  }

  @Test(
    "an address of fifteen lines, a word of 200 letters, a body of fifty pages and a thousand marks on a letter have their place"
  )
  func long() throws {
    var letter = SampleLetters.short
    letter.addressee = Envelopes.letter((1...15).map { "Line \($0) of the address" }).addressee
    letter.subject = [.text(String(repeating: "W", count: 200))]
    letter.signatories = [Signatory(name: String(repeating: "W", count: 200))]
    let text = String(repeating: "Nobody has told his family what he is accused of. ", count: 12)
    letter.body = (0..<350).map { _ in .paragraph([.text(text)]) }
    letter.body.append(.paragraph([.text("a" + String(repeating: "\u{301}", count: 1_000) + "b")]))
    let printed = try Printing.set(letter)
    #expect(printed.outside == [])
    #expect(printed.pageCount >= 50)
    #expect(printed.findings.contains(.addressOutsideWindow(lines: 15, layout: "din-5008-b")))
    #expect(!(try Printing.pdf(of: printed)).isEmpty)
  }

  @Test("lists in lists without end keep on the paper, with their marks")
  func deep() throws {
    var block = Block.paragraph([.text("deep")])
    for depth in 0..<40 {
      block = .list(
        List(
          marking: depth.isMultiple(of: 2) ? .bullets : .numbers(start: 1_000_000), items: [[block]]
        ))
    }
    var letter = SampleLetters.short
    letter.body = [block, .quotation([.quotation([.quotation([block])])])]
    #expect(try Printing.set(letter).outside == [])
  }

  @Test("a table of two hundred columns keeps on the paper")
  func table() throws {
    let cells: [[Inline]] = (0..<200).map { [.text("column \($0)")] }
    let table = Table(
      caption: [], header: cells, alignments: cells.map { _ in .start }, rows: [cells])
    let document = Document(
      role: "report", language: "en", title: [.text("Wide")], date: "2026-11-21",
      blocks: [.table(table)])
    #expect(try Printing.writer().set(document, on: .a4).outside == [])
  }

  @Test("a picture that is broken or too large is an error, not a crash", arguments: [0, 1, 2])
  func pictures(kind: Int) throws {
    let bytes: [UInt8] =
      switch kind {
      case 0: Array("no picture".utf8)
      case 1: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0]
      default: [UInt8](repeating: 0xFF, count: 25_000_000)
      }
    var dress = LetterDress(layout: .usual(in: "DE"))
    dress.signature = Picture(bytes: bytes, width: 100_000, height: 3)
    dress.letterhead = Picture(bytes: bytes, width: 0, height: 0)
    let printed = try Printing.writer().set(SampleLetters.short, dress)
    #expect(printed.outside == [])
    #expect(throws: PDFError.self) { try Printing.pdf(of: printed) }
    #expect(!(try Printing.writer().picture(of: printed)).isEmpty)
  }
}
