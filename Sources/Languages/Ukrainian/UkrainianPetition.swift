// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension UkrainianStory {
  static let petition = #"""
    === title
    Петиція: {{ names }}

    === to
    Адресат: {{ office }}

    === case
    {% if account %}{{ account.text }}{% else %}Ця петиція стосується такої справи: {% if person %}{{ person | full_name }}{% if person.occupation %}, {{ person.occupation }}{% endif %}{% else %}{{ people | full_name | list }}{% endif %}. Відповідальність за цю справу несе влада {{ case.country | country_of }}.{% endif %}

    === ask
    Ми, нижчепідписані, просимо Вас:

    {% for demand in demands -%}
    - {{ demand.text }}{% if forloop.last %}.{% else %};{% endif %}
    {% endfor %}

    === count
    {% if signatures == 0 %}Підписів ще немає; перша мета — {{ goal | number }}.{% else %}Уже зібрано {{ signatures | number }}~{{ signatures | plural: one: "підпис", few: "підписи", many: "підписів" }}; наступна мета — {{ goal | number }}.{% endif %}

    === privacy
    {% if privacy %}{{ privacy }}{% else %}Цей аркуш буде передано вказаному вище адресатові{% if group %}; доти його зберігає об’єднання {{ group | quote }}{% endif %}. Ні для чого іншого Ваше ім’я не використають.{% endif %}

    === name
    Ім’я та прізвище

    === place
    Місто і країна

    === signature
    Підпис

    === date
    Дата
    """#
}

extension Ukrainian {
  var documents: DocumentTexts { Self.documentTexts }

  private static let documentTexts = DocumentTexts(
    "Ukrainian", story: UkrainianStory.story, petition: UkrainianStory.petition,
    outcomes: UkrainianStory.outcomes, numbers: NumberGrouping("\u{A0}", from: 5))
}
