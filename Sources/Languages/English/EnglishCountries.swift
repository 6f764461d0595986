// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Names of countries in English: official names as the United Nations use them, short ones as the
/// British foreign ministry does, with the article that a sentence needs; their review status is
/// `convention`.
///
/// `place` is what stands after "in", "to" and "from" where the name is no place's.
enum EnglishCountries {
  static let countries = #"""
    code | the | name | official the | official | adjective | place
    AD | - | Andorra | the | Principality of Andorra | Andorran | -
    AL | - | Albania | the | Republic of Albania | Albanian | -
    AM | - | Armenia | the | Republic of Armenia | Armenian | -
    AO | - | Angola | the | Republic of Angola | Angolan | -
    AT | - | Austria | the | Republic of Austria | Austrian | -
    AU | - | Australia | the | Commonwealth of Australia | Australian | -
    AZ | - | Azerbaijan | the | Republic of Azerbaijan | Azerbaijani | -
    BA | - | Bosnia and Herzegovina | - | Bosnia and Herzegovina | Bosnian | -
    BE | - | Belgium | the | Kingdom of Belgium | Belgian | -
    BG | - | Bulgaria | the | Republic of Bulgaria | Bulgarian | -
    BI | - | Burundi | the | Republic of Burundi | Burundian | -
    BJ | - | Benin | the | Republic of Benin | Beninese | -
    BO | - | Bolivia | the | Plurinational State of Bolivia | Bolivian | -
    BR | - | Brazil | the | Federative Republic of Brazil | Brazilian | -
    BY | - | Belarus | the | Republic of Belarus | Belarusian | -
    CA | - | Canada | - | Canada | Canadian | -
    CD | the | Democratic Republic of the Congo | the | Democratic Republic of the Congo | Congolese | -
    CH | - | Switzerland | the | Swiss Confederation | Swiss | -
    CI | - | Côte d’Ivoire | the | Republic of Côte d’Ivoire | Ivorian | -
    CL | - | Chile | the | Republic of Chile | Chilean | -
    CN | - | China | the | People’s Republic of China | Chinese | -
    CO | - | Colombia | the | Republic of Colombia | Colombian | -
    CU | - | Cuba | the | Republic of Cuba | Cuban | -
    CY | - | Cyprus | the | Republic of Cyprus | Cypriot | -
    CZ | - | Czechia | the | Czech Republic | Czech | -
    DE | - | Germany | the | Federal Republic of Germany | German | -
    DK | - | Denmark | the | Kingdom of Denmark | Danish | -
    DO | the | Dominican Republic | the | Dominican Republic | Dominican | -
    EC | - | Ecuador | the | Republic of Ecuador | Ecuadorian | -
    EE | - | Estonia | the | Republic of Estonia | Estonian | -
    EG | - | Egypt | the | Arab Republic of Egypt | Egyptian | -
    ES | - | Spain | the | Kingdom of Spain | Spanish | -
    ET | - | Ethiopia | the | Federal Democratic Republic of Ethiopia | Ethiopian | -
    FI | - | Finland | the | Republic of Finland | Finnish | -
    FR | - | France | the | French Republic | French | -
    GB | the | United Kingdom | the | United Kingdom of Great Britain and Northern Ireland | British | -
    GE | - | Georgia | - | Georgia | Georgian | -
    GH | - | Ghana | the | Republic of Ghana | Ghanaian | -
    GM | the | Gambia | the | Republic of the Gambia | Gambian | -
    GR | - | Greece | the | Hellenic Republic | Greek | -
    HR | - | Croatia | the | Republic of Croatia | Croatian | -
    HU | - | Hungary | - | Hungary | Hungarian | -
    ID | - | Indonesia | the | Republic of Indonesia | Indonesian | -
    IE | - | Ireland | - | Ireland | Irish | -
    IN | - | India | the | Republic of India | Indian | -
    IQ | - | Iraq | the | Republic of Iraq | Iraqi | -
    IS | - | Iceland | - | Iceland | Icelandic | -
    IT | - | Italy | the | Italian Republic | Italian | -
    JP | - | Japan | - | Japan | Japanese | -
    KE | - | Kenya | the | Republic of Kenya | Kenyan | -
    KG | - | Kyrgyzstan | the | Kyrgyz Republic | Kyrgyz | -
    KR | - | South Korea | the | Republic of Korea | South Korean | -
    KW | - | Kuwait | the | State of Kuwait | Kuwaiti | -
    KZ | - | Kazakhstan | the | Republic of Kazakhstan | Kazakh | -
    LI | - | Liechtenstein | the | Principality of Liechtenstein | Liechtenstein | -
    LT | - | Lithuania | the | Republic of Lithuania | Lithuanian | -
    LU | - | Luxembourg | the | Grand Duchy of Luxembourg | Luxembourg | -
    LV | - | Latvia | the | Republic of Latvia | Latvian | -
    MC | - | Monaco | the | Principality of Monaco | Monégasque | -
    MD | - | Moldova | the | Republic of Moldova | Moldovan | -
    ME | - | Montenegro | - | Montenegro | Montenegrin | -
    MH | the | Marshall Islands | the | Republic of the Marshall Islands | Marshallese | -
    MK | - | North Macedonia | the | Republic of North Macedonia | - | -
    MN | - | Mongolia | - | Mongolia | Mongolian | -
    MT | - | Malta | the | Republic of Malta | Maltese | -
    MU | - | Mauritius | the | Republic of Mauritius | Mauritian | -
    MW | - | Malawi | the | Republic of Malawi | Malawian | -
    MX | - | Mexico | the | United Mexican States | Mexican | -
    NL | the | Netherlands | the | Kingdom of the Netherlands | Dutch | -
    NO | - | Norway | the | Kingdom of Norway | Norwegian | -
    NZ | - | New Zealand | - | New Zealand | New Zealand | -
    PK | - | Pakistan | the | Islamic Republic of Pakistan | Pakistani | -
    PL | - | Poland | the | Republic of Poland | Polish | -
    PT | - | Portugal | the | Portuguese Republic | Portuguese | -
    QA | - | Qatar | the | State of Qatar | Qatari | -
    RO | - | Romania | - | Romania | Romanian | -
    RS | - | Serbia | the | Republic of Serbia | Serbian | -
    RU | - | Russia | the | Russian Federation | Russian | -
    SE | - | Sweden | the | Kingdom of Sweden | Swedish | -
    SI | - | Slovenia | the | Republic of Slovenia | Slovenian | -
    SK | - | Slovakia | the | Slovak Republic | Slovak | -
    SM | - | San Marino | the | Republic of San Marino | Sammarinese | -
    TH | - | Thailand | the | Kingdom of Thailand | Thai | -
    TJ | - | Tajikistan | the | Republic of Tajikistan | Tajik | -
    TM | - | Turkmenistan | - | Turkmenistan | Turkmen | -
    TR | - | Turkey | the | Republic of Türkiye | Turkish | -
    UA | - | Ukraine | - | Ukraine | Ukrainian | -
    US | the | United States | the | United States of America | American | -
    UZ | - | Uzbekistan | the | Republic of Uzbekistan | Uzbek | -
    VA | the | Holy See | the | Holy See | Vatican | Vatican
    VN | - | Vietnam | the | Socialist Republic of Viet Nam | Vietnamese | -
    ZA | - | South Africa | the | Republic of South Africa | South African | -
    """#
}
