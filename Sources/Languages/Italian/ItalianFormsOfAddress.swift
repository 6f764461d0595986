// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Forms of address in Italian.
///
/// Sources: LM "Caro amico ti scrivo" at leggimigratis.it (Ambasciatori: Eccellenza; Deputati:
/// Onorevole; Ministri: Signor Ministro; Signor Presidente), a guide to letters without official
/// standing; EU the table of honorifics of the European institutions. The closes are customary.
/// Women bear the feminine title (Signora Ministra, Signora Procuratrice generale); older use has
/// "Signora Ministro".
///
/// Without a name the title is addressed itself (`{office.him}`: "Al Ministro …"); of somebody
/// whose gender nobody knows the salutation names both forms. An institution is spoken to as "Voi",
/// a person as "Lei".
enum ItalianFormsOfAddress {
  static let closes = #"""
    key | text
    highest | Voglia gradire, {salutation}, l’espressione della mia più alta considerazione.
    highest-plain | Voglia gradire l’espressione della mia più alta considerazione.
    highest, several | Voglia gradire, {salutation}, l’espressione della nostra più alta considerazione.
    highest-plain, several | Voglia gradire l’espressione della nostra più alta considerazione.
    high | Con osservanza,
    regards | Distinti saluti,
    """#

  static let forms = #"""
    rank | addressee | envelope | honorific | salutation | in text | close | status | source
    * | man | Al Signor {full} // {office.him} // {body} | Signor | Egregio Signor {family}, / Egregio Signore, | Lei | regards | convention | -
    * | woman | Alla Signora {full} // {office.her} // {body} | Signora | Gentile Signora {family}, / Gentile Signora, | Lei | regards | convention | -
    * | anyone | {full} // {office.anyone} // {body} | - | Gentile Signora, gentile Signore, | Lei | regards | convention | -
    * | group | {office} // {body} | - | Gentili Signore e Signori, | Voi | regards | convention | -
    head-of-state | man | A Sua Eccellenza il Signor {full} // {office.him} | Sua Eccellenza il Signor | Signor Presidente, | Eccellenza | highest | sourced | LM, EU
    head-of-state | woman | A Sua Eccellenza la Signora {full} // {office.her} | Sua Eccellenza la Signora | Signora Presidente, | Eccellenza | highest | sourced | LM, EU
    head-of-state | anyone | A Sua Eccellenza {full} // {office.anyone} | Sua Eccellenza | Eccellenza, | Eccellenza | highest | convention | -
    prime-minister | man | A Sua Eccellenza il Signor {full} // {office.him} | Sua Eccellenza il Signor | Signor {head}, / Signor Primo Ministro, | Lei | highest | derived | LM
    prime-minister | woman | A Sua Eccellenza la Signora {full} // {office.her} | Sua Eccellenza la Signora | Signora {head}, / Signora Prima Ministra, | Lei | highest | derived | LM
    prime-minister | anyone | A Sua Eccellenza {full} // {office.anyone} | Sua Eccellenza | Eccellenza, | Lei | highest | convention | -
    minister | man | Al Signor {full} // {office.him} | Signor | Signor {head}, / Signor Ministro, | Lei | high | sourced | LM
    minister | woman | Alla Signora {full} // {office.her} | Signora | Signora {head}, / Signora Ministra, | Lei | high | derived | LM
    minister | anyone | {full} // {office.anyone} | - | {head}, / Signora Ministra, Signor Ministro, | Lei | high | convention | -
    prosecutor-general | man | Al Signor {full} // {office.him} | Signor | Signor {head}, / Signor Procuratore generale, | Lei | high | convention | -
    prosecutor-general | woman | Alla Signora {full} // {office.her} | Signora | Signora {head}, / Signora Procuratrice generale, | Lei | high | convention | -
    prosecutor-general | anyone | {full} // {office.anyone} | - | {head}, / Signora Procuratrice generale, Signor Procuratore generale, | Lei | high | convention | -
    prison-service | man | Al Signor {full} // {office.him} // {body} | Signor | Egregio {head}, / Egregio Signor {family}, / Egregio Signore, | Lei | regards | convention | -
    prison-service | woman | Alla Signora {full} // {office.her} // {body} | Signora | Gentile {head}, / Gentile Signora {family}, / Gentile Signora, | Lei | regards | convention | -
    prison-director | man | Al Signor {full} // {office.him} // {body} | Signor | Egregio {head}, / Egregio Direttore, | Lei | regards | convention | -
    prison-director | woman | Alla Signora {full} // {office.her} // {body} | Signora | Gentile {head}, / Gentile Direttrice, | Lei | regards | convention | -
    judge | man | Al Signor {full} // {office.him} // {body} | Signor | Signor {head}, / Signor Giudice, | Lei | high | convention | -
    judge | woman | Alla Signora {full} // {office.her} // {body} | Signora | Signora {head}, / Signora Giudice, | Lei | high | convention | -
    judge | anyone | {full} // {office.anyone} // {body} | - | {head}, / Signora Giudice, Signor Giudice, | Lei | high | convention | -
    court-president | man | Al Signor {full} // {office.him} // {body} | Signor | Signor {head}, / Signor Presidente, | Lei | high | derived | LM
    court-president | woman | Alla Signora {full} // {office.her} // {body} | Signora | Signora {head}, / Signora Presidente, | Lei | high | derived | LM
    court-president | anyone | {full} // {office.anyone} // {body} | - | {head}, / Signora Presidente, Signor Presidente, | Lei | high | convention | -
    ombudsman | man | Al Signor {full} // {office.him} | Signor | Signor {head}, / Egregio Signor {family}, / Egregio Signore, | Lei | high | convention | -
    ombudsman | woman | Alla Signora {full} // {office.her} | Signora | Signora {head}, / Gentile Signora {family}, / Gentile Signora, | Lei | high | convention | -
    ombudsman | anyone | {full} // {office.anyone} | - | {head}, / Gentile Signora, gentile Signore, | Lei | high | convention | -
    ambassador | man | A Sua Eccellenza il Signor {full} // {office.him} | Sua Eccellenza il Signor | Eccellenza, | Eccellenza | highest | sourced | LM
    ambassador | woman | A Sua Eccellenza la Signora {full} // {office.her} | Sua Eccellenza la Signora | Eccellenza, | Eccellenza | highest | sourced | LM
    ambassador | anyone | A Sua Eccellenza {full} // {office.anyone} | Sua Eccellenza | Eccellenza, | Eccellenza | highest | sourced | LM
    embassy | man | A Sua Eccellenza il Signor {full} // {office.him} | Sua Eccellenza il Signor | Eccellenza, | Eccellenza | highest | sourced | LM
    embassy | woman | A Sua Eccellenza la Signora {full} // {office.her} | Sua Eccellenza la Signora | Eccellenza, | Eccellenza | highest | sourced | LM
    embassy | anyone | {full} // {office.anyone} | - | Gentili Signore e Signori, | Voi | high | convention | -
    eu-president | man | Al Signor {full} // {office.him} // {body} | Signor | Signor Presidente, | Lei | high | derived | LM
    eu-president | woman | Alla Signora {full} // {office.her} // {body} | Signora | Signora Presidente, | Lei | high | derived | LM
    eu-president | anyone | {full} // {office.anyone} // {body} | - | Signora Presidente, Signor Presidente, | Lei | high | convention | -
    eu-commissioner | man | Al Signor {full} // {office.him} // {body} | Signor | Signor Commissario, | Lei | high | convention | -
    eu-commissioner | woman | Alla Signora {full} // {office.her} // {body} | Signora | Signora Commissaria, | Lei | high | convention | -
    eu-commissioner | anyone | {full} // {office.anyone} // {body} | - | Signora Commissaria, Signor Commissario, | Lei | high | convention | -
    high-representative | man | Al Signor {full} // {office.him} | Signor | Signor Alto rappresentante, | Lei | highest | convention | -
    high-representative | woman | Alla Signora {full} // {office.her} | Signora | Signora Alta rappresentante, | Lei | highest | convention | -
    high-representative | anyone | {full} // {office.anyone} | - | Signora Alta rappresentante, Signor Alto rappresentante, | Lei | highest-plain | convention | -
    mep | man | On.~{full} // {office.him} // {body} | On. | Onorevole {family}, / Onorevole {head}, / Onorevole Deputato, | Lei | high | sourced | LM
    mep | woman | On.~{full} // {office.her} // {body} | On. | Onorevole {family}, / Onorevole {head}, / Onorevole Deputata, | Lei | high | sourced | LM
    mep | anyone | On.~{full} // {office.anyone} // {body} | On. | Onorevole {family}, / Onorevole Membro del Parlamento europeo, | Lei | high | derived | LM
    mep | group | {office} // {body} | - | Onorevoli Deputate e Deputati, | Voi | high | derived | LM
    un-rapporteur | man | Al Signor {full} // {office.him} // {body} | Signor | Signor Relatore speciale, | Lei | regards | convention | -
    un-rapporteur | woman | Alla Signora {full} // {office.her} // {body} | Signora | Signora Relatrice speciale, | Lei | regards | convention | -
    un-rapporteur | anyone | {full} // {office.anyone} // {body} | - | Signora Relatrice speciale, Signor Relatore speciale, | Lei | regards | convention | -
    """#

  /// Words with which titles begin, and how a salutation calls a man or a woman who bears them.
  ///
  /// The gender is `m` or `f`, nothing for a word that fits everybody; the pair is the title of the
  /// other gender. An institution needs no row. A title by which nobody is called has nothing in
  /// its last two columns, and stands without an article in the envelope.
  static let titles = #"""
    title | gender | pair | man | woman
    Alta commissaria | f | Alto commissario | - | Alta commissaria
    Alta Commissaria | f | Alto Commissario | - | Alta Commissaria
    Alta rappresentante | f | Alto rappresentante | - | Alta rappresentante
    Alta Rappresentante | f | Alto Rappresentante | - | Alta Rappresentante
    Alto commissario | m | Alta commissaria | Alto commissario | -
    Alto Commissario | m | Alta Commissaria | Alto Commissario | -
    Alto rappresentante | m | Alta rappresentante | Alto rappresentante | -
    Alto Rappresentante | m | Alta Rappresentante | Alto Rappresentante | -
    Ambasciatore | m | Ambasciatrice | Ambasciatore | -
    Ambasciatore straordinario e plenipotenziario | m | Ambasciatrice straordinaria e plenipotenziaria | Ambasciatore | -
    Ambasciatrice | f | Ambasciatore | - | Ambasciatrice
    Ambasciatrice straordinaria e plenipotenziaria | f | Ambasciatore straordinario e plenipotenziario | - | Ambasciatrice
    Capo | - | - | - | -
    Commissaria | f | Commissario | - | Commissaria
    Commissario | m | Commissaria | Commissario | -
    Console generale | - | - | Console generale | Console generale
    Consigliera | f | Consigliere | - | Consigliera
    Consigliere | m | Consigliera | Consigliere | -
    Coordinatore | m | Coordinatrice | Coordinatore | -
    Coordinatrice | f | Coordinatore | - | Coordinatrice
    Deputata | f | Deputato | - | Deputata
    Deputato | m | Deputata | Deputato | -
    Difensora civica | f | Difensore civico | - | Difensora civica
    Difensora dei diritti | f | Difensore dei diritti | - | Difensora dei diritti
    Difensore civico | m | Difensora civica | Difensore civico | -
    Difensore dei diritti | m | Difensora dei diritti | Difensore dei diritti | -
    Direttore | m | Direttrice | Direttore | -
    Direttore generale | m | Direttrice generale | Direttore generale | -
    Direttrice | f | Direttore | - | Direttrice
    Direttrice generale | f | Direttore generale | - | Direttrice generale
    Garante | - | - | Garante | Garante
    Giudice | - | - | Giudice | Giudice
    Governatore | m | Governatrice | Governatore | -
    Governatrice | f | Governatore | - | Governatrice
    Incaricata d’affari | f | Incaricato d’affari | - | Incaricata d’affari
    Incaricato d’affari | m | Incaricata d’affari | Incaricato d’affari | -
    Inviata speciale | f | Inviato speciale | - | Inviata speciale
    Inviato speciale | m | Inviata speciale | Inviato speciale | -
    Mediatore | m | Mediatrice | Mediatore | -
    Mediatrice | f | Mediatore | - | Mediatrice
    Membro | - | - | - | -
    Ministra | f | Ministro | - | Ministra
    Ministro | m | Ministra | Ministro | -
    Ombudsman | - | - | Ombudsman | Ombudsman
    Presidente | - | - | Presidente | Presidente
    Prima ministra | f | Primo ministro | - | Prima Ministra
    Prima Ministra | f | Primo Ministro | - | Prima Ministra
    Primo ministro | m | Prima ministra | Primo Ministro | -
    Primo Ministro | m | Prima Ministra | Primo Ministro | -
    Procuratore | m | Procuratrice | Procuratore | -
    Procuratore generale | m | Procuratrice generale | Procuratore generale | -
    Procuratore Generale | m | Procuratrice Generale | Procuratore Generale | -
    Procuratrice | f | Procuratore | - | Procuratrice
    Procuratrice generale | f | Procuratore generale | - | Procuratrice generale
    Procuratrice Generale | f | Procuratore Generale | - | Procuratrice Generale
    Rappresentante permanente | - | - | Rappresentante permanente | Rappresentante permanente
    Rappresentante speciale | - | - | Rappresentante speciale | Rappresentante speciale
    Relatore speciale | m | Relatrice speciale | Relatore speciale | -
    Relatore Speciale | m | Relatrice Speciale | Relatore Speciale | -
    Relatrice speciale | f | Relatore speciale | - | Relatrice speciale
    Relatrice Speciale | f | Relatore Speciale | - | Relatrice Speciale
    Responsabile | - | - | - | -
    Segretaria generale | f | Segretario generale | - | Segretaria generale
    Segretario generale | m | Segretaria generale | Segretario generale | -
    Vicepresidente | - | - | Vicepresidente | Vicepresidente
    """#
}
