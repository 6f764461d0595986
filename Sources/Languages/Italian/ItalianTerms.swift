// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Coded terms in Italian; participles agree with the person after "essere", not after "avere".
enum ItalianTerms {
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
    under-investigation | si trova in custodia cautelare | si trova in custodia cautelare | si trova in custodia cautelare | si trovano in custodia cautelare | -
    on-trial | è sotto processo | è sotto processo | è sotto processo | sono sotto processo | -
    serving-sentence | sta scontando una pena detentiva | sta scontando una pena detentiva | sta scontando una pena detentiva | stanno scontando una pena detentiva | -
    held-arbitrarily | è detenuto arbitrariamente | è detenuta arbitrariamente | si trova in detenzione arbitraria | sono detenuti arbitrariamente | sono detenute arbitrariamente
    house-arrest | si trova agli arresti domiciliari | si trova agli arresti domiciliari | si trova agli arresti domiciliari | si trovano agli arresti domiciliari | -
    restricted-liberty | sta scontando una pena di limitazione della libertà | sta scontando una pena di limitazione della libertà | sta scontando una pena di limitazione della libertà | stanno scontando una pena di limitazione della libertà | -
    released | è stato rilasciato | è stata rilasciata | ha riacquistato la libertà | sono stati rilasciati | sono state rilasciate
    released-conditionally | si trova in libertà condizionale | si trova in libertà condizionale | si trova in libertà condizionale | si trovano in libertà condizionale | -
    exiled | vive in esilio | vive in esilio | vive in esilio | vivono in esilio | -
    missing | risulta scomparso | risulta scomparsa | non ha più dato notizie di sé | risultano scomparsi | risultano scomparse
    dead | è deceduto | è deceduta | ha perso la vita | sono deceduti | sono decedute
    """#

  static let custodyLabels = #"""
    code | nominative
    under-investigation | in custodia cautelare
    on-trial | sotto processo
    serving-sentence | in esecuzione della pena
    held-arbitrarily | in detenzione arbitraria
    house-arrest | agli arresti domiciliari
    restricted-liberty | con limitazioni della libertà
    released | in libertà
    released-conditionally | in libertà condizionale
    exiled | in esilio
    missing | scomparsa
    dead | decesso
    """#

  static let events = #"""
    code | masculine | feminine | neutral | plural | feminine plural
    threat | è stato minacciato | è stata minacciata | ha ricevuto minacce | sono stati minacciati | sono state minacciate
    raid | ha subito una perquisizione | ha subito una perquisizione | ha subito una perquisizione | hanno subito una perquisizione | -
    wanted-notice | è stato inserito nell’elenco dei ricercati | è stata inserita nell’elenco dei ricercati | ha visto emettere nei propri confronti un avviso di ricerca | sono stati inseriti nell’elenco dei ricercati | sono state inserite nell’elenco dei ricercati
    flight | è fuggito | è fuggita | ha cercato scampo nella fuga | sono fuggiti | sono fuggite
    detention | è stato posto in stato di detenzione | è stata posta in stato di detenzione | ha subito una misura di detenzione | sono stati posti in stato di detenzione | sono state poste in stato di detenzione
    arrest | è stato arrestato | è stata arrestata | ha subito l’arresto | sono stati arrestati | sono state arrestate
    charge | è stato incriminato | è stata incriminata | ha ricevuto un’accusa formale | sono stati incriminati | sono state incriminate
    new-charges | è stato accusato di nuovi reati | è stata accusata di nuovi reati | ha ricevuto nuove accuse | sono stati accusati di nuovi reati | sono state accusate di nuovi reati
    torture | è stato torturato | è stata torturata | ha subito torture | sono stati torturati | sono state torturate
    ill-treatment | ha subito maltrattamenti | ha subito maltrattamenti | ha subito maltrattamenti | hanno subito maltrattamenti | -
    trial | è comparso davanti a un tribunale | è comparsa davanti a un tribunale | ha affrontato un processo | sono comparsi davanti a un tribunale | sono comparse davanti a un tribunale
    sentence | è stato condannato | è stata condannata | ha ricevuto una condanna | sono stati condannati | sono state condannate
    appeal | ha presentato ricorso | ha presentato ricorso | ha presentato ricorso | hanno presentato ricorso | -
    sentence-extension | ha subito un prolungamento della pena | ha subito un prolungamento della pena | ha subito un prolungamento della pena | hanno subito un prolungamento della pena | -
    transfer | è stato trasferito | è stata trasferita | ha subito un trasferimento | sono stati trasferiti | sono state trasferite
    denied-access | è stato privato di visite e contatti | è stata privata di visite e contatti | non ha potuto ricevere visite né avere contatti | sono stati privati di visite e contatti | sono state private di visite e contatti
    health-decline | si è ammalato gravemente | si è ammalata gravemente | ha subito un grave peggioramento delle condizioni di salute | si sono ammalati gravemente | si sono ammalate gravemente
    deportation | è stato espulso | è stata espulsa | ha subito l’espulsione | sono stati espulsi | sono state espulse
    extradition | è stato estradato | è stata estradata | ha subito l’estradizione | sono stati estradati | sono state estradate
    release | è stato rilasciato | è stata rilasciata | ha riacquistato la libertà | sono stati rilasciati | sono state rilasciate
    death | è morto | è morta | ha perso la vita | sono morti | sono morte
    """#

  static let eventLabels = #"""
    code | nominative
    threat | minaccia
    raid | perquisizione
    wanted-notice | avviso di ricerca
    flight | fuga
    detention | detenzione
    arrest | arresto
    charge | incriminazione
    new-charges | nuove accuse
    torture | tortura
    ill-treatment | maltrattamenti
    trial | processo
    sentence | condanna
    appeal | ricorso
    sentence-extension | prolungamento della pena
    transfer | trasferimento
    denied-access | negazione di visite e contatti
    health-decline | peggioramento della salute
    deportation | espulsione
    extradition | estradizione
    court-decision | decisione giudiziaria
    international-decision | decisione internazionale
    release | rilascio
    death | morte
    letters-began | prime lettere
    other | altro evento
    """#

  static let concerns = #"""
    code | nominative
    torture | tortura
    ill-treatment | maltrattamenti
    unfair-trial | processo iniquo
    arbitrary-detention | detenzione arbitraria
    incommunicado | detenzione senza contatti con l’esterno
    enforced-disappearance | sparizione forzata
    forcible-return | rimpatrio forzato
    denied-medical-care | negazione delle cure mediche
    denied-counsel | negazione dell’assistenza di un avvocato
    denied-family-contact | negazione dei contatti con la famiglia
    death-in-custody | morte in stato di detenzione
    family-harassed | vessazioni nei confronti della famiglia
    sentence-extended | prolungamento arbitrario della pena
    freedom-of-expression | violazione della libertà di espressione
    freedom-of-association | violazione della libertà di associazione
    freedom-of-assembly | violazione della libertà di riunione
    freedom-of-religion | violazione della libertà di religione o di convinzione
    discrimination | discriminazione
    impunity | impunità
    """#

  static let demandKinds = #"""
    code | nominative
    release | rilascio
    investigation | indagine
    fair-trial | processo equo
    medical-care | cure mediche
    access | accesso
    protection | protezione
    information | informazioni
    no-return | rinuncia al rimpatrio forzato
    return | ritorno
    other | altra richiesta
    """#

  static let demandStates = #"""
    code | nominative
    open | in sospeso
    partly-met | accolta in parte
    met | accolta
    refused | respinta
    overtaken | superata dagli eventi
    """#

  static let genders = #"""
    code | nominative
    male | maschile
    female | femminile
    other | altro
    unknown | non noto
    """#

  static let reliability = #"""
    code | nominative
    highly-reliable | molto attendibile
    fairly-reliable | abbastanza attendibile
    not-very-reliable | poco attendibile
    unreliable | inattendibile
    unknown | di attendibilità ignota
    """#

  static let detentions = #"""
    code | nominative
    pre-trial | custodia cautelare
    without-charge | detenzione senza accusa formale
    administrative | detenzione amministrativa
    preventive | detenzione preventiva
    emergency-law | detenzione in base alle leggi di emergenza
    political | detenzione per l’espressione pacifica di opinioni
    disproportionate-sentence | pena detentiva sproporzionata
    incommunicado | detenzione senza contatti con l’esterno
    unacknowledged | detenzione non riconosciuta
    psychiatric | ricovero psichiatrico forzato
    pending-extradition | detenzione a fini estradizionali
    other | altra forma di detenzione
    """#

  static let outcomes = #"""
    code | masculine | feminine | neutral | plural | feminine plural
    released | è stato rilasciato | è stata rilasciata | ha riacquistato la libertà | sono stati rilasciati | sono state rilasciate
    sentence-served | è stato rilasciato a fine pena | è stata rilasciata a fine pena | ha riacquistato la libertà a fine pena | sono stati rilasciati a fine pena | sono state rilasciate a fine pena
    released-conditionally | ha ottenuto la liberazione condizionale | ha ottenuto la liberazione condizionale | ha ottenuto la liberazione condizionale | hanno ottenuto la liberazione condizionale | -
    pardoned | ha ottenuto la grazia | ha ottenuto la grazia | ha ottenuto la grazia | hanno ottenuto la grazia | -
    amnestied | ha beneficiato di un’amnistia | ha beneficiato di un’amnistia | ha beneficiato di un’amnistia | hanno beneficiato di un’amnistia | -
    acquitted | è stato assolto | è stata assolta | ha ottenuto l’assoluzione | sono stati assolti | sono state assolte
    charges-dropped | non deve più rispondere di alcuna accusa | non deve più rispondere di alcuna accusa | non deve più rispondere di alcuna accusa | non devono più rispondere di alcuna accusa | -
    sentence-reduced | ha ottenuto una riduzione della pena | ha ottenuto una riduzione della pena | ha ottenuto una riduzione della pena | hanno ottenuto una riduzione della pena | -
    lawyer-granted | ha ottenuto l’assistenza di un avvocato | ha ottenuto l’assistenza di un avvocato | ha ottenuto l’assistenza di un avvocato | hanno ottenuto l’assistenza di un avvocato | -
    doctor-granted | ha ottenuto di essere visitato da un medico | ha ottenuto di essere visitata da un medico | ha ottenuto la visita di un medico | hanno ottenuto di essere visitati da un medico | hanno ottenuto di essere visitate da un medico
    family-granted | ha potuto avere contatti con i familiari | ha potuto avere contatti con i familiari | ha potuto avere contatti con i familiari | hanno potuto avere contatti con i familiari | -
    conditions-improved | beneficia di migliori condizioni di detenzione | beneficia di migliori condizioni di detenzione | beneficia di migliori condizioni di detenzione | beneficiano di migliori condizioni di detenzione | -
    transferred | è stato trasferito | è stata trasferita | si trova ora in un altro luogo di detenzione | sono stati trasferiti | sono state trasferite
    investigation-opened | ha ottenuto l’apertura di un’indagine | ha ottenuto l’apertura di un’indagine | ha ottenuto l’apertura di un’indagine | hanno ottenuto l’apertura di un’indagine | -
    whereabouts-disclosed | si trova in un luogo di detenzione ora noto | si trova in un luogo di detenzione ora noto | si trova in un luogo di detenzione ora noto | si trovano in un luogo di detenzione ora noto | -
    returned | ha potuto fare ritorno | ha potuto fare ritorno | ha potuto fare ritorno | hanno potuto fare ritorno | -
    sentence-extended | ha subito un prolungamento della pena | ha subito un prolungamento della pena | ha subito un prolungamento della pena | hanno subito un prolungamento della pena | -
    died | è morto | è morta | ha perso la vita | sono morti | sono morte
    """#

  static let outcomeLabels = #"""
    code | nominative
    released | rilascio
    sentence-served | rilascio a fine pena
    released-conditionally | liberazione condizionale
    pardoned | grazia
    amnestied | amnistia
    acquitted | assoluzione
    charges-dropped | ritiro delle accuse
    sentence-reduced | riduzione della pena
    lawyer-granted | assistenza di un avvocato
    doctor-granted | visita di un medico
    family-granted | contatto con la famiglia
    conditions-improved | migliori condizioni di detenzione
    transferred | trasferimento
    investigation-opened | apertura di un’indagine
    whereabouts-disclosed | luogo di detenzione reso noto
    returned | ritorno
    sentence-extended | prolungamento della pena
    died | morte
    """#

  static let responses = #"""
    code | nominative
    favourable | risposta favorevole
    commitment | promessa
    referral | rinvio ad altro ufficio
    information-requested | richiesta di informazioni
    denial | negazione dei fatti
    refusal | rifiuto
    obstruction | misure contro le lettere
    token | risposta di circostanza
    acknowledgement | semplice conferma di ricezione
    not-to-the-point | risposta non pertinente
    other | altra risposta
    """#
}
