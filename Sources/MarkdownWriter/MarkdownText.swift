// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

/// The one way of a text into Markdown, in which it stays text.
///
/// Written for CommonMark and for what its common extensions add: tables, bare addresses, formulas,
/// attributes, struck-out text.
enum MarkdownText {
  /// The text with backslashes and without line ends; for within a line.
  static func of(_ text: String) -> String {
    var result = ""
    let scalars = Array(WritableText.of(text).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar.value < 0x20 {
        result += " "
      } else {
        if isSpecial(scalar, at: index, in: scalars) { result += "\\" }
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A line of escaped text with a backslash where its beginning would be a list or a heading.
  static func lineStart(_ line: Substring) -> String {
    guard let first = line.utf8.first else { return "" }
    if "-+=:".utf8.contains(first) { return "\\" + line }
    let digits = line.utf8.prefix { (0x30...0x39).contains($0) }
    let rest = line[digits.endIndex...]
    guard !digits.isEmpty, let next = rest.utf8.first, ".)".utf8.contains(next) else {
      return String(line)
    }
    return line[..<digits.endIndex] + "\\" + rest
  }

  private static func isSpecial(
    _ scalar: Unicode.Scalar, at index: Int, in scalars: [Unicode.Scalar]
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "$", "#", "^", "{", "}", "@":
      true
    // Before a link it would make a picture of it.
    case "!": index == scalars.count - 1
    // Some readers make links of addresses without brackets, and pictures of `:words:`.
    case ":": index + 1 < scalars.count && !scalars[index + 1].properties.isWhitespace
    case ".":
      index >= 3 && scalars[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
    default: false
    }
  }
}

extension MarkdownText {
  /// Whether every reader takes the character beside a mark of emphasis for an edge.
  static func isEdge(_ character: Character?) -> Bool {
    guard let character else { return true }
    return character.isWhitespace || (character.isASCII && character.isPunctuation)
  }

  /// Whether some reader may take the character for punctuation.
  static func mayBePunctuation(_ character: Character) -> Bool {
    character.isPunctuation || character.isSymbol
  }
}
