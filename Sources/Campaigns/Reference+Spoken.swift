// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// References as they are spelled on the phone.
extension Reference {
  /// The characters of a text in the words of the radio alphabet, with digits in English:
  /// "whiskey romeo seven kilo three foxtrot two mike nine charlie".
  ///
  /// Words may be mixed with characters ("WR seven K 3 foxtrot 2M 9C"). Once one word of the alphabet
  /// stands there, every such word is one, and any other run of three letters or more is a word that
  /// Writ does not know, unless it stands first, where the prefix is. Nil for those, for texts without
  /// a word of the alphabet, and for texts too long to be a reference.
  static func spokenCharacters(of text: some StringProtocol) -> String? {
    guard text.utf8.count <= longestSpoken else { return nil }
    let words = joinedXRay(
      text.uppercased().split { $0.isWhitespace || $0.isDash || $0 == "," || $0 == "." })
    guard words.contains(where: { spelled[String($0)] != nil }) else { return nil }
    var characters = ""
    for (index, word) in words.enumerated() {
      if let spoken = spelled[String(word)] {
        characters += spoken
      } else if index == 0 || word.utf8.count < 3 || word.contains(where: \.isNumber) {
        characters += word
      } else {
        return nil
      }
    }
    return characters
  }

  /// The longest text that is looked at for words, in bytes.
  private static let longestSpoken = 300

  /// The words with "X", "RAY" as one.
  private static func joinedXRay(_ words: [Substring]) -> [Substring] {
    var joined: [Substring] = []
    for word in words {
      if word == "RAY", joined.last == "X" {
        joined[joined.count - 1] = "XRAY"
      } else {
        joined.append(word)
      }
    }
    return joined
  }

  /// The words of the radio alphabet (ICAO Annex 10, NATO), their usual other spellings, the digits,
  /// and the words for a dash, which mean nothing.
  private static let spelled: [String: String] = [
    "ALFA": "A", "ALPHA": "A", "BRAVO": "B", "CHARLIE": "C", "DELTA": "D", "ECHO": "E",
    "FOXTROT": "F", "GOLF": "G", "HOTEL": "H", "INDIA": "I", "JULIETT": "J", "JULIET": "J",
    "KILO": "K", "LIMA": "L", "MIKE": "M", "NOVEMBER": "N", "OSCAR": "O", "PAPA": "P",
    "QUEBEC": "Q", "ROMEO": "R", "SIERRA": "S", "TANGO": "T", "UNIFORM": "U", "VICTOR": "V",
    "WHISKEY": "W", "WHISKY": "W", "XRAY": "X", "YANKEE": "Y", "ZULU": "Z",
    "ZERO": "0", "ONE": "1", "TWO": "2", "THREE": "3", "TREE": "3", "FOUR": "4", "FOWER": "4",
    "FIVE": "5", "FIFE": "5", "SIX": "6", "SEVEN": "7", "EIGHT": "8", "NINE": "9", "NINER": "9",
    "DASH": "", "HYPHEN": "",
  ]
}
