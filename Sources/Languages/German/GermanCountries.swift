// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Names of countries in German, short and official as the Federal Foreign Office lists them;
/// their review status is `convention`.
///
/// `article` is the nominative article of a name that needs one, `pl` for a plural and `isl` for
/// islands; its other forms follow by rule. A name without an article takes an s in the genitive
/// unless `of` says otherwise; `official of` is the genitive of the official name with its
/// article; `alone` is the name without one where it differs; `place` is what stands for the name
/// where it is no place's: "im Vatikan".
enum GermanCountries {
  static let countries = #"""
    code | article | name | of | official | official of | adjective | alone | place
    AD | - | Andorra | - | Fürstentum Andorra | des Fürstentums Andorra | andorranisch | - | -
    AL | - | Albanien | - | Republik Albanien | der Republik Albanien | albanisch | - | -
    AM | - | Armenien | - | Republik Armenien | der Republik Armenien | armenisch | - | -
    AO | - | Angola | - | Republik Angola | der Republik Angola | angolanisch | - | -
    AT | - | Österreich | - | Republik Österreich | der Republik Österreich | österreichisch | - | -
    AU | - | Australien | - | Commonwealth von Australien | des Commonwealth von Australien | australisch | - | -
    AZ | - | Aserbaidschan | - | Republik Aserbaidschan | der Republik Aserbaidschan | aserbaidschanisch | - | -
    BA | - | Bosnien und Herzegowina | von Bosnien und Herzegowina | Bosnien und Herzegowina | von Bosnien und Herzegowina | bosnisch-herzegowinisch | - | -
    BE | - | Belgien | - | Königreich Belgien | des Königreichs Belgien | belgisch | - | -
    BG | - | Bulgarien | - | Republik Bulgarien | der Republik Bulgarien | bulgarisch | - | -
    BI | - | Burundi | - | Republik Burundi | der Republik Burundi | burundisch | - | -
    BJ | - | Benin | - | Republik Benin | der Republik Benin | beninisch | - | -
    BO | - | Bolivien | - | Plurinationaler Staat Bolivien | des Plurinationalen Staates Bolivien | bolivianisch | - | -
    BR | - | Brasilien | - | Föderative Republik Brasilien | der Föderativen Republik Brasilien | brasilianisch | - | -
    BY | - | Belarus | von Belarus | Republik Belarus | der Republik Belarus | belarussisch | - | -
    CA | - | Kanada | - | Kanada | Kanadas | kanadisch | - | -
    CD | die | Demokratische Republik Kongo | - | Demokratische Republik Kongo | der Demokratischen Republik Kongo | kongolesisch | - | -
    CH | die | Schweiz | - | Schweizerische Eidgenossenschaft | der Schweizerischen Eidgenossenschaft | schweizerisch | - | -
    CI | - | Côte d’Ivoire | von Côte d’Ivoire | Republik Côte d’Ivoire | der Republik Côte d’Ivoire | ivorisch | - | -
    CL | - | Chile | - | Republik Chile | der Republik Chile | chilenisch | - | -
    CN | - | China | - | Volksrepublik China | der Volksrepublik China | chinesisch | - | -
    CO | - | Kolumbien | - | Republik Kolumbien | der Republik Kolumbien | kolumbianisch | - | -
    CU | - | Kuba | - | Republik Kuba | der Republik Kuba | kubanisch | - | -
    CY | - | Zypern | - | Republik Zypern | der Republik Zypern | zyprisch | - | -
    CZ | - | Tschechien | - | Tschechische Republik | der Tschechischen Republik | tschechisch | - | -
    DE | - | Deutschland | - | Bundesrepublik Deutschland | der Bundesrepublik Deutschland | deutsch | - | -
    DK | - | Dänemark | - | Königreich Dänemark | des Königreichs Dänemark | dänisch | - | -
    DO | die | Dominikanische Republik | - | Dominikanische Republik | der Dominikanischen Republik | dominikanisch | - | -
    EC | - | Ecuador | - | Republik Ecuador | der Republik Ecuador | ecuadorianisch | - | -
    EE | - | Estland | - | Republik Estland | der Republik Estland | estnisch | - | -
    EG | - | Ägypten | - | Arabische Republik Ägypten | der Arabischen Republik Ägypten | ägyptisch | - | -
    ES | - | Spanien | - | Königreich Spanien | des Königreichs Spanien | spanisch | - | -
    ET | - | Äthiopien | - | Demokratische Bundesrepublik Äthiopien | der Demokratischen Bundesrepublik Äthiopien | äthiopisch | - | -
    FI | - | Finnland | - | Republik Finnland | der Republik Finnland | finnisch | - | -
    FR | - | Frankreich | - | Französische Republik | der Französischen Republik | französisch | - | -
    GB | das | Vereinigte Königreich | des Vereinigten Königreichs | Vereinigtes Königreich Großbritannien und Nordirland | des Vereinigten Königreichs Großbritannien und Nordirland | britisch | Vereinigtes Königreich | -
    GE | - | Georgien | - | Georgien | Georgiens | georgisch | - | -
    GH | - | Ghana | - | Republik Ghana | der Republik Ghana | ghanaisch | - | -
    GM | - | Gambia | - | Republik Gambia | der Republik Gambia | gambisch | - | -
    GR | - | Griechenland | - | Hellenische Republik | der Hellenischen Republik | griechisch | - | -
    HR | - | Kroatien | - | Republik Kroatien | der Republik Kroatien | kroatisch | - | -
    HU | - | Ungarn | - | Ungarn | Ungarns | ungarisch | - | -
    ID | - | Indonesien | - | Republik Indonesien | der Republik Indonesien | indonesisch | - | -
    IE | - | Irland | - | Irland | Irlands | irisch | - | -
    IN | - | Indien | - | Republik Indien | der Republik Indien | indisch | - | -
    IQ | der | Irak | - | Republik Irak | der Republik Irak | irakisch | - | -
    IS | - | Island | - | Island | Islands | isländisch | - | -
    IT | - | Italien | - | Italienische Republik | der Italienischen Republik | italienisch | - | -
    JP | - | Japan | - | Japan | Japans | japanisch | - | -
    KE | - | Kenia | - | Republik Kenia | der Republik Kenia | kenianisch | - | -
    KG | - | Kirgisistan | - | Kirgisische Republik | der Kirgisischen Republik | kirgisisch | - | -
    KR | die | Republik Korea | - | Republik Korea | der Republik Korea | südkoreanisch | - | -
    KW | - | Kuwait | - | Staat Kuwait | des Staates Kuwait | kuwaitisch | - | -
    KZ | - | Kasachstan | - | Republik Kasachstan | der Republik Kasachstan | kasachisch | - | -
    LI | - | Liechtenstein | - | Fürstentum Liechtenstein | des Fürstentums Liechtenstein | liechtensteinisch | - | -
    LT | - | Litauen | - | Republik Litauen | der Republik Litauen | litauisch | - | -
    LU | - | Luxemburg | - | Großherzogtum Luxemburg | des Großherzogtums Luxemburg | luxemburgisch | - | -
    LV | - | Lettland | - | Republik Lettland | der Republik Lettland | lettisch | - | -
    MC | - | Monaco | - | Fürstentum Monaco | des Fürstentums Monaco | monegassisch | - | -
    MD | die | Republik Moldau | - | Republik Moldau | der Republik Moldau | moldauisch | - | -
    ME | - | Montenegro | - | Montenegro | Montenegros | montenegrinisch | - | -
    MH | isl | Marshallinseln | - | Republik Marshallinseln | der Republik Marshallinseln | marshallisch | - | -
    MK | - | Nordmazedonien | - | Republik Nordmazedonien | der Republik Nordmazedonien | nordmazedonisch | - | -
    MN | die | Mongolei | - | Mongolei | der Mongolei | mongolisch | - | -
    MT | - | Malta | - | Republik Malta | der Republik Malta | maltesisch | - | -
    MU | - | Mauritius | von Mauritius | Republik Mauritius | der Republik Mauritius | mauritisch | - | -
    MW | - | Malawi | - | Republik Malawi | der Republik Malawi | malawisch | - | -
    MX | - | Mexiko | - | Vereinigte Mexikanische Staaten | der Vereinigten Mexikanischen Staaten | mexikanisch | - | -
    NL | pl | Niederlande | - | Königreich der Niederlande | des Königreichs der Niederlande | niederländisch | - | -
    NO | - | Norwegen | - | Königreich Norwegen | des Königreichs Norwegen | norwegisch | - | -
    NZ | - | Neuseeland | - | Neuseeland | Neuseelands | neuseeländisch | - | -
    PK | - | Pakistan | - | Islamische Republik Pakistan | der Islamischen Republik Pakistan | pakistanisch | - | -
    PL | - | Polen | - | Republik Polen | der Republik Polen | polnisch | - | -
    PT | - | Portugal | - | Portugiesische Republik | der Portugiesischen Republik | portugiesisch | - | -
    QA | - | Katar | - | Staat Katar | des Staates Katar | katarisch | - | -
    RO | - | Rumänien | - | Rumänien | Rumäniens | rumänisch | - | -
    RS | - | Serbien | - | Republik Serbien | der Republik Serbien | serbisch | - | -
    RU | - | Russland | - | Russische Föderation | der Russischen Föderation | russisch | - | -
    SE | - | Schweden | - | Königreich Schweden | des Königreichs Schweden | schwedisch | - | -
    SI | - | Slowenien | - | Republik Slowenien | der Republik Slowenien | slowenisch | - | -
    SK | die | Slowakei | - | Slowakische Republik | der Slowakischen Republik | slowakisch | - | -
    SM | - | San Marino | - | Republik San Marino | der Republik San Marino | sanmarinesisch | - | -
    TH | - | Thailand | - | Königreich Thailand | des Königreichs Thailand | thailändisch | - | -
    TJ | - | Tadschikistan | - | Republik Tadschikistan | der Republik Tadschikistan | tadschikisch | - | -
    TM | - | Turkmenistan | - | Turkmenistan | Turkmenistans | turkmenisch | - | -
    TR | die | Türkei | - | Republik Türkei | der Republik Türkei | türkisch | - | -
    UA | die | Ukraine | - | Ukraine | der Ukraine | ukrainisch | - | -
    US | pl | Vereinigten Staaten | - | Vereinigte Staaten von Amerika | der Vereinigten Staaten von Amerika | amerikanisch | Vereinigte Staaten | -
    UZ | - | Usbekistan | - | Republik Usbekistan | der Republik Usbekistan | usbekisch | - | -
    VA | der | Heilige Stuhl | des Heiligen Stuhls | Heiliger Stuhl | des Heiligen Stuhls | vatikanisch | Heiliger Stuhl | Vatikan
    VN | - | Vietnam | - | Sozialistische Republik Vietnam | der Sozialistischen Republik Vietnam | vietnamesisch | - | -
    ZA | - | Südafrika | - | Republik Südafrika | der Republik Südafrika | südafrikanisch | - | -
    """#
}
