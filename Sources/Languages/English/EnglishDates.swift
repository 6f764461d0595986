// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How English writes dates: British order, no ordinals, no comma.
enum EnglishDates {
  static let words = #"""
    word | text
    about | approximately
    doubted | possibly
    open | {from} onwards
    dash | –
    wide-dash | ~–_
    """#

  static let names = #"""
    key | name
    1 | January
    2 | February
    3 | March
    4 | April
    5 | May
    6 | June
    7 | July
    8 | August
    9 | September
    10 | October
    11 | November
    12 | December
    spring | spring
    summer | summer
    autumn | autumn
    winter | winter
    """#

  static let points = #"""
    precision | plain | on | since | until | from
    day | {d} {month} {y} | on {d} {month} {y} | since {d} {month} {y} | until {d} {month} {y} | from {d} {month} {y}
    month | {month} {y} | in {month} {y} | since {month} {y} | until {month} {y} | from {month} {y}
    season | {season} {y} | in {season} {y} | since {season} {y} | until {season} {y} | from {season} {y}
    year | {y} | in {y} | since {y} | until {y} | from {y}
    decade | the {decade}s | in the {decade}s | since the {decade}s | until the {decade}s | from the {decade}s
    century | the {century} century | in the {century} century | since the {century} century | until the {century} century | from the {century} century
    day approximate | around {d} {month} {y} | around {d} {month} {y} | since around {d} {month} {y} | until around {d} {month} {y} | from around {d} {month} {y}
    month approximate | around {month} {y} | around {month} {y} | since around {month} {y} | until around {month} {y} | from around {month} {y}
    season approximate | around {season} {y} | around {season} {y} | since around {season} {y} | until around {season} {y} | from around {season} {y}
    year approximate | around {y} | around {y} | since around {y} | until around {y} | from around {y}
    decade approximate | around the {decade}s | around the {decade}s | since around the {decade}s | until around the {decade}s | from around the {decade}s
    century approximate | around the {century} century | around the {century} century | since around the {century} century | until around the {century} century | from around the {century} century
    """#

  static let spans = #"""
    piece | plain start | plain end | on start | on end | from start | from end
    day | {d} {month} {y} | {d} {month} {y} | between {d} {month} {y} | and {d} {month} {y} | from {d} {month} {y} | to {d} {month} {y}
    day+ | {d} {month} | - | between {d} {month} | - | from {d} {month} | -
    day- | {d} | - | between {d} | - | from {d} | -
    month | {month} {y} | {month} {y} | between {month} {y} | and {month} {y} | from {month} {y} | to {month} {y}
    month- | {month} | - | between {month} | - | from {month} | -
    season | {season} {y} | {season} {y} | between {season} {y} | and {season} {y} | from {season} {y} | to {season} {y}
    season- | {season} | - | between {season} | - | from {season} | -
    year | {y} | {y} | between {y} | and {y} | from {y} | to {y}
    year- | {y} | - | between {y} | - | from {y} | -
    decade | the {decade}s | the {decade}s | between the {decade}s | and the {decade}s | from the {decade}s | to the {decade}s
    century | the {century} century | the {century} century | between the {century} century | and the {century} century | from the {century} century | to the {century} century
    """#
}
