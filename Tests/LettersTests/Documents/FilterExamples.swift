// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// One filter with what a template writes to use it.
struct FilterExample {
  let name: String
  let use: String
  /// Snippets by language; the key `*` serves all that have none of their own.
  let snippets: [String: String]

  init(_ name: String, _ use: String, _ snippet: String, _ others: [String: String] = [:]) {
    self.name = name
    self.use = use
    snippets = others.merging(["*": snippet]) { own, _ in own }
  }

  /// Whether every language writes the same to use it.
  var isSameInAll: Bool { snippets.count == 1 }

  func snippet(_ language: String) -> String? {
    let code = language == "uz-Cyrl" && snippets[language] == nil ? "uz" : language
    return snippets[code] ?? snippets["*"]
  }
}

/// The filters that know a language, in the order in which people look for them.
enum FilterExamples {
  static let all: [FilterExample] = [
    FilterExample(
      "full_name", "a person's name, or those of people as a list", "{{ person | full_name }}"),
    FilterExample(
      "full_name: case",
      "the name in a grammatical case; in French, Spanish and Italian the "
        + "genitive brings \"de\", \"de\", \"di\"", "{{ person | full_name: \"genitive\" }}"),
    FilterExample("family_name", "the family name", "{{ person | family_name: \"dative\" }}"),
    FilterExample("given_name", "the given name", "{{ person | given_name: \"accusative\" }}"),
    FilterExample(
      "capital_name", "the name with its family name in capitals, as on envelopes",
      "{{ person | capital_name }}"),
    FilterExample(
      "pronoun", "he, she, they; with a case: him, her, them",
      "{{ person | pronoun }} · {{ person | pronoun: \"dative\" }}"),
    FilterExample(
      "possessive", "his, her, their; with the gender of what is possessed where it agrees",
      "{{ person | possessive: \"feminine\" }}"),
    FilterExample(
      "gendered", "the word that fits the person; a third for a gender that nobody knows",
      "{{ person | gendered: \"he was tortured\", \"she was tortured\", \"they were tortured\" }}",
      [
        "fr": "{{ person | gendered: \"arrêté\", \"arrêtée\" }}",
        "de": "{{ person | gendered: \"der Journalist\", \"die Journalistin\" }}",
        "ru": "{{ person | gendered: \"арестован\", \"арестована\" }}",
        "es": "{{ person | gendered: \"detenido\", \"detenida\" }}",
        "it": "{{ person | gendered: \"arrestato\", \"arrestata\" }}",
        "uk": "{{ person | gendered: \"заарештований\", \"заарештована\" }}",
        "uz": "{{ person | gendered: \"janob\", \"xonim\" }}",
        "uz-Cyrl": "{{ person | gendered: \"жаноб\", \"хоним\" }}",
      ]),
    FilterExample(
      "term", "a code in words; with a person or people, where it is said of them, agreeing",
      "{{ \"sentence\" | term: people }} · {{ \"torture\" | term }}"),
    FilterExample(
      "term: case", "a code in words in a grammatical case",
      "{{ \"torture\" | term: case: \"genitive\" }}"),
    FilterExample(
      "in_case",
      "a text of the case in a grammatical case; forms given by hand win, a form that no rule makes "
        + "is an error", "{{ person.occupation | in_case: \"genitive\" }}"),
    FilterExample("on_date", "when something happened", "{{ timeline.arrest.date | on_date }}"),
    FilterExample(
      "on_date of a month", "the same of what is known less exactly",
      "{{ timeline.trial.date | on_date }} · {{ timeline.verdict.date | on_date }}"),
    FilterExample(
      "on_date of a span", "between two dates", "{{ timeline.transfer.date | on_date }}"),
    FilterExample("since", "from then until now", "{{ case.status.since | since }}"),
    FilterExample("until", "up to a date", "{{ timeline.trial.date | until }}"),
    FilterExample("from_date", "from a date on", "{{ timeline.arrest.date | from_date }}"),
    FilterExample("long_date", "the date alone", "{{ timeline.arrest.date | long_date }}"),
    FilterExample("year", "the year alone", "{{ person.born | year }}"),
    FilterExample("age", "the age on the day of the letter", "{{ person | age }}"),
    FilterExample(
      "duration", "how long: of a term, or from a date until the day of the letter",
      "{{ timeline.verdict.term | duration }}"),
    FilterExample(
      "for_duration", "the same in a sentence", "{{ timeline.verdict.term | for_duration }}"),
    FilterExample(
      "sentence", "what a court imposed, after the language's word for it",
      "{{ timeline.verdict.term | sentence }}"),
    FilterExample(
      "plural", "the form for a number; every class that the language has needs its form",
      "{% assign n = 3 %}{{ n }} {{ n | plural: one: \"letter\", other: \"letters\" }}",
      [
        "fr": "{% assign n = 3 %}{{ n }} {{ n | plural: one: \"lettre\", other: \"lettres\" }}",
        "de": "{% assign n = 3 %}{{ n }} {{ n | plural: one: \"Brief\", other: \"Briefe\" }}",
        "ru":
          "{% assign n = 3 %}{{ n }} {{ n | plural: one: \"письмо\", few: \"письма\", many: \"писем\" }}",
        "es": "{% assign n = 3 %}{{ n }} {{ n | plural: one: \"carta\", other: \"cartas\" }}",
        "it": "{% assign n = 3 %}{{ n }} {{ n | plural: one: \"lettera\", other: \"lettere\" }}",
        "uk":
          "{% assign n = 3 %}{{ n }} {{ n | plural: one: \"лист\", few: \"листи\", many: \"листів\" }}",
        "uz": "{% assign n = 3 %}{{ n }} {{ n | plural: one: \"xat\", other: \"xat\" }}",
        "uz-Cyrl": "{% assign n = 3 %}{{ n }} {{ n | plural: one: \"хат\", other: \"хат\" }}",
      ]),
    FilterExample("ordinal", "the place in a row", "{{ 3 | ordinal }}"),
    FilterExample("list", "a, b and c", "{{ concerns | term | list }}"),
    FilterExample("quote", "in the language's quotation marks", "{{ \"Writ\" | quote }}"),
    FilterExample("country", "a country's name as lists have it", "{{ \"GB\" | country }}"),
    FilterExample("the_country", "as a sentence has it", "{{ \"GB\" | the_country }}"),
    FilterExample("country_in", "where", "{{ \"TR\" | country_in }} · {{ \"KZ\" | country_in }}"),
    FilterExample("country_of", "whose", "{{ \"RU\" | country_of }} · {{ \"US\" | country_of }}"),
    FilterExample(
      "country_to", "where to", "{{ \"TR\" | country_to }} · {{ \"UZ\" | country_to }}"),
    FilterExample(
      "country_from", "where from", "{{ \"NL\" | country_from }} · {{ \"UZ\" | country_from }}"),
    FilterExample("official_country", "the official name", "{{ \"UZ\" | official_country }}"),
    FilterExample(
      "official_country_of", "the same, whose", "{{ \"KG\" | official_country_of }}"),
  ]
}
