// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Italian articles and prepositions in front of a word: "lo Stato", "l’Uzbekistan", "degli Stati
/// Uniti".
enum ItalianArticle {
  /// A preposition before a text that begins with an article, in one word: "del", "negli"; nil
  /// where nothing runs together.
  ///
  /// The article is in lower case: the name "Lo Verde" keeps its own.
  static func contracted(_ word: String, _ text: String) -> String? {
    guard let stem = stems[word],
      let article = endings.first(where: { text.hasPrefix($0.article) })
    else { return nil }
    return stem + article.ending + text.dropFirst(article.article.count)
  }

  /// A word in the form that goes before a text: "l’", "lo", "un’", "degli", "ad", or the word
  /// itself.
  static func fitting(_ word: String, before text: String) -> String {
    let sound = Sound(text)
    switch word {
    case "a": return text.lowercased().hasPrefix("a") ? "ad" : word
    case "il", "un", "del", "al", "dal", "nel", "sul":
      guard let forms = masculine[word] else { return word }
      return sound == .vowel ? forms.elided : sound == .heavy ? forms.full : word
    case "i", "dei", "ai", "dai", "nei", "sui":
      guard sound != .plain else { return word }
      return word == "i" ? "gli" : word.dropLast() + "gli"
    case "la", "lo", "una", "della", "dello", "alla", "allo", "dalla", "dallo", "nella", "nello",
      "sulla", "sullo":
      return sound == .vowel ? word.dropLast() + "’" : word
    default: return word
    }
  }
}

extension ItalianArticle {
  private static let stems = ["di": "de", "a": "a", "da": "da", "in": "ne", "su": "su"]

  private static let endings: [(article: String, ending: String)] = [
    ("il ", "l "), ("lo ", "llo "), ("la ", "lla "), ("l’", "ll’"), ("i ", "i "),
    ("gli ", "gli "), ("le ", "lle "),
  ]

  private static let masculine: [String: (elided: String, full: String)] = [
    "il": ("l’", "lo"), "un": ("un", "uno"), "del": ("dell’", "dello"), "al": ("all’", "allo"),
    "dal": ("dall’", "dallo"), "nel": ("nell’", "nello"), "sul": ("sull’", "sullo"),
  ]

  /// How a word begins, as far as an article minds.
  private enum Sound {
    case vowel
    /// An s before a consonant, z, x, y, gn, ps, pn: "lo Stato", "gli psicologi".
    case heavy
    case plain

    init(_ text: String) {
      let start = text.lowercased().prefix(2)
      guard let first = start.first else {
        self = .plain
        return
      }
      let second = start.dropFirst().first
      if "aàáâeèéêiìíîoòóôuùúûh".contains(first) {
        self = .vowel
      } else if "zxy".contains(first) || ["gn", "ps", "pn"].contains(start) {
        self = .heavy
      } else if first == "s", let second, second.isLetter, !"aàáeèéiìíoòóuùú".contains(second) {
        self = .heavy
      } else {
        self = .plain
      }
    }
  }
}
