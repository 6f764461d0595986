// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The story of a case in French.
enum FrenchStory {
  static let story = #"""
    === title
    {% if headline.said %}{{ headline.names }} {{ headline.said }}{% elsif headline %}{{ headline.names }} : {{ headline.label }}{% else %}{{ names }} : ce que l’on sait{% endif %}

    === summary
    {% if headline %}{{ headline.sentence }}.{% else %}{{ names }} : {{ outcome.label }} ({{ outcome.date | long_date }}). Cette information circule, mais n’est pas confirmée.{% endif %}

    === notice
    {% if for_consent %}**Projet de texte soumis à l’accord de la personne concernée ou de sa famille. Il ne peut être ni publié ni transmis avant cet accord.**

    {% endif %}{% if redacted %}Dans cette copie, les noms sont abrégés et les lieux et les détails ont été omis.{% endif %}

    === person
    {% if person -%}
    Ce récit porte sur le cas {{ person | full_name: "genitive" }}{% if person.occupation %}, {{ person.occupation }}{% endif %}{% if person.born %} (année de naissance : {{ person.born | year }}){% endif %}.
    {%- else -%}
    Ce récit porte sur le cas de {{ people.size | number }}~personnes :

    {% for someone in people -%}
    - {{ someone | full_name }}{% if someone.occupation %}, {{ someone.occupation }}{% endif %}{% if someone.born %} (année de naissance : {{ someone.born | year }}){% endif %}
    {% endfor %}
    {% endif %} Les autorités {{ case.country | country_of }} en sont responsables.

    === events
    {% if account %}
    # Ce qui s’est passé

    {% if account.is_reported %}Ce qui suit a été rapporté, mais n’est pas confirmé.

    {% endif %}{{ account.text }}

    {% if account.is_before %}Date de ces informations : {{ account.as_of | long_date }}.{% endif %}
    {% elsif events.size > 0 %}
    # Ce qui s’est passé

    {% for event in events -%}
    - {{ event.date | long_date }} : {% if event.names %}{{ event.names }} : {% endif %}{{ event.said }}{% if event.is_reported %} (rapporté, non confirmé){% endif %}
    {% endfor %}
    {% endif %}

    === letters
    {% if letters.sent > 0 or letters.began or signatures > 0 %}
    # Les lettres

    {% if letters.began %}Les premières lettres ont été écrites {{ letters.began | on_date }}.{% if letters.sent == 0 %} Le nombre de celles qui ont suivi n’a pas été noté.{% endif %}{% endif %}
    {% if letters.sent > 0 %}D’après le registre, {% if letters.sent == 1 %}une lettre a été envoyée{% else %}{{ letters.sent | number }}~lettres ont été envoyées{% endif %}{% if letters.offices == 1 %} à un seul destinataire{% elsif letters.offices > 1 %} à {{ letters.offices | number }}~destinataires{% endif %}{% if letters.countries > 1 %} dans {{ letters.countries | number }}~pays{% endif %}{% if letters.languages > 1 %}, en {{ letters.languages | number }}~langues{% endif %}.{% if letters.first and letters.last %} La première est partie {{ letters.first | on_date }}, la dernière {{ letters.last | on_date }}.{% elsif letters.first %} {% if letters.sent == 1 %}Elle{% else %}La première{% endif %} est partie {{ letters.first | on_date }}.{% endif %}{% endif %}
    {% if signatures > 0 %}Une pétition a recueilli {% if signatures == 1 %}une signature{% else %}{{ signatures | number }}~signatures{% endif %}.{% endif %}
    {% endif %}

    === answers
    {% if letters.answers > 0 or letters.acknowledgements > 0 %}
    # Ce qui a été répondu

    {% if letters.answers > 0 %}{% if letters.answers == 1 %}Une réponse est arrivée{% else %}{{ letters.answers | number }}~réponses sont arrivées{% endif %} :

    {% for kind in letters.kinds -%}
    - {{ kind.label }} : {{ kind.count | number }}
    {% endfor %}

    {% if letters.acknowledgements > 0 %}S’y {% if letters.acknowledgements == 1 %}ajoute un accusé de réception, qui ne dit{% else %}ajoutent {{ letters.acknowledgements | number }}~accusés de réception, qui ne disent{% endif %} rien de l’affaire elle-même.{% endif %}
    {% else %}Aucune réponse n’a porté sur l’affaire elle-même ; {% if letters.acknowledgements == 1 %}seul un accusé de réception est arrivé.{% else %}seuls {{ letters.acknowledgements | number }}~accusés de réception sont arrivés.{% endif %}
    {% endif %}
    {% endif %}

