// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

/// What one envelope shows.
package struct EnvelopeText: Sendable, Hashable {
  package let address: PostalAddress
  package let sender: PostalAddress
  /// The words that ask the post for carriage by air, each in its language; none within a country.
  package let mark: [LanguageText]

  package init(address: PostalAddress, sender: PostalAddress, mark: [LanguageText]) {
    self.address = address
    self.sender = sender
    self.mark = mark
  }
}

/// Sets envelopes, one on a page.
struct EnvelopeSetter {
  let size: EnvelopeSize
  let setter: MemoSetter
}

extension EnvelopeSetter {
  /// The pages, and the places of the envelopes whose addresses do not fit.
  func set(_ envelopes: [EnvelopeText], _ about: PrintedFile) -> SetCards {
    var set = SetCards(
      SetSheets(paper: size.paper, title: about.title, language: about.language))
    for (place, envelope) in envelopes.enumerated() {
      guard let address = block(envelope.address, in: size.address, largest: 12),
        let sender = block(envelope.sender, in: size.sender, largest: 8.5)
      else {
        set.unfit.append(place)
        continue
      }
      add(envelope, sender, address, at: place, to: &set)
    }
    return set
  }

  /// The envelopes that would hold one.
  func sizes(for envelope: EnvelopeText) -> [EnvelopeSize] {
    EnvelopeSize.all.filter {
      block(envelope.address, in: $0.address, largest: 12) != nil
        && block(envelope.sender, in: $0.sender, largest: 8.5) != nil
    }
  }

  private func add(
    _ envelope: EnvelopeText, _ sender: SetBlock, _ address: SetBlock, at item: Int,
    to set: inout SetCards
  ) {
    let page = set.sheets.pages.count
    set.sheets.pages.append(SetPage())
    set.place(
      sender, of: item, in: envelope.sender.language, x: size.sender.x.points,
      y: size.sender.y.points, onPage: page)
    if !envelope.mark.isEmpty { place(envelope.mark, of: item, onPage: page, in: &set) }
    // In the middle of its field, or a little higher: the eye takes that for the middle.
    let slack = size.address.height.points - address.height
    set.place(
      address, of: item, in: envelope.address.language, x: size.address.x.points,
      y: size.address.y.points + slack * 0.4, onPage: page)
  }

  private func block(_ address: PostalAddress, in area: Area, largest: Double) -> SetBlock? {
    AddressFit(setter: setter).block(
      address, width: area.width.points, height: area.height.points, largest: largest)
  }

  /// The mark in a frame, as stickers have it.
  private func place(
    _ words: [LanguageText], of item: Int, onPage page: Int, in set: inout SetCards
  ) {
    let style = TextStyle(size: 10, leading: 1.25, isBold: true, alignment: .left)
    let padding = 5.0
    let block = setter.lines(
      words, style, language: set.sheets.language, width: size.mark.width.points - 2 * padding)
    let widest = block.strips.flatMap(\.parts).map(\.mark.right).max() ?? 0
    let frame = Frame(
      x: 0, y: 0, width: widest + 2 * padding, height: block.height + padding)
    set.sheets.pages[page].items.append(
      PlacedInk(
        ink: Ink([.box(frame, width: 0.8, .black)]), x: size.mark.x.points,
        y: size.mark.y.points, owner: .artifact))
    set.place(
      block, of: item, in: set.sheets.language, x: size.mark.x.points + padding,
      y: size.mark.y.points + padding / 2, onPage: page)
  }
}

extension Mark {
  /// Where a line of text ends, in points; 0 for other marks.
  fileprivate var right: Double {
    guard case .text(let line, let x, _, _) = self else { return 0 }
    return x + line.x + line.width
  }
}
