// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// What each standard writes for the letters of one language.
///
/// The columns: `letter` (or two that go together) and one for each standard. A cell with a bar of
/// its own, `e/ye`, has the usual letters and those of an open place: the beginning of a word and,
/// in Russian, what follows a vowel, й, ъ or ь. `-` is a letter that is left out.
struct TransliterationTable: Sendable {
  private let spellings: [Transliteration: [String: Spelling]]
  /// Letters behind which a place is open.
  private let openers: Set<String>

  fileprivate struct Spelling: Sendable {
    let usual: String
    let open: String
  }

  private init(_ name: String, _ text: String, openers: String = "") {
    var spellings: [Transliteration: [String: Spelling]] = [:]
    for row in Table(name, text).rows {
      for standard in [Transliteration.bgnPCGN, .icao9303, .iso9] {
        let spelling = Spelling(row[standard.rawValue] ?? "")
        spellings[standard, default: [:]][row.required("letter")] = spelling
      }
    }
    self.spellings = spellings
    self.openers = Set(openers.map(String.init))
  }
}

extension TransliterationTable.Spelling {
  fileprivate init(_ cell: String) {
    let parts = cell.split(separator: "/").map(String.init)
    usual = parts.first ?? ""
    open = parts.last ?? ""
  }
}

extension TransliterationTable {
  static func of(_ language: LanguageTag) -> TransliterationTable? {
    switch language {
    case .russian: russian
    case .ukrainian: ukrainian
    default: nil
    }
  }

  /// A text in Latin letters; nil where it has a letter that the table lacks.
  func spelled(_ text: String, by standard: Transliteration) -> String? {
    guard let spellings = spellings[standard] else { return nil }
    var result = ""
    var rest = Array(text)[...]
    while let first = rest.first {
      let word = Array(rest.prefix { $0.isLetter || Self.apostrophes.contains($0) })
      rest = rest.dropFirst(max(word.count, 1))
      if word.isEmpty {
        result.append(first)
      } else if let spelling = spelled(word: word, spellings) {
        result += spelling
      } else {
        return nil
      }
    }
    return result
  }

  private func spelled(word: [Character], _ spellings: [String: Spelling]) -> String? {
    let letters = word.map(Self.plain)
    let isCapitals =
      word.count(where: \.isUppercase) > 1 && !word.contains(where: \.isLowercase)
    var result = ""
    var index = 0
    while index < word.count {
      let pair = index + 1 < word.count ? spellings[letters[index] + letters[index + 1]] : nil
      guard let spelling = pair ?? spellings[letters[index]] else { return nil }
      let isOpen = index == 0 || openers.contains(letters[index - 1])
      let text = isOpen ? spelling.open : spelling.usual
      result += word[index].isUppercase ? Capitals.leading(text, all: isCapitals) : text
      index += pair == nil ? 1 : 2
    }
    return result
  }

  /// The small letter without a mark of stress, an apostrophe however it was typed.
  private static func plain(_ letter: Character) -> String {
    if apostrophes.contains(letter) { return "’" }
    let scalars = letter.lowercased().unicodeScalars.filter { $0 != "\u{300}" && $0 != "\u{301}" }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let apostrophes: Set<Character> = ["'", "’", "ʼ", "‘", "`"]
}

extension TransliterationTable {
  private static let russian = TransliterationTable(
    "transliteration of Russian",
    #"""
    letter | bgn-pcgn | icao-9303 | iso-9
    а | a | a | a
    б | b | b | b
    в | v | v | v
    г | g | g | g
    д | d | d | d
    е | e/ye | e | e
    ё | ë/yë | e | ë
    ж | zh | zh | ž
    з | z | z | z
    и | i | i | i
    й | y | i | j
    к | k | k | k
    л | l | l | l
    м | m | m | m
    н | n | n | n
    о | o | o | o
    п | p | p | p
    р | r | r | r
    с | s | s | s
    т | t | t | t
    у | u | u | u
    ф | f | f | f
    х | kh | kh | h
    ц | ts | ts | c
    ч | ch | ch | č
    ш | sh | sh | š
    щ | shch | shch | ŝ
    ъ | - | ie | ʺ
    ы | y | y | y
    ь | - | - | ʹ
    э | e | e | è
    ю | yu | iu | û
    я | ya | ia | â
    ’ | ’ | - | ’
    """#, openers: "аеёиоуыэюяйъь")

  private static let ukrainian = TransliterationTable(
    "transliteration of Ukrainian",
    #"""
    letter | bgn-pcgn | icao-9303 | iso-9
    а | a | a | a
    б | b | b | b
    в | v | v | v
    г | h | h | g
    зг | zgh | zh | zg
    ґ | g | g | g̀
    д | d | d | d
    е | e | e | e
    є | ie/ye | ie/ye | ê
    ж | zh | zh | ž
    з | z | z | z
    и | y | y | i
    і | i | i | ì
    ї | i/yi | i/yi | ï
    й | i/y | i/y | j
    к | k | k | k
    л | l | l | l
    м | m | m | m
    н | n | n | n
    о | o | o | o
    п | p | p | p
    р | r | r | r
    с | s | s | s
    т | t | t | t
    у | u | u | u
    ф | f | f | f
    х | kh | kh | h
    ц | ts | ts | c
    ч | ch | ch | č
    ш | sh | sh | š
    щ | shch | shch | ŝ
    ь | - | - | ʹ
    ю | iu/yu | iu/yu | û
    я | ia/ya | ia/ya | â
    ’ | - | - | ’
    """#)
}
