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
  func set(_ cards: [some CardContent], _ about: PrintedFile) -> SetCards {
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
    _ card: some CardContent, _ message: SetBlock, _ address: SetBlock, at place: Int,
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
      message, of: place, in: card.language, x: x(CardLayout.message.x),
      y: y(CardLayout.message.y), onPage: page)
    set.place(
      address, of: place, in: card.address.language, x: x(CardLayout.address.x),
      y: y(CardLayout.address.y), onPage: page)
    let length = (corner.height - 20).points
    set.sheets.pages[page].items.append(
      .rule(to: Spot(0, length), x: x(CardLayout.divider), y: y(10), .faint))
  }

  private func address(_ card: some CardContent) -> SetBlock? {
    AddressFit(setter: setter).block(
      card.address, width: CardLayout.address.width.points,
      height: CardLayout.address.height.points, largest: 11)
  }

  /// As large as the left half allows.
  private func message(_ card: some CardContent) -> SetBlock? {
    let room = CardLayout.message
    return Self.sizes.lazy.map { card.message(size: $0, width: room.width.points, setter) }
      .first { $0.height <= room.height.points }
  }

  /// How many lines of the smallest type a card's message is too long; 0 for one that fits.
  func excess(of card: some CardContent) -> Int {
    guard let smallest = Self.sizes.last else { return 0 }
    let room = CardLayout.message
    let height = card.message(size: smallest, width: room.width.points, setter).height
    let line = TextStyle(size: smallest).lineHeight
    return max(Int(((height - room.height.points) / line).rounded(.up)), 0)
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
