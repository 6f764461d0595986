// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Forms of address in English.
///
/// Sources: CA Canada, Styles of address (also: leave the gender out where it is unknown); AU the
/// Australian Government's Style Manual; AI the practice of Amnesty International's urgent actions;
/// NGO open letters of human rights organisations to the European Parliament.
enum EnglishFormsOfAddress {
  static let closes = #"""
    key | text
    sincerely | Yours sincerely,
    faithfully | Yours faithfully,
    """#

  static let forms = #"""
    rank | addressee | envelope | honorific | salutation | in text | close | status | source
    * | man | Mr {full} // {office} | Mr | Dear Mr {family}, / Dear Sir, | you | sincerely / faithfully | convention | -
    * | woman | Ms {full} // {office} | Ms | Dear Ms {family}, / Dear Madam, | you | sincerely / faithfully | convention | -
    * | anyone | {full} // {office} | - | Dear Sir or Madam, | you | faithfully | convention | -
    * | group | {office} // {body} | - | Dear Sir or Madam, | you | faithfully | convention | -
    head-of-state | man | His Excellency Mr {full} // {office} | His Excellency Mr | Your Excellency, | Your Excellency | sincerely | sourced | CA, AI
    head-of-state | woman | Her Excellency Ms {full} // {office} | Her Excellency Ms | Your Excellency, | Your Excellency | sincerely | sourced | CA, AI
    head-of-state | anyone | {full} // {office} | - | Your Excellency, | Your Excellency | sincerely | derived | CA
    prime-minister | man | His Excellency Mr {full} // {office} | His Excellency Mr | Dear Prime Minister, | Prime Minister | sincerely | sourced | CA
    prime-minister | woman | Her Excellency Ms {full} // {office} | Her Excellency Ms | Dear Prime Minister, | Prime Minister | sincerely | sourced | CA
    prime-minister | anyone | {full} // {office} | - | Dear Prime Minister, | Prime Minister | sincerely | sourced | CA
    minister | man | Mr {full} // {office} | Mr | Dear Minister, | Minister | sincerely | sourced | AI
    minister | woman | Ms {full} // {office} | Ms | Dear Minister, | Minister | sincerely | sourced | AI
    minister | anyone | {full} // {office} | - | Dear Minister, | Minister | sincerely | sourced | AI
    prosecutor-general | man | Mr {full} // {office} | Mr | Dear Prosecutor General, | you | sincerely | sourced | AI
    prosecutor-general | woman | Ms {full} // {office} | Ms | Dear Prosecutor General, | you | sincerely | sourced | AI
    prosecutor-general | anyone | {full} // {office} | - | Dear Prosecutor General, | you | sincerely | sourced | AI
    prison-service | man | Mr {full} // {office} // {body} | Mr | Dear {head}, / Dear Mr {family}, / Dear Sir, | you | sincerely / sincerely / faithfully | convention | -
    prison-service | woman | Ms {full} // {office} // {body} | Ms | Dear {head}, / Dear Ms {family}, / Dear Madam, | you | sincerely / sincerely / faithfully | convention | -
    prison-service | anyone | {full} // {office} // {body} | - | Dear {head}, / Dear Sir or Madam, | you | sincerely / faithfully | convention | -
    prison-director | man | Mr {full} // {office} // {body} | Mr | Dear {head}, / Dear Director, | you | sincerely | convention | -
    prison-director | woman | Ms {full} // {office} // {body} | Ms | Dear {head}, / Dear Director, | you | sincerely | convention | -
    prison-director | anyone | {full} // {office} // {body} | - | Dear {head}, / Dear Director, | you | sincerely | convention | -
    judge | man | Mr {full} // {office} // {body} | Mr | Dear Judge {family}, / Dear Judge, | you | sincerely | convention | -
    judge | woman | Ms {full} // {office} // {body} | Ms | Dear Judge {family}, / Dear Judge, | you | sincerely | convention | -
    judge | anyone | {full} // {office} // {body} | - | Dear Judge {family}, / Dear Judge, | you | sincerely | convention | -
    court-president | man | Mr {full} // {office} // {body} | Mr | Dear {head}, / Dear President, | you | sincerely | convention | -
    court-president | woman | Ms {full} // {office} // {body} | Ms | Dear {head}, / Dear President, | you | sincerely | convention | -
    court-president | anyone | {full} // {office} // {body} | - | Dear {head}, / Dear President, | you | sincerely | convention | -
    ombudsman | man | Mr {full} // {office} | Mr | Dear {head}, / Dear Ombudsman, | you | sincerely | convention | -
    ombudsman | woman | Ms {full} // {office} | Ms | Dear {head}, / Dear Ombudsman, | you | sincerely | convention | -
    ombudsman | anyone | {full} // {office} | - | Dear {head}, / Dear Ombudsperson, | you | sincerely | convention | -
    ambassador | man | His Excellency Mr {full} // {office} | His Excellency Mr | Your Excellency, | Your Excellency | faithfully | sourced | AU, CA, AI
    ambassador | woman | Her Excellency Ms {full} // {office} | Her Excellency Ms | Your Excellency, | Your Excellency | faithfully | sourced | AU, CA, AI
    ambassador | anyone | {full} // {office} | - | Your Excellency, | Your Excellency | faithfully | sourced | AU
    embassy | man | His Excellency Mr {full} // {office} | His Excellency Mr | Your Excellency, | Your Excellency | faithfully | sourced | AU, CA, AI
    embassy | woman | Her Excellency Ms {full} // {office} | Her Excellency Ms | Your Excellency, | Your Excellency | faithfully | sourced | AU, CA, AI
    embassy | anyone | {full} // {office} | - | Dear Ambassador, | you | sincerely | sourced | AI
    eu-president | man | Mr {full} // {office} // {body} | Mr | Dear President {family}, / Dear President, | you | sincerely | sourced | NGO
    eu-president | woman | Ms {full} // {office} // {body} | Ms | Dear President {family}, / Dear President, | you | sincerely | sourced | NGO
    eu-president | anyone | {full} // {office} // {body} | - | Dear President {family}, / Dear President, | you | sincerely | sourced | NGO
    eu-commissioner | man | Mr {full} // {office} // {body} | Mr | Dear Commissioner {family}, / Dear Commissioner, | Commissioner | sincerely | convention | -
    eu-commissioner | woman | Ms {full} // {office} // {body} | Ms | Dear Commissioner {family}, / Dear Commissioner, | Commissioner | sincerely | convention | -
    eu-commissioner | anyone | {full} // {office} // {body} | - | Dear Commissioner {family}, / Dear Commissioner, | Commissioner | sincerely | convention | -
    eu-commissioner | group | {office} // {body} | - | Dear Members of the European Commission, | you | sincerely | derived | NGO
    high-representative | man | Mr {full} // {office} | Mr | Dear High Representative, | you | sincerely | convention | -
    high-representative | woman | Ms {full} // {office} | Ms | Dear High Representative, | you | sincerely | convention | -
    high-representative | anyone | {full} // {office} | - | Dear High Representative, | you | sincerely | convention | -
    mep | man | Mr {full} // {office} // {body} | Mr | Dear Mr {family}, / Dear Member of the European Parliament, | you | sincerely | derived | NGO
    mep | woman | Ms {full} // {office} // {body} | Ms | Dear Ms {family}, / Dear Member of the European Parliament, | you | sincerely | derived | NGO
    mep | anyone | {full} // {office} // {body} | - | Dear {full}, / Dear Member of the European Parliament, | you | sincerely | derived | CA, NGO
    mep | group | {office} // {body} | - | Dear Members of the European Parliament, | you | sincerely | sourced | NGO
    un-rapporteur | man | Mr {full} // {office} // {body} | Mr | Dear Mr {family}, / Dear Special Rapporteur, | you | sincerely | convention | -
    un-rapporteur | woman | Ms {full} // {office} // {body} | Ms | Dear Ms {family}, / Dear Special Rapporteur, | you | sincerely | convention | -
    un-rapporteur | anyone | {full} // {office} // {body} | - | Dear Special Rapporteur, | you | sincerely | convention | -
    """#

  /// What a salutation calls an office whose title begins so.
  static let titles = #"""
    title | salutation
    Ambassador | Ambassador
    Chair | Chair
    Chairman | Chairman
    Chairperson | Chairperson
    Chairwoman | Chairwoman
    Chief Justice | Chief Justice
    Commissioner | Commissioner
    Director | Director
    Director-General | Director-General
    Director General | Director General
    Governor | Governor
    Human Rights Defender | Human Rights Defender
    Ombudsman | Ombudsman
    Ombudsperson | Ombudsperson
    Ombudswoman | Ombudswoman
    President | President
    """#
}
