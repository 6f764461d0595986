// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// How high a letter is at most, or at least, from the number of its characters alone.
///
/// It knows no fonts and errs to one side or the other, so that only letters near the foot of the page must be set to
/// know whether they fit on it.
struct LetterGuess {
  let letter: Letter
  let dress: LetterDress
  /// How it is set: as usual, or as closely as it may be.
  private var fit = LetterFit.all[0]
  /// Whether the height is the greatest that it may have, and not the least.
  private var isMost = true

  init(letter: Letter, dress: LetterDress) {
    self.letter = letter
    self.dress = dress
  }
}

extension LetterGuess {
  /// Whether it fits on one page, in the closest setting at the latest.
  var isSurelyOnePage: Bool {
    var most = self
    most.fit = LetterFit.all[LetterFit.all.count - 1]
    guard isFrameKnown, let body = most.height(of: letter.body, width: layout.textWidth.points)
    else { return false }
    return body + most.frame <= layout.paper.height.points - layout.margins.bottom.points - top
  }

  /// Whether it is too long for one page even in the closest setting; false where that is not sure.
  var isSurelyLonger: Bool {
    var least = self
    least.isMost = false
    least.fit = LetterFit.all[LetterFit.all.count - 1]
    guard let body = least.height(of: letter.body, width: layout.textWidth.points) else {
      return false
    }
    let top = layout.referenceLine.points
    return body + least.frame > layout.paper.height.points - layout.margins.bottom.points - top
  }

  /// How many pages it surely takes, one or two; nil where that is only known by setting it.
  var surePages: Int? {
    if isSurelyOnePage { return 1 }
    guard isFrameKnown, isSurelyLonger,
      let body = height(of: letter.body, width: layout.textWidth.points)
    else {
      return nil
    }
    let height = layout.paper.height.points - layout.margins.bottom.points
    let room = 2 * height - top - layout.margins.top.points
    // What is kept together may leave some lines of the first page empty.
    return body + frame <= room - 8 * line ? 2 : nil
  }

  private var size: Double { fit.size }
  private var line: Double { size * (isMost ? 1.32 : 1.3) }

  /// Of a character, as a part of the type's size: wider than usual text, with the room that lines leave at their ends,
  /// or narrower.
  private var width: Double {
    let isCyrillic =
      ["ru", "uk"].contains(letter.language) || letter.language.hasSuffix("Cyrl")
    return isMost ? (isCyrillic ? 0.64 : 0.58) : (isCyrillic ? 0.5 : 0.44)
  }

  private var layout: SheetLayout { dress.layout }

  /// Below the sender's block and the address.
  private var top: Double {
    let sender =
      [dress.headline, letter.sender.name, letter.sender.organisation, letter.sender.country]
      .compactMap(\.self) + [letter.sender.email, letter.sender.phone].compactMap(\.self)
      + letter.sender.addressLines
    let picture = dress.letterhead == nil ? 0 : 54.0
    let block = layout.senderBlock
    let senderEnd =
      block.y.points + picture + lines(sender, width: block.width.points) * 0.9 * line
    let address = letter.addressee.lines.map(\.text)
    let addressEnd =
      layout.addressTop.points + lines(address, width: layout.addressField.width.points) * line
    return max(layout.referenceLine.points, senderEnd + 18, addressEnd + 18)
  }

  /// From the line with the reference to the sources, without the body.
  private var frame: Double {
    let width = layout.textWidth.points
    let small =
      [letter.copies, letter.enclosures].compactMap(\.self).flatMap { [$0.label] + $0.lines }
      + (letter.notes.map { notes in
        [notes.label] + notes.notes.map { "[00] \($0.text) \($0.url ?? "")" }
      } ?? [])
    let count = letter.signatories.count
    let columns = count <= 1 ? 1 : count == 2 || count == 4 ? 2 : 3
    let rows = (count + columns - 1) / columns
    let subject = lines([letter.subject.plainText], width: width * 0.9)
    let other = lines([letter.salutation, letter.close] + small, width: width)
    // The line with reference and date, and the room between the parts.
    let room =
      isMost ? 1 + (1.8 + 1.6 + 1.2 + 2) * fit.spacing : 1 + (1.8 + 1.6 + 1.2) * fit.spacing
    let signing = isMost ? 44 + 4 * line : 39 + line
    return (room + subject + (isMost ? other : 2)) * line + Double(rows) * signing
  }

  /// Whether what stands around the body is in letters of which the width is known.
  private var isFrameKnown: Bool {
    let texts =
      [letter.subject.plainText, letter.salutation, letter.close, letter.sender.name]
      + [letter.sender.organisation, dress.headline].compactMap(\.self) + letter.sender.addressLines
      + letter.addressee.lines.map(\.text) + letter.signatories.map(\.name)
      + [letter.copies, letter.enclosures].compactMap(\.self).flatMap(\.lines)
      + (letter.notes?.notes.map(\.text) ?? [])
    return texts.allSatisfy { $0.unicodeScalars.allSatisfy(Self.isKnown) }
  }

  private func lines(_ texts: [String], width: Double) -> Double {
    texts.reduce(0) { $0 + lines(count($1), width: width) }
  }

  /// How many letters of usual width the text takes at most, or at least; capitals are wide.
  private func count(_ text: String) -> Double {
    let scalars = text.unicodeScalars
    guard isMost else { return Double(scalars.count) }
    let capitals = scalars.count { $0.properties.isUppercase }
    return Double(scalars.count) + 0.4 * Double(capitals)
  }

  private func lines(_ count: Double, width: Double) -> Double {
    max((count * size * self.width / max(width, 40)).rounded(.up), 1)
  }
}

extension LetterGuess {
  /// Nil where it is not known without setting it: other scripts, tables, figures, columns.
  private func height(of blocks: [Block], width: Double) -> Double? {
    var height = 0.0
    for block in blocks {
      guard let own = self.height(of: block, width: width) else { return nil }
      height += own + 0.7 * fit.spacing * line * (isMost ? 1.05 : 0.99)
    }
    return height
  }

  private func height(of block: Block, width: Double) -> Double? {
    let inner = width - 4 * size
    switch block {
    case .paragraph(let inlines), .heading(_, let inlines):
      let text = inlines.plainText
      guard text.unicodeScalars.allSatisfy(Self.isKnown) else { return nil }
      let count = count(text) + 5 * Double(inlines.noteCount)
      return (lines(count, width: width) + Double(inlines.breakCount)) * line
    case .quotation(let blocks): return self.height(of: blocks, width: inner)
    case .list(let list):
      guard isMost || list.items.allSatisfy({ $0.count == 1 }) else { return nil }
      return list.items.reduce(0) { height, item in
        guard let height, let own = self.height(of: item, width: inner) else { return nil }
        return height + own
      }
    case .table, .figure, .parallel: return nil
    }
  }

  /// Latin, Greek, Cyrillic and the usual signs.
  private static func isKnown(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x530 || (0x2000...0x206F).contains(scalar.value)
      || (0x1E00...0x1FFF).contains(scalar.value)
  }
}

extension [Inline] {
  fileprivate var noteCount: Int { count { if case .note = $0 { true } else { false } } }

  fileprivate var breakCount: Int {
    reduce(0) { count, inline in
      switch inline {
      case .lineBreak: count + 1
      case .emphasis(let parts), .strong(let parts), .foreign(_, let parts), .link(_, let parts):
        count + parts.breakCount
      case .text, .note: count
      }
    }
  }
}
