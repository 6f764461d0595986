// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Coded terms in French; participles agree with the person.
enum FrenchTerms {
  static let domains: [String: String] = [
    CustodyStatus.name: custody, EventKind.name: events,
    CustodyStatus.name + " label": custodyLabels, EventKind.name + " label": eventLabels,
    Concern.name: concerns, DemandKind.name: demandKinds, DemandState.name: demandStates,
    Gender.name: genders, Reliability.name: reliability,
    DetentionKind.name: detentions, ResponseKind.name: responses,
    OutcomeKind.name: outcomes, OutcomeKind.name + " label": outcomeLabels,
  ]

  static let custody = #"""
    code | masculine | feminine | neutral | plural | feminine plural
    under-investigation | est en détention provisoire | est en détention provisoire | est en détention provisoire | sont en détention provisoire | -
    on-trial | comparaît devant la justice | comparaît devant la justice | comparaît devant la justice | comparaissent devant la justice | -
    serving-sentence | purge une peine de prison | purge une peine de prison | purge une peine de prison | purgent une peine de prison | -
    held-arbitrarily | est détenu arbitrairement | est détenue arbitrairement | se trouve en détention arbitraire | sont détenus arbitrairement | sont détenues arbitrairement
    house-arrest | se trouve en résidence surveillée | se trouve en résidence surveillée | se trouve en résidence surveillée | se trouvent en résidence surveillée | -
    restricted-liberty | purge une peine de restriction de liberté | purge une peine de restriction de liberté | purge une peine de restriction de liberté | purgent une peine de restriction de liberté | -
    released | a été libéré | a été libérée | a retrouvé la liberté | ont été libérés | ont été libérées
    released-conditionally | a été libéré sous condition | a été libérée sous condition | bénéficie d’une libération conditionnelle | ont été libérés sous condition | ont été libérées sous condition
    exiled | vit en exil | vit en exil | vit en exil | vivent en exil | -
    missing | a disparu | a disparu | a disparu | ont disparu | -
    dead | est décédé | est décédée | a perdu la vie | sont décédés | sont décédées
    """#

  static let custodyLabels = #"""
    code | nominative
    under-investigation | en détention provisoire
    on-trial | procès en cours
    serving-sentence | peine en cours
    held-arbitrarily | en détention arbitraire
    house-arrest | en résidence surveillée
    restricted-liberty | en liberté restreinte
    released | en liberté
    released-conditionally | en liberté conditionnelle
    exiled | en exil
    missing | disparition
    dead | décès
    """#

  static let events = #"""
    code | masculine | feminine | neutral | plural | feminine plural
    threat | a été menacé | a été menacée | a reçu des menaces | ont été menacés | ont été menacées
    raid | a fait l’objet d’une perquisition | a fait l’objet d’une perquisition | a fait l’objet d’une perquisition | ont fait l’objet d’une perquisition | -
    wanted-notice | a fait l’objet d’un avis de recherche | a fait l’objet d’un avis de recherche | a fait l’objet d’un avis de recherche | ont fait l’objet d’un avis de recherche | -
    flight | a fui | a fui | a fui | ont fui | -
    detention | a été placé en détention | a été placée en détention | a fait l’objet d’un placement en détention | ont été placés en détention | ont été placées en détention
    arrest | a été arrêté | a été arrêtée | a fait l’objet d’une arrestation | ont été arrêtés | ont été arrêtées
    charge | a été inculpé | a été inculpée | a fait l’objet d’une inculpation | ont été inculpés | ont été inculpées
    new-charges | a fait l’objet de nouvelles accusations | a fait l’objet de nouvelles accusations | a fait l’objet de nouvelles accusations | ont fait l’objet de nouvelles accusations | -
    torture | a été torturé | a été torturée | a subi des tortures | ont été torturés | ont été torturées
    ill-treatment | a subi des mauvais traitements | a subi des mauvais traitements | a subi des mauvais traitements | ont subi des mauvais traitements | -
    trial | a comparu devant un tribunal | a comparu devant un tribunal | a comparu devant un tribunal | ont comparu devant un tribunal | -
    sentence | a été condamné | a été condamnée | a fait l’objet d’une condamnation | ont été condamnés | ont été condamnées
    appeal | a fait appel | a fait appel | a fait appel | ont fait appel | -
    sentence-extension | a vu sa peine prolongée | a vu sa peine prolongée | a vu sa peine prolongée | ont vu leur peine prolongée | -
    transfer | a été transféré | a été transférée | a fait l’objet d’un transfèrement | ont été transférés | ont été transférées
    denied-access | a été privé de visites et de contacts | a été privée de visites et de contacts | n’a pu ni recevoir de visites ni avoir de contacts | ont été privés de visites et de contacts | ont été privées de visites et de contacts
    health-decline | est tombé gravement malade | est tombée gravement malade | a vu sa santé se dégrader gravement | sont tombés gravement malades | sont tombées gravement malades
    deportation | a été expulsé | a été expulsée | a fait l’objet d’une expulsion | ont été expulsés | ont été expulsées
    extradition | a été extradé | a été extradée | a fait l’objet d’une extradition | ont été extradés | ont été extradées
    release | a été libéré | a été libérée | a retrouvé la liberté | ont été libérés | ont été libérées
    death | est mort | est morte | a perdu la vie | sont morts | sont mortes
    """#

  static let eventLabels = #"""
    code | nominative
    threat | menace
    raid | perquisition
    wanted-notice | avis de recherche
    flight | fuite
    detention | placement en détention
    arrest | arrestation
    charge | inculpation
    new-charges | nouvelles accusations
    torture | torture
    ill-treatment | mauvais traitements
    trial | procès
    sentence | condamnation
    appeal | appel
    sentence-extension | prolongation de la peine
    transfer | transfèrement
    denied-access | refus de visites et de contacts
    health-decline | dégradation de la santé
    deportation | expulsion
    extradition | extradition
    court-decision | décision de justice
    international-decision | décision internationale
    release | libération
    death | mort
    letters-began | premières lettres
    other | autre événement
    """#

  static let concerns = #"""
    code | nominative
    torture | torture
    ill-treatment | mauvais traitements
    unfair-trial | procès inéquitable
    arbitrary-detention | détention arbitraire
    incommunicado | détention au secret
    enforced-disappearance | disparition forcée
    forcible-return | renvoi forcé
    denied-medical-care | refus de soins médicaux
    denied-counsel | refus d’accès à un avocat
    denied-family-contact | privation de contacts avec la famille
    death-in-custody | mort en détention
    family-harassed | harcèlement de la famille
    sentence-extended | prolongation arbitraire de la peine
    freedom-of-expression | violation de la liberté d’expression
    freedom-of-association | violation de la liberté d’association
    freedom-of-assembly | violation de la liberté de réunion
    freedom-of-religion | violation de la liberté de religion ou de conviction
    discrimination | discrimination
    impunity | impunité
    """#

  static let demandKinds = #"""
    code | nominative
    release | libération
    investigation | enquête
    fair-trial | procès équitable
    medical-care | soins médicaux
    access | accès
    protection | protection
    information | information
    no-return | absence de renvoi forcé
    return | retour
    other | autre demande
    """#

  static let demandStates = #"""
    code | nominative
    open | en attente
    partly-met | partiellement satisfaite
    met | satisfaite
    refused | refusée
    overtaken | devenue sans objet
    """#

  static let genders = #"""
    code | nominative
    male | masculin
    female | féminin
    other | autre
    unknown | inconnu
    """#

  static let reliability = #"""
    code | nominative
    highly-reliable | très fiable
    fairly-reliable | assez fiable
    not-very-reliable | peu fiable
    unreliable | non fiable
    unknown | de fiabilité inconnue
    """#

  static let detentions = #"""
    code | nominative
    pre-trial | détention provisoire
    without-charge | détention sans inculpation
    administrative | détention administrative
    preventive | détention préventive
    emergency-law | détention en vertu de l’état d’urgence
    political | détention pour l’expression pacifique d’opinions
    disproportionate-sentence | peine de prison disproportionnée
    incommunicado | détention au secret
    unacknowledged | détention non reconnue
    psychiatric | internement psychiatrique forcé
    pending-extradition | détention en vue d’une extradition
    other | autre forme de détention
    """#

  static let outcomes = #"""
    code | masculine | feminine | neutral | plural | feminine plural
    released | a été libéré | a été libérée | a retrouvé la liberté | ont été libérés | ont été libérées
    sentence-served | a été libéré au terme de sa peine | a été libérée au terme de sa peine | a retrouvé la liberté au terme de sa peine | ont été libérés au terme de leur peine | ont été libérées au terme de leur peine
    released-conditionally | a été libéré sous condition | a été libérée sous condition | a bénéficié d’une libération conditionnelle | ont été libérés sous condition | ont été libérées sous condition
    pardoned | a été gracié | a été graciée | a bénéficié d’une grâce | ont été graciés | ont été graciées
    amnestied | a été amnistié | a été amnistiée | a bénéficié d’une amnistie | ont été amnistiés | ont été amnistiées
    acquitted | a été acquitté | a été acquittée | a bénéficié d’un acquittement | ont été acquittés | ont été acquittées
    charges-dropped | n’est plus sous le coup de poursuites | n’est plus sous le coup de poursuites | n’est plus sous le coup de poursuites | ne sont plus sous le coup de poursuites | -
    sentence-reduced | a bénéficié d’une réduction de peine | a bénéficié d’une réduction de peine | a bénéficié d’une réduction de peine | ont bénéficié d’une réduction de peine | -
    lawyer-granted | a obtenu l’accès à un avocat | a obtenu l’accès à un avocat | a obtenu l’accès à un avocat | ont obtenu l’accès à un avocat | -
    doctor-granted | a obtenu l’accès à un médecin | a obtenu l’accès à un médecin | a obtenu l’accès à un médecin | ont obtenu l’accès à un médecin | -
    family-granted | a pu avoir des contacts avec sa famille | a pu avoir des contacts avec sa famille | a pu avoir des contacts avec sa famille | ont pu avoir des contacts avec leur famille | -
    conditions-improved | bénéficie de meilleures conditions de détention | bénéficie de meilleures conditions de détention | bénéficie de meilleures conditions de détention | bénéficient de meilleures conditions de détention | -
    transferred | a été transféré | a été transférée | a fait l’objet d’un transfèrement | ont été transférés | ont été transférées
    investigation-opened | a obtenu l’ouverture d’une enquête | a obtenu l’ouverture d’une enquête | a obtenu l’ouverture d’une enquête | ont obtenu l’ouverture d’une enquête | -
    whereabouts-disclosed | se trouve dans un lieu de détention désormais connu | se trouve dans un lieu de détention désormais connu | se trouve dans un lieu de détention désormais connu | se trouvent dans un lieu de détention désormais connu | -
    returned | a pu rentrer | a pu rentrer | a pu rentrer | ont pu rentrer | -
    sentence-extended | a vu sa peine prolongée | a vu sa peine prolongée | a vu sa peine prolongée | ont vu leur peine prolongée | -
    died | est mort | est morte | a perdu la vie | sont morts | sont mortes
    """#

  static let outcomeLabels = #"""
    code | nominative
    released | libération
    sentence-served | libération en fin de peine
    released-conditionally | libération conditionnelle
    pardoned | grâce
    amnestied | amnistie
    acquitted | acquittement
    charges-dropped | abandon des poursuites
    sentence-reduced | réduction de peine
    lawyer-granted | accès à un avocat
    doctor-granted | accès à un médecin
    family-granted | contact avec la famille
    conditions-improved | meilleures conditions de détention
    transferred | transfèrement
    investigation-opened | ouverture d’une enquête
    whereabouts-disclosed | lieu de détention révélé
    returned | retour
    sentence-extended | prolongation de la peine
    died | mort
    """#

  static let responses = #"""
    code | nominative
    favourable | réponse favorable
    commitment | promesse
    referral | renvoi à un autre service
    information-requested | demande d’informations
    denial | négation des faits
    refusal | refus
    obstruction | mesures contre les lettres
    token | réponse de pure forme
    acknowledgement | simple accusé de réception
    not-to-the-point | réponse hors sujet
    other | autre réponse
    """#
}
