// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Coded terms in English.
enum EnglishTerms {
  static let domains: [String: String] = [
    CustodyStatus.name: custody, EventKind.name: events,
    CustodyStatus.name + " label": custodyLabels, EventKind.name + " label": eventLabels,
    Concern.name: concerns, DemandKind.name: demandKinds, DemandState.name: demandStates,
    Gender.name: genders, Reliability.name: reliability,
    DetentionKind.name: detentions, ResponseKind.name: responses,
    OutcomeKind.name: outcomes, OutcomeKind.name + " label": outcomeLabels,
  ]

  static let custody = #"""
    code | masculine | feminine | neutral | plural
    under-investigation | is under investigation and in custody | is under investigation and in custody | is under investigation and in custody | are under investigation and in custody
    on-trial | is on trial | is on trial | is on trial | are on trial
    serving-sentence | is serving a prison sentence | is serving a prison sentence | is serving a prison sentence | are serving prison sentences
    held-arbitrarily | is being held arbitrarily | is being held arbitrarily | is being held arbitrarily | are being held arbitrarily
    house-arrest | is under house arrest | is under house arrest | is under house arrest | are under house arrest
    restricted-liberty | is serving a sentence of restricted liberty | is serving a sentence of restricted liberty | is serving a sentence of restricted liberty | are serving sentences of restricted liberty
    released | has been released | has been released | has been released | have been released
    released-conditionally | has been released conditionally | has been released conditionally | has been released conditionally | have been released conditionally
    exiled | is living in exile | is living in exile | is living in exile | are living in exile
    missing | has disappeared | has disappeared | has disappeared | have disappeared
    dead | has died | has died | has died | have died
    """#

  static let custodyLabels = #"""
    code | nominative
    under-investigation | under investigation
    on-trial | on trial
    serving-sentence | serving a sentence
    held-arbitrarily | held arbitrarily
    house-arrest | house arrest
    restricted-liberty | restricted liberty
    released | released
    released-conditionally | released conditionally
    exiled | in exile
    missing | missing
    dead | dead
    """#

  static let events = #"""
    code | masculine | feminine | neutral | plural
    threat | was threatened | was threatened | was threatened | were threatened
    raid | was the target of a raid | was the target of a raid | was the target of a raid | were the target of a raid
    wanted-notice | was put on a wanted list | was put on a wanted list | was put on a wanted list | were put on a wanted list
    flight | fled | fled | fled | fled
    detention | was detained | was detained | was detained | were detained
    arrest | was arrested | was arrested | was arrested | were arrested
    charge | was charged | was charged | was charged | were charged
    new-charges | was charged again | was charged again | was charged again | were charged again
    torture | was tortured | was tortured | was tortured | were tortured
    ill-treatment | was ill-treated | was ill-treated | was ill-treated | were ill-treated
    trial | was put on trial | was put on trial | was put on trial | were put on trial
    sentence | was sentenced | was sentenced | was sentenced | were sentenced
    appeal | appealed | appealed | appealed | appealed
    sentence-extension | was given additional time in prison | was given additional time in prison | was given additional time in prison | were given additional time in prison
    transfer | was transferred | was transferred | was transferred | were transferred
    denied-access | was denied visits and contact | was denied visits and contact | was denied visits and contact | were denied visits and contact
    health-decline | fell seriously ill | fell seriously ill | fell seriously ill | fell seriously ill
    deportation | was deported | was deported | was deported | were deported
    extradition | was extradited | was extradited | was extradited | were extradited
    release | was released | was released | was released | were released
    death | died | died | died | died
    """#

  static let eventLabels = #"""
    code | nominative
    threat | threat
    raid | raid
    wanted-notice | wanted notice
    flight | flight
    detention | detention
    arrest | arrest
    charge | charge
    new-charges | new charges
    torture | torture
    ill-treatment | ill-treatment
    trial | trial
    sentence | sentence
    appeal | appeal
    sentence-extension | sentence extension
    transfer | transfer
    denied-access | denied access
    health-decline | decline in health
    deportation | deportation
    extradition | extradition
    court-decision | court decision
    international-decision | international decision
    release | release
    death | death
    letters-began | first letters
    other | other event
    """#

  static let concerns = #"""
    code | nominative
    torture | torture
    ill-treatment | ill-treatment
    unfair-trial | unfair trial
    arbitrary-detention | arbitrary detention
    incommunicado | incommunicado detention
    enforced-disappearance | enforced disappearance
    forcible-return | forcible return
    denied-medical-care | denial of medical care
    denied-counsel | denial of access to a lawyer
    denied-family-contact | denial of contact with the family
    death-in-custody | death in custody
    family-harassed | harassment of the family
    sentence-extended | arbitrary extension of the sentence
    freedom-of-expression | violation of freedom of expression
    freedom-of-association | violation of freedom of association
    freedom-of-assembly | violation of freedom of assembly
    freedom-of-religion | violation of freedom of religion or belief
    discrimination | discrimination
    impunity | impunity
    """#

  static let demandKinds = #"""
    code | nominative
    release | release
    investigation | investigation
    fair-trial | fair trial
    medical-care | medical care
    access | access
    protection | protection
    information | information
    no-return | no forcible return
    return | return
    other | other demand
    """#

  static let demandStates = #"""
    code | nominative
    open | open
    partly-met | partly met
    met | met
    refused | refused
    overtaken | overtaken by events
    """#

  static let genders = #"""
    code | nominative
    male | male
    female | female
    other | other
    unknown | unknown
    """#

  static let reliability = #"""
    code | nominative
    highly-reliable | highly reliable
    fairly-reliable | fairly reliable
    not-very-reliable | not very reliable
    unreliable | unreliable
    unknown | of unknown reliability
    """#

  static let detentions = #"""
    code | nominative
    pre-trial | pre-trial detention
    without-charge | detention without charge
    administrative | administrative detention
    preventive | preventive detention
    emergency-law | detention under emergency law
    political | detention for the peaceful expression of opinions
    disproportionate-sentence | disproportionate prison sentence
    incommunicado | incommunicado detention
    unacknowledged | unacknowledged detention
    psychiatric | forced confinement in a psychiatric institution
    pending-extradition | detention pending extradition
    other | another form of detention
    """#

  static let outcomes = #"""
    code | masculine | feminine | neutral | plural
    released | was released | was released | was released | were released
    sentence-served | was released after serving the full sentence | was released after serving the full sentence | was released after serving the full sentence | were released after serving their full sentences
    released-conditionally | was released on conditions | was released on conditions | was released on conditions | were released on conditions
    pardoned | was pardoned | was pardoned | was pardoned | were pardoned
    amnestied | was released under an amnesty | was released under an amnesty | was released under an amnesty | were released under an amnesty
    acquitted | was acquitted | was acquitted | was acquitted | were acquitted
    charges-dropped | no longer faces charges | no longer faces charges | no longer faces charges | no longer face charges
    sentence-reduced | has had the sentence reduced | has had the sentence reduced | has had the sentence reduced | have had their sentences reduced
    lawyer-granted | was given access to a lawyer | was given access to a lawyer | was given access to a lawyer | were given access to a lawyer
    doctor-granted | was given access to a doctor | was given access to a doctor | was given access to a doctor | were given access to a doctor
    family-granted | was allowed contact with the family | was allowed contact with the family | was allowed contact with the family | were allowed contact with their families
    conditions-improved | is held in better conditions | is held in better conditions | is held in better conditions | are held in better conditions
    transferred | was transferred | was transferred | was transferred | were transferred
    investigation-opened | has seen an investigation opened into the allegations | has seen an investigation opened into the allegations | has seen an investigation opened into the allegations | have seen an investigation opened into the allegations
    whereabouts-disclosed | is now known to be held in a named place | is now known to be held in a named place | is now known to be held in a named place | are now known to be held in a named place
    returned | was able to return home | was able to return home | was able to return home | were able to return home
    sentence-extended | was given a longer sentence | was given a longer sentence | was given a longer sentence | were given longer sentences
    died | has died | has died | has died | have died
    """#

  static let outcomeLabels = #"""
    code | nominative
    released | release
    sentence-served | release after serving the sentence
    released-conditionally | conditional release
    pardoned | pardon
    amnestied | amnesty
    acquitted | acquittal
    charges-dropped | charges dropped
    sentence-reduced | sentence reduced
    lawyer-granted | access to a lawyer
    doctor-granted | access to a doctor
    family-granted | contact with the family
    conditions-improved | better conditions
    transferred | transfer
    investigation-opened | investigation opened
    whereabouts-disclosed | whereabouts disclosed
    returned | return home
    sentence-extended | sentence extended
    died | death
    """#

  static let responses = #"""
    code | nominative
    favourable | favourable answer
    commitment | promise
    referral | referral to another office
    information-requested | request for information
    denial | denial of the facts
    refusal | refusal
    obstruction | measures against the letters
    token | polite answer without substance
    acknowledgement | acknowledgement of receipt only
    not-to-the-point | answer not to the point
    other | other answer
    """#
}
