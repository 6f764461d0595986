// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Coded terms in German; verbs stand as in a main clause.
enum GermanTerms {
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
    under-investigation | befindet sich in Untersuchungshaft | befindet sich in Untersuchungshaft | befindet sich in Untersuchungshaft | befinden sich in Untersuchungshaft
    on-trial | steht vor Gericht | steht vor Gericht | steht vor Gericht | stehen vor Gericht
    serving-sentence | verbüßt eine Freiheitsstrafe | verbüßt eine Freiheitsstrafe | verbüßt eine Freiheitsstrafe | verbüßen Freiheitsstrafen
    held-arbitrarily | wird willkürlich festgehalten | wird willkürlich festgehalten | wird willkürlich festgehalten | werden willkürlich festgehalten
    house-arrest | steht unter Hausarrest | steht unter Hausarrest | steht unter Hausarrest | stehen unter Hausarrest
    restricted-liberty | verbüßt eine Strafe der Freiheitsbeschränkung | verbüßt eine Strafe der Freiheitsbeschränkung | verbüßt eine Strafe der Freiheitsbeschränkung | verbüßen Strafen der Freiheitsbeschränkung
    released | ist frei | ist frei | ist frei | sind frei
    released-conditionally | ist unter Auflagen frei | ist unter Auflagen frei | ist unter Auflagen frei | sind unter Auflagen frei
    exiled | lebt im Exil | lebt im Exil | lebt im Exil | leben im Exil
    missing | ist verschwunden | ist verschwunden | ist verschwunden | sind verschwunden
    dead | ist gestorben | ist gestorben | ist gestorben | sind gestorben
    """#

  static let custodyLabels = #"""
    code | nominative
    under-investigation | in Untersuchungshaft
    on-trial | vor Gericht
    serving-sentence | in Strafhaft
    held-arbitrarily | willkürlich festgehalten
    house-arrest | Hausarrest
    restricted-liberty | Freiheitsbeschränkung
    released | frei
    released-conditionally | unter Auflagen frei
    exiled | im Exil
    missing | verschwunden
    dead | gestorben
    """#

  static let events = #"""
    code | masculine | feminine | neutral | plural
    threat | wurde bedroht | wurde bedroht | wurde bedroht | wurden bedroht
    raid | wurde Ziel einer Durchsuchung | wurde Ziel einer Durchsuchung | wurde Ziel einer Durchsuchung | wurden Ziel einer Durchsuchung
    wanted-notice | wurde zur Fahndung ausgeschrieben | wurde zur Fahndung ausgeschrieben | wurde zur Fahndung ausgeschrieben | wurden zur Fahndung ausgeschrieben
    flight | floh | floh | floh | flohen
    detention | wurde festgenommen | wurde festgenommen | wurde festgenommen | wurden festgenommen
    arrest | wurde verhaftet | wurde verhaftet | wurde verhaftet | wurden verhaftet
    charge | wurde angeklagt | wurde angeklagt | wurde angeklagt | wurden angeklagt
    new-charges | wurde erneut angeklagt | wurde erneut angeklagt | wurde erneut angeklagt | wurden erneut angeklagt
    torture | wurde gefoltert | wurde gefoltert | wurde gefoltert | wurden gefoltert
    ill-treatment | wurde misshandelt | wurde misshandelt | wurde misshandelt | wurden misshandelt
    trial | wurde vor Gericht gestellt | wurde vor Gericht gestellt | wurde vor Gericht gestellt | wurden vor Gericht gestellt
    sentence | wurde verurteilt | wurde verurteilt | wurde verurteilt | wurden verurteilt
    appeal | legte Berufung ein | legte Berufung ein | legte Berufung ein | legten Berufung ein
    sentence-extension | erhielt eine zusätzliche Haftstrafe | erhielt eine zusätzliche Haftstrafe | erhielt eine zusätzliche Haftstrafe | erhielten zusätzliche Haftstrafen
    transfer | wurde verlegt | wurde verlegt | wurde verlegt | wurden verlegt
    denied-access | durfte weder Besuch noch Nachrichten empfangen | durfte weder Besuch noch Nachrichten empfangen | durfte weder Besuch noch Nachrichten empfangen | durften weder Besuch noch Nachrichten empfangen
    health-decline | erkrankte schwer | erkrankte schwer | erkrankte schwer | erkrankten schwer
    deportation | wurde abgeschoben | wurde abgeschoben | wurde abgeschoben | wurden abgeschoben
    extradition | wurde ausgeliefert | wurde ausgeliefert | wurde ausgeliefert | wurden ausgeliefert
    release | wurde freigelassen | wurde freigelassen | wurde freigelassen | wurden freigelassen
    death | starb | starb | starb | starben
    """#

  static let eventLabels = #"""
    code | nominative
    threat | Drohung
    raid | Durchsuchung
    wanted-notice | Fahndung
    flight | Flucht
    detention | Festnahme
    arrest | Verhaftung
    charge | Anklage
    new-charges | neue Anklage
    torture | Folter
    ill-treatment | Misshandlung
    trial | Prozess
    sentence | Urteil
    appeal | Berufung
    sentence-extension | Haftverlängerung
    transfer | Verlegung
    denied-access | verweigerter Kontakt
    health-decline | Verschlechterung der Gesundheit
    deportation | Abschiebung
    extradition | Auslieferung
    court-decision | Gerichtsentscheidung
    international-decision | internationale Entscheidung
    release | Freilassung
    death | Tod
    letters-began | erste Briefe
    other | anderes Ereignis
    """#

  static let concerns = #"""
    code | nominative | genitive | dative | accusative
    torture | Folter | Folter | Folter | Folter
    ill-treatment | Misshandlung | Misshandlung | Misshandlung | Misshandlung
    unfair-trial | Verweigerung eines fairen Verfahrens | Verweigerung eines fairen Verfahrens | Verweigerung eines fairen Verfahrens | Verweigerung eines fairen Verfahrens
    arbitrary-detention | willkürliche Haft | willkürlicher Haft | willkürlicher Haft | willkürliche Haft
    incommunicado | Haft ohne Kontakt zur Außenwelt | Haft ohne Kontakt zur Außenwelt | Haft ohne Kontakt zur Außenwelt | Haft ohne Kontakt zur Außenwelt
    enforced-disappearance | Verschwindenlassen | Verschwindenlassens | Verschwindenlassen | Verschwindenlassen
    forcible-return | erzwungene Rückführung | erzwungener Rückführung | erzwungener Rückführung | erzwungene Rückführung
    denied-medical-care | Verweigerung medizinischer Hilfe | Verweigerung medizinischer Hilfe | Verweigerung medizinischer Hilfe | Verweigerung medizinischer Hilfe
    denied-counsel | Verweigerung eines Rechtsbeistands | Verweigerung eines Rechtsbeistands | Verweigerung eines Rechtsbeistands | Verweigerung eines Rechtsbeistands
    denied-family-contact | Verweigerung des Kontakts zur Familie | Verweigerung des Kontakts zur Familie | Verweigerung des Kontakts zur Familie | Verweigerung des Kontakts zur Familie
    death-in-custody | Tod in der Haft | Todes in der Haft | Tod in der Haft | Tod in der Haft
    family-harassed | Drangsalierung der Familie | Drangsalierung der Familie | Drangsalierung der Familie | Drangsalierung der Familie
    sentence-extended | willkürliche Verlängerung der Haft | willkürlicher Verlängerung der Haft | willkürlicher Verlängerung der Haft | willkürliche Verlängerung der Haft
    freedom-of-expression | Verletzung der Meinungsfreiheit | Verletzung der Meinungsfreiheit | Verletzung der Meinungsfreiheit | Verletzung der Meinungsfreiheit
    freedom-of-association | Verletzung der Vereinigungsfreiheit | Verletzung der Vereinigungsfreiheit | Verletzung der Vereinigungsfreiheit | Verletzung der Vereinigungsfreiheit
    freedom-of-assembly | Verletzung der Versammlungsfreiheit | Verletzung der Versammlungsfreiheit | Verletzung der Versammlungsfreiheit | Verletzung der Versammlungsfreiheit
    freedom-of-religion | Verletzung der Religionsfreiheit | Verletzung der Religionsfreiheit | Verletzung der Religionsfreiheit | Verletzung der Religionsfreiheit
    discrimination | Diskriminierung | Diskriminierung | Diskriminierung | Diskriminierung
    impunity | Straflosigkeit | Straflosigkeit | Straflosigkeit | Straflosigkeit
    """#

  static let demandKinds = #"""
    code | nominative | genitive | dative | accusative
    release | Freilassung | Freilassung | Freilassung | Freilassung
    investigation | Untersuchung | Untersuchung | Untersuchung | Untersuchung
    fair-trial | faires Verfahren | fairen Verfahrens | fairem Verfahren | faires Verfahren
    medical-care | medizinische Versorgung | medizinischer Versorgung | medizinischer Versorgung | medizinische Versorgung
    access | Zugang | Zugangs | Zugang | Zugang
    protection | Schutz | Schutzes | Schutz | Schutz
    information | Auskunft | Auskunft | Auskunft | Auskunft
    no-return | keine erzwungene Rückführung | keiner erzwungenen Rückführung | keiner erzwungenen Rückführung | keine erzwungene Rückführung
    return | Rückkehr | Rückkehr | Rückkehr | Rückkehr
    other | andere Forderung | anderer Forderung | anderer Forderung | andere Forderung
    """#

  static let demandStates = #"""
    code | nominative
    open | offen
    partly-met | teilweise erfüllt
    met | erfüllt
    refused | abgelehnt
    overtaken | überholt
    """#

  static let genders = #"""
    code | nominative
    male | männlich
    female | weiblich
    other | divers
    unknown | unbekannt
    """#

  static let reliability = #"""
    code | nominative
    highly-reliable | sehr zuverlässig
    fairly-reliable | recht zuverlässig
    not-very-reliable | wenig zuverlässig
    unreliable | unzuverlässig
    unknown | Zuverlässigkeit unbekannt
    """#

  static let detentions = #"""
    code | nominative | genitive | dative | accusative
    pre-trial | Untersuchungshaft | Untersuchungshaft | Untersuchungshaft | Untersuchungshaft
    without-charge | Haft ohne Anklage | Haft ohne Anklage | Haft ohne Anklage | Haft ohne Anklage
    administrative | Verwaltungshaft | Verwaltungshaft | Verwaltungshaft | Verwaltungshaft
    preventive | Präventivhaft | Präventivhaft | Präventivhaft | Präventivhaft
    emergency-law | Haft nach Notstandsrecht | Haft nach Notstandsrecht | Haft nach Notstandsrecht | Haft nach Notstandsrecht
    political | Haft wegen friedlicher Meinungsäußerung | Haft wegen friedlicher Meinungsäußerung | Haft wegen friedlicher Meinungsäußerung | Haft wegen friedlicher Meinungsäußerung
    disproportionate-sentence | unverhältnismäßige Haftstrafe | unverhältnismäßiger Haftstrafe | unverhältnismäßiger Haftstrafe | unverhältnismäßige Haftstrafe
    incommunicado | Haft ohne Kontakt zur Außenwelt | Haft ohne Kontakt zur Außenwelt | Haft ohne Kontakt zur Außenwelt | Haft ohne Kontakt zur Außenwelt
    unacknowledged | nicht eingestandene Haft | nicht eingestandener Haft | nicht eingestandener Haft | nicht eingestandene Haft
    psychiatric | Zwangseinweisung in die Psychiatrie | Zwangseinweisung in die Psychiatrie | Zwangseinweisung in die Psychiatrie | Zwangseinweisung in die Psychiatrie
    pending-extradition | Auslieferungshaft | Auslieferungshaft | Auslieferungshaft | Auslieferungshaft
    other | andere Form der Haft | anderer Form der Haft | anderer Form der Haft | andere Form der Haft
    """#

  static let outcomes = #"""
    code | masculine | feminine | neutral | plural
    released | wurde freigelassen | wurde freigelassen | wurde freigelassen | wurden freigelassen
    sentence-served | wurde nach Verbüßung der Strafe entlassen | wurde nach Verbüßung der Strafe entlassen | wurde nach Verbüßung der Strafe entlassen | wurden nach Verbüßung der Strafe entlassen
    released-conditionally | wurde unter Auflagen freigelassen | wurde unter Auflagen freigelassen | wurde unter Auflagen freigelassen | wurden unter Auflagen freigelassen
    pardoned | wurde begnadigt | wurde begnadigt | wurde begnadigt | wurden begnadigt
    amnestied | wurde amnestiert | wurde amnestiert | wurde amnestiert | wurden amnestiert
    acquitted | wurde freigesprochen | wurde freigesprochen | wurde freigesprochen | wurden freigesprochen
    charges-dropped | steht nicht länger unter Anklage | steht nicht länger unter Anklage | steht nicht länger unter Anklage | stehen nicht länger unter Anklage
    sentence-reduced | muss eine kürzere Strafe verbüßen | muss eine kürzere Strafe verbüßen | muss eine kürzere Strafe verbüßen | müssen kürzere Strafen verbüßen
    lawyer-granted | durfte anwaltlichen Beistand erhalten | durfte anwaltlichen Beistand erhalten | durfte anwaltlichen Beistand erhalten | durften anwaltlichen Beistand erhalten
    doctor-granted | durfte ärztlich behandelt werden | durfte ärztlich behandelt werden | durfte ärztlich behandelt werden | durften ärztlich behandelt werden
    family-granted | durfte Kontakt zur Familie aufnehmen | durfte Kontakt zur Familie aufnehmen | durfte Kontakt zur Familie aufnehmen | durften Kontakt zu ihren Familien aufnehmen
    conditions-improved | wird unter besseren Bedingungen festgehalten | wird unter besseren Bedingungen festgehalten | wird unter besseren Bedingungen festgehalten | werden unter besseren Bedingungen festgehalten
    transferred | wurde verlegt | wurde verlegt | wurde verlegt | wurden verlegt
    investigation-opened | hat eine Untersuchung der Vorwürfe erreicht | hat eine Untersuchung der Vorwürfe erreicht | hat eine Untersuchung der Vorwürfe erreicht | haben eine Untersuchung der Vorwürfe erreicht
    whereabouts-disclosed | wird an einem nun bekannten Ort festgehalten | wird an einem nun bekannten Ort festgehalten | wird an einem nun bekannten Ort festgehalten | werden an einem nun bekannten Ort festgehalten
    returned | konnte zurückkehren | konnte zurückkehren | konnte zurückkehren | konnten zurückkehren
    sentence-extended | muss eine längere Strafe verbüßen | muss eine längere Strafe verbüßen | muss eine längere Strafe verbüßen | müssen längere Strafen verbüßen
    died | ist gestorben | ist gestorben | ist gestorben | sind gestorben
    """#

  static let outcomeLabels = #"""
    code | nominative
    released | Freilassung
    sentence-served | Entlassung nach Verbüßung der Strafe
    released-conditionally | Freilassung unter Auflagen
    pardoned | Begnadigung
    amnestied | Amnestie
    acquitted | Freispruch
    charges-dropped | Anklage fallen gelassen
    sentence-reduced | Strafe verkürzt
    lawyer-granted | Zugang zu anwaltlichem Beistand
    doctor-granted | Zugang zu ärztlicher Behandlung
    family-granted | Kontakt zur Familie
    conditions-improved | bessere Haftbedingungen
    transferred | Verlegung
    investigation-opened | Untersuchung eingeleitet
    whereabouts-disclosed | Aufenthaltsort bekannt gegeben
    returned | Rückkehr
    sentence-extended | Strafe verlängert
    died | Tod
    """#

  static let responses = #"""
    code | nominative | genitive | dative | accusative
    favourable | günstige Antwort | günstiger Antwort | günstiger Antwort | günstige Antwort
    commitment | Zusage | Zusage | Zusage | Zusage
    referral | Verweis an eine andere Stelle | Verweises an eine andere Stelle | Verweis an eine andere Stelle | Verweis an eine andere Stelle
    information-requested | Bitte um Auskunft | Bitte um Auskunft | Bitte um Auskunft | Bitte um Auskunft
    denial | Bestreiten der Tatsachen | Bestreitens der Tatsachen | Bestreiten der Tatsachen | Bestreiten der Tatsachen
    refusal | Ablehnung | Ablehnung | Ablehnung | Ablehnung
    obstruction | Maßnahmen gegen die Briefe | Maßnahmen gegen die Briefe | Maßnahmen gegen die Briefe | Maßnahmen gegen die Briefe
    token | höfliche Antwort ohne Inhalt | höflicher Antwort ohne Inhalt | höflicher Antwort ohne Inhalt | höfliche Antwort ohne Inhalt
    acknowledgement | bloße Empfangsbestätigung | bloßer Empfangsbestätigung | bloßer Empfangsbestätigung | bloße Empfangsbestätigung
    not-to-the-point | Antwort, die nicht auf die Sache eingeht | Antwort, die nicht auf die Sache eingeht | Antwort, die nicht auf die Sache eingeht | Antwort, die nicht auf die Sache eingeht
    other | andere Antwort | anderer Antwort | anderer Antwort | andere Antwort
    """#
}
