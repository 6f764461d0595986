// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@testable import Languages

/// Names whose parts are more than one word each: particles, fathers' names, double names.
@Suite struct NamePartsTests {
  @Test(arguments: [
    ("en", "Jean-Pierre", "J.-P."), ("en", "Anna Maria", "A.~M."), ("en", "Shavkat", "S."),
    ("en", "al-Hasan", "H."), ("en", "d’Arcy", "D."), ("en", "IJsbrand", "IJ."),
    ("en", "émile", "É."), ("en", "‘Ali", "A."), ("en", "ʻAli", "A."), ("en", "Heydar oglu", "H."),
    ("ru", "Абдул-Керим", "А.-К."), ("ru", "Гейдар оглы", "Г."), ("ru", "Гейдар Кызы", "Г."),
    ("uz", "Shavkat", "Sh."), ("uz", "Choʻlpon", "Ch."), ("uz", "O‘tkir", "Oʻ."),
    ("uz", "G'afur", "Gʻ."), ("uz", "Gʻofir oʻgʻli", "Gʻ."), ("uz", "Yusuf", "Yu."),
    ("uz", "Yodgor", "Yo."), ("uz", "Yoʻldosh", "Y."), ("uz", "Yelena", "Ye."),
    ("uz", "SHAVKAT", "Sh."), ("uz", "Sirojiddin", "S."), ("uz", "Nargiza qizi", "N."),
    ("uz-Cyrl", "Шавкат", "Ш."), ("uz-Cyrl", "Ғофир ўғли", "Ғ."),
  ])
  func `an initial is a letter of the language's alphabet`(
    _ code: String, _ given: String, _ initial: String
  ) throws {
    let language = try #require(LanguageTag(code).flatMap(Language.of))
    let expected = initial.replacing("~", with: "\u{A0}")
    #expect(Initials.of(given, in: language.rules) == expected)
  }

  @Test(arguments: [
    ("en", "Metsola", "METSOLA"), ("en", "von der Leyen", "VON DER LEYEN"),
    ("en", "Riba i Giner", "RIBA I GINER"), ("en", "McAllister", "McALLISTER"),
    ("en", "MacDonald-McGuinness", "MacDONALD-McGUINNESS"), ("en", "Macovei", "MACOVEI"),
    ("en", "O’Flynn", "O’FLYNN"), ("fr", "Châtel-Éluard", "CHÂTEL-ÉLUARD"),
    ("en", "in ’t Veld", "IN ’T VELD"), ("nl", "van Dijk", "VAN DIJK"),
    ("de", "Weiß", "WEIẞ"), ("en", "Demirtaş", "DEMIRTAŞ"), ("tr", "Demirtaş", "DEMİRTAŞ"),
    ("az", "Əliyeva", "ƏLİYEVA"), ("tr", "Kılıç", "KILIÇ"), ("en", "İmamoğlu", "İMAMOĞLU"),
    ("uz", "Gʻofurov", "GʻOFUROV"), ("uz", "Karim oʻgʻli", "KARIM oʻgʻli"),
    ("uz", "Karim o‘g‘li", "KARIM o‘g‘li"), ("ru", "Гейдар-оглы", "ГЕЙДАР-оглы"),
    ("ru", "Со\u{301}болев", "СО\u{301}БОЛЕВ"), ("uk", "фон дер Ляєн", "ФОН ДЕР ЛЯЄН"),
  ])
  func `a family name in capitals keeps what makes it that name`(
    _ code: String, _ family: String, _ capitals: String
  ) throws {
    let tag = try #require(LanguageTag(code))
    #expect(Capitals.ofFamilyName(family, in: tag) == capitals)
  }

