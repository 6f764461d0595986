// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Declines one part of a Russian name by its ending.
///
/// After the rules for names in A. A. Zaliznyak's grammar and the reference service gramota.ru, in
/// tables of our own. What it forms is a guess of good quality, so callers mark it.
struct RussianDeclension {
  private let kind: NamePart.Kind

  init(_ kind: NamePart.Kind) { self.kind = kind }

  /// The form in a case; nil where the gender is unknown and would matter, and where the spelling does
  /// not tell how the name declines.
  func form(of text: String, _ gender: Gender, in grammaticalCase: GrammaticalCase) -> String? {
    switch gender {
    case .male: return declined(text, isFeminine: false, grammaticalCase)
    case .female: return declined(text, isFeminine: true, grammaticalCase)
    case .other, .unknown:
      let masculine = declined(text, isFeminine: false, grammaticalCase)
      return masculine == declined(text, isFeminine: true, grammaticalCase) ? masculine : nil
    }
  }
}

extension RussianDeclension {
  private func declined(_ text: String, isFeminine: Bool, _ wanted: GrammaticalCase) -> String? {
    if Self.patronymicWords.contains(where: { text.lowercased().hasSuffix($0) }) { return text }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let forms: [String] = parts.enumerated().compactMap { index, part in
      let isLast = index == parts.count - 1
      return isLast || isOwnName(part) ? ending(part, isFeminine, wanted) : part
    }
    return forms.count == parts.count ? forms.joined(separator: "-") : nil
  }

  /// The first half of a double name changes unless it is a particle such as «Абдул», «Тер», «Бонч».
  private func isOwnName(_ part: String) -> Bool {
    if kind != .family { return !Self.particles.contains(part.lowercased()) }
    return part.count > 5
      || ["ов", "ев", "ин", "ва", "на", "ий", "ая"].contains(String(part.lowercased().suffix(2)))
  }

  private func ending(_ text: String, _ isFeminine: Bool, _ wanted: GrammaticalCase) -> String? {
    guard let index = Self.order.firstIndex(of: wanted) else { return text }
    let lower = text.lowercased()
    if kind == .family, !isFeminine, Self.isUnclear(lower, wanted) { return nil }
    guard let row = row(for: lower, isFeminine) else { return text }
    let isCapitals = text.count > 1 && text == text.uppercased()
    let stem = row.stem.map { isCapitals ? $0.uppercased() : Self.capitalized($0, like: text) }
    let ending = isCapitals ? row.endings[index].uppercased() : row.endings[index]
    return (stem ?? String(text.dropLast(row.dropped))) + ending
  }

  private func row(for name: String, _ isFeminine: Bool) -> Row? {
    if kind == .given, !isFeminine, let special = Self.special[name] {
      return Row(stem: special.stem, 0, special.endings)
    }
    if kind == .family, Self.unchangedFamilies.contains(name) { return nil }
    if kind == .family, let row = isFeminine ? Self.womansFamily(name) : Self.mansFamily(name) {
      return row
    }
    if kind == .patronymic, Self.stressedPatronymics.contains(name) { return Row(0, "а у а ом е") }
    return isFeminine ? Self.feminine(name, kind) : Self.masculine(name, kind)
  }

  private static func capitalized(_ stem: String, like text: String) -> String {
    text.first?.isUppercase == true ? stem.prefix(1).uppercased() + stem.dropFirst() : stem
  }
}

extension RussianDeclension {
  /// How many letters go and which endings come, in the order of `order`.
  struct Row {
    let stem: String?
    let dropped: Int
    let endings: [String]

    init(stem: String? = nil, _ dropped: Int, _ endings: String) {
      self.stem = stem
      self.dropped = dropped
      self.endings = endings.split(separator: " ").map { $0 == "-" ? "" : String($0) }
    }
  }

  private static let order: [GrammaticalCase] = [
    .genitive, .dative, .accusative, .instrumental, .prepositional,
  ]

  /// Words behind a father's name that never change: son of, daughter of.
  private static let patronymicWords = [
    "угли", "углы", "оглы", "оглу", "уулу", "ўғли", "кызы", "гызы", "қизи", "кизи", "заде",
  ]

  /// First halves of double given names that don't change.
  private static let particles: Set<String> = [
    "абд", "абдель", "абдул", "абдуль", "аз", "ал", "аль", "ан", "ар", "аш", "бен", "ван", "дер",
    "жан", "зуль", "ибн", "нур", "сайф", "фахр", "шамс", "эд", "эль",
  ]