    === outcome
    # {% if outcome.is_grave %}Ce qui est arrivé ensuite{% else %}Ce qui a changé{% endif %}

    {% for outcome in outcomes %}
    {% if outcome.is_confirmed %}{{ outcome.sentence }}.{% else %}Rapporté, mais non confirmé : {{ outcome.label }}, {{ outcome.date | long_date }} ({{ outcome.names }}).{% if outcome.sources.size > 0 %} Source : {{ outcome.sources | list }}.{% endif %}{% endif %}
    {% endfor %}

    === credit
    {% if credits.size > 0 %}
    # La part des lettres

    {% for credit in credits %}
    {% if credits.size > 1 %}**{{ credit.heading }}.** {% endif %}{% case credit.attribution %}{% when "coincided" %}Des lettres avaient été écrites avant que cela ne se produise. Personne ne peut dire si elles y ont contribué.{% when "contributed" %}{% if redacted %}Selon une source dont le nom est omis ici, les lettres y ont contribué.{% else %}Les lettres y ont contribué, selon la source suivante : {{ credit.credited_by }}.{% endif %}{% when "credited-by-authorities" %}Les autorités ont elles-mêmes cité les lettres parmi leurs raisons{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% when "credited-by-person" %}{% if credit.is_of_several %}D’après les personnes concernées{% else %}D’après {{ credit.names }}{% endif %}, les lettres ont aidé{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% when "credited-by-family" %}D’après la famille, les lettres ont aidé{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% endcase %}
    {% endfor %}
    {% endif %}

    === demands
    {% if demands_met.size > 0 or demands_partly.size > 0 or demands_open.size > 0 %}
    # Ce qui était demandé aux autorités

    {% if demands_met.size > 0 %}Demandes satisfaites :

    {% for demand in demands_met -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}

    {% if demands_partly.size > 0 %}Demandes satisfaites en partie :

    {% for demand in demands_partly -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}

    {% if demands_open.size > 0 %}Demandes maintenues :

    {% for demand in demands_open -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}
    {% endif %}

    === join
    {% if group or how_to_join %}
    # Participer

    {% if group %}Le groupe {{ group | quote }} écrit des lettres en faveur de personnes emprisonnées.{% endif %}
    {% if how_to_join %}{{ how_to_join }}{% endif %}
    {% endif %}

    === sources
    Sources

    === timeline
    Chronologie

    === sent
    lettres envoyées
    """#

  static let outcomes = #"""
    code | sentence
    released | {who} [a été libéré/a été libérée/a retrouvé la liberté/ont été libérés/ont été libérées] {on}
    sentence-served | {who} [a été libéré/a été libérée/a retrouvé la liberté/ont été libérés/ont été libérées] {on}, au terme de [sa peine/leur peine]
    released-conditionally | {who} [a été libéré/a été libérée/a retrouvé la liberté/ont été libérés/ont été libérées] sous condition {on}
    pardoned | {who} [a été gracié/a été graciée/a bénéficié d’une grâce/ont été graciés/ont été graciées] {on}
    amnestied | {who} [a été amnistié/a été amnistiée/a bénéficié d’une amnistie/ont été amnistiés/ont été amnistiées] {on}
    acquitted | {who} [a été acquitté/a été acquittée/a bénéficié d’un acquittement/ont été acquittés/ont été acquittées] {on}
    charges-dropped | les poursuites contre {who} ont été abandonnées {on}
    sentence-reduced | {who} [a/ont] bénéficié d’une réduction de peine {on}
    lawyer-granted | {who} [a/ont] obtenu l’accès à un avocat {on}
    doctor-granted | {who} [a/ont] obtenu l’accès à un médecin {on}
    family-granted | {who} [a/ont] pu avoir des contacts avec [sa/leur] famille {on}
    conditions-improved | pour {who}, les conditions de détention ont été améliorées {on}
    transferred | {who} [a été transféré/a été transférée/a fait l’objet d’un transfèrement/ont été transférés/ont été transférées] {on}
    investigation-opened | une enquête sur les allégations concernant {who} a été ouverte {on}
    whereabouts-disclosed | {since}, on sait où {who} [est détenu/est détenue/se trouve/sont détenus/sont détenues]
    returned | {who} [a/ont] pu rentrer {on}
    sentence-extended | {who} [a vu sa peine prolongée/ont vu leur peine prolongée] {on}
    died | {who} [est mort/est morte/a perdu la vie/sont morts/sont mortes] {on}
    """#
}
