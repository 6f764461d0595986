// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The story of a case in German.
enum GermanStory {
  static let story = #"""
    === title
    {% if headline.said %}{{ headline.names }} {{ headline.said }}{% elsif headline %}{{ headline.names }}: {{ headline.label }}{% else %}{{ names }}: was bekannt ist{% endif %}

    === summary
    {% if headline %}{{ headline.sentence }}.{% else %}{{ names }}: {{ outcome.label }} ({{ outcome.date | long_date }}). Das wurde gemeldet, ist aber nicht bestätigt.{% endif %}

    === notice
    {% if for_consent %}**Entwurf, den die betroffene Person oder ihre Familie lesen und billigen soll. Vorher darf er weder veröffentlicht noch weitergegeben werden.**

    {% endif %}{% if redacted %}In dieser Fassung sind Namen abgekürzt und Orte und Einzelheiten weggelassen.{% endif %}

    === person
    {% if person -%}
    Um wen es geht: {{ person | full_name }}{% if person.occupation %}, {{ person.occupation }}{% endif %}{% if person.born %} (Geburtsjahr: {{ person.born | year }}){% endif %}.
    {%- else -%}
    Um wen es geht:

    {% for someone in people -%}
    - {{ someone | full_name }}{% if someone.occupation %}, {{ someone.occupation }}{% endif %}{% if someone.born %} (Geburtsjahr: {{ someone.born | year }}){% endif %}
    {% endfor %}
    {% endif %} Verantwortlich für diesen Fall sind die Behörden {{ case.country | country_of }}.

    === events
    {% if account %}
    # Was geschah

    {% if account.is_reported %}Das Folgende wurde berichtet, ist aber nicht bestätigt.

    {% endif %}{{ account.text }}

    {% if account.is_before %}Stand dieser Angaben: {{ account.as_of | long_date }}.{% endif %}
    {% elsif events.size > 0 %}
    # Was geschah

    {% for event in events -%}
    - {{ event.date | long_date }}: {% if event.names %}{{ event.names }}: {% endif %}{{ event.said }}{% if event.is_reported %} (berichtet, nicht bestätigt){% endif %}
    {% endfor %}
    {% endif %}

    === letters
    {% if letters.sent > 0 or letters.began or signatures > 0 %}
    # Die Briefe

    {% if letters.began %}Die ersten Briefe wurden {{ letters.began | on_date }} geschrieben.{% if letters.sent == 0 %} Wie viele folgten, ist nicht verzeichnet.{% endif %}{% endif %}
    {% if letters.sent > 0 %}Verzeichnet {% if letters.sent == 1 %}ist ein versandter Brief{% else %}sind {{ letters.sent | number }}~versandte Briefe{% endif %}{% if letters.offices == 1 %} an eine Stelle{% elsif letters.offices > 1 %} an {{ letters.offices | number }}~Stellen{% endif %}{% if letters.countries > 1 %} in {{ letters.countries | number }}~Ländern{% endif %}{% if letters.languages > 1 %}, in {{ letters.languages | number }}~Sprachen{% endif %}.{% if letters.first and letters.last %} Der erste ging {{ letters.first | on_date }} ab, der letzte {{ letters.last | on_date }}.{% elsif letters.first %} {% if letters.sent == 1 %}Er{% else %}Der erste{% endif %} ging {{ letters.first | on_date }} ab.{% endif %}{% endif %}
    {% if signatures > 0 %}Eine Petition wurde von {% if signatures == 1 %}einer Person{% else %}{{ signatures | number }}~Menschen{% endif %} unterschrieben.{% endif %}
    {% endif %}

    === answers
    {% if letters.answers > 0 or letters.acknowledgements > 0 %}
    # Was geantwortet wurde

    {% if letters.answers > 0 %}Es {% if letters.answers == 1 %}kam eine Antwort{% else %}kamen {{ letters.answers | number }}~Antworten{% endif %}:

    {% for kind in letters.kinds -%}
    - {{ kind.label }}: {{ kind.count | number }}
    {% endfor %}

    {% if letters.acknowledgements > 0 %}Hinzu {% if letters.acknowledgements == 1 %}kam eine Empfangsbestätigung, die zur Sache nichts sagt.{% else %}kamen {{ letters.acknowledgements | number }}~Empfangsbestätigungen, die zur Sache nichts sagen.{% endif %}{% endif %}
    {% else %}Zur Sache selbst äußerte sich niemand; es {% if letters.acknowledgements == 1 %}kam nur eine Empfangsbestätigung.{% else %}kamen nur {{ letters.acknowledgements | number }}~Empfangsbestätigungen.{% endif %}
    {% endif %}
    {% endif %}

