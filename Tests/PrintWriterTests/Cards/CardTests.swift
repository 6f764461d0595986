// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import Testing

@testable import PrintWriter

@Suite("Cards to people in prison")
struct CardTests {
  private static let address = CardProof.address(["Example Ann, 1980", "Colony 1", "UZBEKISTAN"])

  private func card(_ message: String, _ language: String = "en") -> CardText {
    CardText(message: message, language: language, address: Self.address)
  }

  @Test("cards lie on their paper, are A6, and none lies on another", arguments: CardSheet.all)
  func geometry(_ sheet: CardSheet) {
    let paper = Area(x: 0, y: 0, width: sheet.paper.width, height: sheet.paper.height)
    let cards = (0..<sheet.count).map { sheet.card($0) }
    for (place, card) in cards.enumerated() {
      #expect(paper.contains(card) && card.width.value == 148 && card.height.value == 105)
      for other in cards.dropFirst(place + 1) {
        let common = card.intersection(other)
        #expect(common.width.value == 0 || common.height.value == 0)
      }
    }
  }

  @Test(
    "message and address stay in their halves, and the corner of the stamp is free",
    arguments: CardSheet.all)
  func halves(_ sheet: CardSheet) throws {
    let messages = [
      "You are not forgotten.\n\nWith warm greetings\nAnn",
      String(repeating: "x", count: 200), String(repeating: "We think of you. ", count: 40),
    ]
    for message in messages {
      let all = Array(repeating: card(message), count: sheet.count)
      let printed = try CardProof.writer().cards(all, on: sheet, CardProof.about)
      #expect(printed.tooLong.isEmpty && printed.unfit.isEmpty)
      #expect(printed.sheets.pageCount == 1)
      for line in printed.sheets.ink[0] {
        let corner = (0..<sheet.count).map { sheet.card($0) }.first { line.isInside($0) }
        let area = try #require(corner)
        let isMessage = line.isInside(CardLayout.message.moved(to: area), by: -0.1)
        #expect(isMessage || line.isInside(CardLayout.address.moved(to: area), by: -0.1))
        #expect(!line.touches(CardLayout.postage.moved(to: area)))
      }
    }
  }

  @Test("a message that is too long and an address that is too long are told apart")
  func tooLong() throws {
    let long = CardText(
      message: "Hello", language: "en",
      address: CardProof.address((1...40).map { "Line \($0)" }))
    let cards = [card(String(repeating: "word ", count: 900)), long, card("Hello")]
    let printed = try CardProof.writer().cards(cards, on: CardSheet.all[0], CardProof.about)
    #expect(printed.tooLong == [0] && printed.unfit == [1])
  }

  @Test("a message from right to left ends at the right edge of its half")
  func rightToLeft() throws {
    let arabic = card("أنت لست منسيًا.\n\nمع أطيب التحيات، Anna", "ar")
    let printed = try CardProof.writer().cards([arabic], on: CardSheet.all[1], CardProof.about)
    let lines = printed.sheets.ink[0].prefix(2)
    for line in lines { #expect(abs(line.right - CardLayout.message.right.value) < 0.1) }
  }

  @Test("the sheet that is cut has marks, a single card has none that is read or cut")
  func marks() throws {
    let artifacts = try CardSheet.all.map { sheet in
      try CardProof.writer().cards([card("Hello")], on: sheet, CardProof.about)
        .sheets.sheets.pages[0].items.filter { item in
          if case .artifact = item.owner { true } else { false }
        }.count
    }
    #expect(artifacts == [7, 1])
  }
}

extension Area {
  /// The area of a card, on its sheet.
  fileprivate func moved(to card: Area) -> Area {
    Area(x: card.x + x, y: card.y + y, width: width, height: height)
  }
}
