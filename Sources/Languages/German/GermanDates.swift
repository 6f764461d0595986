// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How German writes dates.
enum GermanDates {
  static let words = #"""
    word | text
    about | etwa
    doubted | möglicherweise
    open | {from}
    dash | –
    wide-dash | ~–_
    """#

  static let names = #"""
    key | name
    1 | Januar
    2 | Februar
    3 | März
    4 | April
    5 | Mai
    6 | Juni
    7 | Juli
    8 | August
    9 | September
    10 | Oktober
    11 | November
    12 | Dezember
    spring | Frühjahr
    summer | Sommer
    autumn | Herbst
    winter | Winter
    """#

  static let points = #"""
    precision | plain | on | since | until | from
    day | {d}.~{month} {y} | am {d}.~{month} {y} | seit dem {d}.~{month} {y} | bis zum {d}.~{month} {y} | ab dem {d}.~{month} {y}
    month | {month} {y} | im {month} {y} | seit {month} {y} | bis {month} {y} | ab {month} {y}
    season | {season} {y} | im {season} {y} | seit dem {season} {y} | bis zum {season} {y} | ab dem {season} {y}
    year | {y} | im Jahr {y} | seit {y} | bis {y} | ab {y}
    decade | die {decade}er Jahre | in den {decade}er Jahren | seit den {decade}er Jahren | bis in die {decade}er Jahre | ab den {decade}er Jahren
    century | das {century}.~Jahrhundert | im {century}.~Jahrhundert | seit dem {century}.~Jahrhundert | bis ins {century}.~Jahrhundert | ab dem {century}.~Jahrhundert
    day approximate | etwa {d}.~{month} {y} | um den {d}.~{month} {y} | etwa seit dem {d}.~{month} {y} | etwa bis zum {d}.~{month} {y} | etwa ab dem {d}.~{month} {y}
    month approximate | etwa {month} {y} | etwa im {month} {y} | etwa seit {month} {y} | etwa bis {month} {y} | etwa ab {month} {y}
    season approximate | etwa {season} {y} | etwa im {season} {y} | etwa seit dem {season} {y} | etwa bis zum {season} {y} | etwa ab dem {season} {y}
    year approximate | um {y} | um {y} | etwa seit {y} | etwa bis {y} | etwa ab {y}
    decade approximate | etwa die {decade}er Jahre | etwa in den {decade}er Jahren | etwa seit den {decade}er Jahren | etwa bis in die {decade}er Jahre | etwa ab den {decade}er Jahren
    century approximate | etwa das {century}.~Jahrhundert | etwa im {century}.~Jahrhundert | etwa seit dem {century}.~Jahrhundert | etwa bis ins {century}.~Jahrhundert | etwa ab dem {century}.~Jahrhundert
    """#

  static let spans = #"""
    piece | plain start | plain end | on start | on end | from start | from end
    day | {d}.~{month} {y} | {d}.~{month} {y} | zwischen dem {d}.~{month} {y} | und dem {d}.~{month} {y} | vom {d}.~{month} {y} | bis zum {d}.~{month} {y}
    day+ | {d}.~{month} | - | zwischen dem {d}.~{month} | - | vom {d}.~{month} | -
    day- | {d}. | - | zwischen dem {d}. | - | vom {d}. | -
    month | {month} {y} | {month} {y} | zwischen {month} {y} | und {month} {y} | von {month} {y} | bis {month} {y}
    month- | {month} | - | zwischen {month} | - | von {month} | -
    season | {season} {y} | {season} {y} | zwischen dem {season} {y} | und dem {season} {y} | vom {season} {y} | bis zum {season} {y}
    season- | {season} | - | zwischen dem {season} | - | vom {season} | -
    year | {y} | {y} | zwischen {y} | und {y} | von {y} | bis {y}
    year- | {y} | - | zwischen {y} | - | von {y} | -
    decade | die {decade}er Jahre | die {decade}er Jahre | zwischen den {decade}er Jahren | und den {decade}er Jahren | von den {decade}er Jahren | bis zu den {decade}er Jahren
    century | das {century}.~Jahrhundert | das {century}.~Jahrhundert | zwischen dem {century}.~Jahrhundert | und dem {century}.~Jahrhundert | vom {century}.~Jahrhundert | bis zum {century}.~Jahrhundert
    """#
}
