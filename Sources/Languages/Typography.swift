// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Where a language keeps a line from breaking.
package struct Typography: Sendable {
  /// Words that stay with the one that follows: «в», «с», «к».
  var shortWords: Set<String> = []
  /// Marks that a space stands before, which must not break: French ":" and "»", the Russian dash.
  package var marksAfterSpace: Set<Unicode.Scalar> = []
  /// Marks that such a space stands behind: "«" in French, «№» in Russian.
  var marksBeforeSpace: Set<Unicode.Scalar> = []
}

extension Typography {
  /// A text whose spaces do not break where they should not; none is added.
  package func bound(_ text: String) -> String {
    guard !shortWords.isEmpty || !marksAfterSpace.isEmpty, text.utf8.contains(0x20) else {
      return text
    }
    var result = String.UnicodeScalarView()
    var word = 0
    var last: Unicode.Scalar = " "
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar == " ", index + 1 < scalars.count {
        let isBound =
          marksAfterSpace.contains(scalars[index + 1]) || marksBeforeSpace.contains(last)
          || (1...3).contains(word) && isShort(scalars[index - word..<index])
        result.append(isBound ? "\u{A0}" : " ")
      } else {
        result.append(scalar)
      }
      word = Self.isLetter(scalar) ? word + 1 : 0
      last = scalar
    }
    return String(result)
  }
}

extension Typography {
  private func isShort(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: word)
    return shortWords.contains(String(text).lowercased())
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "\u{400}"..."\u{52F}": true
    case "\0"..."\u{7F}": false
    default: scalar.properties.isAlphabetic
    }
  }
}

extension Language {
  /// Where the language keeps a line from breaking.
  package var typography: Typography { rules.typography }
}
