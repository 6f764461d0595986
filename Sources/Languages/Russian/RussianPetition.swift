// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension RussianStory {
  static let petition = #"""
    === title
    Петиция: {{ names }}

    === to
    Адресат: {{ office }}

    === case
    {% if account %}{{ account.text }}{% else %}Эта петиция посвящена следующему делу: {% if person %}{{ person | full_name }}{% if person.occupation %}, {{ person.occupation }}{% endif %}{% else %}{{ people | full_name | list }}{% endif %}. Ответственность за это дело несут власти {{ case.country | country_of }}.{% endif %}

    === ask
    Мы, нижеподписавшиеся, просим Вас:

    {% for demand in demands -%}
    - {{ demand.text }}{% if forloop.last %}.{% else %};{% endif %}
    {% endfor %}

    === count
    {% if signatures == 0 %}Подписей пока нет; первая цель — {{ goal | number }}.{% else %}Уже {{ signatures | plural: one: "собрана", few: "собраны", many: "собрано" }} {{ signatures | number }}~{{ signatures | plural: one: "подпись", few: "подписи", many: "подписей" }}; следующая цель — {{ goal | number }}.{% endif %}

    === privacy
    {% if privacy %}{{ privacy }}{% else %}Этот лист будет передан указанному выше адресату{% if group %}; до этого он хранится у объединения {{ group | quote }}{% endif %}. Ни для чего другого Ваше имя использовано не будет.{% endif %}

    === name
    Имя и фамилия

    === place
    Город и страна

    === signature
    Подпись

    === date
    Дата
    """#
}

extension Russian {
  var documents: DocumentTexts { Self.documentTexts }

  private static let documentTexts = DocumentTexts(
    "Russian", story: RussianStory.story, petition: RussianStory.petition,
    outcomes: RussianStory.outcomes, numbers: NumberGrouping("\u{A0}", from: 5))
}
