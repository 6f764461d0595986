// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import PrintWriter

@Suite("Letters as postcards")
struct PostcardTests {
  private static let letters =
    (SampleLetters.all + SampleLetters.scripts).map { ($0.name, $0.letter.short) }

  private static func letter(_ name: String) throws -> Letter {
    try #require(letters.first { $0.0 == name }?.1)
  }

  @Test(
    "text and address stay in their halves in every script, and the corner of the stamp is free",
    arguments: letters.map(\.0))
  func halves(name: String) throws {
    let letter = try Self.letter(name)
    for sheet in CardSheet.all {
      let cards = Array(repeating: Postcard(letter), count: sheet.count)
      let printed = try CardProof.writer().set(cards, on: sheet)
      #expect(printed.pageCount == 1)
      for line in printed.ink[0] {
        let corner = (0..<sheet.count).map { sheet.card($0) }.first { line.isInside($0) }
        let card = try #require(corner)
        let isMessage = line.isInside(CardLayout.message.moved(to: card), by: -0.1)
        #expect(isMessage || line.isInside(CardLayout.address.moved(to: card), by: -0.1))
        #expect(!line.touches(CardLayout.postage.moved(to: card)))
      }
    }
  }

  @Test("nothing of the letter is lacking but its subject", arguments: letters.map(\.0))
  func whole(name: String) throws {
    let letter = try Self.letter(name)
    let printed = try CardProof.writer().set(Postcard(letter))
    #expect(printed.findings.filter { if case .missingGlyphs = $0 { false } else { true } } == [])
    let read = ReadText.letters(printed.ink[0].map(\.text).joined(separator: " ")).sorted()
    #expect(read == ReadText.letters(letter.onCard).sorted())
  }

  @Test("what is written from right to left begins at the right edge of its half")
  func rightToLeft() throws {
    let printed = try CardProof.writer().set(Postcard(try Self.letter("arabic")))
    let halves = printed.ink[0].filter { $0.right < CardLayout.divider.value }
    let edge = CardLayout.message.right.value
    #expect(halves.count { abs($0.right - edge) < 0.1 } > halves.count / 2)
  }

  @Test("an address of eleven lines fits, one of forty is told")
  func longAddress() throws {
    func findings(_ count: Int) throws -> [PrintFinding] {
      var letter = SampleLetters.english.short
      letter.addressee = Addressee(
        envelopeLines: (1...count).map { LanguageText("Line \($0) of an address", language: nil) },
        addressLines: [], countryLine: nil, countryCode: nil, name: nil, office: "Office",
        body: nil, email: nil, fax: nil)
      return try CardProof.writer().set(Postcard(letter)).findings
    }
    #expect(try findings(11) == [])
    #expect(try findings(40) == [.addressOffCard])
  }

  @Test("a text that is too long is never cut: the lines that are too many are counted")
  func longText() throws {
    var letter = SampleLetters.english.short
    let words = String(repeating: "Please release Bo Test at once. ", count: 12)
    letter.body = [.paragraph([.text(words)])]
    #expect(try CardProof.writer().set(Postcard(letter)).findings == [])
    letter.body = Array(repeating: letter.body[0], count: 3)
    let printed = try CardProof.writer().set(Postcard(letter))
    guard case .cardTooFull(let lines)? = printed.findings.first else {
      Issue.record("the card was taken")
      return
    }
    #expect((10...30).contains(lines) && printed.pageCount == 0)
  }

  @Test("a card of a sheet that does not fit is told, and its place stays empty")
  func unfitOnSheet() throws {
    var long = SampleLetters.english.short
    let words = String(repeating: "Please release Bo Test at once. ", count: 36)
    long.body = [.paragraph([.text(words)])]
    let alone = try CardProof.writer().set(Postcard(long)).findings
    var unfit = SampleLetters.english.short
    unfit.addressee = Addressee(
      envelopeLines: (1...40).map { LanguageText("Line \($0) of an address", language: nil) },
      addressLines: [], countryLine: nil, countryCode: nil, name: nil, office: "Office",
      body: nil, email: nil, fax: nil)
    let cards = [long, SampleLetters.english.short, unfit].map { Postcard($0) }
    let printed = try CardProof.writer().set(cards, on: .four)
    #expect(alone.count == 1)
    #expect(printed.findings == alone + [.addressOffCard])
    let corner = CardSheet.four.card(1)
    #expect(printed.ink[0].allSatisfy { $0.isInside(corner) })
  }

  @Test(
    "four cards on a sheet: every word where it was, and every font in the file",
    .enabled(if: OutsideJudge.pdftotext.isInstalled && OutsideJudge.pdffonts.isInstalled))
  func sheet() throws {
    let cards = try ["english", "russian", "german", "french"].map { Postcard(try Self.letter($0)) }
    let printed = try CardProof.writer().set(cards, on: .four)
    let pdf = try CardProof.writer().pdf(of: printed, CardProof.about)
    let pages = try PrintedWords.pages(of: pdf)
    var text = ""
    for (number, words) in pages.enumerated() {
      text += PrintedWords.text(of: words, page: number + 1)
    }
    try expectGolden("postcards.txt", Array(text.utf8))
    let fonts = try OutsideJudge.pdffonts.judge([pdf], [], named: "pdf").output
      .split(separator: "\n").dropFirst(2)
    #expect(fonts.count > 1)
    for font in fonts {
      #expect(font.split(separator: " ").suffix(5).prefix(3) == ["yes", "yes", "yes"])
    }
  }
}

extension Letter {
  /// With a paragraph of text and nothing below the signature.
  fileprivate var short: Letter {
    var letter = self
    letter.body = body.first { if case .paragraph = $0 { true } else { false } }.map { [$0] } ?? []
    (letter.copies, letter.enclosures, letter.notes) = (nil, nil, nil)
    return letter
  }

  /// What a card shows of it.
  fileprivate var onCard: String {
    let signed = signatories.flatMap { [$0.name, $0.role, $0.organisation, $0.country] }
    let lines: [String?] =
      [date.line, salutation, close, reference.label, reference.code] + signed
      + sender.addressLines + [sender.country, sender.email] + addressee.lines.map(\.text)
    let text = body.map { block in
      if case .paragraph(let inlines) = block { inlines.plainText } else { "" }
    }
    return (lines.compactMap(\.self) + text).joined(separator: " ")
  }
}

extension Area {
  /// The area of a card, on its sheet.
  fileprivate func moved(to card: Area) -> Area {
    Area(x: card.x + x, y: card.y + y, width: width, height: height)
  }
}
