// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Names of countries in Spanish: official names after the terminology of the United Nations,
/// short ones after the Real Academia Española, save Belarús, Côte d’Ivoire, Kazajstán and
/// Moldova, which are those of the United Nations; their review status is `convention`.
///
/// `article` is el, la, los or las where running text has one with the name, else nothing;
/// `adjective` is the masculine singular.
enum SpanishCountries {
  static let countries = #"""
    code | article | name | official article | official | adjective
    AD | - | Andorra | el | Principado de Andorra | andorrano
    AL | - | Albania | la | República de Albania | albanés
    AM | - | Armenia | la | República de Armenia | armenio
    AO | - | Angola | la | República de Angola | angoleño
    AT | - | Austria | la | República de Austria | austriaco
    AU | - | Australia | la | Mancomunidad de Australia | australiano
    AZ | - | Azerbaiyán | la | República de Azerbaiyán | azerbaiyano
    BA | - | Bosnia y Herzegovina | - | Bosnia y Herzegovina | bosnio
    BE | - | Bélgica | el | Reino de Bélgica | belga
    BG | - | Bulgaria | la | República de Bulgaria | búlgaro
    BI | - | Burundi | la | República de Burundi | burundés
    BJ | - | Benín | la | República de Benín | beninés
    BO | - | Bolivia | el | Estado Plurinacional de Bolivia | boliviano
    BR | - | Brasil | la | República Federativa del Brasil | brasileño
    BY | - | Belarús | la | República de Belarús | bielorruso
    CA | - | Canadá | - | Canadá | canadiense
    CD | la | República Democrática del Congo | la | República Democrática del Congo | congoleño
    CH | - | Suiza | la | Confederación Suiza | suizo
    CI | - | Côte d’Ivoire | la | República de Côte d’Ivoire | marfileño
    CL | - | Chile | la | República de Chile | chileno
    CN | - | China | la | República Popular China | chino
    CO | - | Colombia | la | República de Colombia | colombiano
    CU | - | Cuba | la | República de Cuba | cubano
    CY | - | Chipre | la | República de Chipre | chipriota
    CZ | - | Chequia | la | República Checa | checo
    DE | - | Alemania | la | República Federal de Alemania | alemán
    DK | - | Dinamarca | el | Reino de Dinamarca | danés
    DO | la | República Dominicana | la | República Dominicana | dominicano
    EC | - | Ecuador | la | República del Ecuador | ecuatoriano
    EE | - | Estonia | la | República de Estonia | estonio
    EG | - | Egipto | la | República Árabe de Egipto | egipcio
    ES | - | España | el | Reino de España | español
    ET | - | Etiopía | la | República Democrática Federal de Etiopía | etíope
    FI | - | Finlandia | la | República de Finlandia | finlandés
    FR | - | Francia | la | República Francesa | francés
    GB | el | Reino Unido | el | Reino Unido de Gran Bretaña e Irlanda del Norte | británico
    GE | - | Georgia | - | Georgia | georgiano
    GH | - | Ghana | la | República de Ghana | ghanés
    GM | - | Gambia | la | República de Gambia | gambiano
    GR | - | Grecia | la | República Helénica | griego
    HR | - | Croacia | la | República de Croacia | croata
    HU | - | Hungría | - | Hungría | húngaro
    ID | - | Indonesia | la | República de Indonesia | indonesio
    IE | - | Irlanda | - | Irlanda | irlandés
    IN | la | India | la | República de la India | indio
    IQ | - | Irak | la | República del Iraq | iraquí
    IS | - | Islandia | - | Islandia | islandés
    IT | - | Italia | la | República Italiana | italiano
    JP | - | Japón | - | Japón | japonés
    KE | - | Kenia | la | República de Kenya | keniano
    KG | - | Kirguistán | la | República Kirguisa | kirguís
    KR | - | Corea del Sur | la | República de Corea | surcoreano
    KW | - | Kuwait | el | Estado de Kuwait | kuwaití
    KZ | - | Kazajstán | la | República de Kazajstán | kazajo
    LI | - | Liechtenstein | el | Principado de Liechtenstein | liechtensteiniano
    LT | - | Lituania | la | República de Lituania | lituano
    LU | - | Luxemburgo | el | Gran Ducado de Luxemburgo | luxemburgués
    LV | - | Letonia | la | República de Letonia | letón
    MC | - | Mónaco | el | Principado de Mónaco | monegasco
    MD | - | Moldova | la | República de Moldova | moldavo
    ME | - | Montenegro | - | Montenegro | montenegrino
    MH | las | Islas Marshall | la | República de las Islas Marshall | marshalés
    MK | - | Macedonia del Norte | la | República de Macedonia del Norte | -
    MN | - | Mongolia | - | Mongolia | mongol
    MT | - | Malta | la | República de Malta | maltés
    MU | - | Mauricio | la | República de Mauricio | mauriciano
    MW | - | Malaui | la | República de Malawi | malauí
    MX | - | México | los | Estados Unidos Mexicanos | mexicano
    NL | los | Países Bajos | el | Reino de los Países Bajos | neerlandés
    NO | - | Noruega | el | Reino de Noruega | noruego
    NZ | - | Nueva Zelanda | - | Nueva Zelanda | neozelandés
    PK | - | Pakistán | la | República Islámica del Pakistán | pakistaní
    PL | - | Polonia | la | República de Polonia | polaco
    PT | - | Portugal | la | República Portuguesa | portugués
    QA | - | Catar | el | Estado de Qatar | catarí
    RO | - | Rumanía | - | Rumanía | rumano
    RS | - | Serbia | la | República de Serbia | serbio
    RU | - | Rusia | la | Federación de Rusia | ruso
    SE | - | Suecia | el | Reino de Suecia | sueco
    SI | - | Eslovenia | la | República de Eslovenia | esloveno
    SK | - | Eslovaquia | la | República Eslovaca | eslovaco
    SM | - | San Marino | la | República de San Marino | sanmarinense
    TH | - | Tailandia | el | Reino de Tailandia | tailandés
    TJ | - | Tayikistán | la | República de Tayikistán | tayiko
    TM | - | Turkmenistán | - | Turkmenistán | turkmeno
    TR | - | Turquía | la | República de Türkiye | turco
    UA | - | Ucrania | - | Ucrania | ucraniano
    US | los | Estados Unidos | los | Estados Unidos de América | estadounidense
    UZ | - | Uzbekistán | la | República de Uzbekistán | uzbeko
    VA | la | Santa Sede | la | Santa Sede | vaticano
    VN | - | Vietnam | la | República Socialista de Viet Nam | vietnamita
    ZA | - | Sudáfrica | la | República de Sudáfrica | sudafricano
    """#
}
