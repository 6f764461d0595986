// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension SpanishStory {
  static let petition = #"""
    === title
    Petición: {{ names }}

    === to
    Destinatario: {{ office }}

    === case
    {% if account %}{{ account.text }}{% else %}Esta petición trata del siguiente caso: {% if person %}{{ person | full_name }}{% if person.occupation %}, {{ person.occupation }}{% endif %}{% else %}{{ people | full_name | list }}{% endif %}. Las autoridades {{ case.country | country_of }} son responsables del caso.{% endif %}

    === ask
    Quienes firmamos esta petición le pedimos:

    {% for demand in demands -%}
    - {{ demand.text }}{% if forloop.last %}.{% else %};{% endif %}
    {% endfor %}

    === count
    {% if signatures == 0 %}Aún no ha firmado nadie; el primer objetivo es de {{ goal | number }}~firmas.{% elsif signatures == 1 %}Hasta ahora ha firmado una persona; el próximo objetivo es de {{ goal | number }}~firmas.{% else %}Hasta ahora han firmado {{ signatures | number }}~personas; el próximo objetivo es de {{ goal | number }}~firmas.{% endif %}

    === privacy
    {% if privacy %}{{ privacy }}{% else %}Esta hoja se entregará al destinatario arriba indicado{% if group %}; hasta entonces la conserva el grupo {{ group | quote }}{% endif %}. Su nombre no se utilizará para nada más.{% endif %}

    === name
    Nombre y apellidos

    === place
    Ciudad y país

    === signature
    Firma

    === date
    Fecha
    """#
}

extension Spanish {
  var documents: DocumentTexts { Self.documentTexts }

  private static let documentTexts = DocumentTexts(
    "Spanish", story: SpanishStory.story, petition: SpanishStory.petition,
    outcomes: SpanishStory.outcomes, numbers: NumberGrouping("\u{A0}", from: 5))
}
