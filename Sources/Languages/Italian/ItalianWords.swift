// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Small words of Italian; quotation marks without a space inside, as Italian printers set them.
enum ItalianWords {
  /// What a court imposed follows "è stato condannato", with its preposition: "all’ergastolo".
  static let words = #"""
    key | text
    dateline | {date}
    dateline.town | {town}, {date}
    list.comma | ,_
    list.and | {first} e {last}
    list.or | {first} o {last}
    range.or | {low} o {high}
    range.to | da {low} a {high}
    quote.open | «
    quote.close | »
    quote.inner-open | “
    quote.inner-close | ”
    duration.for | per {nominative}
    sentence.duration | a {duration} di reclusione
    sentence.life | all’ergastolo
    sentence.death | a morte
    sentence.fine | a una pena pecuniaria
    frame.reference | Nostro riferimento:
    frame.subject | Oggetto:
    frame.copies | Copia per conoscenza:
    frame.enclosure | Allegato:
    frame.enclosures | Allegati:
    frame.sources | Fonti:
    frame.email | E-mail:
    frame.phone | Telefono:
    frame.fax | Fax:
    frame.page | Pagina
    reading.common | il lo la i gli le di e in che per un una del della dei delle è a con non al alla si da nel nella sono ha
    reading.doubled | -
    reading.harsh | sappiamo bene dove abita, la pagherà cara, la pagherete cara, vada al diavolo, andate al diavolo, lei ha le mani sporche di sangue, bastardo, bastardi, feccia, farabutt*, canaglia, canaglie, imbecill*, idiota
    """#

  static let quantities = #"""
    unit | one | other
    year | {n}~anno | {n}~anni
    month | {n}~mese | {n}~mesi
    week | {n}~settimana | {n}~settimane
    day | {n}~giorno | {n}~giorni
    age | {n}~anno | {n}~anni
    """#

  /// The prepositional is the form after prepositions: "con lui".
  static let pronouns = #"""
    who | nominative | dative | accusative | prepositional
    male | lui | gli | lo | lui
    female | lei | le | la | lei
    plural | loro | loro | li | loro
    female plural | loro | loro | le | loro
    """#

  /// Italian possessives do not tell the gender of whom they stand for.
  ///
  /// Before several things they would take their gender (suoi, sue), which the table cannot hold,
  /// so that form is left out.
  static let possessives = #"""
    who | masculine | feminine | plural
    male | suo | sua | -
    female | suo | sua | -
    other | suo | sua | -
    unknown | suo | sua | -
    plural | loro | loro | loro
    """#
}
