// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Where a language keeps a line from breaking.
package struct Typography: Sendable {
  /// Words that stay with the one that follows: «в», «с», «к».
  var shortWords: Set<String> = []
  /// Marks that a space stands before, which must not break: French ":" and "»", the Russian dash.
  package var marksAfterSpace: Set<Character> = []
  /// Marks that such a space stands behind: "«" in French, «№» in Russian.
  var marksBeforeSpace: Set<Character> = []
}

extension Typography {
  /// A text whose spaces do not break where they should not; none is added.
  package func bound(_ text: String) -> String {
    guard !shortWords.isEmpty || !marksAfterSpace.isEmpty, text.utf8.contains(0x20) else {
      return text
    }
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    var word = ""
    var last: Character?
    var characters = text[...]
    while let character = characters.popFirst() {
      if character == " " {
        let next = characters.first
        let isBound =
          next.map(marksAfterSpace.contains) == true || last.map(marksBeforeSpace.contains) == true
          || !word.isEmpty && shortWords.contains(word.lowercased())
        result.append(isBound && next != nil ? "\u{A0}" : " ")
        word = ""
      } else {
        result.append(character)
        if character.isLetter || character.isNumber {
          word.append(character)
        } else {
          word = ""
        }
      }
      last = character
    }
    return result
  }
}

extension Language {
  /// Where the language keeps a line from breaking.
  package var typography: Typography { rules.typography }
}
