// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@testable import Languages

/// Each row has the forms in the order genitive, dative, accusative, instrumental, prepositional,
/// vocative.
@Suite struct UkrainianNameTests {
  private static let cases: [GrammaticalCase] = [
    .genitive, .dative, .accusative, .instrumental, .prepositional, .vocative,
  ]

  @Test(arguments: [
    ("Іван", "Івана Івану Івана Іваном Іванові Іване"),
    ("Тарас", "Тараса Тарасу Тараса Тарасом Тарасові Тарасе"),
    ("Павло", "Павла Павлу Павла Павлом Павлові Павле"),
    ("Дмитро", "Дмитра Дмитру Дмитра Дмитром Дмитрові Дмитре"),
    ("Марко", "Марка Марку Марка Марком Маркові Марку"),
    ("Андрій", "Андрія Андрію Андрія Андрієм Андрієві Андрію"),
    ("Василь", "Василя Василю Василя Василем Василеві Василю"),
    ("Ігор", "Ігоря Ігорю Ігоря Ігорем Ігореві Ігорю"),
    ("Лев", "Лева Леву Лева Левом Левові Леве"),
    ("Микола", "Миколи Миколі Миколу Миколою Миколі Миколо"),
    ("Лука", "Луки Луці Луку Лукою Луці Луко"),
    ("Ілля", "Іллі Іллі Іллю Іллею Іллі Ілле"),
    ("Отто", "Отто Отто Отто Отто Отто Отто"),
  ])
  func `the given name of a man is bent after its ending`(name: String, forms: String) {
    expect(name, .given, .male, forms)
  }

  @Test(arguments: [
    ("Олена", "Олени Олені Олену Оленою Олені Олено"),
    ("Ольга", "Ольги Ользі Ольгу Ольгою Ользі Ольго"),
    ("Одарка", "Одарки Одарці Одарку Одаркою Одарці Одарко"),
    ("Ребекка", "Ребекки Ребецці Ребекку Ребеккою Ребецці Ребекко"),
    ("Наталія", "Наталії Наталії Наталію Наталією Наталії Наталіє"),
    ("Мар’я", "Мар’ї Мар’ї Мар’ю Мар’єю Мар’ї Мар’є"),
    ("Зоя", "Зої Зої Зою Зоєю Зої Зоє"),
    ("Леся", "Лесі Лесі Лесю Лесею Лесі Лесю"),
    ("Катря", "Катрі Катрі Катрю Катрею Катрі Катре"),
    ("Любов", "Любові Любові Любов Любов’ю Любові Любове"),
    ("Нінель", "Нінелі Нінелі Нінель Нінеллю Нінелі Нінеле"),
    ("Еліс", "Еліс Еліс Еліс Еліс Еліс Еліс"),
  ])
  func `the given name of a woman is bent after its ending`(name: String, forms: String) {
    expect(name, .given, .female, forms)
  }

  @Test(arguments: [
    ("Сергій", "Сергію"), ("Юрій", "Юрію"), ("Олег", "Олеже"), ("Людвіг", "Людвігу"),
    ("Фрідріх", "Фрідріху"), ("Лукаш", "Лукаше"), ("Жорж", "Жорже"), ("Сашко", "Сашку"),
    ("Микита", "Микито"), ("Федьо", "Федю"),
  ])
  func `a man is called in the vocative`(name: String, vocative: String) throws {
    #expect(try form(name, .given, .male, .vocative) == vocative)
  }

  @Test(arguments: [
    ("Марія", "Маріє"), ("Юлія", "Юліє"), ("Ганна", "Ганно"), ("Галя", "Галю"), ("Саша", "Сашо"),
    ("Софія", "Софіє"), ("Дарка", "Дарко"),
  ])
  func `a woman is called in the vocative`(name: String, vocative: String) throws {
    #expect(try form(name, .given, .female, .vocative) == vocative)
  }

  @Test(arguments: [
    ("Антін", "Антона"), ("Федір", "Федора"), ("Сидір", "Сидора"), ("Прокіп", "Прокопа"),
    ("Яків", "Якова"), ("Нестір", "Нестора"), ("Тахір", "Тахіра"), ("Мартін", "Мартіна"),
  ])
  func `і gives way to о in the given names of Ukraine alone`(
    name: String, genitive: String
  ) throws {
    #expect(try form(name, .given, .male, .genitive) == genitive)
  }

  @Test func `patronymics are bent, but not before огли and кизи`() throws {
    expect(
      "Григорович", .patronymic, .male,
      "Григоровича Григоровичу Григоровича Григоровичем Григоровичу Григоровичу")
    expect("Ілліч", .patronymic, .male, "Ілліча Іллічу Ілліча Іллічем Іллічу Іллічу")
    expect(
      "Петрівна", .patronymic, .female, "Петрівни Петрівні Петрівну Петрівною Петрівні Петрівно")
    #expect(try form("Гейдар огли", .patronymic, .male, .genitive) == "Гейдар огли")
  }
}

