// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension GermanStory {
  static let petition = #"""
    === title
    Petition: {{ names }}

    === to
    An: {{ office }}

    === case
    {% if account %}{{ account.text }}{% else %}In dieser Petition geht es um den folgenden Fall: {% if person %}{{ person | full_name }}{% if person.occupation %}, {{ person.occupation }}{% endif %}{% else %}{{ people | full_name | list }}{% endif %}. Verantwortlich für diesen Fall sind die Behörden {{ case.country | country_of }}.{% endif %}

    === ask
    Wir, die Unterzeichnenden, bitten Sie,

    {% for demand in demands -%}
    - {{ demand.text }}{% if forloop.last %}.{% else %};{% endif %}
    {% endfor %}

    === count
    {% if signatures == 0 %}Bisher hat niemand unterschrieben; das erste Ziel sind {{ goal | number }}~Unterschriften.{% elsif signatures == 1 %}Bisher hat eine Person unterschrieben; das nächste Ziel sind {{ goal | number }}~Unterschriften.{% else %}Bisher haben {{ signatures | number }}~Menschen unterschrieben; das nächste Ziel sind {{ goal | number }}~Unterschriften.{% endif %}

    === privacy
    {% if privacy %}{{ privacy }}{% else %}Dieses Blatt geht an die oben genannte Stelle{% if group %}; bis dahin verwahrt es die Gruppe {{ group | quote }}{% endif %}. Ihr Name wird für nichts anderes verwendet.{% endif %}

    === name
    Name

    === place
    Ort und Land

    === signature
    Unterschrift

    === date
    Datum
    """#
}

extension German {
  var documents: DocumentTexts { Self.documentTexts }

  private static let documentTexts = DocumentTexts(
    "German", story: GermanStory.story, petition: GermanStory.petition,
    outcomes: GermanStory.outcomes, numbers: NumberGrouping("."))
}
