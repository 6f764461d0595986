// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Names of countries in Uzbek, in Latin letters, short and official as Uzbek state media write
/// them; their review status is `convention`.
///
/// Oʻ and gʻ have U+02BB, the tutuq belgisi is U+02BC. `adjective` is what stands before a noun:
/// the name of the state itself, as words such as "oʻzbek" and "rus" name a people.
enum UzbekCountries {
  static let countries = #"""
    code | name | of | in | to | from | official | official of | adjective
    AD | Andorra | Andorraning | Andorrada | Andorraga | Andorradan | Andorra Knyazligi | Andorra Knyazligining | Andorra
    AL | Albaniya | Albaniyaning | Albaniyada | Albaniyaga | Albaniyadan | Albaniya Respublikasi | Albaniya Respublikasining | Albaniya
    AM | Armaniston | Armanistonning | Armanistonda | Armanistonga | Armanistondan | Armaniston Respublikasi | Armaniston Respublikasining | Armaniston
    AO | Angola | Angolaning | Angolada | Angolaga | Angoladan | Angola Respublikasi | Angola Respublikasining | Angola
    AT | Avstriya | Avstriyaning | Avstriyada | Avstriyaga | Avstriyadan | Avstriya Respublikasi | Avstriya Respublikasining | Avstriya
    AU | Avstraliya | Avstraliyaning | Avstraliyada | Avstraliyaga | Avstraliyadan | Avstraliya Ittifoqi | Avstraliya Ittifoqining | Avstraliya
    AZ | Ozarbayjon | Ozarbayjonning | Ozarbayjonda | Ozarbayjonga | Ozarbayjondan | Ozarbayjon Respublikasi | Ozarbayjon Respublikasining | Ozarbayjon
    BA | Bosniya va Gersegovina | Bosniya va Gersegovinaning | Bosniya va Gersegovinada | Bosniya va Gersegovinaga | Bosniya va Gersegovinadan | Bosniya va Gersegovina | Bosniya va Gersegovinaning | Bosniya va Gersegovina
    BE | Belgiya | Belgiyaning | Belgiyada | Belgiyaga | Belgiyadan | Belgiya Qirolligi | Belgiya Qirolligining | Belgiya
    BG | Bolgariya | Bolgariyaning | Bolgariyada | Bolgariyaga | Bolgariyadan | Bolgariya Respublikasi | Bolgariya Respublikasining | Bolgariya
    BI | Burundi | Burundining | Burundida | Burundiga | Burundidan | Burundi Respublikasi | Burundi Respublikasining | Burundi
    BJ | Benin | Beninning | Beninda | Beninga | Benindan | Benin Respublikasi | Benin Respublikasining | Benin
    BO | Boliviya | Boliviyaning | Boliviyada | Boliviyaga | Boliviyadan | Boliviya Koʻpmillatli Davlati | Boliviya Koʻpmillatli Davlatining | Boliviya
    BR | Braziliya | Braziliyaning | Braziliyada | Braziliyaga | Braziliyadan | Braziliya Federativ Respublikasi | Braziliya Federativ Respublikasining | Braziliya
    BY | Belarus | Belarusning | Belarusda | Belarusga | Belarusdan | Belarus Respublikasi | Belarus Respublikasining | Belarus
    CA | Kanada | Kanadaning | Kanadada | Kanadaga | Kanadadan | Kanada | Kanadaning | Kanada
    CD | Kongo Demokratik Respublikasi | Kongo Demokratik Respublikasining | Kongo Demokratik Respublikasida | Kongo Demokratik Respublikasiga | Kongo Demokratik Respublikasidan | Kongo Demokratik Respublikasi | Kongo Demokratik Respublikasining | Kongo Demokratik Respublikasi
    CH | Shveytsariya | Shveytsariyaning | Shveytsariyada | Shveytsariyaga | Shveytsariyadan | Shveytsariya Konfederatsiyasi | Shveytsariya Konfederatsiyasining | Shveytsariya
    CI | Kot-dʼIvuar | Kot-dʼIvuarning | Kot-dʼIvuarda | Kot-dʼIvuarga | Kot-dʼIvuardan | Kot-dʼIvuar Respublikasi | Kot-dʼIvuar Respublikasining | Kot-dʼIvuar
    CL | Chili | Chilining | Chilida | Chiliga | Chilidan | Chili Respublikasi | Chili Respublikasining | Chili
    CN | Xitoy | Xitoyning | Xitoyda | Xitoyga | Xitoydan | Xitoy Xalq Respublikasi | Xitoy Xalq Respublikasining | Xitoy
    CO | Kolumbiya | Kolumbiyaning | Kolumbiyada | Kolumbiyaga | Kolumbiyadan | Kolumbiya Respublikasi | Kolumbiya Respublikasining | Kolumbiya
    CU | Kuba | Kubaning | Kubada | Kubaga | Kubadan | Kuba Respublikasi | Kuba Respublikasining | Kuba
    CY | Kipr | Kiprning | Kiprda | Kiprga | Kiprdan | Kipr Respublikasi | Kipr Respublikasining | Kipr
    CZ | Chexiya | Chexiyaning | Chexiyada | Chexiyaga | Chexiyadan | Chexiya Respublikasi | Chexiya Respublikasining | Chexiya
    DE | Germaniya | Germaniyaning | Germaniyada | Germaniyaga | Germaniyadan | Germaniya Federativ Respublikasi | Germaniya Federativ Respublikasining | Germaniya
    DK | Daniya | Daniyaning | Daniyada | Daniyaga | Daniyadan | Daniya Qirolligi | Daniya Qirolligining | Daniya
    DO | Dominikan Respublikasi | Dominikan Respublikasining | Dominikan Respublikasida | Dominikan Respublikasiga | Dominikan Respublikasidan | Dominikan Respublikasi | Dominikan Respublikasining | Dominikan Respublikasi
    EC | Ekvador | Ekvadorning | Ekvadorda | Ekvadorga | Ekvadordan | Ekvador Respublikasi | Ekvador Respublikasining | Ekvador
    EE | Estoniya | Estoniyaning | Estoniyada | Estoniyaga | Estoniyadan | Estoniya Respublikasi | Estoniya Respublikasining | Estoniya
    EG | Misr | Misrning | Misrda | Misrga | Misrdan | Misr Arab Respublikasi | Misr Arab Respublikasining | Misr
    ES | Ispaniya | Ispaniyaning | Ispaniyada | Ispaniyaga | Ispaniyadan | Ispaniya Qirolligi | Ispaniya Qirolligining | Ispaniya
    ET | Efiopiya | Efiopiyaning | Efiopiyada | Efiopiyaga | Efiopiyadan | Efiopiya Federativ Demokratik Respublikasi | Efiopiya Federativ Demokratik Respublikasining | Efiopiya
    FI | Finlandiya | Finlandiyaning | Finlandiyada | Finlandiyaga | Finlandiyadan | Finlandiya Respublikasi | Finlandiya Respublikasining | Finlandiya
    FR | Fransiya | Fransiyaning | Fransiyada | Fransiyaga | Fransiyadan | Fransiya Respublikasi | Fransiya Respublikasining | Fransiya
    GB | Buyuk Britaniya | Buyuk Britaniyaning | Buyuk Britaniyada | Buyuk Britaniyaga | Buyuk Britaniyadan | Buyuk Britaniya va Shimoliy Irlandiya Birlashgan Qirolligi | Buyuk Britaniya va Shimoliy Irlandiya Birlashgan Qirolligining | Buyuk Britaniya
    GE | Gruziya | Gruziyaning | Gruziyada | Gruziyaga | Gruziyadan | Gruziya | Gruziyaning | Gruziya
    GH | Gana | Gananing | Ganada | Ganaga | Ganadan | Gana Respublikasi | Gana Respublikasining | Gana
    GM | Gambiya | Gambiyaning | Gambiyada | Gambiyaga | Gambiyadan | Gambiya Respublikasi | Gambiya Respublikasining | Gambiya
    GR | Gretsiya | Gretsiyaning | Gretsiyada | Gretsiyaga | Gretsiyadan | Gretsiya Respublikasi | Gretsiya Respublikasining | Gretsiya
    HR | Xorvatiya | Xorvatiyaning | Xorvatiyada | Xorvatiyaga | Xorvatiyadan | Xorvatiya Respublikasi | Xorvatiya Respublikasining | Xorvatiya
    HU | Vengriya | Vengriyaning | Vengriyada | Vengriyaga | Vengriyadan | Vengriya | Vengriyaning | Vengriya
    ID | Indoneziya | Indoneziyaning | Indoneziyada | Indoneziyaga | Indoneziyadan | Indoneziya Respublikasi | Indoneziya Respublikasining | Indoneziya
    IE | Irlandiya | Irlandiyaning | Irlandiyada | Irlandiyaga | Irlandiyadan | Irlandiya | Irlandiyaning | Irlandiya
    IN | Hindiston | Hindistonning | Hindistonda | Hindistonga | Hindistondan | Hindiston Respublikasi | Hindiston Respublikasining | Hindiston
    IQ | Iroq | Iroqning | Iroqda | Iroqqa | Iroqdan | Iroq Respublikasi | Iroq Respublikasining | Iroq
    IS | Islandiya | Islandiyaning | Islandiyada | Islandiyaga | Islandiyadan | Islandiya | Islandiyaning | Islandiya
    IT | Italiya | Italiyaning | Italiyada | Italiyaga | Italiyadan | Italiya Respublikasi | Italiya Respublikasining | Italiya
    JP | Yaponiya | Yaponiyaning | Yaponiyada | Yaponiyaga | Yaponiyadan | Yaponiya | Yaponiyaning | Yaponiya
    KE | Keniya | Keniyaning | Keniyada | Keniyaga | Keniyadan | Keniya Respublikasi | Keniya Respublikasining | Keniya
    KG | Qirgʻiziston | Qirgʻizistonning | Qirgʻizistonda | Qirgʻizistonga | Qirgʻizistondan | Qirgʻiz Respublikasi | Qirgʻiz Respublikasining | Qirgʻiziston
    KR | Koreya Respublikasi | Koreya Respublikasining | Koreya Respublikasida | Koreya Respublikasiga | Koreya Respublikasidan | Koreya Respublikasi | Koreya Respublikasining | Janubiy Koreya
    KW | Quvayt | Quvaytning | Quvaytda | Quvaytga | Quvaytdan | Quvayt Davlati | Quvayt Davlatining | Quvayt
    KZ | Qozogʻiston | Qozogʻistonning | Qozogʻistonda | Qozogʻistonga | Qozogʻistondan | Qozogʻiston Respublikasi | Qozogʻiston Respublikasining | Qozogʻiston
    LI | Lixtenshteyn | Lixtenshteynning | Lixtenshteynda | Lixtenshteynga | Lixtenshteyndan | Lixtenshteyn Knyazligi | Lixtenshteyn Knyazligining | Lixtenshteyn
    LT | Litva | Litvaning | Litvada | Litvaga | Litvadan | Litva Respublikasi | Litva Respublikasining | Litva
    LU | Lyuksemburg | Lyuksemburgning | Lyuksemburgda | Lyuksemburgga | Lyuksemburgdan | Lyuksemburg Buyuk Gersogligi | Lyuksemburg Buyuk Gersogligining | Lyuksemburg
    LV | Latviya | Latviyaning | Latviyada | Latviyaga | Latviyadan | Latviya Respublikasi | Latviya Respublikasining | Latviya
    MC | Monako | Monakoning | Monakoda | Monakoga | Monakodan | Monako Knyazligi | Monako Knyazligining | Monako
    MD | Moldova | Moldovaning | Moldovada | Moldovaga | Moldovadan | Moldova Respublikasi | Moldova Respublikasining | Moldova
    ME | Chernogoriya | Chernogoriyaning | Chernogoriyada | Chernogoriyaga | Chernogoriyadan | Chernogoriya | Chernogoriyaning | Chernogoriya
    MH | Marshall Orollari | Marshall Orollarining | Marshall Orollarida | Marshall Orollariga | Marshall Orollaridan | Marshall Orollari Respublikasi | Marshall Orollari Respublikasining | Marshall Orollari
    MK | Shimoliy Makedoniya | Shimoliy Makedoniyaning | Shimoliy Makedoniyada | Shimoliy Makedoniyaga | Shimoliy Makedoniyadan | Shimoliy Makedoniya Respublikasi | Shimoliy Makedoniya Respublikasining | Shimoliy Makedoniya
    MN | Mongoliya | Mongoliyaning | Mongoliyada | Mongoliyaga | Mongoliyadan | Mongoliya | Mongoliyaning | Mongoliya
    MT | Malta | Maltaning | Maltada | Maltaga | Maltadan | Malta Respublikasi | Malta Respublikasining | Malta
    MU | Mavrikiy | Mavrikiyning | Mavrikiyda | Mavrikiyga | Mavrikiydan | Mavrikiy Respublikasi | Mavrikiy Respublikasining | Mavrikiy
    MW | Malavi | Malavining | Malavida | Malaviga | Malavidan | Malavi Respublikasi | Malavi Respublikasining | Malavi
    MX | Meksika | Meksikaning | Meksikada | Meksikaga | Meksikadan | Meksika Qoʻshma Shtatlari | Meksika Qoʻshma Shtatlarining | Meksika
    NL | Niderlandiya | Niderlandiyaning | Niderlandiyada | Niderlandiyaga | Niderlandiyadan | Niderlandiya Qirolligi | Niderlandiya Qirolligining | Niderlandiya
    NO | Norvegiya | Norvegiyaning | Norvegiyada | Norvegiyaga | Norvegiyadan | Norvegiya Qirolligi | Norvegiya Qirolligining | Norvegiya
    NZ | Yangi Zelandiya | Yangi Zelandiyaning | Yangi Zelandiyada | Yangi Zelandiyaga | Yangi Zelandiyadan | Yangi Zelandiya | Yangi Zelandiyaning | Yangi Zelandiya
    PK | Pokiston | Pokistonning | Pokistonda | Pokistonga | Pokistondan | Pokiston Islom Respublikasi | Pokiston Islom Respublikasining | Pokiston
    PL | Polsha | Polshaning | Polshada | Polshaga | Polshadan | Polsha Respublikasi | Polsha Respublikasining | Polsha
    PT | Portugaliya | Portugaliyaning | Portugaliyada | Portugaliyaga | Portugaliyadan | Portugaliya Respublikasi | Portugaliya Respublikasining | Portugaliya
    QA | Qatar | Qatarning | Qatarda | Qatarga | Qatardan | Qatar Davlati | Qatar Davlatining | Qatar
    RO | Ruminiya | Ruminiyaning | Ruminiyada | Ruminiyaga | Ruminiyadan | Ruminiya | Ruminiyaning | Ruminiya
    RS | Serbiya | Serbiyaning | Serbiyada | Serbiyaga | Serbiyadan | Serbiya Respublikasi | Serbiya Respublikasining | Serbiya
    RU | Rossiya | Rossiyaning | Rossiyada | Rossiyaga | Rossiyadan | Rossiya Federatsiyasi | Rossiya Federatsiyasining | Rossiya
    SE | Shvetsiya | Shvetsiyaning | Shvetsiyada | Shvetsiyaga | Shvetsiyadan | Shvetsiya Qirolligi | Shvetsiya Qirolligining | Shvetsiya
    SI | Sloveniya | Sloveniyaning | Sloveniyada | Sloveniyaga | Sloveniyadan | Sloveniya Respublikasi | Sloveniya Respublikasining | Sloveniya
    SK | Slovakiya | Slovakiyaning | Slovakiyada | Slovakiyaga | Slovakiyadan | Slovakiya Respublikasi | Slovakiya Respublikasining | Slovakiya
    SM | San-Marino | San-Marinoning | San-Marinoda | San-Marinoga | San-Marinodan | San-Marino Respublikasi | San-Marino Respublikasining | San-Marino
    TH | Tailand | Tailandning | Tailandda | Tailandga | Tailanddan | Tailand Qirolligi | Tailand Qirolligining | Tailand
    TJ | Tojikiston | Tojikistonning | Tojikistonda | Tojikistonga | Tojikistondan | Tojikiston Respublikasi | Tojikiston Respublikasining | Tojikiston
    TM | Turkmaniston | Turkmanistonning | Turkmanistonda | Turkmanistonga | Turkmanistondan | Turkmaniston | Turkmanistonning | Turkmaniston
    TR | Turkiya | Turkiyaning | Turkiyada | Turkiyaga | Turkiyadan | Turkiya Respublikasi | Turkiya Respublikasining | Turkiya
    UA | Ukraina | Ukrainaning | Ukrainada | Ukrainaga | Ukrainadan | Ukraina | Ukrainaning | Ukraina
    US | AQSH | AQSHning | AQSHda | AQSHga | AQSHdan | Amerika Qoʻshma Shtatlari | Amerika Qoʻshma Shtatlarining | Amerika
    UZ | Oʻzbekiston | Oʻzbekistonning | Oʻzbekistonda | Oʻzbekistonga | Oʻzbekistondan | Oʻzbekiston Respublikasi | Oʻzbekiston Respublikasining | Oʻzbekiston
    VA | Vatikan | Vatikanning | Vatikanda | Vatikanga | Vatikandan | Muqaddas Taxt | Muqaddas Taxtning | Vatikan
    VN | Vyetnam | Vyetnamning | Vyetnamda | Vyetnamga | Vyetnamdan | Vyetnam Sotsialistik Respublikasi | Vyetnam Sotsialistik Respublikasining | Vyetnam
    ZA | Janubiy Afrika Respublikasi | Janubiy Afrika Respublikasining | Janubiy Afrika Respublikasida | Janubiy Afrika Respublikasiga | Janubiy Afrika Respublikasidan | Janubiy Afrika Respublikasi | Janubiy Afrika Respublikasining | Janubiy Afrika
    """#
}
