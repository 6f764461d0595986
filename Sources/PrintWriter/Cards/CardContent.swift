// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// What stands on one card: something to read at the left, an address at the right.
protocol CardContent {
  /// BCP 47 tag of what is read.
  var language: String { get }
  var address: PostalAddress { get }

  /// The left half.
  ///
  /// - Parameters:
  ///   - size: of the type, in points.
  ///   - width: in points.
  func message(size: Double, width: Double, _ setter: MemoSetter) -> SetBlock
}

extension CardText: CardContent {
  func message(size: Double, width: Double, _ setter: MemoSetter) -> SetBlock {
    var builder = BlockBuilder()
    for paragraph in paragraphs {
      builder.skip(size * 0.7)
      var text = StyledText(language: language)
      for (number, line) in paragraph.enumerated() {
        if number > 0 { text.breakLine() }
        text.append(line)
      }
      let set = setter.shaper.set(text, TextStyle(size: size), width: width)
      builder.add(set, as: builder.element(.paragraph, in: nil), x: 0)
    }
    return builder.finished(isShared: true)
  }

  /// The lines of each paragraph.
  private var paragraphs: [[String]] {
    let lines = message.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { $0.replacing("\t", with: " ") }
    return lines.split { $0.allSatisfy(\.isWhitespace) }.map { $0.map { String($0) } }
  }
}
