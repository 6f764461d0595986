// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Whole sentences by which a reader judges a language: agreement, pronouns, cases, prepositions.
///
/// Cyrillic Uzbek is respelled from the Latin sentences.
enum PageSentences {
  static func sentences(_ language: String) -> [String] {
    texts[language, default: ""].split(separator: "\n").map(String.init)
  }

  private static let texts: [String: String] = [
    "en": """
    {{ people | full_name | list }} {{ "arrest" | term: people }} {{ timeline.arrest.date | on_date }} {{ case.country | country_in }}.
    {{ people | pronoun | capitalize }} {{ "serving-sentence" | term: people }}; {{ people | possessive }} family is waiting for {{ people | pronoun: "accusative" }}.
    I ask you to release {{ people | full_name: "accusative" | list }}.
    I write about the trial of {{ people | full_name | list }}, who {{ "held-arbitrarily" | term: people }} {{ case.status.since | since }}.
    {{ people | full_name | list }} {{ "pardoned" | term: people }}.
    """,
    "fr": """
    {{ people | full_name | list }} {{ "arrest" | term: people }} {{ timeline.arrest.date | on_date }} {{ case.country | country_in }}.
    {{ people | pronoun | capitalize }} {{ "serving-sentence" | term: people }} ; {{ people | possessive: "feminine", before: "famille" }} famille {{ people | pronoun: "accusative" }} attend.
    Je vous demande de libérer {{ people | full_name | list }}.
    Je vous écris au sujet du procès {{ people | full_name: "genitive" | list }}, qui {{ "held-arbitrarily" | term: people }} {{ case.status.since | since }}.
    {{ people | full_name | list }} {{ "pardoned" | term: people }}.
    """,
    "de": """
    {{ people | full_name | list }} {{ "arrest" | term: people }} {{ timeline.arrest.date | on_date }} {{ case.country | country_in }}.
    {{ people | pronoun | capitalize }} {{ "serving-sentence" | term: people }}; {{ people | possessive: "feminine" }} Familie wartet auf {{ people | pronoun: "accusative" }}.
    Ich bitte Sie, {{ people | full_name: "accusative" | list }} freizulassen.
    Ich schreibe Ihnen wegen des Prozesses gegen {{ people | full_name: "accusative" | list }}.
    {{ people | full_name | list }} {{ "pardoned" | term: people }}.
    """,
    "ru": """
    {{ people | full_name | list }} {{ "arrest" | term: people }} {{ timeline.arrest.date | on_date }} {{ case.country | country_in }}.
    {{ people | pronoun | capitalize }} {{ "serving-sentence" | term: people }}; {{ people | possessive: "feminine" }} семья ждёт {{ people | pronoun: "accusative" }}.
    Прошу освободить {{ people | full_name: "accusative" | list }}.
    Пишу Вам о суде над {{ people | full_name: "instrumental" | list }}.
    Приговор {{ people | full_name: "dative" | list }} вынесен {{ timeline.verdict.date | on_date }}.
    {{ people | full_name | list }} {{ "pardoned" | term: people }}.
    """,
    "es": """
    {{ people | full_name | list }} {{ "arrest" | term: people }} {{ timeline.arrest.date | on_date }} {{ case.country | country_in }}.
    {{ people | pronoun | capitalize }} {{ "serving-sentence" | term: people }}; {{ people | possessive: "feminine" }} familia espera.
    Solicito la puesta en libertad {{ people | full_name: "genitive" | list }}.
    Le escribo en relación con el juicio {{ people | full_name: "genitive" | list }}, que {{ "held-arbitrarily" | term: people }} {{ case.status.since | since }}.
    {{ people | full_name | list }} {{ "pardoned" | term: people }}.
    """,
    "it": """
    {{ people | full_name | list }} {{ "arrest" | term: people }} {{ timeline.arrest.date | on_date }} {{ case.country | country_in }}.
    {{ people | pronoun | capitalize }} {{ "serving-sentence" | term: people }}; la {{ people | possessive: "feminine" }} famiglia aspetta.
    Chiedo la liberazione {{ people | full_name: "genitive" | list }}.
    Le scrivo in merito al processo {{ people | full_name: "genitive" | list }}, che {{ "held-arbitrarily" | term: people }} {{ case.status.since | since }}.
    {{ people | full_name | list }} {{ "pardoned" | term: people }}.
    """,
    "uk": """
    {{ people | full_name | list }} {{ "arrest" | term: people }} {{ timeline.arrest.date | on_date }} {{ case.country | country_in }}.
    {{ people | pronoun | capitalize }} {{ "serving-sentence" | term: people }}; {{ people | possessive: "feminine" }} родина чекає.
    Прошу звільнити {{ people | full_name: "accusative" | list }}.
    Пишу Вам про суд над {{ people | full_name: "instrumental" | list }}.
    Вирок {{ people | full_name: "dative" | list }} винесено {{ timeline.verdict.date | on_date }}.
    {{ people | full_name | list }} {{ "pardoned" | term: people }}.
    """,
    "uz": """
    {{ people | full_name | list }} {{ timeline.arrest.date | on_date }} {{ case.country | country_in }} {{ "arrest" | term: people }}.
    {{ people | pronoun | capitalize }} {{ "serving-sentence" | term: people }}; {{ people | possessive }} oilasi kutmoqda.
    {{ people | full_name: "accusative" | list }} ozod etishingizni soʻrayman.
    Sizga {{ people | full_name: "genitive" | list }} sudi haqida yozmoqdaman.
    {{ people | full_name | list }} {{ "pardoned" | term: people }}.
    """,
  ]
}
