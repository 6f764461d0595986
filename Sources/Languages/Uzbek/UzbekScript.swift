// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The two scripts of Uzbek: the Latin alphabet of the laws of 1993 and 1995, and the Cyrillic one
/// that many offices and readers still use.
///
/// The letters answer to each other but for words borrowed from Russian, which Cyrillic writes as
/// Russian does (`oktabr`, «октябрь»); those stand in a table, to be read in both directions. A
/// word that no Uzbek spelling has (`Watch`, `Marc`) and a Roman number stay as they are.
enum UzbekScript {
  /// A text in Latin letters, put into Cyrillic ones.
  static func cyrillic(_ text: String) -> String {
    replacingWords(of: normalised(text), where: isLatin) { cyrillic(word: $0) }
  }

  /// A text in Cyrillic letters, put into Latin ones.
  static func latin(_ text: String) -> String {
    replacingWords(of: text, where: isCyrillic) { latin(word: $0) }
  }

  /// A text in Latin letters with the marks of its letters as the alphabet has them, for whatever
  /// apostrophe was typed: U+02BB in oʻ and gʻ, U+02BC elsewhere in a word.
  static func normalised(_ text: String) -> String {
    guard text.contains(where: typedMarks.contains) else { return text }
    let letters = Array(text)
    return String(
      letters.indices.map { index in
        guard typedMarks.contains(letters[index]), index > 0, letters[index - 1].isLetter else {
          return letters[index]
        }
        if "oOgG".contains(letters[index - 1]) { return "ʻ" }
        let isInside = index + 1 < letters.count && letters[index + 1].isLetter
        return isInside ? "ʼ" : letters[index]
      })
  }

  private static let typedMarks: Set<Character> = ["'", "`", "‘", "’"]
}

extension UzbekScript {
  private static func cyrillic(word: [Character]) -> String {
    if isForeign(word) || numerals.contains(String(word)) { return String(word) }
    let letters = word.map { Character($0.lowercased()) }
    var result = ""
    var index = 0
    if let (length, spelling) = UzbekLoanwords.cyrillic(beginning: letters) {
      result = cased(spelling, like: word[..<length])
      index = length
    }
    while index < letters.count {
      let (length, spelling) = cyrillicUnit(letters, index)
      result += cased(spelling, like: word[index..<index + length])
      index += length
    }
    return result
  }

  /// The longest group of letters that one or more Cyrillic letters stand for.
  private static func cyrillicUnit(
    _ letters: [Character], _ index: Int
  ) -> (length: Int, spelling: String) {
    let isOpen = index == 0 || endsInVowel(letters[..<index])
    let rest = letters[index...]
    if rest.starts(with: "ye") { return (2, isOpen ? "е" : "ье") }
    if rest.first == "e" { return (1, isOpen ? "э" : "е") }
    let unit = unitsByFirst[letters[index]]?.first { rest.starts(with: $0.letters) }
    return unit.map { ($0.letters.count, $0.spelling) } ?? (1, String(letters[index]))
  }

  private static func endsInVowel(_ letters: ArraySlice<Character>) -> Bool {
    guard let last = letters.last else { return false }
    return "aeiou".contains(last) || last == "ʻ" && letters.dropLast().last == "o"
  }

  /// Latin w does not exist, nor c without h.
  private static func isForeign(_ word: [Character]) -> Bool {
    word.indices.contains { index in
      switch word[index] {
      case "w", "W": true
      case "c", "C": index + 1 == word.count || !"hH".contains(word[index + 1])
      default: false
      }
    }
  }

  /// The numbers of centuries and the like, from two letters on: one letter may be an initial.
  private static let numerals = Set((2...39).map(RomanNumeral.text).filter { $0.count > 1 })

