// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@testable import Languages

@Suite struct NameTests {
  private static let cases: [GrammaticalCase] = [
    .genitive, .dative, .accusative, .instrumental, .prepositional,
  ]

  @Test(arguments: [
    (
      "Хумоюн Рахмонов", Gender.male,
      "Хумоюна Рахмонова, Хумоюну Рахмонову, Хумоюна Рахмонова, Хумоюном Рахмоновым, Хумоюне Рахмонове"
    ),
    (
      "Бахром Ибрагимов", .male,
      "Бахрома Ибрагимова, Бахрому Ибрагимову, Бахрома Ибрагимова, Бахромом Ибрагимовым, Бахроме Ибрагимове"
    ),
    (
      "Азимжон Аскаров", .male,
      "Азимжона Аскарова, Азимжону Аскарову, Азимжона Аскарова, Азимжоном Аскаровым, Азимжоне Аскарове"
    ),
    (
      "Мухсинжон Мирзо", .male,
      "Мухсинжона Мирзо, Мухсинжону Мирзо, Мухсинжона Мирзо, Мухсинжоном Мирзо, Мухсинжоне Мирзо"
    ),
    (
      "Аширбай Бекиев", .male,
      "Аширбая Бекиева, Аширбаю Бекиеву, Аширбая Бекиева, Аширбаем Бекиевым, Аширбае Бекиеве"
    ),
    (
      "Шавкат | Миромонович | Мирзиёев", .male,
      "Шавката Миромоновича Мирзиёева, Шавкату Миромоновичу Мирзиёеву, Шавката Миромоновича Мирзиёева, Шавкатом Миромоновичем Мирзиёевым, Шавкате Миромоновиче Мирзиёеве"
    ),
    ("Лейла Юнус", .female, "Лейлы Юнус, Лейле Юнус, Лейлу Юнус, Лейлой Юнус, Лейле Юнус"),
    ("Ариф Юнус", .male, "Арифа Юнуса, Арифу Юнусу, Арифа Юнуса, Арифом Юнусом, Арифе Юнусе"),
    (
      "Мутабар Таджибаева", .female,
      "Мутабар Таджибаевой, Мутабар Таджибаевой, Мутабар Таджибаеву, Мутабар Таджибаевой, Мутабар Таджибаевой"
    ),
    (
      "Надежда Атаева", .female,
      "Надежды Атаевой, Надежде Атаевой, Надежду Атаеву, Надеждой Атаевой, Надежде Атаевой"
    ),
    (
      "Мария | Ильинична | Толстая", .female,
      "Марии Ильиничны Толстой, Марии Ильиничне Толстой, Марию Ильиничну Толстую, Марией Ильиничной Толстой, Марии Ильиничне Толстой"
    ),
    (
      "Лев | Николаевич | Толстой", .male,
      "Льва Николаевича Толстого, Льву Николаевичу Толстому, Льва Николаевича Толстого, Львом Николаевичем Толстым, Льве Николаевиче Толстом"
    ),
    ("Виктор Цой", .male, "Виктора Цоя, Виктору Цою, Виктора Цоя, Виктором Цоем, Викторе Цое"),
    ("Юлия Ткач", .female, "Юлии Ткач, Юлии Ткач, Юлию Ткач, Юлией Ткач, Юлии Ткач"),
    (
      "Ильхам | Гейдар оглы | Алиев", .male,
      "Ильхама Гейдар оглы Алиева, Ильхаму Гейдар оглы Алиеву, Ильхама Гейдар оглы Алиева, Ильхамом Гейдар оглы Алиевым, Ильхаме Гейдар оглы Алиеве"
    ),
    (
      "РУСТАМ СЕЙТКУЛИЕВ", .male,
      "РУСТАМА СЕЙТКУЛИЕВА, РУСТАМУ СЕЙТКУЛИЕВУ, РУСТАМА СЕЙТКУЛИЕВА, РУСТАМОМ СЕЙТКУЛИЕВЫМ, РУСТАМЕ СЕЙТКУЛИЕВЕ"
    ),
    (
      "Абдул-Керим Коломиец", .male,
      "Абдул-Керима Коломийца, Абдул-Кериму Коломийцу, Абдул-Керима Коломийца, Абдул-Керимом Коломийцем, Абдул-Кериме Коломийце"
    ),
    (
      "Айгуль Сыдыкова-Исаева", .female,
      "Айгуль Сыдыковой-Исаевой, Айгуль Сыдыковой-Исаевой, Айгуль Сыдыкову-Исаеву, Айгуль Сыдыковой-Исаевой, Айгуль Сыдыковой-Исаевой"
    ),
  ])
  func `Russian names are declined by rule, and marked`(
    _ text: String, _ gender: Gender, _ expected: String
  ) throws {
    let russian = try #require(Language.of(.russian))
    let names = Self.names(text, .russian)
    let forms = try Self.cases.map {
      try #require(russian.name(names, gender: gender, .full, in: $0))
    }
    #expect(forms.map(\.text).joined(separator: ", ") == expected)
    #expect(forms.allSatisfy { $0.origin == .madeByRule })
  }

