// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

@testable import Languages

/// One office for each rank, in the four languages, as rows would have them.
enum SampleOffices {
  static let titles: [Rank: [String: String]] = [
    .headOfState: [
      "en": "President of the Republic of Uzbekistan",
      "ru": "Президент Республики Узбекистан",
      "fr": "Président de la République d’Ouzbékistan",
      "de": "Präsident der Republik Usbekistan",
    ],
    .primeMinister: [
      "en": "Prime Minister of the Republic of Uzbekistan",
      "ru": "Премьер-министр Республики Узбекистан",
      "fr": "Premier ministre de la République d’Ouzbékistan",
      "de": "Premierminister der Republik Usbekistan",
    ],
    .minister: [
      "en": "Minister of Internal Affairs of the Republic of Uzbekistan",
      "ru": "Министр внутренних дел Республики Узбекистан",
      "fr": "Ministre de l’Intérieur de la République d’Ouzbékistan",
      "de": "Minister für innere Angelegenheiten der Republik Usbekistan",
    ],
    .prosecutorGeneral: [
      "en": "Prosecutor General of the Republic of Uzbekistan",
      "ru": "Генеральный прокурор Республики Узбекистан",
      "fr": "Procureur général de la République d’Ouzbékistan",
      "de": "Generalstaatsanwalt der Republik Usbekistan",
    ],
    .prisonService: [
      "en": "Head of the Department for the Execution of Punishments",
      "ru": "Начальник Департамента исполнения наказаний",
      "fr": "Chef du Département de l’exécution des peines",
      "de": "Leiter der Abteilung für Strafvollzug",
    ],
    .prisonDirector: [
      "en": "Director of Prison Colony No. 46",
      "ru": "Начальник колонии № 46",
      "fr": "Directeur de la colonie pénitentiaire nº 46",
      "de": "Leiter der Strafkolonie Nr. 46",
    ],
    .judge: [
      "en": "Judge", "ru": "Судья", "fr": "Juge", "de": "Richter",
    ],
    .courtPresident: [
      "en": "President of the Supreme Court of the Republic of Uzbekistan",
      "ru": "Председатель Верховного суда Республики Узбекистан",
      "fr": "Président de la Cour suprême de la République d’Ouzbékistan",
      "de": "Präsident des Obersten Gerichts der Republik Usbekistan",
    ],
    .ombudsman: [
      "en": "Ombudsman of the Oliy Majlis of the Republic of Uzbekistan",
      "ru": "Уполномоченный Олий Мажлиса Республики Узбекистан по правам человека",
      "fr": "Ombudsman de l’Oliy Majlis de la République d’Ouzbékistan",
      "de": "Ombudsmann des Oliy Majlis der Republik Usbekistan",
    ],
    .ambassador: [
      "en": "Ambassador of the Republic of Uzbekistan to the United Kingdom",
      "ru": "Чрезвычайный и Полномочный Посол Республики Узбекистан в Соединённом Королевстве",
      "fr": "Ambassadeur de la République d’Ouzbékistan en France",
      "de": "Botschafter der Republik Usbekistan in Deutschland",
    ],
    .embassy: [
      "en": "Embassy of the Republic of Uzbekistan in the United Kingdom",
      "ru": "Посольство Республики Узбекистан в Соединённом Королевстве",
      "fr": "Ambassade de la République d’Ouzbékistan en France",
      "de": "Botschaft der Republik Usbekistan in Deutschland",
    ],
    .euPresident: [
      "en": "President of the European Parliament",
      "ru": "Председатель Европейского парламента",
      "fr": "Président du Parlement européen",
      "de": "Präsident des Europäischen Parlaments",
    ],
    .euCommissioner: [
      "en": "Member of the European Commission",
      "ru": "Член Европейской комиссии",
      "fr": "Membre de la Commission européenne",
      "de": "Mitglied der Europäischen Kommission",
    ],
    .highRepresentative: [
      "en": "High Representative of the Union for Foreign Affairs and Security Policy",
      "ru": "Верховный представитель Союза по иностранным делам и политике безопасности",
      "fr":
        "Haut représentant de l’Union pour les affaires étrangères et la politique de sécurité",
      "de": "Hoher Vertreter der Union für Außen- und Sicherheitspolitik",
    ],
    .mep: [
      "en": "Member of the European Parliament",
      "ru": "Депутат Европейского парламента",
      "fr": "Membre du Parlement européen",
      "de": "Mitglied des Europäischen Parlaments",
    ],
    .unRapporteur: [
      "en": "Special Rapporteur on torture",
      "ru": "Специальный докладчик по вопросу о пытках",
      "fr": "Rapporteur spécial sur la torture",
      "de": "Sonderberichterstatter über Folter",
    ],
    .body: [
      "en": "Working Group on Arbitrary Detention",
      "ru": "Рабочая группа по произвольным задержаниям",
      "fr": "Groupe de travail sur la détention arbitraire",
      "de": "Arbeitsgruppe für willkürliche Inhaftierungen",
    ],
  ]

