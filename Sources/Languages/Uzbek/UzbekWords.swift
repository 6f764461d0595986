// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Small words of Uzbek.
///
/// Quotation marks are “ ” in both scripts, ‘ ’ inside them. A sentence stands before "hukm
/// qilindi".
enum UzbekWords {
  static let words = #"""
    key | text
    dateline | {date}
    dateline.town | {town}, {date}
    list.comma | ,_
    list.and | {first} va {last}
    list.or | {first} yoki {last}
    range.or | {low} yoki {high}
    range.to | {low}–{high}
    quote.open | “
    quote.close | ”
    quote.inner-open | ‘
    quote.inner-close | ’
    duration.for | {nominative} davomida
    sentence.duration | {duration} ozodlikdan mahrum qilish jazosiga
    sentence.life | umrbod ozodlikdan mahrum qilish jazosiga
    sentence.death | oʻlim jazosiga
    sentence.fine | jarima jazosiga
    frame.reference | Chiqish raqami:
    frame.subject | Mavzu:
    frame.copies | Nusxa:
    frame.enclosure | Ilova:
    frame.enclosures | Ilovalar:
    frame.sources | Manbalar:
    frame.email | Elektron pochta:
    frame.phone | Telefon:
    frame.fax | Faks:
    frame.page | Sahifa
    reading.common | va bilan uchun bu u ham haqida boʻyicha deb edi qildi qilingan qilindi ushbu siz sizga sizning shu oʻz kerak yoki bilan
    reading.doubled | -
    reading.harsh | qayerda yashashingizni bilamiz, hali pushaymon boʻlasiz, doʻzaxda yoning, qoʻlingiz qonga botgan, qoʻllaringiz qonga botgan, ablah*, ahmoq*, haromi, haromilar, muttaham*, itvachcha*
    """#

  /// A noun stays in the singular behind a number.
  static let quantities = #"""
    unit | other
    year | {n}~yil
    month | {n}~oy
    week | {n}~hafta
    day | {n}~kun
    age | {n}~yosh
    """#

  /// One pronoun for everybody.
  static let pronouns = #"""
    who | nominative | genitive | dative | accusative | instrumental | prepositional
    male | u | uning | unga | uni | u bilan | unda
    female | u | uning | unga | uni | u bilan | unda
    other | u | uning | unga | uni | u bilan | unda
    unknown | u | uning | unga | uni | u bilan | unda
    plural | ular | ularning | ularga | ularni | ular bilan | ularda
    """#

  /// The genitive of the pronoun; what is possessed has its own suffix.
  static let possessives = #"""
    who | masculine | feminine | neuter | plural
    male | uning | uning | uning | uning
    female | uning | uning | uning | uning
    other | uning | uning | uning | uning
    unknown | uning | uning | uning | uning
    plural | ularning | ularning | ularning | ularning
    """#
}
