// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import PrintWriter

@Suite("The address in the window", .enabled(if: OutsideJudge.pdftotext.isInstalled))
struct WindowTests {
  private static let ids = SheetLayout.all.map(\.id)

  @Test(
    "the longest address lies behind the window wherever the sheet slips, or the letter has none",
    arguments: ids)
  func longest(id: String) throws {
    let layout = try #require(SheetLayout.named(id))
    for (language, lines) in Envelopes.longest {
      try judge([Envelopes.letter(lines, language)], in: layout)
    }
  }

  @Test("an address of the usual length lies behind the window", arguments: ids)
  func usual(id: String) throws {
    let layout = try #require(SheetLayout.named(id))
    let lines = [
      "His Excellency", "Mr Sample Samplov", "President of the Republic of Uzbekistan",
      "43 Sample Street", "100163 Tashkent", "UZBEKISTAN",
    ]
    let printed = try Printing.set(Envelopes.letter(lines), in: layout)
    #expect(printed.findings.isEmpty && printed.layout == layout)
    try judge([Envelopes.letter(lines)], in: layout)
  }

  @Test("no address at all lies outside of the page or over the text", arguments: ids)
  func random(id: String) throws {
    let layout = try #require(SheetLayout.named(id))
    let place = SheetLayout.all.firstIndex(of: layout) ?? 0
    try judge(
      (0..<15).map { Envelopes.letter(Envelopes.random(UInt64($0 + 1000 * place + 1))) },
      in: layout)
  }

  /// Each letter on a page of its own.
  private func judge(_ letters: [Letter], in layout: SheetLayout) throws {
    let printed = try letters.map { try Printing.set($0, in: layout) }
    let pages = try PrintedWords.pages(of: try Printing.pack(printed))
    var page = 0
    for (letter, printed) in zip(letters, printed) {
      judge(letter, printed, pages[page], in: layout)
      page += printed.pageCount
    }
  }

  private func judge(
    _ letter: Letter, _ printed: PrintedSheets, _ words: [PrintedWord], in layout: SheetLayout
  ) {
    let reference = words.filter { $0.text.contains("Zreference") }.map(\.top).min() ?? .infinity
    let address = words.filter { $0.top < reference && !$0.text.hasPrefix("Zs") && $0.text != "·" }
    let taken = printed.layout ?? layout
    let lines = letter.addressee.lines.map(\.text)
    let said = Comment(rawValue: "\(address.bounds) \(taken.id), text at \(reference): \(lines)")
    #expect(!address.isEmpty, said)
    let isOutside = printed.findings.contains {
      if case .addressOutsideWindow = $0 { true } else { false }
    }
    #expect(taken == (isOutside ? layout.withoutWindow : layout), said)
    let area = taken.envelope == nil ? taken.sheet : taken.safeArea
    let bounds = address.bounds
    #expect(bounds.left >= area.x.points - 0.01 && bounds.right <= area.right.points + 0.01, said)
    // A word's box is as high as its font reaches anywhere; the ink itself is looked at below.
    #expect(bounds.top >= area.y.points - 3 && bounds.bottom <= area.bottom.points + 3, said)
    for extent in printed.sheets.pages[0].addressExtents(in: taken, above: reference) {
      #expect(extent.isInside(area), said)
    }
    #expect(bounds.bottom <= reference, said)
  }
}

extension SetPage {
  /// Of the address, which is neither in the sender's block nor an artifact.
  fileprivate func addressExtents(in layout: SheetLayout, above height: Double) -> [InkExtent] {
    extents.filter {
      !$0.isArtifact && $0.bottom < height && abs($0.left - layout.senderBlock.x.points) > 0.01
    }
  }
}

extension SheetLayout {
  var sheet: Area { Area(x: 0, y: 0, width: paper.width, height: paper.height) }
}
