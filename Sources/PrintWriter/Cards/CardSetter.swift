// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// What stands on one card.
package struct CardText: Sendable, Hashable {
  /// Plain text; an empty line parts paragraphs.
  package let message: String
  /// BCP 47 tag of the message.
  package let language: String
  package let address: PostalAddress

  package init(message: String, language: String, address: PostalAddress) {
    self.message = message
    self.language = language
    self.address = address
  }
}

/// Sets cards to be sent as they are: the message at the left, the address at the right.
struct CardSetter {
  let sheet: CardSheet
  let setter: MemoSetter

  /// Of the message, in points.
  static let sizes = [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8]
}

extension CardSetter {
  /// The cards on their sheets, and the places of those whose address or message does not fit.
  func set(_ cards: [CardText], _ about: PrintedFile) -> SetCards {
    var set = SetCards(
      SetSheets(paper: sheet.paper, title: about.title, language: about.language))
    for (place, card) in cards.enumerated() {
      guard let message = message(card) else {
        set.tooLong.append(place)
        continue
      }
      guard let address = address(card) else {
        set.unfit.append(place)
        continue
      }
      add(card, message, address, at: place, to: &set)
    }
    return set
  }

  private func add(
    _ card: CardText, _ message: SetBlock, _ address: SetBlock, at place: Int,
    to set: inout SetCards
  ) {
    let (page, number) = place.quotientAndRemainder(dividingBy: sheet.count)
    while set.sheets.pages.count <= page {
      set.sheets.pages.append(SetPage(items: sheet.cutMarks))
    }
    let corner = sheet.card(number)
    func x(_ length: Millimetres) -> Double { (corner.x + length).points }
    func y(_ length: Millimetres) -> Double { (corner.y + length).points }
    set.place(
      message, in: card.language, x: x(CardLayout.message.x), y: y(CardLayout.message.y),
      onPage: page)
    set.place(
      address, in: card.address.language, x: x(CardLayout.address.x), y: y(CardLayout.address.y),
      onPage: page)
    let length = (corner.height - 20).points
    set.sheets.pages[page].items.append(
      .rule(to: Spot(0, length), x: x(CardLayout.divider), y: y(10), .faint))
  }

  private func address(_ card: CardText) -> SetBlock? {
    AddressFit(setter: setter).block(
      card.address, width: CardLayout.address.width.points,
      height: CardLayout.address.height.points, largest: 11)
  }

  /// As large as the left half allows.
  private func message(_ card: CardText) -> SetBlock? {
    let room = CardLayout.message
    return Self.sizes.lazy.map { message(card, size: $0) }
      .first { $0.height <= room.height.points }
  }

  private func message(_ card: CardText, size: Double) -> SetBlock {
    var builder = BlockBuilder()
    for paragraph in card.paragraphs {
      builder.skip(size * 0.7)
      var text = StyledText(language: card.language)
      for (number, line) in paragraph.enumerated() {
        if number > 0 { text.breakLine() }
        text.append(line)
      }
      let set = setter.shaper.set(
        text, TextStyle(size: size), width: CardLayout.message.width.points)
      builder.add(set, as: builder.element(.paragraph, in: nil), x: 0)
    }
    return builder.finished(isShared: true)
  }
}

extension CardText {
  /// The lines of each paragraph.
  fileprivate var paragraphs: [[String]] {
    let lines = message.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { $0.replacing("\t", with: " ") }
    return lines.split { $0.allSatisfy(\.isWhitespace) }.map { $0.map { String($0) } }
  }
}

extension CardSheet {
  /// Short lines where the sheet is cut; none on a card of its own.
  fileprivate var cutMarks: [PlacedInk] {
    guard count > 1 else { return [] }
    let (width, height) = (paper.width.points, paper.height.points)
    let length = Millimetres(5).points
    let (x, y) = (width / 2, height / 2)
    return [
      .rule(to: Spot(0, length), x: x, y: 0, .grey),
      .rule(to: Spot(0, length), x: x, y: height - length, .grey),
      .rule(to: Spot(length, 0), x: 0, y: y, .grey),
      .rule(to: Spot(length, 0), x: width - length, y: y, .grey),
      .rule(to: Spot(0, length), x: x, y: y - length / 2, .grey),
      .rule(to: Spot(length, 0), x: x - length / 2, y: y, .grey),
    ]
  }
}

extension PlacedInk {
  /// A fine line that is not read.
  fileprivate static func rule(to end: Spot, x: Double, y: Double, _ shade: Shade) -> PlacedInk {
    PlacedInk(
      ink: Ink([.line(from: Spot(0, 0), to: end, width: 0.4, shade, isDashed: false)]), x: x, y: y,
      owner: .artifact)
  }
}
