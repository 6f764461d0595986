// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@testable import Languages

@Suite struct TransliterationTests {
  /// Name, BGN/PCGN, ICAO 9303, ISO 9; checked by hand against the published tables.
  @Test(arguments: [
    ("Щербаков", "Shcherbakov", "Shcherbakov", "Ŝerbakov"),
    ("ЩЕРБАКОВ", "SHCHERBAKOV", "SHCHERBAKOV", "ŜERBAKOV"),
    ("Хрущёв", "Khrushchëv", "Khrushchev", "Hruŝëv"),
    ("Юлия Мельниченко", "Yuliya Melnichenko", "Iuliia Melnichenko", "Ûliâ Melʹničenko"),
    ("ЮЛИЯ", "YULIYA", "IULIIA", "ÛLIÂ"),
    ("Елена Ёлкина", "Yelena Yëlkina", "Elena Elkina", "Elena Ëlkina"),
    ("Ельцин", "Yeltsin", "Eltsin", "Elʹcin"),
    ("Прокофьев", "Prokofyev", "Prokofev", "Prokofʹev"),
    ("Подъельский", "Podyelskiy", "Podieelskii", "Podʺelʹskij"),
    ("Мирзиёев", "Mirziyëyev", "Mirzieev", "Mirziëev"),
    ("Алексей Дмитриевич", "Aleksey Dmitriyevich", "Aleksei Dmitrievich", "Aleksej Dmitrievič"),
    ("Азимжон Аскаров", "Azimzhon Askarov", "Azimzhon Askarov", "Azimžon Askarov"),
    ("Сыдыкова-Эшимова", "Sydykova-Eshimova", "Sydykova-Eshimova", "Sydykova-Èšimova"),
    ("Гейдар оглы", "Geydar ogly", "Geidar ogly", "Gejdar ogly"),
    ("Серге\u{301}й", "Sergey", "Sergei", "Sergej"),
    ("Щ.", "Shch.", "Shch.", "Ŝ."),
  ])
  func `Russian names by each standard`(
    _ name: String, _ bgn: String, _ icao: String, _ iso: String
  ) {
    let spelled = { (standard: Transliteration) in standard.spelled(name, from: .russian) }
    #expect(spelled(.bgnPCGN) == bgn)
    #expect(spelled(.icao9303) == icao)
    #expect(spelled(.iso9) == iso)
  }

  @Test(arguments: [
    ("Олександр Згурський", "Oleksandr Zghurskyi", "Oleksandr Zhurskyi", "Oleksandr Zgursʹkij"),
    ("ЗГУРСЬКИЙ", "ZGHURSKYI", "ZHURSKYI", "ZGURSʹKIJ"),
    ("Володимир", "Volodymyr", "Volodymyr", "Volodimir"),
    ("Юлія Мельниченко", "Yuliia Melnychenko", "Yuliia Melnychenko", "Ûlìâ Melʹničenko"),
    ("Щербак", "Shcherbak", "Shcherbak", "Ŝerbak"),
    ("Єнакієв", "Yenakiiev", "Yenakiiev", "Ênakìêv"),
    ("Їжакевич", "Yizhakevych", "Yizhakevych", "Ïžakevič"),
    ("Йосип Стріха", "Yosyp Strikha", "Yosyp Strikha", "Josip Strìha"),
    ("Знам’янський", "Znamianskyi", "Znamianskyi", "Znam’ânsʹkij"),
    ("Ґалаґан", "Galagan", "Galagan", "G̀alag̀an"),
    ("Нечуй-Яворницький", "Nechui-Yavornytskyi", "Nechui-Yavornytskyi", "Nečuj-Âvornicʹkij"),
  ])
  func `Ukrainian names by each standard`(
    _ name: String, _ bgn: String, _ icao: String, _ iso: String
  ) {
    let spelled = { (standard: Transliteration) in standard.spelled(name, from: .ukrainian) }
    #expect(spelled(.bgnPCGN) == bgn)
    #expect(spelled(.icao9303) == icao)
    #expect(spelled(.iso9) == iso)
  }

  @Test(arguments: ["Қосимов", "Ўткир", "Іван", "Askarov"])
  func `a letter that is not Russian has no spelling`(_ name: String) {
    for standard in Transliteration.allCases where standard != .uzbek {
      #expect(standard.spelled(name, from: .russian) == nil)
    }
  }

  @Test func `a language that no table has is not spelled`() throws {
    let tajik = try #require(LanguageTag("tg"))
    #expect(Transliteration.bgnPCGN.spelled("Ҳасан", from: tajik) == nil)
    #expect(Transliteration.bgnPCGN.spelled("Иван", from: .russian, toLatin: false) == nil)
  }

  @Test(arguments: [
    ("Oʻtkir Gʻafurov", "Ўткир Ғафуров"), ("Shavkat Mirziyoyev", "Шавкат Мирзиёев"),
    ("Yoʻldosh Eshmatov", "Йўлдош Эшматов"), ("Azimjon Asqarov", "Азимжон Асқаров"),
  ])
  func `Uzbek names go both ways`(_ latin: String, _ cyrillic: String) {
    let uzbek = Transliteration.uzbek
    #expect(uzbek.spelled(latin, from: .uzbek, toLatin: false) == cyrillic)
    #expect(uzbek.spelled(cyrillic, from: .uzbekInCyrillic) == latin)
  }

  @Test(arguments: ["Marc Watson", "José Łukasz", "Jose\u{301}", "Søren", "Αλέξης", "Ali 王"])
  func `a foreign name in an Uzbek text has no Cyrillic spelling`(_ name: String) {
    #expect(Transliteration.uzbek.spelled(name, from: .uzbek, toLatin: false) == nil)
  }
}
