// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// The text of a letter from the line with reference and date to the sources, as blocks that flow.
struct LetterText {
  let letter: Letter
  let dress: LetterDress
  let setter: MemoSetter
  /// In points.
  let width: Double
}

extension LetterText {
  /// - Parameter isFirst: whether nothing of the text stands above.
  func items(_ fit: LetterFit, isFirst: Bool = true) -> [FlowItem] {
    let scale = setter.scale(fit.size, language: letter.language)
    let line = fit.size * 1.3 * fit.spacing
    var items = [FlowItem(block: referenceLine(scale), gap: isFirst ? 0 : line)]
    items.append(FlowItem(block: subject(scale), gap: 1.8 * line, keepsWithNext: true))
    items.append(
      FlowItem(block: text(letter.salutation, scale), gap: 1.6 * line, keepsWithNext: true))
    items += body(scale, gap: 0.7 * line)
    items.append(FlowItem(block: text(letter.close, scale), gap: 1.2 * line, keepsWithNext: true))
    items.append(
      FlowItem(
        block: signatures(scale, room: signatureRoom(fit)), gap: 0,
        keepsWithNext: false))
    items += tail(scale, gap: line)
    return items
  }

  func body(_ scale: TypeScale, gap: Double) -> [FlowItem] {
    let notes = letter.notes?.notes.count ?? 0
    var items = letter.body.enumerated().map { place, block in
      FlowItem(
        block: setter.block(
          block, scale, language: letter.language, notes: notes, width: width), gap: gap,
        lastKept: block.introduces(letter.body.dropFirst(place + 1).first) ? 2 : 0)
    }
    // The close stands below two lines of text at least.
    var kept = 2
    for place in items.indices.reversed() where kept > 0 {
      items[place].lastKept = max(items[place].lastKept, kept)
      kept -= items[place].block.strips.count
    }
    return items
  }

  private func text(_ text: String, _ scale: TypeScale) -> SetBlock {
    setter.lines(
      [LanguageText(text, language: nil)], scale.plain, language: letter.language, width: width)
  }

  private func subject(_ scale: TypeScale) -> SetBlock {
    setter.lines(
      [LanguageText(letter.subject.plainText, language: nil)], scale.strong,
      language: letter.language, width: width, role: .heading(level: 1))
  }

  /// Reference and date: at the two ends of a line, or one below the other.
  private func referenceLine(_ scale: TypeScale) -> SetBlock {
    let reference = reference(scale)
    var style = scale.plain
    style.alignment = .end
    let date = setter.lines(
      [LanguageText(letter.date.line, language: nil)], style, language: letter.language,
      width: width)
    guard let left = reference.onlyLine?.width, let right = date.onlyLine?.width,
      left + right + scale.size * 2 <= width
    else { return reference.above(date) }
    return reference.beside(date)
  }

  private func reference(_ scale: TypeScale) -> SetBlock {
    let (label, code) = (letter.reference.label, letter.reference.code)
    func text(_ code: String) -> [LanguageText] {
      [LanguageText("\(label) \(code)", language: nil)]
    }
    if WritingDirection(language: letter.language) == .leftToRight {
      let start = setter.lines(
        text(String(code.prefix(1))), scale.plain, language: letter.language, width: width)
      if let line = start.onlyLine.flatMap({ setter.shaper.line($0, endingIn: code) }),
        line.width <= width
      {
        return setter.ownLine(line, scale.plain)
      }
    }
    return setter.ownLines(text(code), scale.plain, language: letter.language, width: width)
  }
}

extension LetterText {
  /// Room to sign by hand, in points.
  private func signatureRoom(_ fit: LetterFit) -> Double { 34 + 10 * fit.spacing }

  /// Who signs, below the room for their hands; once for all letters that they sign.
  ///
  /// - Parameter room: for their hands, in points.
  func signatures(_ scale: TypeScale, room: Double) -> SetBlock {
    var bytes: [UInt8] = [0x1D]
    for signatory in letter.signatories {
      for text in signatory.lines {
        bytes += text.utf8
        bytes.append(0x1F)
      }
      bytes.append(0x1E)
    }
    for number in [
      room.bitPattern,
      dress.signature.map { UInt64(UInt(bitPattern: ObjectIdentifier($0))) } ?? 0,
    ] {
      withUnsafeBytes(of: number) { bytes += $0 }
    }
    return setter.shared(bytes, scale, language: letter.language, width: width) {
      signatureBlock(scale, room: room)
    }
  }

  /// Several stand side by side.
  private func signatureBlock(_ scale: TypeScale, room: Double) -> SetBlock {
    let count = letter.signatories.count
    let columns = count <= 1 ? 1 : count == 2 || count == 4 ? 2 : 3
    let gutter = scale.size * 1.5
    let each = (width - gutter * Double(columns - 1)) / Double(columns)
    var builder = BlockBuilder()
    for start in stride(from: 0, to: count, by: columns) {
      var row = [signingStrip(start: start, scale, room: room, width: each, &builder)]
      var beside: [Strip] = []
      for place in start..<min(start + columns, count) {
        let x = Double(place - start) * (each + gutter)
        beside = Strip.beside(
          beside, names(letter.signatories[place], scale, x: x, width: each, &builder))
      }
      row += beside
      for place in row.indices.dropLast() { row[place].keepsWithNext = true }
      builder.strips += row
    }
    return builder.finished(isShared: true)
  }

  /// The room for the hand, with the picture of a signature if the member has one.
  private func signingStrip(
    start: Int, _ scale: TypeScale, room: Double, width: Double, _ builder: inout BlockBuilder
  ) -> Strip {
    var strip = Strip(height: room, parts: [], keepsWithNext: true)
    guard start == 0, let picture = dress.signature, let name = letter.signatories.first?.name
    else { return strip }
    let element = builder.element(.figure(description: name), in: nil)
    let leaf = builder.leaf(of: element)
    var frame = picture.fitted(width: min(width, 150), height: room - 6)
    frame.y = room - frame.height - 2
    strip.parts = [.init(leaf: leaf, mark: .picture(picture, frame))]
    return strip
  }

  private func names(
    _ signatory: Signatory, _ scale: TypeScale, x: Double, width: Double,
    _ builder: inout BlockBuilder
  ) -> [Strip] {
    var inner = builder
    inner.strips = []
    for text in signatory.lines where !text.isEmpty {
      let element = inner.element(.paragraph, in: nil)
      let style = TextStyle(size: scale.size, leading: 1.25)
      inner.add(
        setter.shaper.set(
          StyledText(text, language: letter.language), style, width: width), as: element, x: x)
    }
    let strips = inner.strips
    inner.strips = builder.strips
    builder = inner
    return strips
  }
}

extension LetterText {
  /// Copies, enclosures and sources.
  func tail(_ scale: TypeScale, gap: Double) -> [FlowItem] {
    var items: [FlowItem] = []
    for part in [letter.copies, letter.enclosures].compactMap(\.self) where !part.lines.isEmpty {
      let lines = [part.label] + part.lines
      items.append(
        FlowItem(
          block: setter.lines(
            lines.map { LanguageText($0, language: nil) }, scale.small,
            language: letter.language, width: width),
          gap: gap))
    }
    if let notes = letter.notes, !notes.notes.isEmpty {
      items += SourceList(notes: notes, language: letter.language, setter: setter, width: width)
        .items(scale, gap: gap)
    }
    return items
  }
}

extension Signatory {
  /// As they stand below the signature.
  fileprivate var lines: [String] {
    [name, role ?? "", organisation ?? "", country ?? ""]
  }
}
