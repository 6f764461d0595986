// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// Sets the address so that it lies inside the window.
struct AddressSetter {
  let letter: Letter
  let setter: MemoSetter
}

/// An address at its place, in points from the page's upper left corner.
struct SetAddress {
  let block: SetBlock
  let x: Double
  let y: Double
  let returnLine: SetBlock?
  let returnTop: Double

  var bottom: Double { y + block.height }
}

extension AddressSetter {
  /// From the usual to the smallest.
  private static let styles = [(10, 1.2), (9.5, 1.2), (9, 1.15), (8.5, 1.1), (8, 1.05)].map {
    TextStyle(size: $0, leading: $1, alignment: .left)
  }
  /// From the window's edge to the ink, in points: 3 mm at the side, 0.4 mm above and below.
  private static let inset = (side: 8.5, end: 1.2)

  /// As large as the safe area allows; nil where even the smallest does not fit.
  func set(in layout: SheetLayout) -> SetAddress? {
    let area = layout.safeArea
    guard area.width > 20, area.height > 10 else { return nil }
    let (x, width) = place(in: layout)
    let returnLine = layout.returnLine.flatMap { _ in self.returnLine(width: width) }
    let returnTop = max(area.y.points + 1, (layout.returnLine ?? 0).points)
    let top = returnLine.map { returnTop + $0.height + 1 } ?? area.y.points + Self.inset.end
    let bottom = area.bottom.points - (layout.envelope == nil ? 0 : Self.inset.end)
    for style in Self.styles {
      let block = lines(style, width: width)
      let highest = bottom - block.height
      guard highest >= top else { continue }
      return SetAddress(
        block: block, x: x,
        y: max(top, min(layout.addressTop.points, highest)), returnLine: returnLine,
        returnTop: returnTop)
    }
    return nil
  }

  /// From the left edge of the sheet, and how wide; at the edge of the text where that is only a little further in.
  private func place(in layout: SheetLayout) -> (x: Double, width: Double) {
    let area = layout.safeArea
    guard layout.envelope != nil else { return (area.x.points, area.width.points) }
    let x = area.x.points + Self.inset.side
    let step = layout.margins.left.points - x
    let indent = (0...Self.inset.side).contains(step) ? step : 0
    return (x + indent, area.width.points - 2 * Self.inset.side - indent)
  }

  /// In a layout without window, where the text below makes room; nil where there would not be enough.
  func setAnyhow(in layout: SheetLayout) -> SetAddress? {
    let top = layout.addressTop.points
    for style in Self.styles {
      let block = lines(style, width: layout.addressField.width.points)
      guard top + block.height <= layout.headEnd else { continue }
      return SetAddress(
        block: block, x: layout.addressField.x.points, y: top, returnLine: nil, returnTop: 0)
    }
    return nil
  }

  /// As the first lines of the text, for an address that would fill a page.
  func asText(in layout: SheetLayout) -> FlowItem {
    FlowItem(block: lines(Self.styles[0], width: layout.textWidth.points), gap: 0)
  }

  private func lines(_ style: TextStyle, width: Double) -> SetBlock {
    setter.lines(letter.addressee.lines, style, language: letter.language, width: width)
  }

  /// The sender in one small line for the post; nil where it is too long for one.
  private func returnLine(width: Double) -> SetBlock? {
    let parts = [letter.sender.name] + letter.sender.addressLines
    let text = parts.joined(separator: " · ")
    for size in [7.5, 7, 6.5, 6] {
      let block = setter.lines(
        [LanguageText(text, language: nil)], TextStyle(size: size, leading: 1.3, alignment: .left),
        language: letter.language, width: width)
      if block.strips.count == 1 { return block.underlined(to: width) }
    }
    return nil
  }
}

extension SetBlock {
  /// With a fine line below it.
  fileprivate func underlined(to width: Double) -> SetBlock {
    var strips = self.strips
    guard let last = strips.indices.last else { return self }
    let y = strips[last].height
    strips[last].height += 1
    strips[last].parts.append(
      .init(
        leaf: 0,
        mark: .line(
          from: Spot(0, y), to: Spot(width, y), width: 0.3, .grey, isDashed: false)))
    return SetBlock(
      elements: elements, leaves: leaves, strips: strips, missing: missing, isShared: true)
  }
}
