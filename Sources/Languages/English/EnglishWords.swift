// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Small words of English.
enum EnglishWords {
  static let words = #"""
    key | text
    dateline | {date}
    dateline.town | {town}, {date}
    list.comma | ,_
    list.and | {first} and {last}
    list.or | {first} or {last}
    range.or | {low} or {high}
    range.to | {low} to {high}
    quote.open | “
    quote.close | ”
    quote.inner-open | ‘
    quote.inner-close | ’
    duration.for | for {nominative}
    sentence.duration | {duration} in prison
    sentence.life | life imprisonment
    sentence.death | death
    sentence.fine | a fine
    frame.reference | Our reference:
    frame.subject | Subject:
    frame.copies | cc:
    frame.enclosure | Enclosure:
    frame.enclosures | Enclosures:
    frame.sources | Sources:
    frame.email | Email:
    frame.phone | Phone:
    frame.fax | Fax:
    frame.page | Page
    reading.common | the of and to in that for is was on with as by be were are has have not which from their at or you your
    reading.doubled | that had
    reading.harsh | you will pay for this, we know where you live, rot in hell, burn in hell, go to hell, blood on your hands, scum, scumbag*, bastard, bastards, idiot*, moron, morons, imbecile*
    """#

  static let quantities = #"""
    unit | one | other
    year | {n} year | {n} years
    month | {n} month | {n} months
    week | {n} week | {n} weeks
    day | {n} day | {n} days
    age | {n} year old | {n} years old
    """#

  static let pronouns = #"""
    who | nominative | genitive | dative | accusative | instrumental | prepositional
    male | he | his | him | him | him | him
    female | she | hers | her | her | her | her
    other | they | theirs | them | them | them | them
    unknown | they | theirs | them | them | them | them
    plural | they | theirs | them | them | them | them
    """#

  static let possessives = #"""
    who | masculine | feminine | neuter | plural
    male | his | his | his | his
    female | her | her | her | her
    other | their | their | their | their
    unknown | their | their | their | their
    plural | their | their | their | their
    """#
}
