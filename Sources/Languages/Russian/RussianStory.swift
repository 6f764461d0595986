// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The story of a case in Russian.
///
/// Names stand in the nominative, so that nothing depends on a gender that nobody knows.
enum RussianStory {
  static let story = #"""
    === title
    {% if headline.said %}{{ headline.names }} {{ headline.said }}{% elsif headline %}{{ headline.names }}: {{ headline.label }}{% else %}{{ names }}: что известно{% endif %}

    === summary
    {% if headline %}{{ headline.sentence }}.{% else %}{{ names }}: {{ outcome.label }} ({{ outcome.date | long_date }}). Об этом сообщается, но подтверждения нет.{% endif %}

    === notice
    {% if for_consent %}**Черновик для согласования с~человеком, о~котором идёт речь, или с~семьёй. До согласия его нельзя ни публиковать, ни передавать другим.**

    {% endif %}{% if redacted %}В этой копии имена сокращены, а места и подробности опущены.{% endif %}

    === person
    {% if person -%}
    О ком идёт речь: {{ person | full_name }}{% if person.occupation %}, {{ person.occupation }}{% endif %}{% if person.born %} (год рождения: {{ person.born | year }}){% endif %}.
    {%- else -%}
    О ком идёт речь:

    {% for someone in people -%}
    - {{ someone | full_name }}{% if someone.occupation %}, {{ someone.occupation }}{% endif %}{% if someone.born %} (год рождения: {{ someone.born | year }}){% endif %}
    {% endfor %}
    {% endif %} Ответственность за это дело несут власти {{ case.country | country_of }}.

    === events
    {% if account %}
    # Что произошло

    {% if account.is_reported %}О следующем сообщается, но подтверждения нет.

    {% endif %}{{ account.text }}

    {% if account.is_before %}Сведения приведены по состоянию на {{ account.as_of | long_date }}.{% endif %}
    {% elsif events.size > 0 %}
    # Что произошло

    {% for event in events -%}
    - {{ event.date | long_date }}: {% if event.names %}{{ event.names }}: {% endif %}{{ event.said }}{% if event.is_reported %} (сообщается, не подтверждено){% endif %}
    {% endfor %}
    {% endif %}

    === letters
    {% if letters.sent > 0 or letters.began or signatures > 0 %}
    # Письма

    {% if letters.began %}Первые письма были написаны {{ letters.began | on_date }}.{% if letters.sent == 0 %} Сколько писем последовало за ними, не записано.{% endif %}{% endif %}
    {% if letters.sent > 0 %}По имеющимся записям, отправлено {% if letters.sent == 1 %}одно письмо{% else %}{{ letters.sent | number }}~{{ letters.sent | plural: one: "письмо", few: "письма", many: "писем" }}{% endif %}{% if letters.offices == 1 %} в одно учреждение{% elsif letters.offices > 1 %} в {{ letters.offices | number }}~{{ letters.offices | plural: one: "учреждение", few: "учреждения", many: "учреждений" }}{% endif %}{% if letters.countries > 1 %} {{ letters.countries | number }}~{{ letters.countries | plural: one: "страны", few: "стран", many: "стран" }}{% endif %}{% if letters.languages > 1 %}, на {{ letters.languages | number }}~{{ letters.languages | plural: one: "языке", few: "языках", many: "языках" }}{% endif %}.{% if letters.first and letters.last %} Первое отправлено {{ letters.first | on_date }}, последнее — {{ letters.last | on_date }}.{% elsif letters.first %} {% if letters.sent == 1 %}Оно{% else %}Первое{% endif %} отправлено {{ letters.first | on_date }}.{% endif %}{% endif %}
    {% if signatures > 0 %}Петицию {% if signatures == 1 %}подписал один человек{% else %}{{ signatures | plural: one: "подписал", few: "подписали", many: "подписали" }} {{ signatures | number }}~{{ signatures | plural: one: "человек", few: "человека", many: "человек" }}{% endif %}.{% endif %}
    {% endif %}

    === answers
    {% if letters.answers > 0 or letters.acknowledgements > 0 %}
    # Что ответили

    {% if letters.answers > 0 %}{% if letters.answers == 1 %}Получен один ответ{% else %}{{ letters.answers | plural: one: "Получен", few: "Получено", many: "Получено" }} {{ letters.answers | number }}~{{ letters.answers | plural: one: "ответ", few: "ответа", many: "ответов" }}{% endif %}:

    {% for kind in letters.kinds -%}
    - {{ kind.label }}: {{ kind.count | number }}
    {% endfor %}

