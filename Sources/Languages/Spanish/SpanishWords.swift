// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Small words of Spanish; the joints of lists have a second form before the sound of their vowel.
enum SpanishWords {
  /// A range says "entre … y …" throughout: "o" would have to become "u" before some numbers.
  static let words = #"""
    key | text
    dateline | {date}
    dateline.town | {town}, {date}
    list.comma | ,_
    list.and | {first} y {last}
    list.and.before-vowel | {first} e {last}
    list.or | {first} o {last}
    list.or.before-vowel | {first} u {last}
    range.or | entre {low} y {high}
    range.to | entre {low} y {high}
    quote.open | «
    quote.close | »
    quote.inner-open | “
    quote.inner-close | ”
    duration.for | durante {nominative}
    sentence.duration | {duration} de prisión
    sentence.life | cadena perpetua
    sentence.death | muerte
    sentence.fine | una multa
    frame.reference | Nuestra referencia:
    frame.subject | Asunto:
    frame.copies | Con copia a:
    frame.enclosure | Anexo:
    frame.enclosures | Anexos:
    frame.sources | Fuentes:
    frame.email | Correo electrónico:
    frame.phone | Teléfono:
    frame.fax | Fax:
    frame.page | Página
    reading.common | el la los las de del y a en que un una por con para se su al no es ha lo como más le
    reading.doubled | -
    reading.harsh | sabemos dónde vive usted, lo pagará caro, lo pagarán caro, váyase al infierno, usted tiene las manos manchadas de sangre, canalla, canallas, malnacid*, sinvergüenza*, imbécil, imbéciles, idiota, idiotas, bastardo
    """#

  static let quantities = #"""
    unit | one | other
    year | {n}~año | {n}~años
    month | {n}~mes | {n}~meses
    week | {n}~semana | {n}~semanas
    day | {n}~día | {n}~días
    age | {n}~año | {n}~años
    """#

  /// The dative serves everybody; the prepositional is the form after prepositions: "con él".
  static let pronouns = #"""
    who | nominative | dative | accusative | prepositional
    male | él | le | lo | él
    female | ella | le | la | ella
    other | - | le | - | -
    unknown | - | le | - | -
    plural | ellos | les | los | ellos
    female plural | ellas | les | las | ellas
    """#

  /// Spanish possessives tell neither the gender nor the number of whom they stand for.
  static let possessives = #"""
    who | masculine | feminine | plural
    male | su | su | sus
    female | su | su | sus
    other | su | su | sus
    unknown | su | su | sus
    plural | su | su | sus
    """#
}
