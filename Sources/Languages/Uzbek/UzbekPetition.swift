// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension UzbekStory {
  static let petition = #"""
    === title
    Petitsiya: {{ names }}

    === to
    Qabul qiluvchi: {{ office }}

    === case
    {% if account %}{{ account.text }}{% else %}Bu petitsiya quyidagi ish haqida: {% if person %}{{ person | full_name }}{% if person.occupation %}, {{ person.occupation }}{% endif %}{% else %}{{ people | full_name | list }}{% endif %}. Bu ish uchun {{ case.country | country_of }} hokimiyat organlari javobgar.{% endif %}

    === ask
    Biz, quyida imzo chekuvchilar, Sizdan quyidagilarni soʻraymiz:

    {% for demand in demands -%}
    - {{ demand.text }}{% if forloop.last %}.{% else %};{% endif %}
    {% endfor %}

    === count
    {% if signatures == 0 %}Hozircha imzolar yoʻq; birinchi maqsad {{ goal | number }}~ta imzo.{% else %}Hozirgacha {{ signatures | number }}~ta imzo toʻplangan; keyingi maqsad {{ goal | number }}~ta imzo.{% endif %}

    === privacy
    {% if privacy %}{{ privacy }}{% else %}Bu varaq yuqorida koʻrsatilgan qabul qiluvchiga topshiriladi{% if group %}; ungacha uni {{ group | quote }} tashkiloti saqlaydi{% endif %}. Ismingizdan boshqa hech qanday maqsadda foydalanilmaydi.{% endif %}

    === name
    Ism va familiya

    === place
    Shahar va mamlakat

    === signature
    Imzo

    === date
    Sana
    """#
}

extension Uzbek {
  var documents: DocumentTexts { Self.documentTexts }

  private static let documentTexts = DocumentTexts(
    "Uzbek", story: UzbekStory.story, petition: UzbekStory.petition,
    outcomes: UzbekStory.outcomes, numbers: NumberGrouping("\u{A0}"))
}

extension UzbekInCyrillic {
  var documents: DocumentTexts { Self.documentTexts }

  private static let documentTexts = DocumentTexts(
    "Uzbek in Cyrillic", story: UzbekStory.story, petition: UzbekStory.petition,
    outcomes: UzbekStory.outcomes, numbers: NumberGrouping("\u{A0}"),
    spelling: UzbekScript.cyrillic, templates: UzbekTemplate.cyrillic)
}
