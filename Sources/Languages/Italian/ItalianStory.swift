// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The story of a case in Italian.
enum ItalianStory {
  static let story = #"""
    === title
    {% if headline.said %}{{ headline.names }} {{ headline.said }}{% elsif headline %}{{ headline.names }}: {{ headline.label }}{% else %}{{ names }}: ciò che si sa{% endif %}

    === summary
    {% if headline %}{{ headline.sentence }}.{% else %}{{ names }}: {{ outcome.label }} ({{ outcome.date | long_date }}). La notizia è stata riferita, ma non è confermata.{% endif %}

    === notice
    {% if for_consent %}**Bozza sottoposta al consenso della persona interessata o della sua famiglia. Prima del consenso non può essere pubblicata né diffusa.**

    {% endif %}{% if redacted %}In questa copia i nomi sono abbreviati e luoghi e dettagli sono omessi.{% endif %}

    === person
    {% if person -%}
    Questo racconto riguarda {{ person | full_name }}{% if person.occupation %}, {{ person.occupation }}{% endif %}{% if person.born %} (anno di nascita: {{ person.born | year }}){% endif %}.
    {%- else -%}
    Questo racconto riguarda {{ people.size | number }}~persone:

    {% for someone in people -%}
    - {{ someone | full_name }}{% if someone.occupation %}, {{ someone.occupation }}{% endif %}{% if someone.born %} (anno di nascita: {{ someone.born | year }}){% endif %}
    {% endfor %}
    {% endif %} Del caso rispondono le autorità {{ case.country | country_of }}.

    === events
    {% if account %}
    # Che cosa è accaduto

    {% if account.is_reported %}Quanto segue è stato riferito, ma non è confermato.

    {% endif %}{{ account.text }}

    {% if account.is_before %}Data di queste informazioni: {{ account.as_of | long_date }}.{% endif %}
    {% elsif events.size > 0 %}
    # Che cosa è accaduto

    {% for event in events -%}
    - {{ event.date | long_date }}: {% if event.names %}{{ event.names }}: {% endif %}{{ event.said }}{% if event.is_reported %} (riferito, non confermato){% endif %}
    {% endfor %}
    {% endif %}

    === letters
    {% if letters.sent > 0 or letters.began or signatures > 0 %}
    # Le lettere

    {% if letters.began %}Le prime lettere sono state scritte {{ letters.began | on_date }}.{% if letters.sent == 0 %} Quante ne siano seguite non risulta.{% endif %}{% endif %}
    {% if letters.sent > 0 %}{% if letters.sent == 1 %}Risulta spedita una lettera{% else %}Risultano spedite {{ letters.sent | number }}~lettere{% endif %}{% if letters.offices == 1 %} a un solo destinatario{% elsif letters.offices > 1 %} a {{ letters.offices | number }}~destinatari{% endif %}{% if letters.countries > 1 %} in {{ letters.countries | number }}~Paesi{% endif %}{% if letters.languages > 1 %}, in {{ letters.languages | number }}~lingue{% endif %}.{% if letters.first and letters.last %} La prima è partita {{ letters.first | on_date }}, l’ultima {{ letters.last | on_date }}.{% elsif letters.first %} {% if letters.sent == 1 %}È partita{% else %}La prima è partita{% endif %} {{ letters.first | on_date }}.{% endif %}{% endif %}
    {% if signatures > 0 %}Una petizione ha raccolto {% if signatures == 1 %}una firma{% else %}{{ signatures | number }}~firme{% endif %}.{% endif %}
    {% endif %}

    === answers
    {% if letters.answers > 0 or letters.acknowledgements > 0 %}
    # Che cosa è stato risposto

    {% if letters.answers > 0 %}{% if letters.answers == 1 %}È arrivata una risposta{% else %}Sono arrivate {{ letters.answers | number }}~risposte{% endif %}:

    {% for kind in letters.kinds -%}
    - {{ kind.label }}: {{ kind.count | number }}
    {% endfor %}

    {% if letters.acknowledgements > 0 %}{% if letters.acknowledgements == 1 %}È arrivata inoltre una conferma di ricezione, che non dice{% else %}Sono arrivate inoltre {{ letters.acknowledgements | number }}~conferme di ricezione, che non dicono{% endif %} nulla sul merito.{% endif %}
    {% else %}Nel merito non ha risposto nessuno; {% if letters.acknowledgements == 1 %}è arrivata soltanto una conferma di ricezione.{% else %}sono arrivate soltanto {{ letters.acknowledgements | number }}~conferme di ricezione.{% endif %}
    {% endif %}
    {% endif %}

