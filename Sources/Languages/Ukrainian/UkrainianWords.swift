// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Small words of Ukrainian.
///
/// A sentence stands in the genitive, after «засуджено до» and «засудили до»; of the possessives
/// only «їхній» agrees with what is possessed, in the accusative as with things.
enum UkrainianWords {
  static let words = #"""
    key | text
    dateline | {date}
    dateline.town | {town}, {date}
    list.comma | ,_
    list.and | {first} та {last}
    list.or | {first} або {last}
    range.or | {low} або {high}
    range.to | {low}–{high}
    quote.open | «
    quote.close | »
    quote.inner-open | „
    quote.inner-close | “
    duration.for | протягом {genitive}
    sentence.duration | {genitive} позбавлення волі
    sentence.life | довічного позбавлення волі
    sentence.death | смертної кари
    sentence.fine | штрафу
    frame.reference | Вих.~№
    frame.subject | Тема:
    frame.copies | Копія:
    frame.enclosure | Додаток:
    frame.enclosures | Додатки:
    frame.sources | Джерела:
    frame.email | Ел. пошта:
    frame.phone | Тел.:
    frame.fax | Факс:
    frame.page | Сторінка
    reading.common | і та в у на не що з за до він вона вони його її їх був була було були для як із про від це щодо й або ви вас вам
    reading.doubled | -
    reading.harsh | ми знаємо де ви живете, ви за це заплатите, ви ще пошкодуєте, горіть у пеклі, кров на ваших руках, у вас руки по лікоть у крові, покидьок, покидьк*, мерзотник*, негідник*, ублюд*, сволот*, ідіот*
    """#

  static let quantities = #"""
    unit | one | few | many
    year | {n}~рік | {n}~роки | {n}~років
    year genitive | {n}~року | {n}~років | {n}~років
    year dative | {n}~року | {n}~рокам | {n}~рокам
    year instrumental | {n}~роком | {n}~роками | {n}~роками
    year prepositional | {n}~році | {n}~роках | {n}~роках
    month | {n}~місяць | {n}~місяці | {n}~місяців
    month genitive | {n}~місяця | {n}~місяців | {n}~місяців
    month dative | {n}~місяцю | {n}~місяцям | {n}~місяцям
    month instrumental | {n}~місяцем | {n}~місяцями | {n}~місяцями
    month prepositional | {n}~місяці | {n}~місяцях | {n}~місяцях
    week | {n}~тиждень | {n}~тижні | {n}~тижнів
    week genitive | {n}~тижня | {n}~тижнів | {n}~тижнів
    week dative | {n}~тижню | {n}~тижням | {n}~тижням
    week instrumental | {n}~тижнем | {n}~тижнями | {n}~тижнями
    week prepositional | {n}~тижні | {n}~тижнях | {n}~тижнях
    day | {n}~день | {n}~дні | {n}~днів
    day genitive | {n}~дня | {n}~днів | {n}~днів
    day dative | {n}~дню | {n}~дням | {n}~дням
    day instrumental | {n}~днем | {n}~днями | {n}~днями
    day prepositional | {n}~дні | {n}~днях | {n}~днях
    age | {n}~рік | {n}~роки | {n}~років
    """#

  static let pronouns = #"""
    who | nominative | genitive | dative | accusative | instrumental | prepositional
    male | він | його | йому | його | ним | ньому
    female | вона | її | їй | її | нею | ній
    plural | вони | їх | їм | їх | ними | них
    """#

  static let possessives = #"""
    who | masculine | feminine | neuter | plural
    male | його | його | його | його
    female | її | її | її | її
    plural | їхній | їхня | їхнє | їхні
    plural genitive | їхнього | їхньої | їхнього | їхніх
    plural dative | їхньому | їхній | їхньому | їхнім
    plural accusative | їхній | їхню | їхнє | їхні
    plural instrumental | їхнім | їхньою | їхнім | їхніми
    plural prepositional | їхньому | їхній | їхньому | їхніх
    """#
}