    {% if letters.acknowledgements > 0 %}Кроме того, {% if letters.acknowledgements == 1 %}получено одно подтверждение, что письмо дошло{% else %}получено {{ letters.acknowledgements | number }}~{{ letters.acknowledgements | plural: one: "подтверждение", few: "подтверждения", many: "подтверждений" }}, что письма дошли{% endif %}; о самом деле в {% if letters.acknowledgements == 1 %}нём{% else %}них{% endif %} ничего не сказано.{% endif %}
    {% else %}О самом деле не ответил никто; {% if letters.acknowledgements == 1 %}получено лишь одно подтверждение, что письмо дошло{% else %}получено лишь {{ letters.acknowledgements | number }}~{{ letters.acknowledgements | plural: one: "подтверждение", few: "подтверждения", many: "подтверждений" }}, что письма дошли{% endif %}.
    {% endif %}
    {% endif %}

    === outcome
    # {% if outcome.is_grave %}Что было дальше{% else %}Что изменилось{% endif %}

    {% for outcome in outcomes %}
    {% if outcome.is_confirmed %}{{ outcome.sentence }}.{% else %}Сообщается, но не подтверждено: {{ outcome.label }}, {{ outcome.date | long_date }} ({{ outcome.names }}).{% if outcome.sources.size > 0 %} Источник: {{ outcome.sources | list }}.{% endif %}{% endif %}
    {% endfor %}

    === credit
    {% if credits.size > 0 %}
    # Какую роль сыграли письма

    {% for credit in credits %}
    {% if credits.size > 1 %}**{{ credit.heading }}.** {% endif %}{% case credit.attribution %}{% when "coincided" %}Это произошло после того, как были написаны письма. Помогли ли они, не может сказать никто.{% when "contributed" %}По одной из оценок, письма этому способствовали. {% if redacted %}Чья это оценка, в этой копии опущено.{% else %}Источник оценки: {{ credit.credited_by }}.{% endif %}{% when "credited-by-authorities" %}Власти сами назвали письма среди причин своего решения{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% when "credited-by-person" %}{% if credit.is_of_several %}Те, кого это касается, говорят{% else %}{{ credit.names }} говорит{% endif %}, что письма помогли{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% when "credited-by-family" %}Родные говорят, что письма помогли{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% endcase %}
    {% endfor %}
    {% endif %}

    === demands
    {% if demands_met.size > 0 or demands_partly.size > 0 or demands_open.size > 0 %}
    # О чём просили власти

    {% if demands_met.size > 0 %}Выполненные требования:

    {% for demand in demands_met -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}

    {% if demands_partly.size > 0 %}Требования, выполненные отчасти:

    {% for demand in demands_partly -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}

    {% if demands_open.size > 0 %}Требования, которые остаются в силе:

    {% for demand in demands_open -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}
    {% endif %}

    === join
    {% if group or how_to_join %}
    # Как присоединиться

    {% if group %}Объединение {{ group | quote }} пишет письма в защиту людей, лишённых свободы.{% endif %}
    {% if how_to_join %}{{ how_to_join }}{% endif %}
    {% endif %}

    === sources
    Источники

    === timeline
    Ход событий

    === sent
    отправленные письма
    """#

  static let outcomes = #"""
    code | sentence
    released | [{who} вышел на свободу {on}/{who} вышла на свободу {on}/{since} {who} на свободе/{who} вышли на свободу {on}]
    sentence-served | [{who} вышел на свободу {on}, полностью отбыв срок/{who} вышла на свободу {on}, полностью отбыв срок/{since} {who} на свободе: срок отбыт полностью/{who} вышли на свободу {on}, полностью отбыв срок]
    released-conditionally | [{who} был условно освобождён {on}/{who} была условно освобождена {on}/{since} {who} на свободе: освобождение условное/{who} были условно освобождены {on}]
    pardoned | {who} [был помилован/была помилована/-/были помилованы] {on}
    amnestied | [{who} вышел на свободу по амнистии {on}/{who} вышла на свободу по амнистии {on}/{since} {who} на свободе по амнистии/{who} вышли на свободу по амнистии {on}]
    acquitted | {who} [был оправдан/была оправдана/-/были оправданы] {on}
    charges-dropped | {who}: обвинения сняты {on}
    sentence-reduced | {who}: [срок сокращён/сроки сокращены] {on}
    lawyer-granted | {who} [получил/получила/-/получили] доступ к адвокату {on}
    doctor-granted | {who} [получил/получила/-/получили] доступ к врачу {on}
    family-granted | {who} [получил/получила/-/получили] возможность видеться с [семьёй/семьями] {on}
    conditions-improved | {who}: условия содержания улучшены {on}
    transferred | {who} [переведён/переведена/-/переведены] в другое место {on}
    investigation-opened | {who}: расследование по жалобам в этом деле начато {on}
    whereabouts-disclosed | {who}: место содержания стало известно {on}
    returned | {who} [смог/смогла/-/смогли] вернуться домой {on}
    sentence-extended | {who} [получил/получила/-/получили] дополнительный срок {on}
    died | {who} [умер/умерла/-/умерли] {on}
    """#
}
