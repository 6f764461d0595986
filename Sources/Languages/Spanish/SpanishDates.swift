// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How Spanish writes dates: months in lower case, "de" before month and year.
///
/// Day and month stay together. Two dates that stand alone are joined by "a", their numbers and months
/// by a dash.
enum SpanishDates {
  static let words = #"""
    word | text
    about | aproximadamente
    doubted | posiblemente
    open | {from}
    dash | –
    wide-dash | _a_
    """#

  static let names = #"""
    key | name | the | of | to
    1 | enero | - | - | -
    2 | febrero | - | - | -
    3 | marzo | - | - | -
    4 | abril | - | - | -
    5 | mayo | - | - | -
    6 | junio | - | - | -
    7 | julio | - | - | -
    8 | agosto | - | - | -
    9 | septiembre | - | - | -
    10 | octubre | - | - | -
    11 | noviembre | - | - | -
    12 | diciembre | - | - | -
    spring | primavera | la primavera | de la primavera | a la primavera
    summer | verano | el verano | del verano | al verano
    autumn | otoño | el otoño | del otoño | al otoño
    winter | invierno | el invierno | del invierno | al invierno
    """#

  static let points = #"""
    precision | plain | on | since | until | from
    day | {d}~de~{month} de {y} | el {d}~de~{month} de {y} | desde el {d}~de~{month} de {y} | hasta el {d}~de~{month} de {y} | a partir del {d}~de~{month} de {y}
    month | {month} de {y} | en {month} de {y} | desde {month} de {y} | hasta {month} de {y} | a partir de {month} de {y}
    season | {season} de {y} | en {season.the} de {y} | desde {season.the} de {y} | hasta {season.the} de {y} | a partir {season.of} de {y}
    year | {y} | en {y} | desde {y} | hasta {y} | a partir de {y}
    decade | la década de {decade} | en la década de {decade} | desde la década de {decade} | hasta la década de {decade} | a partir de la década de {decade}
    century | el siglo~{century} | en el siglo~{century} | desde el siglo~{century} | hasta el siglo~{century} | a partir del siglo~{century}
    day approximate | hacia el {d}~de~{month} de {y} | hacia el {d}~de~{month} de {y} | desde alrededor del {d}~de~{month} de {y} | hasta alrededor del {d}~de~{month} de {y} | a partir de alrededor del {d}~de~{month} de {y}
    month approximate | hacia {month} de {y} | hacia {month} de {y} | desde alrededor de {month} de {y} | hasta alrededor de {month} de {y} | a partir de alrededor de {month} de {y}
    season approximate | hacia {season.the} de {y} | hacia {season.the} de {y} | desde alrededor {season.of} de {y} | hasta alrededor {season.of} de {y} | a partir de alrededor {season.of} de {y}
    year approximate | hacia {y} | hacia {y} | desde alrededor de {y} | hasta alrededor de {y} | a partir de alrededor de {y}
    decade approximate | hacia la década de {decade} | hacia la década de {decade} | desde alrededor de la década de {decade} | hasta alrededor de la década de {decade} | a partir de alrededor de la década de {decade}
    century approximate | hacia el siglo~{century} | hacia el siglo~{century} | desde alrededor del siglo~{century} | hasta alrededor del siglo~{century} | a partir de alrededor del siglo~{century}
    """#

  static let spans = #"""
    piece | plain start | plain end | on start | on end | from start | from end
    day | {d}~de~{month} de {y} | {d}~de~{month} de {y} | entre el {d}~de~{month} de {y} | y el {d}~de~{month} de {y} | del {d}~de~{month} de {y} | al {d}~de~{month} de {y}
    day+ | {d}~de~{month} | - | entre el {d}~de~{month} | - | del {d}~de~{month} | -
    day- | {d} | - | entre el {d} | - | del {d} | -
    month | {month} de {y} | {month} de {y} | entre {month} de {y} | y {month} de {y} | de {month} de {y} | a {month} de {y}
    month- | {month} | - | entre {month} | - | de {month} | -
    season | {season} de {y} | {season} de {y} | entre {season.the} de {y} | y {season.the} de {y} | {season.of} de {y} | {season.to} de {y}
    season- | {season} | - | entre {season.the} | - | {season.of} | -
    year | {y} | {y} | entre {y} | y {y} | de {y} | a {y}
    year- | {y} | - | entre {y} | - | de {y} | -
    decade | década de {decade} | década de {decade} | entre la década de {decade} | y la década de {decade} | de la década de {decade} | a la década de {decade}
    century | siglo~{century} | siglo~{century} | entre el siglo~{century} | y el siglo~{century} | del siglo~{century} | al siglo~{century}
    """#
}
