// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension FrenchStory {
  static let petition = #"""
    === title
    Pétition : {{ names }}

    === to
    Destinataire : {{ office }}

    === case
    {% if account %}{{ account.text }}{% else %}Cette pétition porte sur le cas suivant : {% if person %}{{ person | full_name }}{% if person.occupation %}, {{ person.occupation }}{% endif %}{% else %}{{ people | full_name | list }}{% endif %}. Les autorités {{ case.country | country_of }} en sont responsables.{% endif %}

    === ask
    Nous, soussignés, vous demandons de :

    {% for demand in demands -%}
    - {{ demand.text }}{% if forloop.last %}.{% else %} ;{% endif %}
    {% endfor %}

    === count
    {% if signatures == 0 %}Aucune signature pour l’instant ; premier objectif : {{ goal | number }}~signatures.{% elsif signatures == 1 %}Une signature à ce jour ; prochain objectif : {{ goal | number }}~signatures.{% else %}{{ signatures | number }}~signatures à ce jour ; prochain objectif : {{ goal | number }}~signatures.{% endif %}

    === privacy
    {% if privacy %}{{ privacy }}{% else %}Cette feuille sera remise au destinataire indiqué ci-dessus{% if group %} ; d’ici là, elle est conservée par le groupe {{ group | quote }}{% endif %}. Votre nom ne servira à rien d’autre.{% endif %}

    === name
    Nom et prénom

    === place
    Ville et pays

    === signature
    Signature

    === date
    Date
    """#
}

extension French {
  var documents: DocumentTexts { Self.documentTexts }

  private static let documentTexts = DocumentTexts(
    "French", story: FrenchStory.story, petition: FrenchStory.petition,
    outcomes: FrenchStory.outcomes, numbers: NumberGrouping("\u{202F}"))
}