  @Test func `the family name alone has capitals, whatever the case`() throws {
    #expect(
      try Self.written("ru", "Урсула | фон дер Ляйен", .female, .capitals, .dative)
        == "Урсуле ФОН ДЕР ЛЯЙЕН")
    #expect(
      try Self.written("ru", "Жорди | Риба-и-Хинер", .male, .capitals, .dative)
        == "Жорди РИБЕ-И-ХИНЕРУ")
    #expect(
      try Self.written("ru", "Ильхам | Гейдар оглы | Алиев", .male, .capitals, .genitive)
        == "Ильхама Гейдар оглы АЛИЕВА")
    #expect(
      try Self.written("en", "Roberta | Metsola", .female, .capitals, .genitive)
        == "Roberta METSOLA’s")
    #expect(
      try Self.written("uz", "Shavkat | Mirziyoyev", .male, .capitals, .dative)
        == "Shavkat MIRZIYOYEVga")
    let byHand = PersonNames([
      .russian: PersonName(given: "Иван", family: "Орёл", cases: [.dative: "Ивану Орлу"])
    ])
    let russian = try #require(Language.of(.russian))
    #expect(
      russian.name(byHand, gender: .male, .capitals, in: .dative)?.text == "Ивану ОРЛУ")
  }

  @Test(arguments: Language.all.map(\.tag.description))
  func `names with particles are written as the golden has them`(_ code: String) throws {
    var text = ""
    for (names, gender) in Self.samples {
      let language = try #require(LanguageTag(code).flatMap(Language.of))
      guard let whole = language.name(names, gender: gender) else { continue }
      text += "== \(whole.text)\n"
      for form in NameForm.allCases where form != .full {
        text += "   \(form.rawValue): \(Self.shown(language.name(names, gender: gender, form)))\n"
      }
      for grammaticalCase in GrammaticalCase.allCases where grammaticalCase != .nominative {
        let name = language.name(names, gender: gender, .full, in: grammaticalCase)
        text += "   \(grammaticalCase.rawValue): \(Self.shown(name))\n"
      }
      let request = try #require(SampleOffices.request(.mep, language, holder: names, gender))
      let form = try language.formOfAddress(for: request)
      text += form.envelope.map { "   | \($0)\n" }.joined() + "   \(form.salutation)\n\n"
    }
    try expectGolden(text, "names.\(code).txt")
  }

  private static func shown(_ name: WrittenName?) -> String {
    guard let name else { return "none" }
    return name.text + (name.origin == .madeByRule ? " (by rule)" : "")
  }

  private static func written(
    _ code: String, _ parts: String, _ gender: Gender, _ form: NameForm,
    _ grammaticalCase: GrammaticalCase
  ) throws -> String? {
    let language = try #require(LanguageTag(code).flatMap(Language.of))
    let names = PersonNames([language.tag: name(parts)])
    return language.name(names, gender: gender, form, in: grammaticalCase)?.text
  }

  private static func name(_ parts: String) -> PersonName {
    let parts = parts.split(separator: " | ").map(String.init)
    return PersonName(
      given: parts.first, patronymic: parts.count == 3 ? parts[1] : nil, family: parts.last)
  }

  private static let samples: [(PersonNames, Gender)] = [
    (
      names([
        "en": "Ursula | von der Leyen", "ru": "Урсула | фон дер Ляйен",
        "uk": "Урсула | фон дер Ляєн", "uz": "Ursula | fon der Lyayen",
      ]), .female
    ),
    (
      names([
        "en": "Jordi | Riba i Giner", "ru": "Жорди | Риба-и-Хинер",
        "uk": "Жорді | Ріба-і-Хінер", "uz": "Jordi | Riba-i-Xiner",
      ]), .male
    ),
    (
      names([
        "en": "Jean-Pierre | McAllister", "ru": "Жан-Пьер | Макаллистер",
        "uk": "Жан-П’єр | Макаллістер", "uz": "Jan-Pyer | Makallister",
      ]), .male
    ),
    (
      names([
        "en": "Ilham | Heydar oglu | Aliyev", "ru": "Ильхам | Гейдар оглы | Алиев",
        "uk": "Ільхам | Гейдар огли | Алієв", "uz": "Ilhom | Haydar oʻgʻli | Aliyev",
      ]), .male
    ),
    (
      names([
        "en": "Nargiza | Gʻofir qizi | Oʻrinova", "ru": "Наргиза | Гафир кызы | Уринова",
        "uk": "Наргіза | Гафір кизи | Урінова", "uz": "Nargiza | Gʻofir qizi | Oʻrinova",
      ]), .female
    ),
  ]

  private static func names(_ spellings: [String: String]) -> PersonNames {
    var forms = LanguageMap<PersonName>()
    for (code, parts) in spellings {
      if let tag = LanguageTag(code) { forms[tag] = name(parts) }
    }
    return PersonNames(forms)
  }
}
