// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Forms of address in French.
///
/// Sources: FP collections of formules de politesse (modele-lettre.com, archimail.com, dico-lettres.com,
/// pimido.com, infosenior.fr); CLEFS Clefs du français pratique (feminine titles); AI letters of Amnesty
/// International's French-speaking sections; NGO open letters to the presidents of the European
/// institutions. The close takes up the salutation and keeps to "considération", which asks neither for
/// the gender of the reader nor of the writer.
enum FrenchFormsOfAddress {
  static let closes = #"""
    key | text
    highest | Je vous prie d’agréer, {salutation}, l’expression de ma très haute considération.
    ambassador | Veuillez agréer, {salutation}, les assurances de ma très haute considération.
    high | Je vous prie d’agréer, {salutation}, l’expression de ma haute considération.
    distinguished | Je vous prie d’agréer, {salutation}, l’expression de ma considération distinguée.
    highest, several | Nous vous prions d’agréer, {salutation}, l’expression de notre très haute considération.
    ambassador, several | Veuillez agréer, {salutation}, les assurances de notre très haute considération.
    high, several | Nous vous prions d’agréer, {salutation}, l’expression de notre haute considération.
    distinguished, several | Nous vous prions d’agréer, {salutation}, l’expression de notre considération distinguée.
    """#

  static let forms = #"""
    rank | addressee | envelope | honorific | salutation | in text | close | status | source
    * | man | Monsieur {full} // {office} // {body} | Monsieur | Monsieur, | vous | distinguished | convention | -
    * | woman | Madame {full} // {office} // {body} | Madame | Madame, | vous | distinguished | convention | -
    * | anyone | {full} // {office} // {body} | - | Madame, Monsieur, | vous | distinguished | convention | -
    * | group | {office} // {body} | - | Mesdames, Messieurs, | vous | distinguished | convention | -
    head-of-state | man | Son Excellence Monsieur {full} // {office} | Son Excellence Monsieur | Monsieur le Président, | Votre Excellence | highest | sourced | FP, AI
    head-of-state | woman | Son Excellence Madame {full} // {office} | Son Excellence Madame | Madame la Présidente, | Votre Excellence | highest | sourced | FP
    head-of-state | anyone | Son Excellence {full} // {office} | Son Excellence | Excellence, | Votre Excellence | highest | convention | -
    prime-minister | man | Son Excellence Monsieur {full} // {office} | Son Excellence Monsieur | Monsieur le Premier ministre, | vous | highest | sourced | FP
    prime-minister | woman | Son Excellence Madame {full} // {office} | Son Excellence Madame | Madame la Première ministre, | vous | highest | sourced | FP
    prime-minister | anyone | Son Excellence {full} // {office} | Son Excellence | Madame, Monsieur, | vous | highest | convention | -
    minister | man | Monsieur {full} // {office} | Monsieur | Monsieur le Ministre, | vous | highest | sourced | FP, AI
    minister | woman | Madame {full} // {office} | Madame | Madame la Ministre, | vous | highest | sourced | FP
    minister | anyone | {full} // {office} | - | Madame, Monsieur, | vous | highest | convention | -
    prosecutor-general | man | Monsieur {full} // {office} | Monsieur | Monsieur le Procureur général, | vous | high | derived | FP
    prosecutor-general | woman | Madame {full} // {office} | Madame | Madame la Procureure générale, | vous | high | derived | FP
    prosecutor-general | anyone | {full} // {office} | - | Madame, Monsieur, | vous | high | convention | -
    prison-service | man | Monsieur {full} // {office} // {body} | Monsieur | Monsieur {head}, / Monsieur, | vous | distinguished | convention | -
    prison-service | woman | Madame {full} // {office} // {body} | Madame | Madame {head}, / Madame, | vous | distinguished | convention | -
    prison-director | man | Monsieur {full} // {office} // {body} | Monsieur | Monsieur {head}, / Monsieur le Directeur, | vous | distinguished | convention | -
    prison-director | woman | Madame {full} // {office} // {body} | Madame | Madame {head}, / Madame la Directrice, | vous | distinguished | convention | -
    judge | man | Monsieur {full} // {office} // {body} | Monsieur | Monsieur le Juge, | vous | high | sourced | FP
    judge | woman | Madame {full} // {office} // {body} | Madame | Madame la Juge, | vous | high | sourced | FP
    judge | anyone | {full} // {office} // {body} | - | Madame, Monsieur, | vous | high | convention | -
    court-president | man | Monsieur {full} // {office} // {body} | Monsieur | Monsieur le Président, | vous | high | derived | FP
    court-president | woman | Madame {full} // {office} // {body} | Madame | Madame la Présidente, | vous | high | derived | FP
    court-president | anyone | {full} // {office} // {body} | - | Madame, Monsieur, | vous | high | convention | -
    ombudsman | man | Monsieur {full} // {office} | Monsieur | Monsieur {head}, / Monsieur le Médiateur, | vous | high | convention | -
    ombudsman | woman | Madame {full} // {office} | Madame | Madame {head}, / Madame la Médiatrice, | vous | high | convention | -
    ombudsman | anyone | {full} // {office} | - | Madame, Monsieur, | vous | high | convention | -
    ambassador | man | Son Excellence Monsieur {full} // {office} | Son Excellence Monsieur | Monsieur l’Ambassadeur, | Votre Excellence | ambassador | sourced | FP
    ambassador | woman | Son Excellence Madame {full} // {office} | Son Excellence Madame | Madame l’Ambassadrice, | Votre Excellence | ambassador | sourced | FP, CLEFS
    ambassador | anyone | Son Excellence {full} // {office} | Son Excellence | Excellence, | Votre Excellence | ambassador | convention | -
    embassy | man | Son Excellence Monsieur {full} // {office} | Son Excellence Monsieur | Monsieur l’Ambassadeur, | Votre Excellence | ambassador | sourced | FP
    embassy | woman | Son Excellence Madame {full} // {office} | Son Excellence Madame | Madame l’Ambassadrice, | Votre Excellence | ambassador | sourced | FP, CLEFS
    embassy | anyone | {full} // {office} | - | Madame, Monsieur, | vous | high | convention | -
    eu-president | man | M.~{capitals} // {office} // {body} | M. | Monsieur le Président, | vous | highest | sourced | NGO
    eu-president | woman | Mme~{capitals} // {office} // {body} | Mme | Madame la Présidente, | vous | highest | sourced | NGO
    eu-president | anyone | {capitals} // {office} // {body} | - | Madame, Monsieur, | vous | highest | convention | -
    eu-commissioner | man | M.~{capitals} // {office} // {body} | M. | Monsieur le Commissaire, | vous | high | convention | -
    eu-commissioner | woman | Mme~{capitals} // {office} // {body} | Mme | Madame la Commissaire, | vous | high | convention | -
    eu-commissioner | anyone | {capitals} // {office} // {body} | - | Madame, Monsieur, | vous | high | convention | -
    high-representative | man | Monsieur {full} // {office} | Monsieur | Monsieur le Haut Représentant, | vous | highest | convention | -
    high-representative | woman | Madame {full} // {office} | Madame | Madame la Haute Représentante, | vous | highest | convention | -
    high-representative | anyone | {full} // {office} | - | Madame, Monsieur, | vous | highest | convention | -
    mep | man | M.~{capitals} // {office} // {body} | M. | Monsieur le Député, | vous | high | derived | FP
    mep | woman | Mme~{capitals} // {office} // {body} | Mme | Madame la Députée, | vous | high | derived | FP
    mep | anyone | {capitals} // {office} // {body} | - | Madame, Monsieur, | vous | high | convention | -
    mep | group | {office} // {body} | - | Mesdames et Messieurs les Députés, | vous | high | convention | -
    un-rapporteur | man | Monsieur {full} // {office} // {body} | Monsieur | Monsieur le Rapporteur spécial, | vous | high | convention | -
    un-rapporteur | woman | Madame {full} // {office} // {body} | Madame | Madame la Rapporteuse spéciale, | vous | high | convention | -
    un-rapporteur | anyone | {full} // {office} // {body} | - | Madame, Monsieur, | vous | high | convention | -
    """#

  /// Words with which titles begin, and how a salutation calls a man or a woman who bears them.
  ///
  /// The gender is `m` or `f`, nothing for a word that fits everybody; the pair is the title of the
  /// other gender. An institution needs no row.
  static let titles = #"""
    title | gender | pair | man | woman
    Ambassadeur | m | Ambassadrice | l’Ambassadeur | -
    Ambassadeur extraordinaire et plénipotentiaire | m | Ambassadrice extraordinaire et plénipotentiaire | l’Ambassadeur | -
    Ambassadrice | f | Ambassadeur | - | l’Ambassadrice
    Ambassadrice extraordinaire et plénipotentiaire | f | Ambassadeur extraordinaire et plénipotentiaire | - | l’Ambassadrice
    Chargé d’affaires | m | Chargée d’affaires | le Chargé d’affaires | -
    Chargée d’affaires | f | Chargé d’affaires | - | la Chargée d’affaires
    Chef | - | - | - | -
    Cheffe | f | - | - | -
    Commissaire | - | - | le Commissaire | la Commissaire
    Conseiller | m | Conseillère | le Conseiller | -
    Conseillère | f | Conseiller | - | la Conseillère
    Coordinateur | m | Coordinatrice | le Coordinateur | -
    Coordinatrice | f | Coordinateur | - | la Coordinatrice
    Défenseur des droits | m | Défenseure des droits | le Défenseur des droits | -
    Défenseure des droits | f | Défenseur des droits | - | la Défenseure des droits
    Député | m | Députée | le Député | -
    Députée | f | Député | - | la Députée
    Directeur | m | Directrice | le Directeur | -
    Directeur général | m | Directrice générale | le Directeur général | -
    Directrice | f | Directeur | - | la Directrice
    Directrice générale | f | Directeur général | - | la Directrice générale
    Envoyé spécial | m | Envoyée spéciale | l’Envoyé spécial | -
    Envoyée spéciale | f | Envoyé spécial | - | l’Envoyée spéciale
    Gouverneur | m | Gouverneure | le Gouverneur | -
    Gouverneure | f | Gouverneur | - | la Gouverneure
    Haut Commissaire | m | Haute Commissaire | le Haut Commissaire | -
    Haut représentant | m | Haute représentante | le Haut Représentant | -
    Haut-commissaire | m | Haute-commissaire | le Haut-commissaire | -
    Haute Commissaire | f | Haut Commissaire | - | la Haute Commissaire
    Haute représentante | f | Haut représentant | - | la Haute Représentante
    Haute-commissaire | f | Haut-commissaire | - | la Haute-commissaire
    Juge | - | - | le Juge | la Juge
    Médiateur | m | Médiatrice | le Médiateur | -
    Médiatrice | f | Médiateur | - | la Médiatrice
    Membre | - | - | - | -
    Ministre | - | - | le Ministre | la Ministre
    Ombudsman | - | - | l’Ombudsman | l’Ombudsman
    Premier ministre | m | Première ministre | le Premier ministre | -
    Premier Ministre | m | Première Ministre | le Premier Ministre | -
    Première ministre | f | Premier ministre | - | la Première ministre
    Première Ministre | f | Premier Ministre | - | la Première Ministre
    Président | m | Présidente | le Président | -
    Présidente | f | Président | - | la Présidente
    Procureur | m | Procureure | le Procureur | -
    Procureur général | m | Procureure générale | le Procureur général | -
    Procureure | f | Procureur | - | la Procureure
    Procureure générale | f | Procureur général | - | la Procureure générale
    Rapporteur spécial | m | Rapporteuse spéciale | le Rapporteur spécial | -
    Rapporteuse spéciale | f | Rapporteur spécial | - | la Rapporteuse spéciale
    Représentant permanent | m | Représentante permanente | le Représentant permanent | -
    Représentant spécial | m | Représentante spéciale | le Représentant spécial | -
    Représentante permanente | f | Représentant permanent | - | la Représentante permanente
    Représentante spéciale | f | Représentant spécial | - | la Représentante spéciale
    Secrétaire général | m | Secrétaire générale | le Secrétaire général | -
    Secrétaire générale | f | Secrétaire général | - | la Secrétaire générale
    Vice-président | m | Vice-présidente | le Vice-président | -
    Vice-présidente | f | Vice-président | - | la Vice-présidente
    """#
}
