// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// References in running text: in an e-mail, in what was read from a scan.
extension Reference {
  /// All references that stand in a text, in order, each once, whatever the case of their letters.
  ///
  /// A reference begins and ends with a word. Within it there may be
  /// - spaces, dashes and line breaks between its three parts, if it has a digit behind the prefix or
  ///   dashes between all parts;
  /// - spaces and line breaks anywhere else, if it has dashes between all parts;
  /// - spaces and dashes between all characters, if it has a digit behind the prefix;
  /// - any of these anywhere, if it begins with the prefix that is asked for.
  ///
  /// So a few words in a row are seldom taken for one; whoever asks looks it up. Signs of quotation at
  /// the beginning of lines do not count. The time grows with the length of the text alone.
  ///
  /// - Parameter prefix: the only prefix to look for; nil for all.
  package static func found(in text: some StringProtocol, prefix: String? = nil) -> [Reference] {
    let marks = ReferenceMark.marks(of: text)
    let wanted = prefix.map { Array($0.utf8).map { value(of: $0) ?? .max } }
    var found: [Reference] = []
    var seen: Set<Reference> = []
    for start in marks.indices where marks[start].beginsReference {
      for count in 10...12 where marks.endsWord(start + count) {
        let candidate = marks[start..<start + count]
        guard candidate.isConvincing(withPrefix: wanted),
          let reference = Reference(values: candidate.map(\.value))
        else { continue }
        if seen.insert(reference).inserted { found.append(reference) }
      }
    }
    return found
  }
}

/// A letter or digit of a text, and what stands before it.
private struct ReferenceMark {
  /// Its value in the alphabet; one that no reference has for all other letters.
  let value: UInt8
  let isDigit: Bool
  let gap: Gap

  /// What parts two letters or digits: nothing, spaces and line breaks, a dash among them, or
  /// something that no reference has within it.
  enum Gap: UInt8 {
    case none, spaces, dash, barrier
  }

  /// Whether a word begins here, and with a letter, as every prefix does.
  var beginsReference: Bool {
    gap != .none && value != .max && value >= Reference.firstLetter
  }

  /// The longest gap within a reference, in characters.
  static let longestGap = 24
}

extension ReferenceMark {
  static func marks(of text: some StringProtocol) -> [ReferenceMark] {
    var marks: [ReferenceMark] = []
    var gap = Gap.barrier
    var length = 0
    var isLineStart = false
    for scalar in text.unicodeScalars {
      let kind = Kind(scalar, isLineStart: isLineStart)
      switch kind {
      case .nothing: continue
      case .letter(let value, let isDigit):
        marks.append(ReferenceMark(value: value, isDigit: isDigit, gap: gap))
        (gap, length, isLineStart) = (.none, 0, false)
        continue
      case .space: gap = max(gap, .spaces)
      case .lineBreak: (gap, isLineStart) = (max(gap, .spaces), true)
      case .dash: (gap, isLineStart) = (max(gap, .dash), false)
      case .other: (gap, isLineStart) = (.barrier, false)
      }
      length += 1
      if length > longestGap { gap = .barrier }
    }
    return marks
  }

  private static func max(_ left: Gap, _ right: Gap) -> Gap {
    left.rawValue < right.rawValue ? right : left
  }

  private enum Kind {
    case letter(UInt8, isDigit: Bool)
    case space, lineBreak, dash, other
    /// Characters without a form, which words may hold.
    case nothing

    init(_ scalar: Unicode.Scalar, isLineStart: Bool) {
      guard scalar.isASCII else {
        self = Self.beyondASCII(scalar)
        return
      }
      switch UInt8(truncatingIfNeeded: scalar.value) {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        self = .letter(UInt8(scalar.value - 48), isDigit: true)
      case let byte where (0x61...0x7A).contains(byte | 0x20):
        self = .letter(Reference.value(of: byte & 0xDF) ?? .max, isDigit: false)
      case 0x0A...0x0D: self = .lineBreak
      case 0x20, 0x09: self = .space
      case UInt8(ascii: "-"): self = .dash
      case UInt8(ascii: ">"), UInt8(ascii: "|"): self = isLineStart ? .space : .other
      default: self = .other
      }
    }

    private static func beyondASCII(_ scalar: Unicode.Scalar) -> Kind {
      let properties = scalar.properties
      if scalar == "\u{2212}" || properties.generalCategory == .dashPunctuation { return .dash }
      if properties.isDefaultIgnorableCodePoint { return .nothing }
      if properties.isWhitespace { return .space }
      switch properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
        return .letter(.max, isDigit: false)
      default: return .other
      }
    }
  }
}

extension [ReferenceMark] {
  /// Whether a word ends before an index, which may be the end.
  fileprivate func endsWord(_ index: Int) -> Bool {
    index == count || index < count && self[index].gap != .none
  }
}

extension ArraySlice<ReferenceMark> {
  /// Whether the characters stand as those of a reference may, before anybody looks at the check.
  fileprivate func isConvincing(withPrefix wanted: [UInt8]?) -> Bool {
    let inner = dropFirst()
    guard allSatisfy({ $0.value != .max }), inner.allSatisfy({ $0.gap != .barrier }) else {
      return false
    }
    if let wanted {
      return count == wanted.count + 8 && prefix(wanted.count).map(\.value) == wanted
    }
    let borders = [self[endIndex - 8].gap, self[endIndex - 4].gap]
    let isDashed = borders.allSatisfy { $0 == .dash }
    let others = inner.enumerated().filter { $0.offset != count - 9 && $0.offset != count - 5 }
      .map(\.element.gap)
    if isDashed { return !others.contains(.dash) || !inner.contains { $0.gap == .none } }
    let hasDigit = suffix(8).contains(where: \.isDigit)
    return hasDigit
      && (others.allSatisfy { $0 == .none } || inner.allSatisfy { $0.gap != .none })
  }
}
