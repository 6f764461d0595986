// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

@testable import Languages

/// One office for each rank, in every language, as rows would have them.
enum SampleOffices {
  static let titles: [Rank: [String: String]] = [
    .headOfState: [
      "en": "President of the Republic of Uzbekistan",
      "ru": "Президент Республики Узбекистан",
      "fr": "Président de la République d’Ouzbékistan",
      "de": "Präsident der Republik Usbekistan",
      "es": "Presidente de la República de Uzbekistán",
      "it": "Presidente della Repubblica dell’Uzbekistan",
      "uk": "Президент Республіки Узбекистан",
      "uz": "Oʻzbekiston Respublikasi Prezidenti",
    ],
    .primeMinister: [
      "en": "Prime Minister of the Republic of Uzbekistan",
      "ru": "Премьер-министр Республики Узбекистан",
      "fr": "Premier ministre de la République d’Ouzbékistan",
      "de": "Premierminister der Republik Usbekistan",
      "es": "Primer ministro de la República de Uzbekistán",
      "it": "Primo Ministro della Repubblica dell’Uzbekistan",
      "uk": "Прем’єр-міністр Республіки Узбекистан",
      "uz": "Oʻzbekiston Respublikasi Bosh vaziri",
    ],
    .minister: [
      "en": "Minister of Internal Affairs of the Republic of Uzbekistan",
      "ru": "Министр внутренних дел Республики Узбекистан",
      "fr": "Ministre de l’Intérieur de la République d’Ouzbékistan",
      "de": "Minister für innere Angelegenheiten der Republik Usbekistan",
      "es": "Ministro del Interior de la República de Uzbekistán",
      "it": "Ministro dell’Interno della Repubblica dell’Uzbekistan",
      "uk": "Міністр внутрішніх справ Республіки Узбекистан",
      "uz": "Oʻzbekiston Respublikasi Ichki ishlar vaziri",
    ],
    .prosecutorGeneral: [
      "en": "Prosecutor General of the Republic of Uzbekistan",
      "ru": "Генеральный прокурор Республики Узбекистан",
      "fr": "Procureur général de la République d’Ouzbékistan",
      "de": "Generalstaatsanwalt der Republik Usbekistan",
      "es": "Fiscal General de la República de Uzbekistán",
      "it": "Procuratore generale della Repubblica dell’Uzbekistan",
      "uk": "Генеральний прокурор Республіки Узбекистан",
      "uz": "Oʻzbekiston Respublikasi Bosh prokurori",
    ],
    .prisonService: [
      "en": "Head of the Department for the Execution of Punishments",
      "ru": "Начальник Департамента исполнения наказаний",
      "fr": "Chef du Département de l’exécution des peines",
      "de": "Leiter der Abteilung für Strafvollzug",
      "es": "Director del Departamento de Ejecución de Penas",
      "it": "Direttore del Dipartimento per l’esecuzione delle pene",
      "uk": "Начальник Департаменту виконання покарань",
      "uz": "Jazoni ijro etish departamenti boshligʻi",
    ],
    .prisonDirector: [
      "en": "Director of Prison Colony No. 46",
      "ru": "Начальник колонии № 46",
      "fr": "Directeur de la colonie pénitentiaire nº 46",
      "de": "Leiter der Strafkolonie Nr. 46",
      "es": "Director de la colonia penitenciaria n.º 46",
      "it": "Direttore della colonia penale n. 46",
      "uk": "Начальник колонії № 46",
      "uz": "46-son koloniya boshligʻi",
    ],
    .judge: [
      "en": "Judge", "ru": "Судья", "fr": "Juge", "de": "Richter",
      "es": "Juez",
      "it": "Giudice",
      "uk": "Суддя",
      "uz": "Sudya",
    ],
    .courtPresident: [
      "en": "President of the Supreme Court of the Republic of Uzbekistan",
      "ru": "Председатель Верховного суда Республики Узбекистан",
      "fr": "Président de la Cour suprême de la République d’Ouzbékistan",
      "de": "Präsident des Obersten Gerichts der Republik Usbekistan",
      "es": "Presidente del Tribunal Supremo de la República de Uzbekistán",
      "it": "Presidente della Corte suprema della Repubblica dell’Uzbekistan",
      "uk": "Голова Верховного суду Республіки Узбекистан",
      "uz": "Oʻzbekiston Respublikasi Oliy sudi raisi",
    ],
    .ombudsman: [
      "en": "Ombudsman of the Oliy Majlis of the Republic of Uzbekistan",
      "ru": "Уполномоченный Олий Мажлиса Республики Узбекистан по правам человека",
      "fr": "Ombudsman de l’Oliy Majlis de la République d’Ouzbékistan",
      "de": "Ombudsmann des Oliy Majlis der Republik Usbekistan",
      "es": "Defensor del Pueblo de la República de Uzbekistán",
      "it": "Difensore civico della Repubblica dell’Uzbekistan",
      "uk": "Уповноважений Олій Мажлісу Республіки Узбекистан з прав людини",
      "uz": "Oʻzbekiston Respublikasi Oliy Majlisining Inson huquqlari boʻyicha vakili",
    ],
    .ambassador: [
      "en": "Ambassador of the Republic of Uzbekistan to the United Kingdom",
      "ru": "Чрезвычайный и Полномочный Посол Республики Узбекистан в Соединённом Королевстве",
      "fr": "Ambassadeur de la République d’Ouzbékistan en France",
      "de": "Botschafter der Republik Usbekistan in Deutschland",
      "es": "Embajador de la República de Uzbekistán en España",
      "it": "Ambasciatore della Repubblica dell’Uzbekistan in Italia",
      "uk": "Надзвичайний і Повноважний Посол Республіки Узбекистан в Україні",
      "uz": "Oʻzbekiston Respublikasining Buyuk Britaniyadagi Favqulodda va Muxtor Elchisi",
    ],
    .embassy: [
      "en": "Embassy of the Republic of Uzbekistan in the United Kingdom",
      "ru": "Посольство Республики Узбекистан в Соединённом Королевстве",
      "fr": "Ambassade de la République d’Ouzbékistan en France",
      "de": "Botschaft der Republik Usbekistan in Deutschland",
      "es": "Embajada de la República de Uzbekistán en España",
      "it": "Ambasciata della Repubblica dell’Uzbekistan in Italia",
      "uk": "Посольство Республіки Узбекистан в Україні",
      "uz": "Oʻzbekiston Respublikasining Buyuk Britaniyadagi elchixonasi",
    ],
    .euPresident: [
      "en": "President of the European Parliament",
      "ru": "Председатель Европейского парламента",
      "fr": "Président du Parlement européen",
      "de": "Präsident des Europäischen Parlaments",
      "es": "Presidente del Parlamento Europeo",
      "it": "Presidente del Parlamento europeo",
      "uk": "Голова Європейського парламенту",
      "uz": "Yevropa Parlamenti Prezidenti",
    ],
    .euCommissioner: [
      "en": "Member of the European Commission",
      "ru": "Член Европейской комиссии",
      "fr": "Membre de la Commission européenne",
      "de": "Mitglied der Europäischen Kommission",
      "es": "Miembro de la Comisión Europea",
      "it": "Membro della Commissione europea",
      "uk": "Член Європейської комісії",
      "uz": "Yevropa Komissiyasi aʼzosi",
    ],
    .highRepresentative: [
      "en": "High Representative of the Union for Foreign Affairs and Security Policy",
      "ru": "Верховный представитель Союза по иностранным делам и политике безопасности",
      "fr":
        "Haut représentant de l’Union pour les affaires étrangères et la politique de sécurité",
      "de": "Hoher Vertreter der Union für Außen- und Sicherheitspolitik",
      "es": "Alto Representante de la Unión para Asuntos Exteriores y Política de Seguridad",
      "it": "Alto rappresentante dell’Unione per gli affari esteri e la politica di sicurezza",
      "uk": "Верховний представник Союзу із закордонних справ і політики безпеки",
      "uz": "Yevropa Ittifoqining tashqi ishlar va xavfsizlik siyosati boʻyicha Oliy vakili",
    ],
    .mep: [
      "en": "Member of the European Parliament",
      "ru": "Депутат Европейского парламента",
      "fr": "Membre du Parlement européen",
      "de": "Mitglied des Europäischen Parlaments",
      "es": "Diputado al Parlamento Europeo",
      "it": "Membro del Parlamento europeo",
      "uk": "Депутат Європейського парламенту",
      "uz": "Yevropa Parlamenti deputati",
    ],
    .unRapporteur: [
      "en": "Special Rapporteur on torture",
      "ru": "Специальный докладчик по вопросу о пытках",
      "fr": "Rapporteur spécial sur la torture",
      "de": "Sonderberichterstatter über Folter",
      "es": "Relator Especial sobre la tortura",
      "it": "Relatore speciale sulla tortura",
      "uk": "Спеціальний доповідач з питання про катування",
      "uz": "Qiynoqlar masalasi boʻyicha maxsus maʼruzachi",
    ],
    .body: [
      "en": "Working Group on Arbitrary Detention",
      "ru": "Рабочая группа по произвольным задержаниям",
      "fr": "Groupe de travail sur la détention arbitraire",
      "de": "Arbeitsgruppe für willkürliche Inhaftierungen",
      "es": "Grupo de Trabajo sobre la Detención Arbitraria",
      "it": "Gruppo di lavoro sulla detenzione arbitraria",
      "uk": "Робоча група з питань свавільних затримань",
      "uz": "Oʻzboshimcha qamoqqa olish boʻyicha ishchi guruh",
    ],
  ]

