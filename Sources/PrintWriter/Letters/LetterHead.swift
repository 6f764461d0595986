// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// The head of the first sheet: letterhead and sender's block.
struct LetterHead {
  let letter: Letter
  let dress: LetterDress
  let layout: SheetLayout
  let setter: MemoSetter
}

extension LetterHead {
  /// Places it, and returns where it ends, in points, and what of it is too long and goes with the text.
  func place(
    on sheets: inout SetSheets, _ missing: inout [Unicode.Scalar]
  ) -> (bottom: Double, rest: [FlowItem]) {
    let area = layout.senderBlock
    var y = area.y.points
    if let picture = dress.letterhead {
      let frame = picture.fitted(width: area.width.points, height: Self.letterheadHeight)
      let element = sheets.element(
        .figure(description: letter.sender.organisation ?? letter.sender.name))
      sheets.pages[0].items.append(
        PlacedInk(
          ink: Ink([.picture(picture, frame)]), x: area.x.points, y: y, owner: .element(element)))
      y += frame.height + 6
    }
    let blocks = blocks(width: area.width.points, height: area.bottom.points - y)
    guard y + blocks.reduce(0, { $0 + $1.height }) <= layout.headEnd else {
      let rest = self.blocks(size: 9.5, width: layout.textWidth.points)
      return (y, rest.map { FlowItem(block: $0, gap: 0) })
    }
    for block in blocks {
      for scalar in block.missing where !missing.contains(scalar) { missing.append(scalar) }
      sheets.place(block, in: nil, onPage: 0, x: area.x.points, y: y)
      y += block.height
    }
    return (y, [])
  }

  /// In points.
  private static var letterheadHeight: Double { 48 }

  private func blocks(width: Double, height: Double) -> [SetBlock] {
    for size in [9.5, 9, 8.5, 8, 7.5] {
      let blocks = blocks(size: size, width: width)
      if blocks.reduce(0, { $0 + $1.height }) <= height { return blocks }
    }
    return blocks(size: 7.5, width: width)
  }

  private func blocks(size: Double, width: Double) -> [SetBlock] {
    let sender = letter.sender
    let strong = [dress.headline, sender.name].compactMap(\.self)
    let plain =
      [sender.organisation].compactMap(\.self) + sender.addressLines
      + [sender.country, sender.email, sender.phone].compactMap(\.self)
    func lines(_ texts: [String], isBold: Bool) -> SetBlock {
      setter.lines(
        texts.map { LanguageText($0, language: nil) },
        TextStyle(size: size, leading: 1.25, isBold: isBold, alignment: .left),
        language: letter.language,
        width: width)
    }
    return [lines(strong, isBold: true), lines(plain, isBold: false)]
  }
}

extension Picture {
  /// The frame of the picture at most so large, in points.
  func fitted(width: Double, height: Double) -> Frame {
    let factor = min(width / Double(max(self.width, 1)), height / Double(max(self.height, 1)))
    return Frame(
      x: 0, y: 0, width: Double(self.width) * factor, height: Double(self.height) * factor)
  }
}
