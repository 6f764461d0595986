// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How Russian writes dates: with «года», a no-break space between day and month and before «года».
enum RussianDates {
  static let words = #"""
    word | text
    about | примерно
    doubted | предположительно
    open | начиная {from}
    dash | –
    wide-dash | ~—_
    """#

  static let names = #"""
    key | name | genitive | accusative | instrumental | prepositional
    1 | январь | января | январь | январём | январе
    2 | февраль | февраля | февраль | февралём | феврале
    3 | март | марта | март | мартом | марте
    4 | апрель | апреля | апрель | апрелем | апреле
    5 | май | мая | май | маем | мае
    6 | июнь | июня | июнь | июнем | июне
    7 | июль | июля | июль | июлем | июле
    8 | август | августа | август | августом | августе
    9 | сентябрь | сентября | сентябрь | сентябрём | сентябре
    10 | октябрь | октября | октябрь | октябрём | октябре
    11 | ноябрь | ноября | ноябрь | ноябрём | ноябре
    12 | декабрь | декабря | декабрь | декабрём | декабре
    spring | весна | весны | весну | весной | весне
    summer | лето | лета | лето | летом | лете
    autumn | осень | осени | осень | осенью | осени
    winter | зима | зимы | зиму | зимой | зиме
    """#

  static let points = #"""
    precision | plain | on | since | until | from
    day | {d}~{month.genitive} {y}~года | {d}~{month.genitive} {y}~года | {с} {d}~{month.genitive} {y}~года | до {d}~{month.genitive} {y}~года | {с} {d}~{month.genitive} {y}~года
    month | {month} {y}~года | в {month.prepositional} {y}~года | с {month.genitive} {y}~года | до {month.genitive} {y}~года | с {month.genitive} {y}~года
    season | {season} {y}~года | {season.instrumental} {y}~года | с {season.genitive} {y}~года | до {season.genitive} {y}~года | с {season.genitive} {y}~года
    year | {y}~год | в {y}~году | с {y}~года | до {y}~года | с {y}~года
    decade | {decade}-е~годы | в {decade}-х~годах | с {decade}-х~годов | до {decade}-х~годов | с {decade}-х~годов
    century | {century}~век | в {century}~веке | с {century}~века | до {century}~века | с {century}~века
    day approximate | примерно {d}~{month.genitive} {y}~года | примерно {d}~{month.genitive} {y}~года | примерно {с} {d}~{month.genitive} {y}~года | примерно до {d}~{month.genitive} {y}~года | примерно {с} {d}~{month.genitive} {y}~года
    month approximate | примерно {month} {y}~года | примерно в {month.prepositional} {y}~года | примерно с {month.genitive} {y}~года | примерно до {month.genitive} {y}~года | примерно с {month.genitive} {y}~года
    season approximate | примерно {season} {y}~года | примерно {season.instrumental} {y}~года | примерно с {season.genitive} {y}~года | примерно до {season.genitive} {y}~года | примерно с {season.genitive} {y}~года
    year approximate | около {y}~года | около {y}~года | примерно с {y}~года | примерно до {y}~года | примерно с {y}~года
    decade approximate | примерно {decade}-е~годы | примерно в {decade}-х~годах | примерно с {decade}-х~годов | примерно до {decade}-х~годов | примерно с {decade}-х~годов
    century approximate | примерно {century}~век | примерно в {century}~веке | примерно с {century}~века | примерно до {century}~века | примерно с {century}~века
    """#

  static let spans = #"""
    piece | plain start | plain end | on start | on end | from start | from end
    day | {d}~{month.genitive} {y}~года | {d}~{month.genitive} {y}~года | между {d}~{month.genitive} {y}~года | и {d}~{month.genitive} {y}~года | {с} {d}~{month.genitive} {y}~года | по {d}~{month.genitive} {y}~года
    day+ | {d}~{month.genitive} | - | между {d}~{month.genitive} | - | {с} {d}~{month.genitive} | -
    day- | {d} | - | между {d} | - | {с} {d} | -
    month | {month} {y}~года | {month} {y}~года | между {month.instrumental} {y}~года | и {month.instrumental} {y}~года | с {month.genitive} {y}~года | по {month} {y}~года
    month- | {month} | - | между {month.instrumental} | - | с {month.genitive} | -
    season | {season} {y}~года | {season} {y}~года | между {season.instrumental} {y}~года | и {season.instrumental} {y}~года | с {season.genitive} {y}~года | по {season.accusative} {y}~года
    season- | {season} | - | между {season.instrumental} | - | с {season.genitive} | -
    year | {y}~год | {y}~годы | между {y}~годом | и {y}~годами | с {y}~года | по {y}~год
    year- | {y} | - | между {y} | - | с {y} | -
    decade | {decade}-е~годы | {decade}-е~годы | между {decade}-ми~годами | и {decade}-ми~годами | с {decade}-х~годов | по {decade}-е~годы
    century | {century}~век | {century}~век | между {century}~веком | и {century}~веком | с {century}~века | по {century}~век
    """#
}
