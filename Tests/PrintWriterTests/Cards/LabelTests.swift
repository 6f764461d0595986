// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import Testing

@testable import PrintWriter

@Suite("Sheets of labels")
struct LabelTests {
  @Test(
    "every label of every sheet lies on the paper, and none on another", arguments: LabelSheet.all)
  func geometry(_ sheet: LabelSheet) {
    let paper = Area(x: 0, y: 0, width: sheet.paper.width, height: sheet.paper.height)
    let labels = (0..<sheet.count).map { sheet.label($0) }
    for label in labels { #expect(paper.contains(label)) }
    for (place, label) in labels.enumerated() {
      for other in labels.dropFirst(place + 1) {
        let common = label.intersection(other)
        #expect(common.width.value < 0.001 || common.height.value < 0.001)
      }
    }
  }

  @Test("a sheet is found by its name in any spelling")
  func names() {
    for sheet in LabelSheet.all { #expect(LabelSheet.named(sheet.id) == sheet) }
    #expect(LabelSheet.named("avery l7163")?.id == "L7163")
    #expect(LabelSheet.named("Zweckform L-7160")?.id == "L7160")
    #expect(LabelSheet.named("Avery 5160")?.id == "5160")
    #expect(LabelSheet.named("L9999") == nil)
  }

  @Test("ink lies 2 mm inside of its label, whatever the address", arguments: LabelSheet.all)
  func clearance(_ sheet: LabelSheet) throws {
    for address in CardProof.addresses {
      let printed = try CardProof.writer().labels([address], on: sheet, CardProof.about)
      let ink = printed.sheets.ink.flatMap(\.self)
      #expect(ink.isEmpty == (printed.unfit == [0]))
      for line in ink { #expect(line.isInside(sheet.label(0), by: 2), "\(sheet.id) \(line)") }
    }
  }

  @Test(
    "Poppler finds every word 2 mm inside of its label", .enabled(if: CardWords.isThere),
    arguments: LabelSheet.all)
  func clearanceFromOutside(_ sheet: LabelSheet) throws {
    let fitting = try CardProof.addresses.filter {
      try CardProof.writer().labels([$0], on: sheet, CardProof.about).unfit.isEmpty
    }
    for address in fitting {
      let all = Array(repeating: address, count: sheet.count)
      let printed = try CardProof.writer().labels(all, on: sheet, CardProof.about)
      let words = try CardWords.pages(
        of: CardProof.writer().pdf(of: printed.sheets, CardProof.about))
      let found = try #require(words.first)
      #expect(found.count % sheet.count == 0 && !found.isEmpty)
      for word in found {
        let label = (0..<sheet.count).first { word.touches(sheet.label($0)) }
        let area = sheet.label(try #require(label))
        // Poppler's boxes are as high as the font can be, not as its ink is.
        let isInside =
          word.left >= area.x.value + 2 && word.right <= area.right.value - 2
          && word.top >= area.y.value && word.bottom <= area.bottom.value
        #expect(isInside, "\(sheet.id) \(word)")
      }
    }
  }

  @Test("labels begin where the sheet is free, and go on on the next")
  func start() throws {
    let sheet = try #require(LabelSheet.named("L7169"))
    let all = Array(repeating: CardProof.addresses[0], count: 3)
    let printed = try CardProof.writer().labels(all, on: sheet, from: 3, CardProof.about).sheets
    let places = printed.ink.map { page in
      Set(page.map { line in (0..<4).first { line.isInside(sheet.label($0)) } })
    }
    #expect(places == [[2, 3], [0]])
    let last = try CardProof.writer().labels([all[0]], on: sheet, from: 4, CardProof.about)
    #expect(last.sheets.pageCount == 1)
  }

  @Test("the printer's shift moves everything as far as it says")
  func shift() throws {
    let sheet = try #require(LabelSheet.named("L7163"))
    let all = Array(CardProof.addresses.prefix(3))
    let here = try CardProof.writer().labels(all, on: sheet, CardProof.about).sheets.ink[0]
    let shift = PrinterShift(x: 1.5, y: -0.5)
    let there = try CardProof.writer()
      .labels(all, on: sheet, moved: shift, CardProof.about).sheets.ink[0]
    #expect(here.count == there.count)
    for (one, other) in zip(here, there) {
      #expect(abs(other.left - one.left - 1.5) < 0.001)
      #expect(abs(other.top - one.top + 0.5) < 0.001)
    }
  }

  @Test("the widest shift leaves the text on the paper, and no wider one is allowed")
  func widestShift() throws {
    for sheet in LabelSheet.all {
      let paper = Area(x: 0, y: 0, width: sheet.paper.width, height: sheet.paper.height)
      let ends = [
        PrinterShift(x: sheet.widestShift.lowerBound, y: sheet.highestShift.lowerBound),
        PrinterShift(x: sheet.widestShift.upperBound, y: sheet.highestShift.upperBound),
      ]
      for shift in ends {
        #expect(sheet.allows(shift))
        #expect(!sheet.allows(PrinterShift(x: 1.01 * shift.x, y: shift.y)))
        #expect(!sheet.allows(PrinterShift(x: shift.x, y: 1.01 * shift.y)))
        let all = Array(repeating: CardProof.addresses[0], count: sheet.count)
        let printed = try CardProof.writer().labels(all, on: sheet, moved: shift, CardProof.about)
        for line in printed.sheets.ink[0] { #expect(line.isInside(paper, by: -0.001)) }
      }
    }
  }

  @Test("an address that fits on no label is named, and the others stay in their places")
  func unfit() throws {
    let sheet = try #require(LabelSheet.named("L7651"))
    let addresses = [CardProof.addresses[0], CardProof.addresses[5], CardProof.addresses[0]]
    let printed = try CardProof.writer().labels(addresses, on: sheet, CardProof.about)
    #expect(printed.unfit == [1])
    let holding = try CardProof.writer().sheets(for: addresses[1]).map(\.id)
    #expect(holding == ["L7164", "L7169", "5163"])
  }

  @Test("type shrinks from 10 to 6 points and no further")
  func sizes() {
    #expect(AddressFit.sizes.first == 10 && AddressFit.sizes.last == 6)
    #expect(AddressFit.sizes == AddressFit.sizes.sorted(by: >))
  }

  @Test("what steers a terminal or turns the writing around is shown as lost, not done")
  func hostile() throws {
    let sheet = try #require(LabelSheet.named("L7163"))
    let printed = try CardProof.writer()
      .labels([CardProof.addresses[6]], on: sheet, CardProof.about).sheets
    #expect(
      printed.ink[0].map(\.text) == [
        "A\u{FFFD}B\u{FFFD}[31mC", "one two three", "\u{FFFD}gnorw si siht",
      ])
  }

  @Test("the words of a sheet stand where they stood before")
  func words() throws {
    let sheet = try #require(LabelSheet.named("L7160"))
    let printed = try CardProof.writer().labels(
      Array(CardProof.addresses.prefix(4)), on: sheet, from: 3, CardProof.about)
    let lines = printed.sheets.ink[0].map { line in
      "\(tenths(line.left)) \(tenths(line.right)) \(tenths(line.top)) \(line.text)"
    }
    // Arabic as its glyphs stand, from left to right.
    #expect(
      lines == [
        "142.0 179.2 26.5 Office of the President",
        "142.0 166.5 30.8 1 Palace Street",
        "142.0 157.3 35.0 Tashkent",
        "142.0 163.9 39.4 UZBEKISTAN",
        "10.0 53.7 58.5 Его Превосходительству",
        "10.0 53.4 62.5 Президенту Республики",
        "10.0 60.8 66.8 Узбекистан господину Ш. М.",
        "10.0 28.9 71.0 Образцову",
        "10.0 42.2 75.4 ул. Примерная, 43",
        "10.0 38.5 79.6 100163 Ташкент",
        "10.0 33.5 83.9 УЗБЕКИСТАН",
        "76.0 97.6 65.0 لدعلا ريزو ةداعس",
        "76.0 90.3 69.2 لدعلا ةرازو",
        "76.0 98.6 73.1 Riyadh 11137",
        "76.0 100.9 77.5 SAUDI ARABIA",
        "142.0 180.8 66.6 北京市样本区样本街一号",
        "142.0 159.6 70.8 样本部部长",
        "142.0 153.4 75.4 CHINA",
      ])
  }

  @Test("the same addresses give the same bytes")
  func sameBytes() throws {
    let sheet = LabelSheet.all[0]
    let bytes = try (0..<2).map { _ in
      let writer = try PrintWriter(words: PrintWords { number, _, _ in "\(number)" })
      let printed = try writer.labels(
        Array(CardProof.addresses.prefix(5)), on: sheet, CardProof.about)
      return try writer.pdf(of: printed.sheets, CardProof.about)
    }
    #expect(bytes[0] == bytes[1])
  }

  private func tenths(_ length: Double) -> String { "\((length * 10).rounded() / 10)" }
}
