// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// The family names of men whose declension their spelling does not tell.
extension RussianDeclension {
  /// Patronymics with the stress on their last syllable: «Ильичом», but «Никитичем».
  static let stressedPatronymics: Set<String> = ["ильич", "кузьмич", "лукич", "фомич"]

  /// Nouns of one syllable whose vowel may go or stay when they are a family's name.
  private static let fleetingNouns: Set<String> = [
    "день", "лев", "лед", "лёд", "лен", "лён", "лоб", "ложь", "мох", "пень", "пес", "пёс", "ров",
    "рожь", "рот", "сон", "шов",
  ]

  /// Whether somebody has to give the form by hand.
  ///
  /// A vowel that may go («Хмелец», «Орёл», «Заяц», «Щенок», «Лев»), an adjective or a noun
  /// («Бакий»), a stress that decides the instrumental («Богач», «Кравец»).
  static func isUnclear(_ name: String, _ wanted: GrammaticalCase) -> Bool {
    let vowels = name.filter { "аеёиоуыэюя".contains($0) }.count
    if vowels == 1 { return fleetingNouns.contains(name) }
    let ends = { (endings: [String]) in endings.contains(where: name.hasSuffix) }
    if ends(["лец", "ел", "ёл", "яц", "ок", "ёк", "ень"]) { return true }
    if ends(["ек"]), !ends(["бек"]) { return true }
    if ends(["кий", "гий", "хий"]), !ends(["ский", "цкий"]), vowels == 2 { return true }
    guard wanted == .instrumental else { return false }
    return ends(["ж", "ш", "ч", "щ", "ц"]) && !ends(["ович", "евич", "иец", "аец", "еец"])
  }
}
