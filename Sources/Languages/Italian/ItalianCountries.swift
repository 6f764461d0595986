// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Names of countries in Italian, short and official as the Farnesina, the foreign ministry, uses
/// them; their review status is `convention`.
///
/// `article` is il, lo, la, l’, i, gli or le, or nothing for names such as Cipro; `in` is the
/// whole phrase for where and where to; `adjective` is the masculine singular.
enum ItalianCountries {
  static let countries = #"""
    code | article | name | in | official article | official | adjective
    AD | - | Andorra | ad Andorra | il | Principato di Andorra | andorrano
    AL | l’ | Albania | in Albania | la | Repubblica d’Albania | albanese
    AM | l’ | Armenia | in Armenia | la | Repubblica d’Armenia | armeno
    AO | l’ | Angola | in Angola | la | Repubblica d’Angola | angolano
    AT | l’ | Austria | in Austria | la | Repubblica d’Austria | austriaco
    AU | l’ | Australia | in Australia | il | Commonwealth d’Australia | australiano
    AZ | l’ | Azerbaigian | in Azerbaigian | la | Repubblica dell’Azerbaigian | azerbaigiano
    BA | la | Bosnia ed Erzegovina | in Bosnia ed Erzegovina | la | Bosnia ed Erzegovina | bosniaco
    BE | il | Belgio | in Belgio | il | Regno del Belgio | belga
    BG | la | Bulgaria | in Bulgaria | la | Repubblica di Bulgaria | bulgaro
    BI | il | Burundi | in Burundi | la | Repubblica del Burundi | burundese
    BJ | il | Benin | in Benin | la | Repubblica del Benin | beninese
    BO | la | Bolivia | in Bolivia | lo | Stato Plurinazionale di Bolivia | boliviano
    BR | il | Brasile | in Brasile | la | Repubblica Federativa del Brasile | brasiliano
    BY | la | Belarus | in Belarus | la | Repubblica di Belarus | bielorusso
    CA | il | Canada | in Canada | il | Canada | canadese
    CD | la | Repubblica Democratica del Congo | nella Repubblica Democratica del Congo | la | Repubblica Democratica del Congo | congolese
    CH | la | Svizzera | in Svizzera | la | Confederazione Svizzera | svizzero
    CI | la | Costa d’Avorio | in Costa d’Avorio | la | Repubblica della Costa d’Avorio | ivoriano
    CL | il | Cile | in Cile | la | Repubblica del Cile | cileno
    CN | la | Cina | in Cina | la | Repubblica Popolare Cinese | cinese
    CO | la | Colombia | in Colombia | la | Repubblica di Colombia | colombiano
    CU | - | Cuba | a Cuba | la | Repubblica di Cuba | cubano
    CY | - | Cipro | a Cipro | la | Repubblica di Cipro | cipriota
    CZ | la | Repubblica Ceca | nella Repubblica Ceca | la | Repubblica Ceca | ceco
    DE | la | Germania | in Germania | la | Repubblica Federale di Germania | tedesco
    DK | la | Danimarca | in Danimarca | il | Regno di Danimarca | danese
    DO | la | Repubblica Dominicana | nella Repubblica Dominicana | la | Repubblica Dominicana | dominicano
    EC | l’ | Ecuador | in Ecuador | la | Repubblica dell’Ecuador | ecuadoriano
    EE | l’ | Estonia | in Estonia | la | Repubblica di Estonia | estone
    EG | l’ | Egitto | in Egitto | la | Repubblica Araba d’Egitto | egiziano
    ES | la | Spagna | in Spagna | il | Regno di Spagna | spagnolo
    ET | l’ | Etiopia | in Etiopia | la | Repubblica Federale Democratica d’Etiopia | etiope
    FI | la | Finlandia | in Finlandia | la | Repubblica di Finlandia | finlandese
    FR | la | Francia | in Francia | la | Repubblica Francese | francese
    GB | il | Regno Unito | nel Regno Unito | il | Regno Unito di Gran Bretagna e Irlanda del Nord | britannico
    GE | la | Georgia | in Georgia | la | Georgia | georgiano
    GH | il | Ghana | in Ghana | la | Repubblica del Ghana | ghanese
    GM | il | Gambia | in Gambia | la | Repubblica del Gambia | gambiano
    GR | la | Grecia | in Grecia | la | Repubblica Ellenica | greco
    HR | la | Croazia | in Croazia | la | Repubblica di Croazia | croato
    HU | l’ | Ungheria | in Ungheria | l’ | Ungheria | ungherese
    ID | l’ | Indonesia | in Indonesia | la | Repubblica d’Indonesia | indonesiano
    IE | l’ | Irlanda | in Irlanda | l’ | Irlanda | irlandese
    IN | l’ | India | in India | la | Repubblica dell’India | indiano
    IQ | l’ | Iraq | in Iraq | la | Repubblica d’Iraq | iracheno
    IS | l’ | Islanda | in Islanda | l’ | Islanda | islandese
    IT | l’ | Italia | in Italia | la | Repubblica Italiana | italiano
    JP | il | Giappone | in Giappone | il | Giappone | giapponese
    KE | il | Kenya | in Kenya | la | Repubblica del Kenya | keniota
    KG | il | Kirghizistan | in Kirghizistan | la | Repubblica Kirghisa | kirghiso
    KR | la | Corea del Sud | in Corea del Sud | la | Repubblica di Corea | sudcoreano
    KW | il | Kuwait | in Kuwait | lo | Stato del Kuwait | kuwaitiano
    KZ | il | Kazakhstan | in Kazakhstan | la | Repubblica del Kazakhstan | kazako
    LI | il | Liechtenstein | in Liechtenstein | il | Principato del Liechtenstein | -
    LT | la | Lituania | in Lituania | la | Repubblica di Lituania | lituano
    LU | il | Lussemburgo | in Lussemburgo | il | Granducato di Lussemburgo | lussemburghese
    LV | la | Lettonia | in Lettonia | la | Repubblica di Lettonia | lettone
    MC | il | Principato di Monaco | nel Principato di Monaco | il | Principato di Monaco | monegasco
    MD | la | Moldova | in Moldova | la | Repubblica di Moldova | moldavo
    ME | il | Montenegro | in Montenegro | il | Montenegro | montenegrino
    MH | le | Isole Marshall | nelle Isole Marshall | la | Repubblica delle Isole Marshall | marshallese
    MK | la | Macedonia del Nord | in Macedonia del Nord | la | Repubblica di Macedonia del Nord | -
    MN | la | Mongolia | in Mongolia | la | Mongolia | mongolo
    MT | - | Malta | a Malta | la | Repubblica di Malta | maltese
    MU | - | Mauritius | a Mauritius | la | Repubblica di Mauritius | mauriziano
    MW | il | Malawi | in Malawi | la | Repubblica del Malawi | malawiano
    MX | il | Messico | in Messico | gli | Stati Uniti Messicani | messicano
    NL | i | Paesi Bassi | nei Paesi Bassi | il | Regno dei Paesi Bassi | neerlandese
    NO | la | Norvegia | in Norvegia | il | Regno di Norvegia | norvegese
    NZ | la | Nuova Zelanda | in Nuova Zelanda | la | Nuova Zelanda | neozelandese
    PK | il | Pakistan | in Pakistan | la | Repubblica Islamica del Pakistan | pachistano
    PL | la | Polonia | in Polonia | la | Repubblica di Polonia | polacco
    PT | il | Portogallo | in Portogallo | la | Repubblica Portoghese | portoghese
    QA | il | Qatar | in Qatar | lo | Stato del Qatar | qatariota
    RO | la | Romania | in Romania | la | Romania | romeno
    RS | la | Serbia | in Serbia | la | Repubblica di Serbia | serbo
    RU | la | Russia | in Russia | la | Federazione Russa | russo
    SE | la | Svezia | in Svezia | il | Regno di Svezia | svedese
    SI | la | Slovenia | in Slovenia | la | Repubblica di Slovenia | sloveno
    SK | la | Slovacchia | in Slovacchia | la | Repubblica Slovacca | slovacco
    SM | - | San Marino | a San Marino | la | Repubblica di San Marino | sammarinese
    TH | la | Thailandia | in Thailandia | il | Regno di Thailandia | thailandese
    TJ | il | Tagikistan | in Tagikistan | la | Repubblica del Tagikistan | tagiko
    TM | il | Turkmenistan | in Turkmenistan | il | Turkmenistan | turkmeno
    TR | la | Turchia | in Turchia | la | Repubblica di Türkiye | turco
    UA | l’ | Ucraina | in Ucraina | l’ | Ucraina | ucraino
    US | gli | Stati Uniti | negli Stati Uniti | gli | Stati Uniti d’America | statunitense
    UZ | l’ | Uzbekistan | in Uzbekistan | la | Repubblica dell’Uzbekistan | uzbeko
    VA | la | Santa Sede | in Vaticano | la | Santa Sede | vaticano
    VN | il | Vietnam | in Vietnam | la | Repubblica Socialista del Vietnam | vietnamita
    ZA | il | Sudafrica | in Sudafrica | la | Repubblica del Sudafrica | sudafricano
    """#
}
