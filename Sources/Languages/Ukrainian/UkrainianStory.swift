// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The story of a case in Ukrainian.
///
/// Names stand in the nominative, so that nothing depends on a gender that nobody knows.
enum UkrainianStory {
  static let story = #"""
    === title
    {% if headline.said %}{{ headline.names }} {{ headline.said }}{% elsif headline %}{{ headline.names }}: {{ headline.label }}{% else %}{{ names }}: що відомо{% endif %}

    === summary
    {% if headline %}{{ headline.sentence }}.{% else %}{{ names }}: {{ outcome.label }} ({{ outcome.date | long_date }}). Про це повідомляють, але підтвердження немає.{% endif %}

    === notice
    {% if for_consent %}**Чернетка для погодження з~людиною, про яку йдеться, або з~родиною. До погодження її не можна ні публікувати, ні передавати іншим.**

    {% endif %}{% if redacted %}У цій копії імена скорочено, а місця й подробиці пропущено.{% endif %}

    === person
    {% if person -%}
    Про кого йдеться: {{ person | full_name }}{% if person.occupation %}, {{ person.occupation }}{% endif %}{% if person.born %} (рік народження: {{ person.born | year }}){% endif %}.
    {%- else -%}
    Про кого йдеться:

    {% for someone in people -%}
    - {{ someone | full_name }}{% if someone.occupation %}, {{ someone.occupation }}{% endif %}{% if someone.born %} (рік народження: {{ someone.born | year }}){% endif %}
    {% endfor %}
    {% endif %} Відповідальність за цю справу несе влада {{ case.country | country_of }}.

    === events
    {% if account %}
    # Що сталося

    {% if account.is_reported %}Про подане нижче повідомляють, але підтвердження немає.

    {% endif %}{{ account.text }}

    {% if account.is_before %}Відомості подано станом на {{ account.as_of | long_date }}.{% endif %}
    {% elsif events.size > 0 %}
    # Що сталося

    {% for event in events -%}
    - {{ event.date | long_date }}: {% if event.names %}{{ event.names }}: {% endif %}{{ event.said }}{% if event.is_reported %} (повідомляють, не підтверджено){% endif %}
    {% endfor %}
    {% endif %}

    === letters
    {% if letters.sent > 0 or letters.began or signatures > 0 %}
    # Листи

    {% if letters.began %}Перші листи було написано {{ letters.began | on_date }}.{% if letters.sent == 0 %} Скільки листів було потім, не записано.{% endif %}{% endif %}
    {% if letters.sent > 0 %}За наявними записами, надіслано {% if letters.sent == 1 %}один лист{% else %}{{ letters.sent | number }}~{{ letters.sent | plural: one: "лист", few: "листи", many: "листів" }}{% endif %}{% if letters.offices == 1 %} до однієї установи{% elsif letters.offices > 1 %} до {{ letters.offices | number }}~{{ letters.offices | plural: one: "установи", few: "установ", many: "установ" }}{% endif %}{% if letters.countries > 1 %} {{ letters.countries | number }}~{{ letters.countries | plural: one: "країни", few: "країн", many: "країн" }}{% endif %}{% if letters.languages > 1 %}, {{ letters.languages | number }}~{{ letters.languages | plural: one: "мовою", few: "мовами", many: "мовами" }}{% endif %}.{% if letters.first and letters.last %} Перший надіслано {{ letters.first | on_date }}, останній — {{ letters.last | on_date }}.{% elsif letters.first %} {% if letters.sent == 1 %}Його надіслано{% else %}Перший надіслано{% endif %} {{ letters.first | on_date }}.{% endif %}{% endif %}
    {% if signatures > 0 %}Петицію {% if signatures == 1 %}підписала одна людина{% else %}{{ signatures | plural: one: "підписала", few: "підписали", many: "підписали" }} {{ signatures | number }}~{{ signatures | plural: one: "людина", few: "людини", many: "людей" }}{% endif %}.{% endif %}
    {% endif %}

    === answers
    {% if letters.answers > 0 or letters.acknowledgements > 0 %}
    # Що відповіли

    {% if letters.answers > 0 %}{% if letters.answers == 1 %}Отримано одну відповідь{% else %}Отримано {{ letters.answers | number }}~{{ letters.answers | plural: one: "відповідь", few: "відповіді", many: "відповідей" }}{% endif %}:

    {% for kind in letters.kinds -%}
    - {{ kind.label }}: {{ kind.count | number }}
    {% endfor %}

