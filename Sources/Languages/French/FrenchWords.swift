// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Small words of French; a no-break space stands before a colon and inside quotation marks.
enum FrenchWords {
  static let words = #"""
    key | text
    dateline | Le {date}
    dateline.town | {town}, le {date}
    list.comma | ,_
    list.and | {first} et {last}
    list.or | {first} ou {last}
    range.or | {low} ou {high}
    range.to | {low} à {high}
    quote.open | «~
    quote.close | ~»
    quote.inner-open | “
    quote.inner-close | ”
    duration.for | pendant {nominative}
    sentence.duration | {duration} de prison
    sentence.life | la réclusion à perpétuité
    sentence.death | mort
    sentence.fine | une amende
    frame.reference | Notre référence~:
    frame.subject | Objet~:
    frame.copies | Copie à~:
    frame.enclosure | Pièce jointe~:
    frame.enclosures | Pièces jointes~:
    frame.sources | Sources~:
    frame.email | Courriel~:
    frame.phone | Téléphone~:
    frame.fax | Télécopie~:
    frame.page | Page
    reading.common | le la les de des du un une et à au aux en que qui dans pour par est sont a été sur ne pas vous votre l d qu
    reading.doubled | nous vous
    reading.harsh | nous savons où vous habitez, vous le paierez cher, vous allez le payer, allez au diable, vous avez du sang sur les mains, salaud, salauds, salopard*, connard*, crapule, crapules, imbécile, imbéciles, vermine
    """#

  static let quantities = #"""
    unit | one | other
    year | {n}~an | {n}~ans
    month | {n}~mois | {n}~mois
    week | {n}~semaine | {n}~semaines
    day | {n}~jour | {n}~jours
    age | {n}~an | {n}~ans
    """#

  /// The dative serves everybody; the prepositional is the form after prepositions: "avec lui".
  static let pronouns = #"""
    who | nominative | dative | accusative | prepositional
    male | il | lui | le | lui
    female | elle | lui | la | elle
    other | - | lui | - | -
    unknown | - | lui | - | -
    plural | ils | leur | les | eux
    female plural | elles | leur | les | elles
    """#

  /// French possessives do not tell the gender of whom they stand for.
  static let possessives = #"""
    who | masculine | feminine | plural
    male | son | sa | ses
    female | son | sa | ses
    other | son | sa | ses
    unknown | son | sa | ses
    plural | leur | leur | leurs
    """#
}
