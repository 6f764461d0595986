// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Names of countries in French, short and official as French-speaking ministries and the United
/// Nations use them.
///
/// `article` is le, la, les, or nothing for names such as Chypre; a masculine name with a vowel goes like
/// a feminine one after "en" and "de".
enum FrenchCountries {
  static let countries = #"""
    code | article | name | official article | official | adjective
    AM | la | Arménie | la | République d’Arménie | arménien
    AT | la | Autriche | la | République d’Autriche | autrichien
    AU | la | Australie | le | Commonwealth d’Australie | australien
    AZ | le | Azerbaïdjan | la | République d’Azerbaïdjan | azerbaïdjanais
    BE | la | Belgique | le | Royaume de Belgique | belge
    BG | la | Bulgarie | la | République de Bulgarie | bulgare
    BY | le | Bélarus | la | République du Bélarus | bélarussien
    CA | le | Canada | le | Canada | canadien
    CH | la | Suisse | la | Confédération suisse | suisse
    CY | - | Chypre | la | République de Chypre | chypriote
    CZ | la | Tchéquie | la | République tchèque | tchèque
    DE | la | Allemagne | la | République fédérale d’Allemagne | allemand
    DK | le | Danemark | le | Royaume de Danemark | danois
    EE | la | Estonie | la | République d’Estonie | estonien
    ES | la | Espagne | le | Royaume d’Espagne | espagnol
    FI | la | Finlande | la | République de Finlande | finlandais
    FR | la | France | la | République française | français
    GB | le | Royaume-Uni | le | Royaume-Uni de Grande-Bretagne et d’Irlande du Nord | britannique
    GE | la | Géorgie | la | Géorgie | géorgien
    GR | la | Grèce | la | République hellénique | grec
    HR | la | Croatie | la | République de Croatie | croate
    HU | la | Hongrie | la | Hongrie | hongrois
    IE | la | Irlande | la | Irlande | irlandais
    IS | la | Islande | la | Islande | islandais
    IT | la | Italie | la | République italienne | italien
    KG | le | Kirghizistan | la | République kirghize | kirghize
    KZ | le | Kazakhstan | la | République du Kazakhstan | kazakh
    LI | le | Liechtenstein | la | Principauté de Liechtenstein | liechtensteinois
    LT | la | Lituanie | la | République de Lituanie | lituanien
    LU | le | Luxembourg | le | Grand-Duché de Luxembourg | luxembourgeois
    LV | la | Lettonie | la | République de Lettonie | letton
    MD | la | Moldavie | la | République de Moldavie | moldave
    MT | - | Malte | la | République de Malte | maltais
    NL | les | Pays-Bas | le | Royaume des Pays-Bas | néerlandais
    NO | la | Norvège | le | Royaume de Norvège | norvégien
    NZ | la | Nouvelle-Zélande | la | Nouvelle-Zélande | néo-zélandais
    PL | la | Pologne | la | République de Pologne | polonais
    PT | le | Portugal | la | République portugaise | portugais
    RO | la | Roumanie | la | Roumanie | roumain
    RU | la | Russie | la | Fédération de Russie | russe
    SE | la | Suède | le | Royaume de Suède | suédois
    SI | la | Slovénie | la | République de Slovénie | slovène
    SK | la | Slovaquie | la | République slovaque | slovaque
    TJ | le | Tadjikistan | la | République du Tadjikistan | tadjik
    TM | le | Turkménistan | le | Turkménistan | turkmène
    TR | la | Turquie | la | République de Türkiye | turc
    UA | la | Ukraine | la | Ukraine | ukrainien
    US | les | États-Unis | les | États-Unis d’Amérique | américain
    UZ | le | Ouzbékistan | la | République d’Ouzbékistan | ouzbek
    """#
}