  /// French names with the stress on their last vowel.
  private static let unchangedFamilies: Set<String> = ["дюма", "золя", "петипа", "тома", "камю"]

  /// English and French names on -ин, which take the ending of nouns.
  private static let foreignInIn: Set<String> = [
    "грин", "дарвин", "мартин", "робин", "франклин", "чаплин",
  ]

  /// Women's names on -ль that change; those from Turkic languages (Асель, Айгуль) don't.
  private static let womenInL: Set<String> = ["нинель", "рахиль"]

  /// Men's names with a vowel that goes, or an ending of their own.
  private static let special: [String: (stem: String, endings: String)] = [
    "павел": ("павл", "а у а ом е"), "лев": ("льв", "а у а ом е"),
    "пётр": ("петр", "а у а ом е"), "илья": ("иль", "и е ю ёй е"),
  ]

  private static func isVowel(_ letter: Character?) -> Bool {
    letter.map { "аеёиоуыэюя".contains($0) } ?? false
  }
}

extension RussianDeclension {
  private static func mansFamily(_ name: String) -> Row? {
    let stem = name.dropLast(2)
    if ["ов", "ев", "ёв", "ин", "ын"].contains(where: name.hasSuffix), stem.count >= 2 {
      return Row(0, foreignInIn.contains(name) ? "а у а ом е" : "а у а ым е")
    }
    if let row = fleetingVowel(name) { return row }
    if name.hasSuffix("ых") || name.hasSuffix("их") { return Row(0, "- - - - -") }
    if name.hasSuffix("ый") { return Row(2, "ого ому ого ым ом") }
    if name.hasSuffix("ой"), stem.contains(where: { isVowel($0) }) {
      return Row(2, "ого ому ого ым ом")
    }
    guard name.hasSuffix("ий") else { return nil }
    if let last = stem.last, "кгх".contains(last) { return Row(2, "ого ому ого им ом") }
    if let last = stem.last, "жшчщн".contains(last) { return Row(2, "его ему его им ем") }
    return nil
  }

  /// «Кравец» loses its e, «Коломиец» and «Воробей» turn it into й and ь.
  private static func fleetingVowel(_ name: String) -> Row? {
    if ["воробей", "соловей", "муравей"].contains(name) { return Row(2, "ья ью ья ьём ье") }
    guard name.hasSuffix("ец"), name.filter({ isVowel($0) }).count > 1 else { return nil }
    return isVowel(name.dropLast(2).last)
      ? Row(2, "йца йцу йца йцем йце") : Row(2, "ца цу ца цем це")
  }

  private static func womansFamily(_ name: String) -> Row? {
    if ["ова", "ева", "ёва", "ина", "ына"].contains(where: name.hasSuffix), name.count > 4 {
      return Row(1, "ой ой у ой ой")
    }
    if name.hasSuffix("ая") { return Row(2, "ой ой ую ой ой") }
    if name.hasSuffix("яя") { return Row(2, "ей ей юю ей ей") }
    return nil
  }

  private static func masculine(_ name: String, _ kind: NamePart.Kind) -> Row? {
    guard let last = name.last else { return nil }
    if let row = inA(name) { return row }
    if last == "й" {
      return name.hasSuffix("ий") ? Row(1, "я ю я ем и") : Row(1, "я ю я ем е")
    }
    if last == "ь" { return Row(1, "я ю я ем е") }
    guard !isVowel(last), ("а"..."я").contains(last) else { return nil }
    let isOneSyllable = name.filter { isVowel($0) }.count == 1
    let isSoft = "жшчщц".contains(last) && !(kind == .family && isOneSyllable)
    return Row(0, isSoft ? "а у а ем е" : "а у а ом е")
  }

  private static func feminine(_ name: String, _ kind: NamePart.Kind) -> Row? {
    if let row = inA(name) { return row }
    guard kind == .given, name.hasSuffix("ь") else { return nil }
    return name.hasSuffix("ль") && !womenInL.contains(name) ? nil : Row(1, "и и ь ью и")
  }

  /// Names in -а and -я, of men and women alike.
  private static func inA(_ name: String) -> Row? {
    guard let last = name.last, last == "а" || last == "я" else { return nil }
    let before = name.dropLast().last
    if last == "я" { return Row(1, before == "и" ? "и и ю ей и" : "и е ю ей е") }
    guard let before, !isVowel(before) else { return nil }
    if "гкх".contains(before) { return Row(1, "и е у ой е") }
    if "жшчщ".contains(before) { return Row(1, "и е у ей е") }
    return before == "ц" ? Row(1, "ы е у ей е") : Row(1, "ы е у ой е")
  }
}
