// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The story of a case in Spanish.
enum SpanishStory {
  static let story = #"""
    === title
    {% if headline.said %}{{ headline.names }} {{ headline.said }}{% elsif headline %}{{ headline.names }}: {{ headline.label }}{% else %}{{ names }}: lo que se sabe{% endif %}

    === summary
    {% if headline %}{{ headline.sentence }}.{% else %}{{ names }}: {{ outcome.label }} ({{ outcome.date | long_date }}). Así se ha informado, pero no está confirmado.{% endif %}

    === notice
    {% if for_consent %}**Borrador para que la persona interesada o su familia lo lea y dé su consentimiento. Antes no puede publicarse ni difundirse.**

    {% endif %}{% if redacted %}En esta copia los nombres aparecen abreviados y se han omitido los lugares y los detalles.{% endif %}

    === person
    {% if person -%}
    Este relato trata de {{ person | full_name }}{% if person.occupation %}, {{ person.occupation }}{% endif %}{% if person.born %} (año de nacimiento: {{ person.born | year }}){% endif %}.
    {%- else -%}
    Este relato trata de {{ people.size | number }}~personas:

    {% for someone in people -%}
    - {{ someone | full_name }}{% if someone.occupation %}, {{ someone.occupation }}{% endif %}{% if someone.born %} (año de nacimiento: {{ someone.born | year }}){% endif %}
    {% endfor %}
    {% endif %} Las autoridades {{ case.country | country_of }} son responsables del caso.

    === events
    {% if account %}
    # Lo que ocurrió

    {% if account.is_reported %}Lo que sigue se ha difundido, pero no está confirmado.

    {% endif %}{{ account.text }}

    {% if account.is_before %}Fecha de esta información: {{ account.as_of | long_date }}.{% endif %}
    {% elsif events.size > 0 %}
    # Lo que ocurrió

    {% for event in events -%}
    - {{ event.date | long_date }}: {% if event.names %}{{ event.names }}: {% endif %}{{ event.said }}{% if event.is_reported %} (según informaciones no confirmadas){% endif %}
    {% endfor %}
    {% endif %}

    === letters
    {% if letters.sent > 0 or letters.began or signatures > 0 %}
    # Las cartas

    {% if letters.began %}Las primeras cartas se escribieron {{ letters.began | on_date }}.{% if letters.sent == 0 %} No consta cuántas las siguieron.{% endif %}{% endif %}
    {% if letters.sent > 0 %}Según el registro, {% if letters.sent == 1 %}se envió una carta{% else %}se enviaron {{ letters.sent | number }}~cartas{% endif %}{% if letters.offices == 1 %} a un solo destinatario{% elsif letters.offices > 1 %} a {{ letters.offices | number }}~destinatarios{% endif %}{% if letters.countries > 1 %} en {{ letters.countries | number }}~países{% endif %}{% if letters.languages > 1 %}, en {{ letters.languages | number }}~idiomas{% endif %}.{% if letters.first and letters.last %} La primera salió {{ letters.first | on_date }} y la última, {{ letters.last | on_date }}.{% elsif letters.first %} {% if letters.sent == 1 %}Salió{% else %}La primera salió{% endif %} {{ letters.first | on_date }}.{% endif %}{% endif %}
    {% if signatures > 0 %}Una petición reunió {% if signatures == 1 %}una firma{% else %}{{ signatures | number }}~firmas{% endif %}.{% endif %}
    {% endif %}

    === answers
    {% if letters.answers > 0 or letters.acknowledgements > 0 %}
    # Lo que se respondió

    {% if letters.answers > 0 %}{% if letters.answers == 1 %}Llegó una respuesta{% else %}Llegaron {{ letters.answers | number }}~respuestas{% endif %}:

    {% for kind in letters.kinds -%}
    - {{ kind.label }}: {{ kind.count | number }}
    {% endfor %}

    {% if letters.acknowledgements > 0 %}Además {% if letters.acknowledgements == 1 %}llegó un acuse de recibo, que no dice{% else %}llegaron {{ letters.acknowledgements | number }}~acuses de recibo, que no dicen{% endif %} nada sobre el asunto.{% endif %}
    {% else %}Nadie respondió sobre el asunto; {% if letters.acknowledgements == 1 %}solo llegó un acuse de recibo.{% else %}solo llegaron {{ letters.acknowledgements | number }}~acuses de recibo.{% endif %}
    {% endif %}
    {% endif %}

