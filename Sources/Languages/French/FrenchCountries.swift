// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Names of countries in French, short and official as French-speaking ministries and the United
/// Nations use them; their review status is `convention`.
///
/// `article` is le, la, les, or nothing for names such as Chypre; a masculine name with a vowel
/// goes like a feminine one after "en" and "de". `place` is what stands for the name where it is
/// no place's: "au Vatican".
enum FrenchCountries {
  static let countries = #"""
    code | article | name | official article | official | adjective | place
    AD | la | Andorre | la | Principauté d’Andorre | andorran | -
    AL | la | Albanie | la | République d’Albanie | albanais | -
    AM | la | Arménie | la | République d’Arménie | arménien | -
    AO | le | Angola | la | République d’Angola | angolais | -
    AT | la | Autriche | la | République d’Autriche | autrichien | -
    AU | la | Australie | le | Commonwealth d’Australie | australien | -
    AZ | le | Azerbaïdjan | la | République d’Azerbaïdjan | azerbaïdjanais | -
    BA | la | Bosnie-Herzégovine | la | Bosnie-Herzégovine | bosnien | -
    BE | la | Belgique | le | Royaume de Belgique | belge | -
    BG | la | Bulgarie | la | République de Bulgarie | bulgare | -
    BI | le | Burundi | la | République du Burundi | burundais | -
    BJ | le | Bénin | la | République du Bénin | béninois | -
    BO | la | Bolivie | le | État plurinational de Bolivie | bolivien | -
    BR | le | Brésil | la | République fédérative du Brésil | brésilien | -
    BY | le | Bélarus | la | République du Bélarus | bélarussien | -
    CA | le | Canada | le | Canada | canadien | -
    CD | la | République démocratique du Congo | la | République démocratique du Congo | congolais | -
    CH | la | Suisse | la | Confédération suisse | suisse | -
    CI | la | Côte d’Ivoire | la | République de Côte d’Ivoire | ivoirien | -
    CL | le | Chili | la | République du Chili | chilien | -
    CN | la | Chine | la | République populaire de Chine | chinois | -
    CO | la | Colombie | la | République de Colombie | colombien | -
    CU | - | Cuba | la | République de Cuba | cubain | -
    CY | - | Chypre | la | République de Chypre | chypriote | -
    CZ | la | Tchéquie | la | République tchèque | tchèque | -
    DE | la | Allemagne | la | République fédérale d’Allemagne | allemand | -
    DK | le | Danemark | le | Royaume de Danemark | danois | -
    DO | la | République dominicaine | la | République dominicaine | dominicain | -
    EC | le | Équateur | la | République de l’Équateur | équatorien | -
    EE | la | Estonie | la | République d’Estonie | estonien | -
    EG | la | Égypte | la | République arabe d’Égypte | égyptien | -
    ES | la | Espagne | le | Royaume d’Espagne | espagnol | -
    ET | la | Éthiopie | la | République fédérale démocratique d’Éthiopie | éthiopien | -
    FI | la | Finlande | la | République de Finlande | finlandais | -
    FR | la | France | la | République française | français | -
    GB | le | Royaume-Uni | le | Royaume-Uni de Grande-Bretagne et d’Irlande du Nord | britannique | -
    GE | la | Géorgie | la | Géorgie | géorgien | -
    GH | le | Ghana | la | République du Ghana | ghanéen | -
    GM | la | Gambie | la | République de Gambie | gambien | -
    GR | la | Grèce | la | République hellénique | grec | -
    HR | la | Croatie | la | République de Croatie | croate | -
    HU | la | Hongrie | la | Hongrie | hongrois | -
    ID | la | Indonésie | la | République d’Indonésie | indonésien | -
    IE | la | Irlande | la | Irlande | irlandais | -
    IN | la | Inde | la | République de l’Inde | indien | -
    IQ | le | Irak | la | République d’Iraq | irakien | -
    IS | la | Islande | la | Islande | islandais | -
    IT | la | Italie | la | République italienne | italien | -
    JP | le | Japon | le | Japon | japonais | -
    KE | le | Kenya | la | République du Kenya | kényan | -
    KG | le | Kirghizistan | la | République kirghize | kirghize | -
    KR | la | Corée du Sud | la | République de Corée | sud-coréen | -
    KW | le | Koweït | le | État du Koweït | koweïtien | -
    KZ | le | Kazakhstan | la | République du Kazakhstan | kazakh | -
    LI | le | Liechtenstein | la | Principauté de Liechtenstein | liechtensteinois | -
    LT | la | Lituanie | la | République de Lituanie | lituanien | -
    LU | le | Luxembourg | le | Grand-Duché de Luxembourg | luxembourgeois | -
    LV | la | Lettonie | la | République de Lettonie | letton | -
    MC | - | Monaco | la | Principauté de Monaco | monégasque | -
    MD | la | Moldavie | la | République de Moldova | moldave | -
    ME | le | Monténégro | le | Monténégro | monténégrin | -
    MH | les | Îles Marshall | la | République des Îles Marshall | marshallais | -
    MK | la | Macédoine du Nord | la | République de Macédoine du Nord | - | -
    MN | la | Mongolie | la | Mongolie | mongol | -
    MT | - | Malte | la | République de Malte | maltais | -
    MU | - | Maurice | la | République de Maurice | mauricien | -
    MW | le | Malawi | la | République du Malawi | malawien | -
    MX | le | Mexique | les | États-Unis du Mexique | mexicain | -
    NL | les | Pays-Bas | le | Royaume des Pays-Bas | néerlandais | -
    NO | la | Norvège | le | Royaume de Norvège | norvégien | -
    NZ | la | Nouvelle-Zélande | la | Nouvelle-Zélande | néo-zélandais | -
    PK | le | Pakistan | la | République islamique du Pakistan | pakistanais | -
    PL | la | Pologne | la | République de Pologne | polonais | -
    PT | le | Portugal | la | République portugaise | portugais | -
    QA | le | Qatar | le | État du Qatar | qatarien | -
    RO | la | Roumanie | la | Roumanie | roumain | -
    RS | la | Serbie | la | République de Serbie | serbe | -
    RU | la | Russie | la | Fédération de Russie | russe | -
    SE | la | Suède | le | Royaume de Suède | suédois | -
    SI | la | Slovénie | la | République de Slovénie | slovène | -
    SK | la | Slovaquie | la | République slovaque | slovaque | -
    SM | - | Saint-Marin | la | République de Saint-Marin | saint-marinais | -
    TH | la | Thaïlande | le | Royaume de Thaïlande | thaïlandais | -
    TJ | le | Tadjikistan | la | République du Tadjikistan | tadjik | -
    TM | le | Turkménistan | le | Turkménistan | turkmène | -
    TR | la | Turquie | la | République de Türkiye | turc | -
    UA | la | Ukraine | la | Ukraine | ukrainien | -
    US | les | États-Unis | les | États-Unis d’Amérique | américain | -
    UZ | le | Ouzbékistan | la | République d’Ouzbékistan | ouzbek | -
    VA | le | Saint-Siège | le | Saint-Siège | vatican | Vatican
    VN | le | Vietnam | la | République socialiste du Viet Nam | vietnamien | -
    ZA | la | Afrique du Sud | la | République sud-africaine | sud-africain | -
    """#
}
