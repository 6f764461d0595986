// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Forms of address in Uzbek.
///
/// Source: DTIY “Davlat tilida ish yuritish” (M. Aminov and others, Tashkent 2020), the forms of
/// diplomatic correspondence: “Prezident janobi oliylari”, “Bosh vazir janobi oliylari”, “Hurmatli
/// janob Vazir”, “Hurmatli janob Elchi”. It has none for women: they have the neutral form, or
/// “xonim” in the place of “janob”, but behind a family name. An office stands in the nominative
/// above the name of its holder, who has the dative; without a name the office has it.
enum UzbekFormsOfAddress {
  static let closes = #"""
    key | text
    esteem | Sizga boʻlgan hurmat va ehtiromimni yana bir bor izhor etaman.
    esteem, several | Sizga boʻlgan hurmat va ehtiromimizni yana bir bor izhor etamiz.
    respect | Hurmat bilan,
    """#

  static let forms = #"""
    rank | addressee | envelope | honorific | salutation | in text | close | status | source
    * | man | {body} // {office.addressed} // {initialsFirst.dative} | janob | Hurmatli janob {head}! / Hurmatli janob {family}! / Hurmatli janob! | Siz | respect | convention | -
    * | woman | {body} // {office.addressed} // {initialsFirst.dative} | xonim | Hurmatli xonim {head}! / Hurmatli {family} xonim! / Hurmatli xonim! | Siz | respect | convention | -
    * | anyone | {body} // {office.addressed} // {initialsFirst.dative} | - | Hurmatli {head}! / Hurmatli {full}! / Hurmatli xonim yoki janob! | Siz | respect | convention | -
    * | group | {body} // {office.dative} | - | Hurmatli xonimlar va janoblar! | Siz | respect | convention | -
    head-of-state | man | {office.addressed} // {initialsFirst.dative} | janobi oliylari | Prezident janobi oliylari! | Siz janobi oliylari | esteem | sourced | DTIY
    head-of-state | woman | {office.addressed} // {initialsFirst.dative} | xonim | Hurmatli Prezident! | Siz | esteem | convention | -
    head-of-state | anyone | {office.addressed} // {initialsFirst.dative} | - | Hurmatli Prezident! | Siz | esteem | convention | -
    prime-minister | man | {office.addressed} // {initialsFirst.dative} | janobi oliylari | Bosh vazir janobi oliylari! | Siz | esteem | sourced | DTIY
    prime-minister | woman | {office.addressed} // {initialsFirst.dative} | xonim | Hurmatli xonim Bosh vazir! | Siz | esteem | convention | -
    prime-minister | anyone | {office.addressed} // {initialsFirst.dative} | - | Hurmatli Bosh vazir! | Siz | esteem | convention | -
    minister | man | {office.addressed} // {initialsFirst.dative} | janob | Hurmatli janob Vazir! | Siz | esteem | sourced | DTIY
    minister | woman | {office.addressed} // {initialsFirst.dative} | xonim | Hurmatli xonim Vazir! | Siz | esteem | convention | -
    minister | anyone | {office.addressed} // {initialsFirst.dative} | - | Hurmatli Vazir! | Siz | esteem | derived | DTIY
    prosecutor-general | man | {office.addressed} // {initialsFirst.dative} | janob | Hurmatli janob Bosh prokuror! | Siz | respect | convention | -
    prosecutor-general | woman | {office.addressed} // {initialsFirst.dative} | xonim | Hurmatli xonim Bosh prokuror! | Siz | respect | convention | -
    prosecutor-general | anyone | {office.addressed} // {initialsFirst.dative} | - | Hurmatli Bosh prokuror! | Siz | respect | convention | -
    prison-service | man | {body} // {office.addressed} // {initialsFirst.dative} | janob | Hurmatli janob {head}! / Hurmatli janob Boshliq! | Siz | respect | convention | -
    prison-service | woman | {body} // {office.addressed} // {initialsFirst.dative} | xonim | Hurmatli xonim {head}! / Hurmatli xonim Boshliq! | Siz | respect | convention | -
    prison-service | anyone | {body} // {office.addressed} // {initialsFirst.dative} | - | Hurmatli {head}! / Hurmatli Boshliq! | Siz | respect | convention | -
    prison-director | man | {body} // {office.addressed} // {initialsFirst.dative} | janob | Hurmatli janob {head}! / Hurmatli janob Boshliq! | Siz | respect | convention | -
    prison-director | woman | {body} // {office.addressed} // {initialsFirst.dative} | xonim | Hurmatli xonim {head}! / Hurmatli xonim Boshliq! | Siz | respect | convention | -
    prison-director | anyone | {body} // {office.addressed} // {initialsFirst.dative} | - | Hurmatli {head}! / Hurmatli Boshliq! | Siz | respect | convention | -
    judge | man | {body} // {office.addressed} // {initialsFirst.dative} | janob | Hurmatli janob Sudya! | Siz | respect | convention | -
    judge | woman | {body} // {office.addressed} // {initialsFirst.dative} | xonim | Hurmatli xonim Sudya! | Siz | respect | convention | -
    judge | anyone | {body} // {office.addressed} // {initialsFirst.dative} | - | Hurmatli Sudya! | Siz | respect | convention | -
    court-president | man | {body} // {office.addressed} // {initialsFirst.dative} | janob | Hurmatli janob {head}! / Hurmatli janob Rais! | Siz | respect | convention | -
    court-president | woman | {body} // {office.addressed} // {initialsFirst.dative} | xonim | Hurmatli xonim {head}! / Hurmatli xonim Rais! | Siz | respect | convention | -
    court-president | anyone | {body} // {office.addressed} // {initialsFirst.dative} | - | Hurmatli {head}! / Hurmatli Rais! | Siz | respect | convention | -
    ombudsman | man | {office.addressed} // {initialsFirst.dative} | janob | Hurmatli janob {head}! / Hurmatli janob Ombudsman! | Siz | respect | convention | -
    ombudsman | woman | {office.addressed} // {initialsFirst.dative} | xonim | Hurmatli xonim {head}! / Hurmatli xonim Ombudsman! | Siz | respect | convention | -
    ombudsman | anyone | {office.addressed} // {initialsFirst.dative} | - | Hurmatli {head}! / Hurmatli Ombudsman! | Siz | respect | convention | -
    ambassador | man | {office.addressed} // {initialsFirst.dative} | janob | Hurmatli janob Elchi! | Siz | esteem | sourced | DTIY
    ambassador | woman | {office.addressed} // {initialsFirst.dative} | xonim | Hurmatli xonim Elchi! | Siz | esteem | convention | -
    ambassador | anyone | {office.addressed} // {initialsFirst.dative} | - | Hurmatli Elchi! | Siz | esteem | derived | DTIY
    embassy | man | {office.addressed} // {initialsFirst.dative} | janob | Hurmatli janob Elchi! | Siz | esteem | sourced | DTIY
    embassy | woman | {office.addressed} // {initialsFirst.dative} | xonim | Hurmatli xonim Elchi! | Siz | esteem | convention | -
    embassy | anyone | {office.addressed} // {initialsFirst.dative} | - | Hurmatli Elchi! | Siz | esteem | derived | DTIY
    eu-president | man | {body} // {office.addressed} // {initialsFirst.dative} | janob | Hurmatli janob {head}! / Hurmatli janob Prezident! | Siz | respect | convention | -
    eu-president | woman | {body} // {office.addressed} // {initialsFirst.dative} | xonim | Hurmatli xonim {head}! / Hurmatli xonim Prezident! | Siz | respect | convention | -
    eu-president | anyone | {body} // {office.addressed} // {initialsFirst.dative} | - | Hurmatli {head}! / Hurmatli Prezident! | Siz | respect | convention | -
    eu-commissioner | man | {body} // {office.addressed} // {initialsFirst.dative} | janob | Hurmatli janob Komissar! | Siz | respect | convention | -
    eu-commissioner | woman | {body} // {office.addressed} // {initialsFirst.dative} | xonim | Hurmatli xonim Komissar! | Siz | respect | convention | -
    eu-commissioner | anyone | {body} // {office.addressed} // {initialsFirst.dative} | - | Hurmatli Komissar! | Siz | respect | convention | -
    high-representative | man | {office.addressed} // {initialsFirst.dative} | janob | Hurmatli janob Oliy vakil! | Siz | respect | convention | -
    high-representative | woman | {office.addressed} // {initialsFirst.dative} | xonim | Hurmatli xonim Oliy vakil! | Siz | respect | convention | -
    high-representative | anyone | {office.addressed} // {initialsFirst.dative} | - | Hurmatli Oliy vakil! | Siz | respect | convention | -
    mep | man | {body} // {office.addressed} // {initialsFirst.dative} | janob | Hurmatli janob {family}! / Hurmatli janob Deputat! | Siz | respect | convention | -
    mep | woman | {body} // {office.addressed} // {initialsFirst.dative} | xonim | Hurmatli {family} xonim! / Hurmatli xonim Deputat! | Siz | respect | convention | -
    mep | anyone | {body} // {office.addressed} // {initialsFirst.dative} | - | Hurmatli {full}! / Hurmatli Deputat! | Siz | respect | convention | -
    mep | group | {body} // {office.dative} | - | Hurmatli deputatlar! | Siz | respect | convention | -
    un-rapporteur | man | {body} // {office.addressed} // {initialsFirst.dative} | janob | Hurmatli janob {family}! / Hurmatli janob Maxsus maʼruzachi! | Siz | respect | convention | -
    un-rapporteur | woman | {body} // {office.addressed} // {initialsFirst.dative} | xonim | Hurmatli {family} xonim! / Hurmatli xonim Maxsus maʼruzachi! | Siz | respect | convention | -
    un-rapporteur | anyone | {body} // {office.addressed} // {initialsFirst.dative} | - | Hurmatli Maxsus maʼruzachi! | Siz | respect | convention | -
    """#

  /// Words with which titles end, in small letters, and what a salutation calls their bearer.
  static let titles = #"""
    title | salutation
    bosh direktor | Bosh direktor
    bosh direktori | Bosh direktor
    bosh kotib | Bosh kotib
    bosh kotibi | Bosh kotib
    bosh prokuror | Bosh prokuror
    bosh prokurori | Bosh prokuror
    bosh vazir | Bosh vazir
    bosh vaziri | Bosh vazir
    boshliq | Boshliq
    boshligʻi | Boshliq
    deputat | Deputat
    deputati | Deputat
    direktor | Direktor
    direktori | Direktor
    elchi | Elchi
    elchisi | Elchi
    hokim | Hokim
    hokimi | Hokim
    inson huquqlari boʻyicha vakil | Vakil
    inson huquqlari boʻyicha vakili | Vakil
    komissar | Komissar
    komissari | Komissar
    kotib | Kotib
    kotibi | Kotib
    maxsus maʼruzachi | Maxsus maʼruzachi
    maxsus maʼruzachisi | Maxsus maʼruzachi
    maxsus vakil | Maxsus vakil
    maxsus vakili | Maxsus vakil
    ombudsman | Ombudsman
    ombudsmani | Ombudsman
    oliy komissar | Oliy komissar
    oliy komissari | Oliy komissar
    oliy vakil | Oliy vakil
    oliy vakili | Oliy vakil
    prezident | Prezident
    prezidenti | Prezident
    prokuror | Prokuror
    prokurori | Prokuror
    rahbar | Rahbar
    rahbari | Rahbar
    rais | Rais
    raisi | Rais
    sudya | Sudya
    sudyasi | Sudya
    vazir | Vazir
    vaziri | Vazir
    """#
}
