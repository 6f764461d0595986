// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Words, nearly all borrowed, that the two scripts of Uzbek do not spell letter by letter.
///
/// What stands here is a stem: suffixes follow it after the general rules. A soft sign at its end
/// is written in the bare word only: «сентябрь», «сентябрда».
enum UzbekLoanwords {
  /// The stem with which a word in Latin letters begins, by its length, and its Cyrillic spelling.
  static func cyrillic(beginning word: [Character]) -> (length: Int, spelling: String)? {
    guard let (length, spelling) = longest(byLatin, word) else { return nil }
    let isBare = length == word.count
    return (length, !isBare && spelling.last == "ь" ? String(spelling.dropLast()) : spelling)
  }

  /// The stem with which a word in Cyrillic letters begins, by its length, and its Latin spelling.
  static func latin(beginning word: [Character]) -> (length: Int, spelling: String)? {
    longest(byCyrillic, word)
  }

  private static func longest(
    _ stems: [Character: [Spelling]], _ word: [Character]
  ) -> (length: Int, spelling: String)? {
    guard let first = word.first, let near = stems[first] else { return nil }
    return near.first { word.starts(with: $0.letters) }.map { ($0.letters.count, $0.spelling) }
  }

  /// How some letters are spelled in the other script.
  typealias Spelling = (letters: [Character], spelling: String)

  /// Spellings by the first of their letters, the longest first, so that a text is looked up once.
  static func byFirstLetter(_ spellings: [String: String]) -> [Character: [Spelling]] {
    let all = spellings.map { (letters: Array($0.key), spelling: $0.value) }
      .sorted { $0.letters.count > $1.letters.count }
    return Dictionary(grouping: all.filter { !$0.letters.isEmpty }) { $0.letters[0] }
  }

  private static let latin = Dictionary(
    uniqueKeysWithValues: table.rows.map { ($0.required("latin"), $0.required("cyrillic")) })

  private static let byLatin = byFirstLetter(latin)

  private static let byCyrillic = byFirstLetter(
    Dictionary(
      uniqueKeysWithValues: latin.map { latin, cyrillic in
        (cyrillic.last == "ь" ? String(cyrillic.dropLast()) : cyrillic, latin)
      }))

  private static let table = Table("Uzbek loanwords", stems)

  private static let stems = #"""
    latin | cyrillic
    # Months.
    yanvar | январь
    fevral | февраль
    aprel | апрель
    iyun | июнь
    iyul | июль
    sentabr | сентябрь
    oktabr | октябрь
    noyabr | ноябрь
    dekabr | декабрь
    # The soft sign and ю, я after consonants.
    albom | альбом
    alternativ | альтернатив
    alyans | альянс
    apellatsiya | апелляция
    asfalt | асфальт
    avtomobil | автомобиль
    budjet | бюджет
    bulvar | бульвар
    byulleten | бюллетень
    detal | деталь
    fakultet | факультет
    festival | фестиваль
    film | фильм
    intervyu | интервью
    kompyuter | компьютер
    konsultatsiya | консультация
    konsultant | консультант
    kontrol | контроль
    lager | лагерь
    medal | медаль
    model | модель
    otel | отель
    parol | пароль
    profil | профиль
    rol | роль
    sudya | судья
    ultimatum | ультиматум
    # The hard sign.
    obyekt | объект
    subyekt | субъект
    syezd | съезд
    moʻjiza | мўъжиза
    moʻmin | мўъмин
    moʻtabar | мўътабар
    moʻtadil | мўътадил
    noʻmon | нўъмон
    # ц where Latin has s.
    gersegovina | герцеговина
    gersog | герцог
    kansler | канцлер
    kanselyariya | канцелярия
    konfidensial | конфиденциал
    konsentratsiya | концентрация
    konsepsiya | концепция
    konsern | концерн
    konsert | концерт
    konslager | концлагерь
    potensial | потенциал
    prinsip | принцип
    sement | цемент
    sensura | цензура
    sentr | центр
    sikl | цикл
    sitata | цитата
    sivil | цивил
    # ц where Latin has ts before i.
    meditsina | медицина
    munitsipal | муниципал
    natsist | нацист
    # с where a borrowed ending would have ц.
    ekspansiya | экспансия
    epilepsiya | эпилепсия
    pensiya | пенсия
    vakansiya | вакансия
    # й before о.
    mayor | майор
    rayon | район
    # Names.
    belarus | беларусь
    belgiya | бельгия
    bryussel | брюссель
    dʼ | д’
    finland | финлянд
    fransuz | француз
    igor | игорь
    ilya | илья
    kuznetsov | кузнецов
    malta | мальта
    natalya | наталья
    nelson | нельсон
    nyu | нью
    nyuans | нюанс
    polsha | польша
    shveytsar | швейцар
    stokgolm | стокгольм
    syurix | цюрих
    tatyana | татьяна
    vilnyus | вильнюс
    xelsinki | хельсинки
    york | йорк
    yorkent | ёркент
    """#
}