  static let bodies: [Rank: [String: InflectedText]] = [
    .judge: [
      "en": InflectedText("Tashkent City Court"),
      "ru": InflectedText(
        "Ташкентский городской суд", cases: [.genitive: "Ташкентского городского суда"]),
      "fr": InflectedText("Tribunal municipal de Tachkent"),
      "de": InflectedText("Stadtgericht Taschkent"),
      "es": InflectedText("Tribunal municipal de Taskent"),
      "it": InflectedText("Tribunale municipale di Tashkent"),
      "uk": InflectedText("Ташкентський міський суд"),
      "uz": InflectedText("Toshkent shahar sudi"),
    ],
    .unRapporteur: [
      "en": InflectedText("c/o OHCHR"), "ru": InflectedText("УВКПЧ"),
      "fr": InflectedText("HCDH"), "de": InflectedText("OHCHR"),
      "es": InflectedText("ACNUDH"),
      "it": InflectedText("OHCHR"),
      "uk": InflectedText("УВКПЛ"),
      "uz": InflectedText("OHCHR"),
    ],
    .euPresident: [
      "en": InflectedText("European Parliament"),
      "fr": InflectedText("Parlement européen"),
      "de": InflectedText("Europäisches Parlament"),
      "es": InflectedText("Parlamento Europeo"),
      "it": InflectedText("Parlamento europeo"),
    ],
    .courtPresident: [
      "fr": InflectedText("Cour suprême de la République d’Ouzbékistan"),
      "de": InflectedText("Oberstes Gericht der Republik Usbekistan"),
    ],
    .prisonDirector: [
      "fr": InflectedText("Colonie pénitentiaire nº 46"),
      "de": InflectedText("Strafkolonie Nr. 46"),
      "es": InflectedText("Colonia penitenciaria n.º 46"),
      "it": InflectedText("Colonia penale n. 46"),
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
    "es": [
      ("Presidente", "Presidenta"), ("Primer ministro", "Primera ministra"),
      ("Ministro", "Ministra"), ("Director", "Directora"), ("Juez", "Jueza"),
      ("Defensor", "Defensora"), ("Embajador", "Embajadora"),
      ("Alto Representante", "Alta Representante"), ("Diputado", "Diputada"),
      ("Relator Especial", "Relatora Especial"),
    ],
    "it": [
      ("Primo Ministro", "Prima Ministra"), ("Ministro", "Ministra"),
      ("Procuratore generale", "Procuratrice generale"), ("Direttore", "Direttrice"),
      ("Difensore civico", "Difensora civica"), ("Ambasciatore", "Ambasciatrice"),
      ("Alto rappresentante", "Alta rappresentante"), ("Relatore speciale", "Relatrice speciale"),
    ],
  ]

  static let man: PersonNames = PersonNames([
    .english: PersonName(given: "Bakhtiyor", family: "Saidov"),
    .russian: PersonName(given: "Бахтиёр", patronymic: "Одилович", family: "Саидов"),
    .french: PersonName(given: "Bakhtiyor", family: "Saïdov"),
    .german: PersonName(given: "Bachtijor", family: "Saidow"),
    .ukrainian: PersonName(given: "Бахтійор", patronymic: "Оділович", family: "Саїдов"),
    .uzbek: PersonName(given: "Baxtiyor", patronymic: "Odilovich", family: "Saidov"),
    .uzbekInCyrillic: PersonName(given: "Бахтиёр", patronymic: "Одилович", family: "Саидов"),
  ])

  static let woman: PersonNames = PersonNames([
    .english: PersonName(given: "Zulaykho", family: "Makhkamova"),
    .russian: PersonName(given: "Зулайхо", patronymic: "Бахриддиновна", family: "Махкамова"),
    .ukrainian: PersonName(given: "Зулайхо", patronymic: "Бахриддинівна", family: "Махкамова"),
    .uzbek: PersonName(given: "Zulayxo", patronymic: "Bahriddinovna", family: "Mahkamova"),
    .uzbekInCyrillic: PersonName(
      given: "Зулайхо", patronymic: "Баҳриддиновна", family: "Маҳкамова"),
  ])

  static func request(
    _ rank: Rank, _ language: Language, holder: PersonNames?, _ gender: Gender,
    isGroup: Bool = false
  ) -> AddressRequest? {
    let isCyrillic = language.tag == .uzbekInCyrillic
    let code = isCyrillic ? "uz" : language.tag.description
    guard var title = titles[rank]?[code], let uz = CountryCode("UZ") else { return nil }
    if isCyrillic { title = UzbekScript.cyrillic(title) }
    let body = bodies[rank]?[code].map {
      isCyrillic ? InflectedText(UzbekScript.cyrillic($0.text)) : $0
    }
    if gender == .female {
      for (man, woman) in Self.feminine[code] ?? [] where title.hasPrefix(man) {
        title = woman + title.dropFirst(man.count)
        break
      }
    }
    return AddressRequest(
      rank: rank, holder: holder, gender: gender, isGroup: isGroup,
      office: InflectedText(title), body: body, jurisdiction: .state(uz))
  }
}
