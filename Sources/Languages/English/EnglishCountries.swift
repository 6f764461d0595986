// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Names of countries in English: short and official names as the United Nations use them, with the
/// article that a sentence needs.
enum EnglishCountries {
  static let countries = #"""
    code | the | name | official the | official | adjective
    AM | - | Armenia | the | Republic of Armenia | Armenian
    AT | - | Austria | the | Republic of Austria | Austrian
    AU | - | Australia | the | Commonwealth of Australia | Australian
    AZ | - | Azerbaijan | the | Republic of Azerbaijan | Azerbaijani
    BE | - | Belgium | the | Kingdom of Belgium | Belgian
    BG | - | Bulgaria | the | Republic of Bulgaria | Bulgarian
    BY | - | Belarus | the | Republic of Belarus | Belarusian
    CA | - | Canada | - | Canada | Canadian
    CH | - | Switzerland | the | Swiss Confederation | Swiss
    CY | - | Cyprus | the | Republic of Cyprus | Cypriot
    CZ | - | Czechia | the | Czech Republic | Czech
    DE | - | Germany | the | Federal Republic of Germany | German
    DK | - | Denmark | the | Kingdom of Denmark | Danish
    EE | - | Estonia | the | Republic of Estonia | Estonian
    ES | - | Spain | the | Kingdom of Spain | Spanish
    FI | - | Finland | the | Republic of Finland | Finnish
    FR | - | France | the | French Republic | French
    GB | the | United Kingdom | the | United Kingdom of Great Britain and Northern Ireland | British
    GE | - | Georgia | - | Georgia | Georgian
    GR | - | Greece | the | Hellenic Republic | Greek
    HR | - | Croatia | the | Republic of Croatia | Croatian
    HU | - | Hungary | - | Hungary | Hungarian
    IE | - | Ireland | - | Ireland | Irish
    IS | - | Iceland | - | Iceland | Icelandic
    IT | - | Italy | the | Italian Republic | Italian
    KG | - | Kyrgyzstan | the | Kyrgyz Republic | Kyrgyz
    KZ | - | Kazakhstan | the | Republic of Kazakhstan | Kazakh
    LI | - | Liechtenstein | the | Principality of Liechtenstein | -
    LT | - | Lithuania | the | Republic of Lithuania | Lithuanian
    LU | - | Luxembourg | the | Grand Duchy of Luxembourg | -
    LV | - | Latvia | the | Republic of Latvia | Latvian
    MD | - | Moldova | the | Republic of Moldova | Moldovan
    MT | - | Malta | the | Republic of Malta | Maltese
    NL | the | Netherlands | the | Kingdom of the Netherlands | Dutch
    NO | - | Norway | the | Kingdom of Norway | Norwegian
    NZ | - | New Zealand | - | New Zealand | -
    PL | - | Poland | the | Republic of Poland | Polish
    PT | - | Portugal | the | Portuguese Republic | Portuguese
    RO | - | Romania | - | Romania | Romanian
    RU | - | Russia | the | Russian Federation | Russian
    SE | - | Sweden | the | Kingdom of Sweden | Swedish
    SI | - | Slovenia | the | Republic of Slovenia | Slovenian
    SK | - | Slovakia | the | Slovak Republic | Slovak
    TJ | - | Tajikistan | the | Republic of Tajikistan | Tajik
    TM | - | Turkmenistan | - | Turkmenistan | Turkmen
    TR | - | Turkey | the | Republic of Türkiye | Turkish
    UA | - | Ukraine | - | Ukraine | Ukrainian
    US | the | United States | the | United States of America | American
    UZ | - | Uzbekistan | the | Republic of Uzbekistan | Uzbek
    """#
}