extension UkrainianNameTests {
  @Test(arguments: [
    ("Шевченко", "Шевченка Шевченку Шевченка Шевченком Шевченкові Шевченку"),
    ("Гнатюк", "Гнатюка Гнатюку Гнатюка Гнатюком Гнатюкові Гнатюку"),
    ("Стус", "Стуса Стусу Стуса Стусом Стусові Стусе"),
    ("Довбуш", "Довбуша Довбушу Довбуша Довбушем Довбушеві Довбуше"),
    ("Гриневич", "Гриневича Гриневичу Гриневича Гриневичем Гриневичу Гриневичу"),
    ("Коваль", "Коваля Ковалю Коваля Ковалем Ковалеві Ковалю"),
    ("Палій", "Палія Палію Палія Палієм Палієві Палію"),
    ("Бондар", "Бондаря Бондарю Бондаря Бондарем Бондареві Бондарю"),
    ("Гончар", "Гончара Гончару Гончара Гончаром Гончарові Гончаре"),
    ("Сорока", "Сороки Сороці Сороку Сорокою Сороці Сороко"),
    ("Зозуля", "Зозулі Зозулі Зозулю Зозулею Зозулі Зозуле"),
    ("Іваньо", "Іваня Іваню Іваня Іванем Іваневі Іваню"),
    ("Покотило", "Покотила Покотилу Покотила Покотилом Покотилові Покотиле"),
    ("Лобов", "Лобова Лобову Лобова Лобовим Лобові Лобове"),
    ("Гнатів", "Гнатіва Гнатіву Гнатіва Гнатівим Гнатіві Гнатіве"),
    ("Павлишин", "Павлишина Павлишину Павлишина Павлишиним Павлишині Павлишине"),
    ("Дарвін", "Дарвіна Дарвіну Дарвіна Дарвіном Дарвінові Дарвіне"),
    ("Литвин", "Литвина Литвину Литвина Литвином Литвинові Литвине"),
    ("Зеленський", "Зеленського Зеленському Зеленського Зеленським Зеленському Зеленський"),
    ("Лісовий", "Лісового Лісовому Лісового Лісовим Лісовому Лісовий"),
    ("Горішній", "Горішнього Горішньому Горішнього Горішнім Горішньому Горішній"),
    ("Толстой", "Толстого Толстому Толстого Толстим Толстому Толстой"),
    ("Цой", "Цоя Цою Цоя Цоєм Цоєві Цою"),
    ("Гете", "Гете Гете Гете Гете Гете Гете"),
    ("Дюма", "Дюма Дюма Дюма Дюма Дюма Дюма"),
  ])
  func `the family name of a man is bent after its ending`(name: String, forms: String) {
    expect(name, .family, .male, forms)
  }

  @Test(arguments: [
    ("Кравець", "Кравця"), ("Коломієць", "Коломійця"), ("Стрілець", "Стрільця"),
    ("Вовчок", "Вовчка"), ("Пророк", "Пророка"), ("Журавель", "Журавля"), ("Орел", "Орла"),
    ("Лебідь", "Лебедя"), ("Кривоніс", "Кривоноса"), ("Чорновіл", "Чорновола"),
    ("Рябокінь", "Рябоконя"), ("Гребінь", "Гребеня"), ("Соловей", "Солов’я"),
    ("Заєць", "Зайця"), ("Стець", "Стеця"),
  ])
  func `a vowel goes or changes in the family names of Ukraine`(
    name: String, genitive: String
  ) throws {
    #expect(try form(name, .family, .male, .genitive) == genitive)
  }

  @Test(arguments: [
    ("Зеленська", "Зеленської Зеленській Зеленську Зеленською Зеленській Зеленська"),
    ("Біла", "Білої Білій Білу Білою Білій Біла"),
    ("Лісова", "Лісової Лісовій Лісову Лісовою Лісовій Лісова"),
    ("Осадча", "Осадчої Осадчій Осадчу Осадчою Осадчій Осадча"),
    ("Завгородня", "Завгородньої Завгородній Завгородню Завгородньою Завгородній Завгородня"),
    ("Пушкіна", "Пушкіної Пушкіній Пушкіну Пушкіною Пушкіній Пушкіна"),
    ("Сорока", "Сороки Сороці Сороку Сорокою Сороці Сороко"),
    ("Шульга", "Шульги Шульзі Шульгу Шульгою Шульзі Шульго"),
    ("Лисиця", "Лисиці Лисиці Лисицю Лисицею Лисиці Лисице"),
    ("Калина", "Калини Калині Калину Калиною Калині Калино"),
  ])
  func `the family name of a woman in а or я is bent`(name: String, forms: String) {
    expect(name, .family, .female, forms)
  }

  @Test(arguments: ["Шевченко", "Гнатюк", "Коваль", "Гриневич", "Ткач", "Гнатів", "Дюма", "Гете"])
  func `the family name of a woman without а or я stays`(name: String) {
    expect(name, .family, .female, Array(repeating: name, count: 6).joined(separator: " "))
  }

