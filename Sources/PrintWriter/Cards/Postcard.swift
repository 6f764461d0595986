// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

/// A letter as a card to be sent without envelope.
///
/// The card has no heading: it shows all of the letter but its subject.
package struct Postcard: Sendable {
  package let letter: Letter
  /// Of the member; nil for room to sign.
  package let signature: Picture?

  package init(_ letter: Letter, signature: Picture? = nil) {
    self.letter = letter
    self.signature = signature
  }
}

extension Postcard: CardContent {
  var language: String { letter.language }

  var address: PostalAddress {
    PostalAddress(letter.addressee.lines, language: letter.language)
  }

  func message(size: Double, width: Double, _ setter: MemoSetter) -> SetBlock {
    var dress = LetterDress(layout: .usual(in: nil))
    dress.signature = signature
    let text = LetterText(letter: letter, dress: dress, setter: setter, width: width)
    return SetBlock.stacked(text.postcard(size: size))
  }
}

extension Postcard {
  /// What the sheets say of themselves that it stands on.
  var about: PrintedFile {
    PrintedFile(
      title: letter.subject.plainText, author: nil, language: letter.language,
      date: letter.date.iso, producer: "")
  }
}

extension LetterText {
  /// Date, salutation, text, close, name, and in small type the reference and where an answer goes.
  fileprivate func postcard(size: Double) -> [FlowItem] {
    var scale = setter.scale(size, language: letter.language)
    // Even lines of so few words would have holes.
    scale.alignment = .start
    var small = scale.small
    small.leading = 1.2
    var date = small
    date.alignment = .end
    var items = [FlowItem(block: lines([letter.date.line], date), gap: 0)]
    items.append(FlowItem(block: lines([letter.salutation], scale.plain), gap: size * 0.6))
    items += body(scale, gap: size * 0.45)
    items.append(FlowItem(block: lines([letter.close], scale.plain), gap: size * 0.6))
    items.append(FlowItem(block: signatures(scale, room: Self.roomToSign), gap: 0))
    items += tail(scale, gap: size * 0.45)
    let reference = "\(letter.reference.label) \(letter.reference.code)"
    items.append(FlowItem(block: lines([reference, replyLine], small), gap: size * 0.45))
    return items
  }

  /// In points.
  private static var roomToSign: Double { Millimetres(8).points }

  /// Where an answer is to be sent, in a line or two.
  private var replyLine: String {
    let sender = letter.sender
    return (sender.addressLines + [sender.country, sender.email].compactMap(\.self))
      .joined(separator: " · ")
  }

  private func lines(_ texts: [String], _ style: TextStyle) -> SetBlock {
    setter.lines(
      texts.map { LanguageText($0, language: nil) }, style, language: letter.language,
      width: width)
  }
}

extension SetBlock {
  /// Blocks one below the other, as they would flow on one page.
  fileprivate static func stacked(_ items: [FlowItem]) -> SetBlock {
    let empty = SetBlock(elements: [], leaves: [], strips: [], missing: [], isShared: false)
    return items.reduce(empty) { $0.above($1.block, gap: $0.strips.isEmpty ? 0 : $1.gap) }
  }
}
