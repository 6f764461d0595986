// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Small words of German.
///
/// The date line goes without "den", which guides to DIN 5008 call dated.
enum GermanWords {
  static let words = #"""
    key | text
    dateline | {date}
    dateline.town | {town}, {date}
    list.comma | ,_
    list.and | {first} und {last}
    list.or | {first} oder {last}
    range.or | {low} oder {high}
    range.to | {low} bis {high}
    quote.open | „
    quote.close | “
    quote.inner-open | ‚
    quote.inner-close | ‘
    duration.for | {nominative} lang
    sentence.duration | zu einer Freiheitsstrafe von {dative}
    sentence.life | zu lebenslanger Haft
    sentence.death | zum Tode
    sentence.fine | zu einer Geldstrafe
    frame.reference | Unser Zeichen:
    frame.subject | Betreff:
    frame.copies | Kopie an:
    frame.enclosure | Anlage:
    frame.enclosures | Anlagen:
    frame.sources | Quellen:
    frame.email | E-Mail:
    frame.phone | Telefon:
    frame.fax | Fax:
    frame.page | Seite
    reading.common | der die das und zu in den von mit ist im für auf nicht ein eine einer des dem wurde sich auch als sie ihr ihre ihnen dass hat
    reading.doubled | die der das sie
    reading.harsh | wir wissen wo sie wohnen, das werden sie büßen, das werden sie bereuen, fahren sie zur hölle, an ihren händen klebt blut, idiot, idioten, abschaum, schweinehund*, dreckskerl*, mistkerl*, arschl*, verbrecherregime*, henkersknecht*
    """#

  static let quantities = #"""
    unit | one | other
    year | {n}~Jahr | {n}~Jahre
    year genitive | {n}~Jahres | {n}~Jahre
    year dative | {n}~Jahr | {n}~Jahren
    month | {n}~Monat | {n}~Monate
    month genitive | {n}~Monats | {n}~Monate
    month dative | {n}~Monat | {n}~Monaten
    week | {n}~Woche | {n}~Wochen
    day | {n}~Tag | {n}~Tage
    day genitive | {n}~Tages | {n}~Tage
    day dative | {n}~Tag | {n}~Tagen
    age | {n}~Jahr alt | {n}~Jahre alt
    """#

  static let pronouns = #"""
    who | nominative | genitive | dative | accusative | prepositional
    male | er | seiner | ihm | ihn | ihm
    female | sie | ihrer | ihr | sie | ihr
    plural | sie | ihrer | ihnen | sie | ihnen
    """#

  static let possessives = #"""
    who | masculine | feminine | neuter | plural
    male nominative | sein | seine | sein | seine
    male genitive | seines | seiner | seines | seiner
    male dative | seinem | seiner | seinem | seinen
    male accusative | seinen | seine | sein | seine
    female nominative | ihr | ihre | ihr | ihre
    female genitive | ihres | ihrer | ihres | ihrer
    female dative | ihrem | ihrer | ihrem | ihren
    female accusative | ihren | ihre | ihr | ihre
    plural nominative | ihr | ihre | ihr | ihre
    plural genitive | ihres | ihrer | ihres | ihrer
    plural dative | ihrem | ihrer | ihrem | ihren
    plural accusative | ihren | ihre | ihr | ihre
    """#
}