  @Test(arguments: [
    ("В’ячеслав", "В’ячеслава В’ячеславу В’ячеслава В’ячеславом В’ячеславові В’ячеславе"),
    ("В'ячеслав", "В'ячеслава В'ячеславу В'ячеслава В'ячеславом В'ячеславові В'ячеславе"),
    ("Вʼячеслав", "Вʼячеслава Вʼячеславу Вʼячеслава Вʼячеславом Вʼячеславові Вʼячеславе"),
    ("Лук’ян", "Лук’яна Лук’яну Лук’яна Лук’яном Лук’янові Лук’яне"),
    ("Лукʼян", "Лукʼяна Лукʼяну Лукʼяна Лукʼяном Лукʼянові Лукʼяне"),
    ("Ілʼя", "Ілʼї Ілʼї Ілʼю Ілʼєю Ілʼї Ілʼє"),
  ])
  func `the apostrophe of a name is kept, typographic or plain`(name: String, forms: String) {
    expect(name, .given, .male, forms)
  }

  @Test(arguments: ["'", "’", "ʼ"])
  func `every apostrophe leads to the same form`(mark: String) throws {
    #expect(try form("Мар\(mark)я", .given, .female, .genitive) == "Мар\(mark)ї")
    #expect(try form("Мар\(mark)я", .given, .female, .instrumental) == "Мар\(mark)єю")
    #expect(try form("М\(mark)яка", .family, .female, .genitive) == "М\(mark)якої")
    #expect(try form("Основ\(mark)яненко", .family, .male, .genitive) == "Основ\(mark)яненка")
  }

  @Test(arguments: [
    ("Каримов ы", NamePartKind.family, false), ("Ёлкін", .family, false),
    ("Asqarov", .family, false), ("Шевченко (Грушівський)", .family, false),
    ("Гейдар", .patronymic, false), ("Олекса", .patronymic, false), ("Ш.", .given, true),
    ("Петренко", .family, true), ("Вʼячеслав", .given, true), ("Мико\u{301}ла", .given, true),
  ])
  func `letters of another language and unknown endings are not sure`(
    name: String, kind: NamePartKind, isSure: Bool
  ) {
    let form = UkrainianNames.declension.form(of: name, kind, .male, in: .genitive)
    #expect(form?.isSure == isSure)
  }

  @Test(arguments: [
    (
      "Нечуй-Левицький",
      "Нечуя-Левицького Нечую-Левицькому Нечуя-Левицького Нечуєм-Левицьким Нечуєві-Левицькому Нечую-Левицький"
    ),
    (
      "Квітка-Основ’яненко",
      "Квітки-Основ’яненка Квітці-Основ’яненку Квітку-Основ’яненка Квіткою-Основ’яненком Квітці-Основ’яненкові Квітко-Основ’яненку"
    ),
    (
      "Бонч-Бруєвич",
      "Бонч-Бруєвича Бонч-Бруєвичу Бонч-Бруєвича Бонч-Бруєвичем Бонч-Бруєвичу Бонч-Бруєвичу"
    ),
  ])
  func `both halves of a double name are bent where both are names`(name: String, forms: String) {
    expect(name, .family, .male, forms)
  }

  @Test(arguments: [("Думін", true), ("Тутин", false), ("Литвин", true), ("Яцишин", true)])
  func `the instrumental of a name in -ин is sure only where its kind is known`(
    name: String, isSure: Bool
  ) {
    let form = UkrainianNames.declension.form(of: name, .family, .male, in: .instrumental)
    #expect(form?.isSure == isSure)
    #expect(UkrainianNames.declension.form(of: name, .family, .male, in: .dative)?.isSure == true)
  }

  @Test func `a woman in -ина may bear a noun or an adjective`() {
    let form = UkrainianNames.declension.form(of: "Тутина", .family, .female, in: .genitive)
    #expect(form == NameDeclension.Form(text: "Тутиної", isSure: false))
  }

  @Test func `without the gender a form is given where both have the same`() {
    let declension = UkrainianNames.declension
    #expect(declension.form(of: "Сорока", .family, .unknown, in: .dative)?.text == "Сороці")
    #expect(declension.form(of: "Шевченко", .family, .unknown, in: .dative) == nil)
  }
}

extension UkrainianNameTests {
  private func form(
    _ name: String, _ kind: NamePartKind, _ gender: Gender, _ grammaticalCase: GrammaticalCase
  ) throws -> String {
    try #require(UkrainianNames.declension.form(of: name, kind, gender, in: grammaticalCase)).text
  }

  private func expect(
    _ name: String, _ kind: NamePartKind, _ gender: Gender, _ forms: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let made = Self.cases.compactMap {
      UkrainianNames.declension.form(of: name, kind, gender, in: $0)?.text
    }
    #expect(made.joined(separator: " ") == forms, sourceLocation: sourceLocation)
  }
}