    === outcome
    # {% if outcome.is_grave %}Lo que ocurrió después{% else %}Lo que ha cambiado{% endif %}

    {% for outcome in outcomes %}
    {% if outcome.is_confirmed %}{{ outcome.sentence }}.{% else %}Según informaciones no confirmadas: {{ outcome.label }}, {{ outcome.date | long_date }} ({{ outcome.names }}).{% if outcome.sources.size > 0 %} Fuente: {{ outcome.sources | list }}.{% endif %}{% endif %}
    {% endfor %}

    === credit
    {% if credits.size > 0 %}
    # Qué papel tuvieron las cartas

    {% for credit in credits %}
    {% if credits.size > 1 %}**{{ credit.heading }}.** {% endif %}{% case credit.attribution %}{% when "coincided" %}Antes de que esto ocurriera se habían escrito cartas. Nadie puede decir si ayudaron.{% when "contributed" %}{% if redacted %}Según una fuente cuyo nombre se omite aquí, las cartas contribuyeron a ello.{% else %}Las cartas contribuyeron a ello, según la siguiente fuente: {{ credit.credited_by }}.{% endif %}{% when "credited-by-authorities" %}Las propias autoridades han mencionado las cartas entre sus motivos{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% when "credited-by-person" %}{% if credit.is_of_several %}Según las propias personas afectadas{% else %}Según {{ credit.names }}{% endif %}, las cartas ayudaron{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% when "credited-by-family" %}Según la familia, las cartas ayudaron{% if credit.credited_by %} ({{ credit.credited_by }}){% endif %}.{% endcase %}
    {% endfor %}
    {% endif %}

    === demands
    {% if demands_met.size > 0 or demands_partly.size > 0 or demands_open.size > 0 %}
    # Lo que se pedía a las autoridades

    {% if demands_met.size > 0 %}Peticiones atendidas:

    {% for demand in demands_met -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}

    {% if demands_partly.size > 0 %}Peticiones atendidas en parte:

    {% for demand in demands_partly -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}

    {% if demands_open.size > 0 %}Peticiones que siguen en pie:

    {% for demand in demands_open -%}
    - {{ demand.text }}
    {% endfor %}{% endif %}
    {% endif %}

    === join
    {% if group or how_to_join %}
    # Cómo participar

    {% if group %}El grupo {{ group | quote }} escribe cartas en favor de personas encarceladas.{% endif %}
    {% if how_to_join %}{{ how_to_join }}{% endif %}
    {% endif %}

    === sources
    Fuentes

    === timeline
    Cronología

    === sent
    cartas enviadas
    """#

  static let outcomes = #"""
    code | sentence
    released | {who} [quedó/quedaron] en libertad {on}
    sentence-served | {who} [quedó/quedaron] en libertad {on}, tras cumplir [su condena íntegra/sus condenas íntegras]
    released-conditionally | {who} [quedó/quedaron] en libertad condicional {on}
    pardoned | {who} [fue indultado/fue indultada/recibió un indulto/fueron indultados/fueron indultadas] {on}
    amnestied | {who} [se benefició/se beneficiaron] de una amnistía {on}
    acquitted | {who} [fue absuelto/fue absuelta/obtuvo la absolución/fueron absueltos/fueron absueltas] {on}
    charges-dropped | se retiraron los cargos contra {who} {on}
    sentence-reduced | {who} [obtuvo/obtuvieron] una reducción de condena {on}
    lawyer-granted | {who} [obtuvo/obtuvieron] acceso a asistencia letrada {on}
    doctor-granted | {who} [obtuvo/obtuvieron] acceso a atención médica {on}
    family-granted | {who} [pudo/pudieron] tener contacto con [su familia/sus familias] {on}
    conditions-improved | mejoraron las condiciones de reclusión de {who} {on}
    transferred | {who} [fue trasladado/fue trasladada/fue objeto de un traslado/fueron trasladados/fueron trasladadas] {on}
    investigation-opened | se abrió una investigación sobre las denuncias en el caso de {who} {on}
    whereabouts-disclosed | se dio a conocer el lugar de reclusión de {who} {on}
    returned | {who} [pudo/pudieron] regresar {on}
    sentence-extended | {who} [vio prolongada su condena/vieron prolongada su condena] {on}
    died | {who} [murió/murieron] {on}
    """#
}