  @Test(arguments: [
    "Хмелец", "Орёл", "Осел", "Заяц", "Бакий", "Долгий", "Лев", "Лёд", "Щенок", "Сверчёк",
    "Гребень",
    "Иванов-Орёл",
  ])
  func `a family name whose declension nobody can know is refused`(_ family: String) throws {
    let russian = try #require(Language.of(.russian))
    let names = PersonNames([.russian: PersonName(given: "Иван", family: family)])
    for wanted in Self.cases {
      #expect(russian.name(names, gender: .male, .full, in: wanted) == nil)
      #expect(russian.name(names, gender: .unknown, .full, in: wanted) == nil)
    }
    #expect(russian.name(names, gender: .male, .given, in: .dative)?.text == "Ивану")
    #expect(russian.name(names, gender: .male)?.text == "Иван \(family)")
  }

  @Test(arguments: [
    ("Лукич", "Лукичу"), ("Богач", "Богачу"), ("Кравец", "Кравцу"), ("Алмаш", "Алмашу"),
  ])
  func `a family name whose stress nobody knows has no instrumental`(
    _ family: String, _ dative: String
  ) throws {
    let russian = try #require(Language.of(.russian))
    let names = PersonNames([.russian: PersonName(given: nil, family: family)])
    #expect(russian.name(names, gender: .male, .family, in: .dative)?.text == dative)
    #expect(russian.name(names, gender: .male, .family, in: .instrumental) == nil)
  }

  @Test(arguments: [
    ("Пётр | Лукич | Минский", "Петром Лукичом Минским"),
    ("Иван | Ильич | Троцкий", "Иваном Ильичом Троцким"),
    ("Пётр | Никитич | Абрамович", "Петром Никитичем Абрамовичем"),
    ("Лев | Фомич | Усенбек", "Львом Фомичом Усенбеком"),
    ("Юрий | Кузьмич | Ким", "Юрием Кузьмичом Кимом"),
  ])
  func `the stress of a patronymic decides its instrumental`(
    _ text: String, _ expected: String
  ) throws {
    let russian = try #require(Language.of(.russian))
    let name = russian.name(Self.names(text, .russian), gender: .male, .full, in: .instrumental)
    #expect(name?.text == expected)
  }

  @Test func `a woman's family name on a consonant is never refused`() throws {
    let russian = try #require(Language.of(.russian))
    let names = PersonNames([.russian: PersonName(given: "Анна", family: "Орёл")])
    #expect(russian.name(names, gender: .female, .full, in: .dative)?.text == "Анне Орёл")
  }

  @Test func `a form given by hand wins and is not marked`() throws {
    let russian = try #require(Language.of(.russian))
    let names = PersonNames([
      .russian: PersonName(
        given: "Лев", family: "Щаранский", cases: [.genitive: "Лёва Щаранского"])
    ])
    let whole = try #require(russian.name(names, gender: .male, .full, in: .genitive))
    #expect(whole == WrittenName(text: "Лёва Щаранского", language: .russian, origin: .given))
    let family = try #require(russian.name(names, gender: .male, .family, in: .genitive))
    #expect(family == WrittenName(text: "Щаранского", language: .russian, origin: .given))
  }