  /// Letters and groups of letters, `e` and `ye` apart; ts is one letter in borrowed endings only
  /// (`aytsa` is «айтса»).
  private static let units: [String: String] = [
    "a": "а", "b": "б", "d": "д", "f": "ф", "g": "г", "h": "ҳ", "i": "и", "j": "ж", "k": "к",
    "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "q": "қ", "r": "р", "s": "с", "t": "т",
    "u": "у", "v": "в", "x": "х", "y": "й", "z": "з", "ʼ": "ъ",
    "oʻ": "ў", "gʻ": "ғ", "sh": "ш", "ch": "ч", "yo": "ё", "yu": "ю", "ya": "я",
    "yoʻ": "йў", "sʼh": "сҳ",
    "tsiya": "ция", "tsio": "цио", "tsia": "циа", "tse": "це",
    "ksiya": "кция", "nsiya": "нция", "psiya": "пция",
  ]

  private static let unitsByFirst = UzbekLoanwords.byFirstLetter(units)
}

extension UzbekScript {
  private static func latin(word: [Character]) -> String {
    let letters = word.map { Character($0.lowercased()) }
    let isCapitals = word.count > 1 && word.allSatisfy(\.isUppercase)
    var result = ""
    var index = 0
    if let (length, spelling) = UzbekLoanwords.latin(beginning: letters) {
      result = cased(spelling, like: word[..<length])
      index = length
    }
    for index in index..<letters.count {
      let spelling = latinLetter(letters, index)
      let isUpper = word[index].isUppercase
      result += isUpper ? (isCapitals ? spelling.uppercased() : capitalized(spelling)) : spelling
    }
    return result
  }

  private static func latinLetter(_ letters: [Character], _ index: Int) -> String {
    let previous = index > 0 ? letters[index - 1] : nil
    let next = index + 1 < letters.count ? letters[index + 1] : nil
    let isAfterVowel = previous.map(cyrillicVowels.contains) ?? false
    switch letters[index] {
    case "е":
      let isOpen = previous == nil || isAfterVowel || previous == "ъ" || previous == "ь"
      return isOpen ? "ye" : "e"
    case "ц": return isAfterVowel && next.map(cyrillicVowels.contains) == true ? "ts" : "s"
    case "с" where next == "ҳ": return "sʼ"
    case "ъ" where previous == "ў": return ""
    case "ъ" where !isAfterVowel && next.map("еёюя".contains) == true: return ""
    default: return latinLetters[letters[index]] ?? String(letters[index])
    }
  }

  private static let cyrillicVowels: Set<Character> = [
    "а", "е", "ё", "и", "о", "у", "ў", "ы", "э", "ю", "я",
  ]

  private static let latinLetters: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "ё": "yo", "ж": "j", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "x", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "ʼ", "ы": "i",
    "ь": "", "э": "e", "ю": "yu", "я": "ya", "ў": "oʻ", "қ": "q", "ғ": "gʻ", "ҳ": "h",
  ]
}

extension UzbekScript {
  private static func replacingWords(
    of text: String, where isPart: (Character) -> Bool, with respelled: ([Character]) -> String
  ) -> String {
    var result = ""
    var rest = Array(text)[...]
    while let first = rest.first {
      let word = rest.prefix(while: isPart)
      result += word.isEmpty ? String(first) : respelled(Array(word))
      rest = rest.dropFirst(max(word.count, 1))
    }
    return result
  }

  private static func isLatin(_ letter: Character) -> Bool {
    letter.isASCII && letter.isLetter || letter == "ʻ" || letter == "ʼ"
  }

  private static func isCyrillic(_ letter: Character) -> Bool {
    letter.unicodeScalars.first.map { (0x400...0x4FF).contains($0.value) } ?? false
  }

  /// A spelling with the capitals of what it stands for: «Ш» for `Sh` and `SH`.
  private static func cased(_ spelling: String, like letters: ArraySlice<Character>) -> String {
    guard letters.first?.isUppercase == true else { return spelling }
    let isCapitals = letters.count > 1 && letters.allSatisfy { !$0.isLowercase }
    return isCapitals ? spelling.uppercased() : capitalized(spelling)
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
