// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How French writes dates: the first is "1er", day and month stay together.
enum FrenchDates {
  static let words = #"""
    word | text
    about | approximativement
    doubted | peut-être
    open | {from}
    dash | –
    wide-dash | ~–_
    """#

  static let names = #"""
    key | name | de | the | at | to | of
    1 | janvier | de janvier | - | - | - | -
    2 | février | de février | - | - | - | -
    3 | mars | de mars | - | - | - | -
    4 | avril | d’avril | - | - | - | -
    5 | mai | de mai | - | - | - | -
    6 | juin | de juin | - | - | - | -
    7 | juillet | de juillet | - | - | - | -
    8 | août | d’août | - | - | - | -
    9 | septembre | de septembre | - | - | - | -
    10 | octobre | d’octobre | - | - | - | -
    11 | novembre | de novembre | - | - | - | -
    12 | décembre | de décembre | - | - | - | -
    spring | printemps | - | le printemps | au printemps | au printemps | du printemps
    summer | été | - | l’été | à l’été | à l’été | de l’été
    autumn | automne | - | l’automne | à l’automne | à l’automne | de l’automne
    winter | hiver | - | l’hiver | durant l’hiver | à l’hiver | de l’hiver
    """#

  static let points = #"""
    precision | plain | on | since | until | from
    day | {d}~{month} {y} | le {d}~{month} {y} | depuis le {d}~{month} {y} | jusqu’au {d}~{month} {y} | à partir du {d}~{month} {y}
    month | {month} {y} | en {month} {y} | depuis {month} {y} | jusqu’en {month} {y} | à partir {month.de} {y}
    season | {season} {y} | {season.at} {y} | depuis {season.the} {y} | jusqu’{season.to} {y} | à partir {season.of} {y}
    year | {y} | en {y} | depuis {y} | jusqu’en {y} | à partir de {y}
    decade | les années {decade} | dans les années {decade} | depuis les années {decade} | jusque dans les années {decade} | à partir des années {decade}
    century | le {century}~siècle | au {century}~siècle | depuis le {century}~siècle | jusqu’au {century}~siècle | à partir du {century}~siècle
    day approximate | vers le {d}~{month} {y} | vers le {d}~{month} {y} | depuis le {d}~{month} {y} environ | jusque vers le {d}~{month} {y} | à partir du {d}~{month} {y} environ
    month approximate | vers {month} {y} | vers {month} {y} | depuis {month} {y} environ | jusque vers {month} {y} | à partir {month.de} {y} environ
    season approximate | vers {season.the} {y} | vers {season.the} {y} | depuis {season.the} {y} environ | jusque vers {season.the} {y} | à partir {season.of} {y} environ
    year approximate | vers {y} | vers {y} | depuis {y} environ | jusque vers {y} | à partir de {y} environ
    decade approximate | vers les années {decade} | vers les années {decade} | depuis les années {decade} environ | jusque vers les années {decade} | à partir des années {decade} environ
    century approximate | vers le {century}~siècle | vers le {century}~siècle | depuis le {century}~siècle environ | jusque vers le {century}~siècle | à partir du {century}~siècle environ
    """#

  static let spans = #"""
    piece | plain start | plain end | on start | on end | from start | from end
    day | {d}~{month} {y} | {d}~{month} {y} | entre le {d}~{month} {y} | et le {d}~{month} {y} | du {d}~{month} {y} | au {d}~{month} {y}
    day+ | {d}~{month} | - | entre le {d}~{month} | - | du {d}~{month} | -
    day- | {d} | - | entre le {d} | - | du {d} | -
    month | {month} {y} | {month} {y} | entre {month} {y} | et {month} {y} | {month.de} {y} | à {month} {y}
    month- | {month} | - | entre {month} | - | {month.de} | -
    season | {season} {y} | {season} {y} | entre {season.the} {y} | et {season.the} {y} | {season.of} {y} | {season.to} {y}
    season- | {season} | - | entre {season.the} | - | {season.of} | -
    year | {y} | {y} | entre {y} | et {y} | de {y} | à {y}
    year- | {y} | - | entre {y} | - | de {y} | -
    decade | les années {decade} | les années {decade} | entre les années {decade} | et les années {decade} | des années {decade} | aux années {decade}
    century | le {century}~siècle | le {century}~siècle | entre le {century}~siècle | et le {century}~siècle | du {century}~siècle | au {century}~siècle
    """#
}
