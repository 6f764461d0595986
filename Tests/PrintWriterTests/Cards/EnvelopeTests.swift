// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import Testing

@testable import PrintWriter

@Suite("Envelopes")
struct EnvelopeTests {
  private static let mark = [
    LanguageText("PAR AVION", language: "fr"), LanguageText("PRIORITAIRE", language: "fr"),
    LanguageText("LUFTPOST", language: "de"),
  ]
  private static let sender = CardProof.address([
    "Ann Example", "7 Mill Lane", "Leeds LS1 1AA", "UNITED KINGDOM",
  ])

  private func text(_ address: PostalAddress) -> EnvelopeText {
    EnvelopeText(address: address, sender: Self.sender, mark: Self.mark)
  }

  @Test("the parts of an envelope lie on it, and none on another", arguments: EnvelopeSize.all)
  func geometry(_ size: EnvelopeSize) {
    let paper = Area(x: 0, y: 0, width: size.paper.width, height: size.paper.height)
    let parts = [size.address, size.sender, size.mark, size.postage]
    for (place, part) in parts.enumerated() {
      #expect(paper.contains(part))
      for other in parts.dropFirst(place + 1) {
        let common = part.intersection(other)
        #expect(common.width.value < 0.001 || common.height.value < 0.001)
      }
    }
    #expect(size.paper.width.value - size.address.right.value >= 15)
    #expect(EnvelopeSize.named(size.id) == size)
  }

  @Test("sender, mark and address stand in their fields", arguments: EnvelopeSize.all)
  func fields(_ size: EnvelopeSize) throws {
    for address in CardProof.addresses {
      let printed = try CardProof.writer().envelopes([text(address)], of: size, CardProof.about)
      guard printed.unfit.isEmpty else { continue }
      let ink = printed.sheets.ink[0]
      #expect(ink.prefix(4).allSatisfy { $0.isInside(size.sender, by: -0.1) })
      #expect(ink.dropFirst(4).prefix(3).allSatisfy { $0.isInside(size.mark, by: -0.1) })
      #expect(ink.dropFirst(7).allSatisfy { $0.isInside(size.address, by: -0.1) })
      #expect(ink.allSatisfy { !$0.touches(size.postage) })
      #expect(ink.dropFirst(4).prefix(3).map(\.text) == Self.mark.map(\.text))
    }
  }

  @Test(
    "Poppler finds no word where the stamp goes", .enabled(if: CardWords.isThere),
    arguments: EnvelopeSize.all)
  func stamp(_ size: EnvelopeSize) throws {
    let all = Array(repeating: text(CardProof.addresses[1]), count: 3)
    let printed = try CardProof.writer().envelopes(all, of: size, CardProof.about)
    let pages = try CardWords.pages(
      of: CardProof.writer().pdf(of: printed.sheets, CardProof.about))
    #expect(pages.count == 3)
    for word in pages.flatMap(\.self) { #expect(!word.touches(size.postage), "\(size.id) \(word)") }
  }

  @Test("an address of fifteen lines is named, with the envelopes that hold it")
  func unfit() throws {
    let long = text(CardProof.addresses[5])
    let size = try #require(EnvelopeSize.named("dl"))
    #expect(try CardProof.writer().envelopes([long], of: size, CardProof.about).unfit == [])
    let longer = text(CardProof.address((1...30).map { "Line \($0)" }))
    #expect(try CardProof.writer().envelopes([longer], of: size, CardProof.about).unfit == [0])
    #expect(try CardProof.writer().sizes(for: longer).map(\.id) == ["C5"])
  }

  @Test("without words there is no frame for them")
  func unmarked() throws {
    let size = EnvelopeSize.all[0]
    let plain = EnvelopeText(address: CardProof.addresses[0], sender: Self.sender, mark: [])
    let printed = try CardProof.writer().envelopes([plain], of: size, CardProof.about)
    #expect(
      printed.sheets.sheets.pages[0].items.allSatisfy { item in
        if case .artifact = item.owner { false } else { true }
      })
  }
}