    === outcome
    # {% if outcome.is_grave %}Was danach geschah{% else %}Was sich geändert hat{% endif %}

    {% for outcome in outcomes %}
    {% if outcome.is_confirmed %}{{ outcome.sentence }}.{% else %}Gemeldet, aber nicht bestätigt: {{ outcome.label }}, {{ outcome.date | long_date }} ({{ outcome.names }}).{% if outcome.sources.size > 0 %} Quelle: {{ outcome.sources | list }}.{% endif %}{% endif %}
    {% endfor %}

    === credit
    {% if credits.size > 0 %}
    # Welchen Anteil die Briefe hatten

    {% for credit in credits %}
    {% if credits.size > 1 %}**{{ credit.heading }}.** {% endif %}{% case credit.attribution %}{% when "coincided" %}Bevor dies geschah, waren Briefe geschrieben worden. Ob sie geholfen haben, kann niemand sagen.{% when "contributed" %}Einer Einschätzung zufolge haben die Briefe dazu beigetragen. {% if redacted %}Von wem sie stammt, ist hier weggelassen.{% else %}Quelle dieser Einschätzung: {{ credit.credited_by }}.{% endif %}{% when "credited-by-authorities" %}Die Behörden selbst haben die Briefe als einen ihrer Gründe genannt{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% when "credited-by-person" %}{% if credit.is_of_several %}Die Betroffenen sagen{% else %}{{ credit.names }} sagt{% endif %}, dass die Briefe geholfen haben{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% when "credited-by-family" %}Die Familie sagt, dass die Briefe geholfen haben{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% endcase %}
    {% endfor %}
    {% endif %}

    === demands
    {% if demands_met.size > 0 or demands_partly.size > 0 or demands_open.size > 0 %}
    # Was von den Behörden gefordert wurde

    {% if demands_met.size > 0 %}Erfüllte Forderungen:

    {% for demand in demands_met -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}

    {% if demands_partly.size > 0 %}Teilweise erfüllte Forderungen:

    {% for demand in demands_partly -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}

    {% if demands_open.size > 0 %}Offene Forderungen:

    {% for demand in demands_open -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}
    {% endif %}

    === join
    {% if group or how_to_join %}
    # Mitmachen

    {% if group %}Die Gruppe {{ group | quote }} schreibt Briefe für Menschen in Haft.{% endif %}
    {% if how_to_join %}{{ how_to_join }}{% endif %}
    {% endif %}

    === sources
    Quellen

    === timeline
    Zeitlicher Verlauf

    === sent
    abgeschickte Briefe
    """#

  static let outcomes = #"""
    code | sentence
    released | {who} [wurde/wurden] {on} freigelassen
    sentence-served | {who} [wurde/wurden] {on} nach Verbüßung der vollen Strafe entlassen
    released-conditionally | {who} [wurde/wurden] {on} unter Auflagen freigelassen
    pardoned | {who} [wurde/wurden] {on} begnadigt
    amnestied | {who} [wurde/wurden] {on} im Rahmen einer Amnestie freigelassen
    acquitted | {who} [wurde/wurden] {on} freigesprochen
    charges-dropped | die Vorwürfe gegen {who} wurden {on} fallen gelassen
    sentence-reduced | [die Strafe/die Strafen] von {who} [wurde/wurden] {on} verkürzt
    lawyer-granted | {who} [erhielt/erhielten] {on} Zugang zu anwaltlichem Beistand
    doctor-granted | {who} [erhielt/erhielten] {on} Zugang zu ärztlicher Behandlung
    family-granted | {who} [durfte/durften] {on} Kontakt [zur Familie/zu ihren Familien] aufnehmen
    conditions-improved | die Haftbedingungen von {who} wurden {on} verbessert
    transferred | {who} [wurde/wurden] {on} verlegt
    investigation-opened | im Fall von {who} wurde {on} eine Untersuchung der Vorwürfe eingeleitet
    whereabouts-disclosed | der Haftort von {who} wurde {on} bekannt
    returned | {who} [konnte/konnten] {on} zurückkehren
    sentence-extended | [die Strafe/die Strafen] von {who} [wurde/wurden] {on} verlängert
    died | {who} [starb/starben] {on}
    """#
}