    === outcome
    # {% if outcome.is_grave %}Che cosa è accaduto poi{% else %}Che cosa è cambiato{% endif %}

    {% for outcome in outcomes %}
    {% if outcome.is_confirmed %}{{ outcome.sentence }}.{% else %}Riferito, ma non confermato: {{ outcome.label }}, {{ outcome.date | long_date }} ({{ outcome.names }}).{% if outcome.sources.size > 0 %} Fonte: {{ outcome.sources | list }}.{% endif %}{% endif %}
    {% endfor %}

    === credit
    {% if credits.size > 0 %}
    # Quale parte hanno avuto le lettere

    {% for credit in credits %}
    {% if credits.size > 1 %}**{{ credit.heading }}.** {% endif %}{% case credit.attribution %}{% when "coincided" %}Prima che ciò accadesse erano state scritte delle lettere. Nessuno può dire se abbiano contribuito.{% when "contributed" %}{% if redacted %}Secondo una fonte il cui nome è qui omesso, le lettere vi hanno contribuito.{% else %}Le lettere vi hanno contribuito, secondo la fonte seguente: {{ credit.credited_by }}.{% endif %}{% when "credited-by-authorities" %}Le stesse autorità hanno citato le lettere tra i loro motivi{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% when "credited-by-person" %}{% if credit.is_of_several %}Secondo le persone interessate{% else %}Secondo {{ credit.names }}{% endif %}, le lettere sono state d’aiuto{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% when "credited-by-family" %}Secondo la famiglia, le lettere sono state d’aiuto{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% endcase %}
    {% endfor %}
    {% endif %}

    === demands
    {% if demands_met.size > 0 or demands_partly.size > 0 or demands_open.size > 0 %}
    # Che cosa si chiedeva alle autorità

    {% if demands_met.size > 0 %}Richieste accolte:

    {% for demand in demands_met -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}

    {% if demands_partly.size > 0 %}Richieste accolte in parte:

    {% for demand in demands_partly -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}

    {% if demands_open.size > 0 %}Richieste ancora aperte:

    {% for demand in demands_open -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}
    {% endif %}

    === join
    {% if group or how_to_join %}
    # Come partecipare

    {% if group %}Il gruppo {{ group | quote }} scrive lettere in favore di persone in carcere.{% endif %}
    {% if how_to_join %}{{ how_to_join }}{% endif %}
    {% endif %}

    === sources
    Fonti

    === timeline
    Cronologia

    === sent
    lettere inviate
    """#

  static let outcomes = #"""
    code | sentence
    released | {who} [è stato rilasciato/è stata rilasciata/ha riacquistato la libertà/sono stati rilasciati/sono state rilasciate] {on}
    sentence-served | {who} [è stato rilasciato/è stata rilasciata/ha riacquistato la libertà/sono stati rilasciati/sono state rilasciate] {on}, dopo aver scontato l’intera pena
    released-conditionally | {who} [ha ottenuto/hanno ottenuto] la liberazione condizionale {on}
    pardoned | {who} [ha ottenuto/hanno ottenuto] la grazia {on}
    amnestied | {who} [ha beneficiato/hanno beneficiato] di un’amnistia {on}
    acquitted | {who} [è stato assolto/è stata assolta/ha ottenuto l’assoluzione/sono stati assolti/sono state assolte] {on}
    charges-dropped | le accuse contro {who} sono state ritirate {on}
    sentence-reduced | {who} [ha ottenuto/hanno ottenuto] una riduzione della pena {on}
    lawyer-granted | {who} [ha ottenuto/hanno ottenuto] l’assistenza di un avvocato {on}
    doctor-granted | {who} [ha ottenuto/hanno ottenuto] la visita di un medico {on}
    family-granted | {who} [ha potuto/hanno potuto] avere contatti con i familiari {on}
    conditions-improved | le condizioni di detenzione di {who} sono migliorate {on}
    transferred | {who} [è stato trasferito/è stata trasferita/ha subito un trasferimento/sono stati trasferiti/sono state trasferite] {on}
    investigation-opened | un’indagine sui fatti denunciati nel caso di {who} è stata aperta {on}
    whereabouts-disclosed | il luogo di detenzione di {who} è stato reso noto {on}
    returned | {who} [ha potuto/hanno potuto] fare ritorno {on}
    sentence-extended | {who} [ha subito/hanno subito] un prolungamento della pena {on}
    died | {who} [è morto/è morta/ha perso la vita/sono morti/sono morte] {on}
    """#
}
