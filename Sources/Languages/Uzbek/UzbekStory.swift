// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The story of a case in Uzbek.
///
/// Uzbek in Cyrillic letters is the same, respelled.
enum UzbekStory {
  static let story = #"""
    === title
    {% if headline.said %}{{ headline.names }} {{ headline.said }}{% elsif headline %}{{ headline.names }}: {{ headline.label }}{% else %}{{ names }}: maʼlum boʻlgan narsalar{% endif %}

    === summary
    {% if headline %}{{ headline.sentence }}.{% else %}{{ names }}: {{ outcome.label }} ({{ outcome.date | long_date }}). Bu haqda xabar qilingan, lekin u tasdiqlanmagan.{% endif %}

    === notice
    {% if for_consent %}**Bu matn tegishli shaxs yoki uning oilasi oʻqib, rozilik berishi uchun tayyorlangan. Rozilik olinmaguncha uni eʼlon qilish yoki boshqalarga berish mumkin emas.**

    {% endif %}{% if redacted %}Bu nusxada ismlar qisqartirilgan, joylar va tafsilotlar tushirib qoldirilgan.{% endif %}

    === person
    {% if person -%}
    Gap kim haqida: {{ person | full_name }}{% if person.occupation %}, {{ person.occupation }}{% endif %}{% if person.born %} (tugʻilgan yili: {{ person.born | year }}){% endif %}.
    {%- else -%}
    Gap kimlar haqida:

    {% for someone in people -%}
    - {{ someone | full_name }}{% if someone.occupation %}, {{ someone.occupation }}{% endif %}{% if someone.born %} (tugʻilgan yili: {{ someone.born | year }}){% endif %}
    {% endfor %}
    {% endif %} Bu ish uchun {{ case.country | country_of }} hokimiyat organlari javobgar.

    === events
    {% if account %}
    # Nima boʻlgan

    {% if account.is_reported %}Quyidagilar haqida xabar qilingan, lekin ular tasdiqlanmagan.

    {% endif %}{{ account.text }}

    {% if account.is_before %}Maʼlumotlar sanasi: {{ account.as_of | long_date }}.{% endif %}
    {% elsif events.size > 0 %}
    # Nima boʻlgan

    {% for event in events -%}
    - {{ event.date | long_date }}: {% if event.names %}{{ event.names }}: {% endif %}{{ event.said }}{% if event.is_reported %} (xabar qilingan, tasdiqlanmagan){% endif %}
    {% endfor %}
    {% endif %}

    === letters
    {% if letters.sent > 0 or letters.began or signatures > 0 %}
    # Xatlar

    {% if letters.began %}Dastlabki xatlar {{ letters.began | on_date }} yozilgan.{% if letters.sent == 0 %} Undan keyin qancha xat yozilgani qayd etilmagan.{% endif %}{% endif %}
    {% if letters.sent > 0 %}Qaydlarga koʻra,{% if letters.offices == 1 %} bitta idoraga{% elsif letters.offices > 1 %} {{ letters.offices | number }}~ta idoraga{% endif %}{% if letters.countries > 1 %} ({{ letters.countries | number }}~ta mamlakatda){% endif %}{% if letters.languages > 1 %} {{ letters.languages | number }}~ta tilda{% endif %} {% if letters.sent == 1 %}bitta xat{% else %}{{ letters.sent | number }}~ta xat{% endif %} yuborilgan.{% if letters.first and letters.last %} Birinchisi {{ letters.first | on_date }}, oxirgisi {{ letters.last | on_date }} joʻnatilgan.{% elsif letters.first %} {% if letters.sent == 1 %}U{% else %}Birinchisi{% endif %} {{ letters.first | on_date }} joʻnatilgan.{% endif %}{% endif %}
    {% if signatures > 0 %}Petitsiyani {% if signatures == 1 %}bir kishi{% else %}{{ signatures | number }}~kishi{% endif %} imzolagan.{% endif %}
    {% endif %}

    === answers
    {% if letters.answers > 0 or letters.acknowledgements > 0 %}
    # Qanday javob berilgan

    {% if letters.answers > 0 %}{% if letters.answers == 1 %}Bitta javob kelgan{% else %}{{ letters.answers | number }}~ta javob kelgan{% endif %}:

    {% for kind in letters.kinds -%}
    - {{ kind.label }}: {{ kind.count | number }}
    {% endfor %}

