// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Small words of Russian.
enum RussianWords {
  static let words = #"""
    key | text
    dateline | {date}
    dateline.town | {town}, {date}
    list.comma | ,_
    list.and | {first} и {last}
    list.or | {first} или {last}
    range.or | {low} или {high}
    range.to | {low}–{high}
    quote.open | «
    quote.close | »
    quote.inner-open | „
    quote.inner-close | “
    duration.for | в~течение {genitive}
    sentence.duration | {dative} лишения свободы
    sentence.life | пожизненному лишению свободы
    sentence.death | смертной казни
    sentence.fine | штрафу
    frame.reference | Исх.~№
    frame.subject | Тема:
    frame.copies | Копия:
    frame.enclosure | Приложение:
    frame.enclosures | Приложения:
    frame.sources | Источники:
    frame.email | Эл. почта:
    frame.phone | Тел.:
    frame.fax | Факс:
    frame.page | Страница
    reading.common | и в на не что с по к за о от он она они его её их был была было были для как из вы вас вам ваш вашей это
    reading.doubled | да
    reading.harsh | мы знаем где вы живёте, мы знаем где вы живете, вы за это заплатите, вы ещё пожалеете, горите в аду, кровь на ваших руках, у вас руки по локоть в крови, подонок, подонк*, мерзавец, мерзавц*, ублюд*, сволоч*, идиот*
    """#

  static let quantities = #"""
    unit | one | few | many
    year | {n}~год | {n}~года | {n}~лет
    year genitive | {n}~года | {n}~лет | {n}~лет
    year dative | {n}~году | {n}~годам | {n}~годам
    year instrumental | {n}~годом | {n}~годами | {n}~годами
    year prepositional | {n}~годе | {n}~годах | {n}~годах
    month | {n}~месяц | {n}~месяца | {n}~месяцев
    month genitive | {n}~месяца | {n}~месяцев | {n}~месяцев
    month dative | {n}~месяцу | {n}~месяцам | {n}~месяцам
    month instrumental | {n}~месяцем | {n}~месяцами | {n}~месяцами
    month prepositional | {n}~месяце | {n}~месяцах | {n}~месяцах
    week | {n}~неделя | {n}~недели | {n}~недель
    week accusative | {n}~неделю | {n}~недели | {n}~недель
    week genitive | {n}~недели | {n}~недель | {n}~недель
    week dative | {n}~неделе | {n}~неделям | {n}~неделям
    week instrumental | {n}~неделей | {n}~неделями | {n}~неделями
    week prepositional | {n}~неделе | {n}~неделях | {n}~неделях
    day | {n}~день | {n}~дня | {n}~дней
    day genitive | {n}~дня | {n}~дней | {n}~дней
    day dative | {n}~дню | {n}~дням | {n}~дням
    day instrumental | {n}~днём | {n}~днями | {n}~днями
    day prepositional | {n}~дне | {n}~днях | {n}~днях
    age | {n}~год | {n}~года | {n}~лет
    """#

  static let pronouns = #"""
    who | nominative | genitive | dative | accusative | instrumental | prepositional
    male | он | его | ему | его | им | нём
    female | она | её | ей | её | ей | ней
    plural | они | их | им | их | ими | них
    """#

  static let possessives = #"""
    who | masculine | feminine | neuter | plural
    male | его | его | его | его
    female | её | её | её | её
    plural | их | их | их | их
    """#
}
