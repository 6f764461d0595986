// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension ItalianStory {
  static let petition = #"""
    === title
    Petizione: {{ names }}

    === to
    Destinatario: {{ office }}

    === case
    {% if account %}{{ account.text }}{% else %}Questa petizione riguarda il caso seguente: {% if person %}{{ person | full_name }}{% if person.occupation %}, {{ person.occupation }}{% endif %}{% else %}{{ people | full_name | list }}{% endif %}. Del caso rispondono le autorità {{ case.country | country_of }}.{% endif %}

    === ask
    Noi sottoscritti Le chiediamo di:

    {% for demand in demands -%}
    - {{ demand.text }}{% if forloop.last %}.{% else %};{% endif %}
    {% endfor %}

    === count
    {% if signatures == 0 %}Non ha ancora firmato nessuno; il primo obiettivo è di {{ goal | number }}~firme.{% elsif signatures == 1 %}Finora ha firmato una persona; il prossimo obiettivo è di {{ goal | number }}~firme.{% else %}Finora hanno firmato {{ signatures | number }}~persone; il prossimo obiettivo è di {{ goal | number }}~firme.{% endif %}

    === privacy
    {% if privacy %}{{ privacy }}{% else %}Questo foglio sarà consegnato al destinatario sopra indicato{% if group %}; fino ad allora lo custodisce il gruppo {{ group | quote }}{% endif %}. Il Suo nome non sarà usato per nient’altro.{% endif %}

    === name
    Nome e cognome

    === place
    Città e Paese

    === signature
    Firma

    === date
    Data
    """#
}

extension Italian {
  var documents: DocumentTexts { Self.documentTexts }

  private static let documentTexts = DocumentTexts(
    "Italian", story: ItalianStory.story, petition: ItalianStory.petition,
    outcomes: ItalianStory.outcomes, numbers: NumberGrouping("."))
}
