// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The story of a case in English.
enum EnglishStory {
  static let story = #"""
    === title
    {% if headline.said %}{{ headline.names }} {{ headline.said }}{% elsif headline %}{{ headline.names }}: {{ headline.label }}{% else %}{{ names }}: what is known{% endif %}

    === summary
    {% if headline %}{{ headline.sentence }}.{% else %}{{ names }}: {{ outcome.label }} ({{ outcome.date | long_date }}). This has been reported, but is not confirmed.{% endif %}

    === notice
    {% if for_consent %}**Draft for the person or the family to read and to agree to. It may not be published or passed on before they do.**

    {% endif %}{% if redacted %}In this copy names are shortened, and places and details are left out.{% endif %}

    === person
    {% if person -%}
    This is an account of the case of {{ person | full_name }}{% if person.occupation %}, {{ person.occupation }}{% endif %}{% if person.born %} (year of birth: {{ person.born | year }}){% endif %}.
    {%- else -%}
    This is an account of a case of {{ people.size | number }} people:

    {% for someone in people -%}
    - {{ someone | full_name }}{% if someone.occupation %}, {{ someone.occupation }}{% endif %}{% if someone.born %} (year of birth: {{ someone.born | year }}){% endif %}
    {% endfor %}
    {% endif %} The authorities {{ case.country | country_of }} are responsible for it.

    === events
    {% if account %}
    # What happened

    {% if account.is_reported %}The following has been reported, but is not confirmed.

    {% endif %}{{ account.text }}

    {% if account.is_before %}This was the situation {{ account.as_of | on_date }}.{% endif %}
    {% elsif events.size > 0 %}
    # What happened

    {% for event in events -%}
    - {{ event.date | long_date }}: {% if event.names %}{{ event.names }}: {% endif %}{{ event.said }}{% if event.is_reported %} (reported, not confirmed){% endif %}
    {% endfor %}
    {% endif %}

    === letters
    {% if letters.sent > 0 or letters.began or signatures > 0 %}
    # The letters

    {% if letters.began %}The first letters were written {{ letters.began | on_date }}.{% if letters.sent == 0 %} How many followed is not on record.{% endif %}{% endif %}
    {% if letters.sent > 0 %}{% if letters.sent == 1 %}One letter is recorded as sent{% else %}{{ letters.sent | number }}~letters are recorded as sent{% endif %}{% if letters.offices == 1 %}, to one office{% elsif letters.offices > 1 %}, to {{ letters.offices | number }}~offices{% endif %}{% if letters.countries > 1 %} in {{ letters.countries | number }}~countries{% endif %}{% if letters.languages > 1 %}, in {{ letters.languages | number }}~languages{% endif %}.{% if letters.first and letters.last %} The first went out {{ letters.first | on_date }}, the last {{ letters.last | on_date }}.{% elsif letters.first %} {% if letters.sent == 1 %}It{% else %}The first{% endif %} went out {{ letters.first | on_date }}.{% endif %}{% endif %}
    {% if signatures > 0 %}A petition was signed by {% if signatures == 1 %}one person{% else %}{{ signatures | number }}~people{% endif %}.{% endif %}
    {% endif %}

    === answers
    {% if letters.answers > 0 or letters.acknowledgements > 0 %}
    # What was answered

    {% if letters.answers > 0 %}{% if letters.answers == 1 %}One answer came back{% else %}{{ letters.answers | number }}~answers came back{% endif %}:

    {% for kind in letters.kinds -%}
    - {{ kind.label }}: {{ kind.count | number }}
    {% endfor %}

    {% if letters.acknowledgements > 0 %}Besides, {% if letters.acknowledgements == 1 %}one acknowledgement of receipt came back, which does{% else %}{{ letters.acknowledgements | number }}~acknowledgements of receipt came back, which do{% endif %} not speak of the matter itself.{% endif %}
    {% else %}No office spoke of the matter itself; {% if letters.acknowledgements == 1 %}one acknowledgement of receipt came back.{% else %}{{ letters.acknowledgements | number }}~acknowledgements of receipt came back.{% endif %}
    {% endif %}
    {% endif %}

    === outcome
    # {% if outcome.is_grave %}What happened then{% else %}What changed{% endif %}

    {% for outcome in outcomes %}
    {% if outcome.is_confirmed %}{{ outcome.sentence }}.{% else %}Reported, but not confirmed: {{ outcome.label }}, {{ outcome.date | long_date }} ({{ outcome.names }}).{% if outcome.sources.size > 0 %} Source: {{ outcome.sources | list }}.{% endif %}{% endif %}
    {% endfor %}

    === credit
    {% if credits.size > 0 %}
    # What the letters had to do with it

    {% for credit in credits %}
    {% if credits.size > 1 %}**{{ credit.heading }}.** {% endif %}{% case credit.attribution %}{% when "coincided" %}Letters had been written before this happened. Nobody can say whether they helped.{% when "contributed" %}{% if redacted %}According to a source whose name is left out here, the letters contributed to it.{% else %}According to {{ credit.credited_by }}, the letters contributed to it.{% endif %}{% when "credited-by-authorities" %}The authorities themselves have named the letters among their reasons{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% when "credited-by-person" %}{% if credit.is_of_several %}Those whom it concerns say{% else %}{{ credit.names }} says{% endif %} that the letters helped{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% when "credited-by-family" %}The family says that the letters helped{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% endcase %}
    {% endfor %}
    {% endif %}

    === demands
    {% if demands_met.size > 0 or demands_partly.size > 0 or demands_open.size > 0 %}
    # What the authorities were asked

    {% if demands_met.size > 0 %}Demands that have been met:

    {% for demand in demands_met -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}

    {% if demands_partly.size > 0 %}Demands that have been met in part:

    {% for demand in demands_partly -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}

    {% if demands_open.size > 0 %}Demands that are still open:

    {% for demand in demands_open -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}
    {% endif %}

    === join
    {% if group or how_to_join %}
    # How to join

    {% if group %}The group {{ group | quote }} writes letters for people in prison.{% endif %}
    {% if how_to_join %}{{ how_to_join }}{% endif %}
    {% endif %}

    === sources
    Sources

    === timeline
    Timeline

    === sent
    letters sent
    """#

  static let outcomes = #"""
    code | sentence
    released | {who} [was/were] released {on}
    sentence-served | {who} [was/were] released {on}, after serving the full sentence
    released-conditionally | {who} [was/were] released on conditions {on}
    pardoned | {who} [was/were] pardoned {on}
    amnestied | {who} [was/were] released under an amnesty {on}
    acquitted | {who} [was/were] acquitted {on}
    charges-dropped | the charges against {who} were dropped {on}
    sentence-reduced | {who} had [the sentence/their sentences] reduced {on}
    lawyer-granted | {who} [was/were] given access to a lawyer {on}
    doctor-granted | {who} [was/were] given access to a doctor {on}
    family-granted | {who} [was/were] allowed contact with [the family/their families] {on}
    conditions-improved | the conditions in which {who} [is/are] held were improved {on}
    transferred | {who} [was/were] transferred {on}
    investigation-opened | an investigation into the allegations in the case of {who} was opened {on}
    whereabouts-disclosed | it became known {on} where {who} [is/are] being held
    returned | {who} [was/were] able to return home {on}
    sentence-extended | {who} [was/were] given additional time in prison {on}
    died | {who} died {on}
    """#
}
