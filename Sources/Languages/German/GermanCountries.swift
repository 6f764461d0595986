// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Names of countries in German, short and official as the Federal Foreign Office lists them.
///
/// `article` is the nominative article of a name that needs one; its other forms follow by rule. A
/// name without an article takes an s in the genitive unless `of` says otherwise; `official of` is the
/// genitive of the official name with its article; `alone` is the name without one where it differs.
enum GermanCountries {
  static let countries = #"""
    code | article | name | of | official | official of | adjective | alone
    AM | - | Armenien | - | Republik Armenien | der Republik Armenien | armenisch | -
    AT | - | Österreich | - | Republik Österreich | der Republik Österreich | österreichisch | -
    AU | - | Australien | - | Commonwealth von Australien | des Commonwealth von Australien | australisch | -
    AZ | - | Aserbaidschan | - | Republik Aserbaidschan | der Republik Aserbaidschan | aserbaidschanisch | -
    BE | - | Belgien | - | Königreich Belgien | des Königreichs Belgien | belgisch | -
    BG | - | Bulgarien | - | Republik Bulgarien | der Republik Bulgarien | bulgarisch | -
    BY | - | Belarus | von Belarus | Republik Belarus | der Republik Belarus | belarussisch | -
    CA | - | Kanada | - | Kanada | Kanadas | kanadisch | -
    CH | die | Schweiz | - | Schweizerische Eidgenossenschaft | der Schweizerischen Eidgenossenschaft | schweizerisch | -
    CY | - | Zypern | - | Republik Zypern | der Republik Zypern | zyprisch | -
    CZ | - | Tschechien | - | Tschechische Republik | der Tschechischen Republik | tschechisch | -
    DE | - | Deutschland | - | Bundesrepublik Deutschland | der Bundesrepublik Deutschland | deutsch | -
    DK | - | Dänemark | - | Königreich Dänemark | des Königreichs Dänemark | dänisch | -
    EE | - | Estland | - | Republik Estland | der Republik Estland | estnisch | -
    ES | - | Spanien | - | Königreich Spanien | des Königreichs Spanien | spanisch | -
    FI | - | Finnland | - | Republik Finnland | der Republik Finnland | finnisch | -
    FR | - | Frankreich | - | Französische Republik | der Französischen Republik | französisch | -
    GB | das | Vereinigte Königreich | des Vereinigten Königreichs | Vereinigtes Königreich Großbritannien und Nordirland | des Vereinigten Königreichs Großbritannien und Nordirland | britisch | Vereinigtes Königreich
    GE | - | Georgien | - | Georgien | Georgiens | georgisch | -
    GR | - | Griechenland | - | Hellenische Republik | der Hellenischen Republik | griechisch | -
    HR | - | Kroatien | - | Republik Kroatien | der Republik Kroatien | kroatisch | -
    HU | - | Ungarn | - | Ungarn | Ungarns | ungarisch | -
    IE | - | Irland | - | Irland | Irlands | irisch | -
    IS | - | Island | - | Island | Islands | isländisch | -
    IT | - | Italien | - | Italienische Republik | der Italienischen Republik | italienisch | -
    KG | - | Kirgisistan | - | Kirgisische Republik | der Kirgisischen Republik | kirgisisch | -
    KZ | - | Kasachstan | - | Republik Kasachstan | der Republik Kasachstan | kasachisch | -
    LI | - | Liechtenstein | - | Fürstentum Liechtenstein | des Fürstentums Liechtenstein | liechtensteinisch | -
    LT | - | Litauen | - | Republik Litauen | der Republik Litauen | litauisch | -
    LU | - | Luxemburg | - | Großherzogtum Luxemburg | des Großherzogtums Luxemburg | luxemburgisch | -
    LV | - | Lettland | - | Republik Lettland | der Republik Lettland | lettisch | -
    MD | die | Republik Moldau | - | Republik Moldau | der Republik Moldau | moldauisch | -
    MT | - | Malta | - | Republik Malta | der Republik Malta | maltesisch | -
    NL | pl | Niederlande | - | Königreich der Niederlande | des Königreichs der Niederlande | niederländisch | -
    NO | - | Norwegen | - | Königreich Norwegen | des Königreichs Norwegen | norwegisch | -
    NZ | - | Neuseeland | - | Neuseeland | Neuseelands | neuseeländisch | -
    PL | - | Polen | - | Republik Polen | der Republik Polen | polnisch | -
    PT | - | Portugal | - | Portugiesische Republik | der Portugiesischen Republik | portugiesisch | -
    RO | - | Rumänien | - | Rumänien | Rumäniens | rumänisch | -
    RU | - | Russland | - | Russische Föderation | der Russischen Föderation | russisch | -
    SE | - | Schweden | - | Königreich Schweden | des Königreichs Schweden | schwedisch | -
    SI | - | Slowenien | - | Republik Slowenien | der Republik Slowenien | slowenisch | -
    SK | die | Slowakei | - | Slowakische Republik | der Slowakischen Republik | slowakisch | -
    TJ | - | Tadschikistan | - | Republik Tadschikistan | der Republik Tadschikistan | tadschikisch | -
    TM | - | Turkmenistan | - | Turkmenistan | Turkmenistans | turkmenisch | -
    TR | die | Türkei | - | Republik Türkei | der Republik Türkei | türkisch | -
    UA | die | Ukraine | - | Ukraine | der Ukraine | ukrainisch | -
    US | pl | Vereinigten Staaten | - | Vereinigte Staaten von Amerika | der Vereinigten Staaten von Amerika | amerikanisch | Vereinigte Staaten
    UZ | - | Usbekistan | - | Republik Usbekistan | der Republik Usbekistan | usbekisch | -
    """#
}