    {% if letters.acknowledgements > 0 %}Bundan tashqari, {% if letters.acknowledgements == 1 %}xat yetib borganini tasdiqlovchi bitta xabar kelgan{% else %}xatlar yetib borganini tasdiqlovchi {{ letters.acknowledgements | number }}~ta xabar kelgan{% endif %}; ishning oʻzi haqida {% if letters.acknowledgements == 1 %}unda{% else %}ularda{% endif %} hech narsa aytilmagan.{% endif %}
    {% else %}Ishning oʻzi haqida hech kim javob bermagan; faqat {% if letters.acknowledgements == 1 %}xat yetib borganini tasdiqlovchi bitta xabar kelgan{% else %}xatlar yetib borganini tasdiqlovchi {{ letters.acknowledgements | number }}~ta xabar kelgan{% endif %}.
    {% endif %}
    {% endif %}

    === outcome
    # {% if outcome.is_grave %}Keyin nima boʻlgan{% else %}Nima oʻzgardi{% endif %}

    {% for outcome in outcomes %}
    {% if outcome.is_confirmed %}{{ outcome.sentence }}.{% else %}Xabar qilingan, lekin tasdiqlanmagan: {{ outcome.label }}, {{ outcome.date | long_date }} ({{ outcome.names }}).{% if outcome.sources.size > 0 %} Manba: {{ outcome.sources | list }}.{% endif %}{% endif %}
    {% endfor %}

    === credit
    {% if credits.size > 0 %}
    # Bunda xatlarning oʻrni

    {% for credit in credits %}
    {% if credits.size > 1 %}**{{ credit.heading }}.** {% endif %}{% case credit.attribution %}{% when "coincided" %}Bu voqeadan avval xatlar yozilgan edi. Xatlar yordam berganmi, buni hech kim ayta olmaydi.{% when "contributed" %}Bir bahoga koʻra, xatlar bunga hissa qoʻshgan. {% if redacted %}Bu kimning bahosi ekani bu nusxada tushirib qoldirilgan.{% else %}Bahoning manbasi: {{ credit.credited_by }}.{% endif %}{% when "credited-by-authorities" %}Hokimiyat organlarining oʻzlari oʻz qarori sabablari orasida xatlarni ham tilga olgan{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% when "credited-by-person" %}{% if credit.is_of_several %}Bu ishga daxldor insonlar{% else %}{{ credit.names }}{% endif %} xatlar yordam berganini aytgan{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% when "credited-by-family" %}Oilaning aytishicha, xatlar yordam bergan{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% endcase %}
    {% endfor %}
    {% endif %}

    === demands
    {% if demands_met.size > 0 or demands_partly.size > 0 or demands_open.size > 0 %}
    # Hokimiyat organlaridan nimalar soʻralgan

    {% if demands_met.size > 0 %}Bajarilgan talablar:

    {% for demand in demands_met -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}

    {% if demands_partly.size > 0 %}Qisman bajarilgan talablar:

    {% for demand in demands_partly -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}

    {% if demands_open.size > 0 %}Hamon kuchda qolgan talablar:

    {% for demand in demands_open -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}
    {% endif %}

    === join
    {% if group or how_to_join %}
    # Qanday qoʻshilish mumkin

    {% if group %}{{ group | quote }} tashkiloti ozodlikdan mahrum etilgan insonlarni himoya qilib xatlar yozadi.{% endif %}
    {% if how_to_join %}{{ how_to_join }}{% endif %}
    {% endif %}

    === sources
    Manbalar

    === timeline
    Voqealar ketma-ketligi

    === sent
    yuborilgan xatlar
    """#

  static let outcomes = #"""
    code | sentence
    released | {who} {on} ozodlikka chiqarilgan
    sentence-served | {who} jazo muddatini toʻliq oʻtab, {on} ozodlikka chiqqan
    released-conditionally | {who} {on} shartli ravishda ozodlikka chiqarilgan
    pardoned | {who} {on} afv etilgan
    amnestied | {who} {on} amnistiya asosida ozodlikka chiqarilgan
    acquitted | {who} {on} oqlangan
    charges-dropped | {who}: ayblovlar {on} bekor qilingan
    sentence-reduced | {who}: jazo muddati {on} qisqartirilgan
    lawyer-granted | {who} {on} advokat bilan uchrashish imkonini olgan
    doctor-granted | {who} {on} shifokor koʻrigidan oʻtish imkonini olgan
    family-granted | {who} {on} [oilasi/oilalari] bilan koʻrishish imkonini olgan
    conditions-improved | {who}: saqlash sharoitlari {on} yaxshilangan
    transferred | {who} {on} boshqa joyga koʻchirilgan
    investigation-opened | {who}: bu ish boʻyicha shikoyatlar yuzasidan {on} tergov boshlangan
    whereabouts-disclosed | {who}: saqlanayotgan joy {on} maʼlum boʻlgan
    returned | {who} {on} [uyiga/uylariga] qaytishga muvaffaq boʻlgan
    sentence-extended | {who} {on} qoʻshimcha qamoq muddatini olgan
    died | {who} {on} vafot etgan
    """#
}