  @Test func `a Russian name of unknown gender is declined only where it makes no difference`()
    throws
  {
    let russian = try #require(Language.of(.russian))
    let names = Self.names("Мухайё Мирзо", .russian)
    #expect(russian.name(names, gender: .unknown, .full, in: .dative)?.text == "Мухайё Мирзо")
    let others = Self.names("Хумоюн Рахмонов", .russian)
    #expect(russian.name(others, gender: .unknown, .full, in: .dative) == nil)
    #expect(russian.name(others, gender: .unknown)?.text == "Хумоюн Рахмонов")
  }

  @Test func `initials keep to the family name`() throws {
    let russian = try #require(Language.of(.russian))
    let names = Self.names("Шавкат | Миромонович | Мирзиёев", .russian)
    #expect(
      russian.name(names, gender: .male, .initialsLast, in: .dative)?.text
        == "Мирзиёеву\u{A0}Ш.\u{A0}М.")
    #expect(
      russian.name(names, gender: .male, .initialsFirst)?.text == "Ш.\u{A0}М.\u{A0}Мирзиёев")
  }

  @Test(arguments: [
    ("en", "Leyla Yunus", "Leyla Yunus’s"), ("en", "Azimjon Askarov", "Azimjon Askarov’s"),
    ("de", "Asimschon Askarow", "Asimschon Askarows"), ("de", "Leyla Yunus", "Leyla Yunus’"),
    ("fr", "Azimjon Askarov", "d’Azimjon Askarov"),
    ("fr", "Bakhrom Ibragimov", "de Bakhrom Ibragimov"),
    ("fr", "Hassan Khan", "de Hassan Khan"), ("fr", "Yves Martin", "d’Yves Martin"),
    ("fr", "Yunus Mirzo", "de Yunus Mirzo"), ("fr", "Émile Zola", "d’Émile Zola"),
  ])
  func `the genitive of a name`(_ code: String, _ text: String, _ expected: String) throws {
    let tag = try #require(LanguageTag(code))
    let language = try #require(Language.of(tag))
    let written = try #require(
      language.name(Self.names(text, tag), gender: .unknown, .full, in: .genitive))
    #expect(written == WrittenName(text: expected, language: tag, origin: .given))
  }

  @Test func `a language in Latin letters borrows the English spelling, and says so`() throws {
    let names = Self.names("Azimjon Askarov", .english)
    let german = try #require(Language.of(.german)?.name(names, gender: .male))
    #expect(
      german == WrittenName(text: "Azimjon Askarov", language: .english, origin: .borrowed))
    #expect(Language.of(.russian)?.name(names, gender: .male) == nil)
  }

  @Test(arguments: [
    ("fr", "de", "le Président", "du Président"), ("fr", "à", "les enfants", "aux enfants"),
    ("fr", "que", "Azimjon", "qu’Azimjon"), ("fr", "avec", "Azimjon", "avec Azimjon"),
    ("ru", "о", "Азимжоне", "об Азимжоне"), ("ru", "о", "Хумоюне", "о Хумоюне"),
    ("ru", "в", "Франции", "во Франции"), ("ru", "с", "Сергеем", "с Сергеем"),
    ("en", "a", "activist", "an activist"), ("de", "von", "Askarow", "von Askarow"),
  ])
  func `a word before a text runs together with it`(
    _ code: String, _ word: String, _ text: String, _ expected: String
  ) throws {
    let language = try #require(LanguageTag(code).flatMap(Language.of))
    #expect(language.joined(word, text) == expected)
  }

  private static func names(_ text: String, _ language: LanguageTag) -> PersonNames {
    var parts = text.split(separator: " | ").map(String.init)
    if parts.count == 1 { parts = text.split(separator: " ").map(String.init) }
    return PersonNames([
      language: PersonName(
        given: parts.first, patronymic: parts.count == 3 ? parts[1] : nil,
        family: parts.last)
    ])
  }
}