  static let bodies: [Rank: [String: InflectedText]] = [
    .judge: [
      "en": InflectedText("Tashkent City Court"),
      "ru": InflectedText(
        "Ташкентский городской суд", cases: [.genitive: "Ташкентского городского суда"]),
      "fr": InflectedText("Tribunal municipal de Tachkent"),
      "de": InflectedText("Stadtgericht Taschkent"),
    ],
    .unRapporteur: [
      "en": InflectedText("c/o OHCHR"), "ru": InflectedText("УВКПЧ"),
      "fr": InflectedText("HCDH"), "de": InflectedText("OHCHR"),
    ],
    .euPresident: [
      "en": InflectedText("European Parliament"),
      "fr": InflectedText("Parlement européen"),
      "de": InflectedText("Europäisches Parlament"),
    ],
    .courtPresident: [
      "fr": InflectedText("Cour suprême de la République d’Ouzbékistan"),
      "de": InflectedText("Oberstes Gericht der Republik Usbekistan"),
    ],
    .prisonDirector: [
      "fr": InflectedText("Colonie pénitentiaire nº 46"),
      "de": InflectedText("Strafkolonie Nr. 46"),
    ],
  ]

  /// What a woman's row has instead of a man's first words.
  static let feminine: [String: [(String, String)]] = [
    "de": [
      ("Präsident", "Präsidentin"), ("Premierminister", "Premierministerin"),
      ("Minister", "Ministerin"), ("Generalstaatsanwalt", "Generalstaatsanwältin"),
      ("Leiter", "Leiterin"), ("Richter", "Richterin"), ("Ombudsmann", "Ombudsfrau"),
      ("Botschafter", "Botschafterin"), ("Hoher Vertreter", "Hohe Vertreterin"),
      ("Sonderberichterstatter", "Sonderberichterstatterin"),
    ],
    "fr": [
      ("Président", "Présidente"), ("Premier ministre", "Première ministre"),
      ("Procureur général", "Procureure générale"), ("Directeur", "Directrice"),
      ("Ambassadeur", "Ambassadrice"), ("Haut représentant", "Haute représentante"),
      ("Rapporteur spécial", "Rapporteuse spéciale"),
    ],
  ]

  static let man: PersonNames = PersonNames([
    .english: PersonName(given: "Bakhtiyor", family: "Saidov"),
    .russian: PersonName(given: "Бахтиёр", patronymic: "Одилович", family: "Саидов"),
    .french: PersonName(given: "Bakhtiyor", family: "Saïdov"),
    .german: PersonName(given: "Bachtijor", family: "Saidow"),
  ])

  static let woman: PersonNames = PersonNames([
    .english: PersonName(given: "Zulaykho", family: "Makhkamova"),
    .russian: PersonName(given: "Зулайхо", patronymic: "Бахриддиновна", family: "Махкамова"),
  ])

  static func request(
    _ rank: Rank, _ language: Language, holder: PersonNames?, _ gender: Gender,
    isGroup: Bool = false
  ) -> AddressRequest? {
    let code = language.tag.description
    guard var title = titles[rank]?[code], let uz = CountryCode("UZ") else { return nil }
    if gender == .female {
      for (man, woman) in Self.feminine[code] ?? [] where title.hasPrefix(man) {
        title = woman + title.dropFirst(man.count)
        break
      }
    }
    return AddressRequest(
      rank: rank, holder: holder, gender: gender, isGroup: isGroup,
      office: InflectedText(title), body: bodies[rank]?[code], jurisdiction: .state(uz))
  }
}
