// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// The rule how a text goes onto paper: no value can turn around what stands beside it, or reach over other lines.
enum PrintableText {
  /// The writable text, its isolates closed, and no letter with a tower of marks.
  static func of(_ text: String) -> String {
    let text = WritableText.of(text)
    guard text.utf8.contains(where: CharacterStarts.mayBeginMark) else { return text }
    return isolated(lowered(text))
  }
}

extension PrintableText {
  /// More marks than any language writes on one letter.
  private static var mostMarks: Int { 8 }

  /// With the first marks of each letter only.
  private static func lowered(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = scalar.properties.generalCategory == .nonspacingMark ? marks + 1 : 0
      if marks <= mostMarks { result.append(scalar) }
    }
    return String(result)
  }

  /// With an end for every isolate that begins in it, and none for others (UAX #9).
  private static func isolated(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var open = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2066...0x2068: open += 1
      case 0x2069 where open == 0: continue
      case 0x2069: open -= 1
      default: break
      }
      result.append(scalar)
    }
    result.append(contentsOf: repeatElement("\u{2069}", count: open))
    return String(result)
  }
}