    {% if letters.acknowledgements > 0 %}Крім того, {% if letters.acknowledgements == 1 %}отримано одне підтвердження, що лист надійшов{% else %}отримано {{ letters.acknowledgements | number }}~{{ letters.acknowledgements | plural: one: "підтвердження", few: "підтвердження", many: "підтверджень" }}, що листи надійшли{% endif %}; про саму справу в {% if letters.acknowledgements == 1 %}ньому{% else %}них{% endif %} нічого не сказано.{% endif %}
    {% else %}Про саму справу не відповів ніхто; {% if letters.acknowledgements == 1 %}отримано лише одне підтвердження, що лист надійшов{% else %}отримано лише {{ letters.acknowledgements | number }}~{{ letters.acknowledgements | plural: one: "підтвердження", few: "підтвердження", many: "підтверджень" }}, що листи надійшли{% endif %}.
    {% endif %}
    {% endif %}

    === outcome
    # {% if outcome.is_grave %}Що було далі{% else %}Що змінилося{% endif %}

    {% for outcome in outcomes %}
    {% if outcome.is_confirmed %}{{ outcome.sentence }}.{% else %}Повідомляють, але не підтверджено: {{ outcome.label }}, {{ outcome.date | long_date }} ({{ outcome.names }}).{% if outcome.sources.size > 0 %} Джерело: {{ outcome.sources | list }}.{% endif %}{% endif %}
    {% endfor %}

    === credit
    {% if credits.size > 0 %}
    # Яку роль відіграли листи

    {% for credit in credits %}
    {% if credits.size > 1 %}**{{ credit.heading }}.** {% endif %}{% case credit.attribution %}{% when "coincided" %}Це сталося після того, як були написані листи. Чи допомогли вони, не може сказати ніхто.{% when "contributed" %}За однією з оцінок, листи цьому сприяли. {% if redacted %}Чия це оцінка, у цій копії пропущено.{% else %}Джерело оцінки: {{ credit.credited_by }}.{% endif %}{% when "credited-by-authorities" %}Влада сама назвала листи серед причин свого рішення{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% when "credited-by-person" %}{% if credit.is_of_several %}Ті, кого це стосується, кажуть{% else %}{{ credit.names }} каже{% endif %}, що листи допомогли{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% when "credited-by-family" %}Рідні кажуть, що листи допомогли{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% endcase %}
    {% endfor %}
    {% endif %}

    === demands
    {% if demands_met.size > 0 or demands_partly.size > 0 or demands_open.size > 0 %}
    # Про що просили владу

    {% if demands_met.size > 0 %}Виконані вимоги:

    {% for demand in demands_met -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}

    {% if demands_partly.size > 0 %}Вимоги, виконані частково:

    {% for demand in demands_partly -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}

    {% if demands_open.size > 0 %}Вимоги, які залишаються чинними:

    {% for demand in demands_open -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}
    {% endif %}

    === join
    {% if group or how_to_join %}
    # Як долучитися

    {% if group %}Об’єднання {{ group | quote }} пише листи на захист людей, позбавлених волі.{% endif %}
    {% if how_to_join %}{{ how_to_join }}{% endif %}
    {% endif %}

    === sources
    Джерела

    === timeline
    Перебіг подій

    === sent
    надіслані листи
    """#

  static let outcomes = #"""
    code | sentence
    released | [{who} вийшов на волю {on}/{who} вийшла на волю {on}/{since} {who} на волі/{who} вийшли на волю {on}]
    sentence-served | [{who} вийшов на волю {on}, повністю відбувши строк/{who} вийшла на волю {on}, повністю відбувши строк/{since} {who} на волі: строк відбуто повністю/{who} вийшли на волю {on}, повністю відбувши строк]
    released-conditionally | [{who} був умовно звільнений {on}/{who} була умовно звільнена {on}/{since} {who} на волі: звільнення умовне/{who} були умовно звільнені {on}]
    pardoned | {who} [був помилуваний/була помилувана/-/були помилувані] {on}
    amnestied | [{who} вийшов на волю за амністією {on}/{who} вийшла на волю за амністією {on}/{since} {who} на волі за амністією/{who} вийшли на волю за амністією {on}]
    acquitted | {who} [був виправданий/була виправдана/-/були виправдані] {on}
    charges-dropped | {who}: обвинувачення знято {on}
    sentence-reduced | {who}: [строк скорочено/строки скорочено] {on}
    lawyer-granted | {who} [отримав/отримала/-/отримали] доступ до адвоката {on}
    doctor-granted | {who} [отримав/отримала/-/отримали] доступ до лікаря {on}
    family-granted | {who} [отримав/отримала/-/отримали] змогу бачитися з [родиною/родинами] {on}
    conditions-improved | {who}: умови тримання поліпшено {on}
    transferred | {who}: переведення в інше місце відбулося {on}
    investigation-opened | {who}: розслідування за скаргами в цій справі розпочато {on}
    whereabouts-disclosed | {who}: місце тримання стало відоме {on}
    returned | {who} [зміг/змогла/-/змогли] повернутися додому {on}
    sentence-extended | {who} [отримав/отримала/-/отримали] додатковий строк {on}
    died | {who} [помер/померла/-/померли] {on}
    """#
}
