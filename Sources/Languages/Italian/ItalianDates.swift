// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How Italian writes dates: the first is "1º", the article elides before the 8th and the 11th
/// ("l’8 marzo"), before months and seasons with a vowel ("nell’aprile 2010"); day and month stay
/// together.
enum ItalianDates {
  static let words = #"""
    word | text
    about | approssimativamente
    doubted | forse
    open | {from}
    dash | –
    wide-dash | ~–_
    """#

  static let names = #"""
    key | name | il | al | dal | nel | a
    day | - | il_ | al_ | dal_ | - | -
    day 8 | - | l’ | all’ | dall’ | - | -
    day 11 | - | l’ | all’ | dall’ | - | -
    1 | gennaio | - | - | - | nel gennaio | a gennaio
    2 | febbraio | - | - | - | nel febbraio | a febbraio
    3 | marzo | - | - | - | nel marzo | a marzo
    4 | aprile | - | - | - | nell’aprile | ad aprile
    5 | maggio | - | - | - | nel maggio | a maggio
    6 | giugno | - | - | - | nel giugno | a giugno
    7 | luglio | - | - | - | nel luglio | a luglio
    8 | agosto | - | - | - | nell’agosto | ad agosto
    9 | settembre | - | - | - | nel settembre | a settembre
    10 | ottobre | - | - | - | nell’ottobre | a ottobre
    11 | novembre | - | - | - | nel novembre | a novembre
    12 | dicembre | - | - | - | nel dicembre | a dicembre
    spring | primavera | la primavera | alla primavera | dalla primavera | nella primavera | -
    summer | estate | l’estate | all’estate | dall’estate | nell’estate | -
    autumn | autunno | l’autunno | all’autunno | dall’autunno | nell’autunno | -
    winter | inverno | l’inverno | all’inverno | dall’inverno | nell’inverno | -
    """#

  static let points = #"""
    precision | plain | on | since | until | from
    day | {d}~{month} {y} | {day.il}{d}~{month} {y} | {day.dal}{d}~{month} {y} | fino {day.al}{d}~{month} {y} | a partire {day.dal}{d}~{month} {y}
    month | {month} {y} | {month.nel} {y} | da {month} {y} | fino {month.a} {y} | a partire da {month} {y}
    season | {season} {y} | {season.nel} del {y} | {season.dal} del {y} | fino {season.al} del {y} | a partire {season.dal} del {y}
    year | {y} | nel {y} | dal {y} | fino al {y} | a partire dal {y}
    decade | anni {decade} | negli anni {decade} | dagli anni {decade} | fino agli anni {decade} | a partire dagli anni {decade}
    century | {century}~secolo | nel {century}~secolo | dal {century}~secolo | fino al {century}~secolo | a partire dal {century}~secolo
    day approximate | intorno {day.al}{d}~{month} {y} | intorno {day.al}{d}~{month} {y} | {day.dal}{d}~{month} {y} circa | fino {day.al}{d}~{month} {y} circa | a partire {day.dal}{d}~{month} {y} circa
    month approximate | intorno {month.a} {y} | intorno {month.a} {y} | da {month} {y} circa | fino {month.a} {y} circa | a partire da {month} {y} circa
    season approximate | intorno {season.al} del {y} | intorno {season.al} del {y} | {season.dal} del {y} circa | fino {season.al} del {y} circa | a partire {season.dal} del {y} circa
    year approximate | intorno al {y} | intorno al {y} | dal {y} circa | fino al {y} circa | a partire dal {y} circa
    decade approximate | intorno agli anni {decade} | intorno agli anni {decade} | dagli anni {decade} circa | fino agli anni {decade} circa | a partire dagli anni {decade} circa
    century approximate | intorno al {century}~secolo | intorno al {century}~secolo | dal {century}~secolo circa | fino al {century}~secolo circa | a partire dal {century}~secolo circa
    """#

  static let spans = #"""
    piece | plain start | plain end | on start | on end | from start | from end
    day | {d}~{month} {y} | {d}~{month} {y} | tra {day.il}{d}~{month} {y} | e {day.il}{d}~{month} {y} | {day.dal}{d}~{month} {y} | {day.al}{d}~{month} {y}
    day+ | {d}~{month} | - | tra {day.il}{d}~{month} | - | {day.dal}{d}~{month} | -
    day- | {d} | - | tra {day.il}{d} | - | {day.dal}{d} | -
    month | {month} {y} | {month} {y} | tra {month} {y} | e {month} {y} | da {month} {y} | {month.a} {y}
    month- | {month} | - | tra {month} | - | da {month} | -
    season | {season} {y} | {season} {y} | tra {season.il} del {y} | e {season.il} del {y} | {season.dal} del {y} | {season.al} del {y}
    season- | {season} | - | tra {season.il} | - | {season.dal} | -
    year | {y} | {y} | tra il {y} | e il {y} | dal {y} | al {y}
    year- | {y} | - | tra il {y} | - | dal {y} | -
    decade | anni {decade} | anni {decade} | tra gli anni {decade} | e gli anni {decade} | dagli anni {decade} | agli anni {decade}
    century | {century}~secolo | {century}~secolo | tra il {century}~secolo | e il {century}~secolo | dal {century}~secolo | al {century}~secolo
    """#
}
