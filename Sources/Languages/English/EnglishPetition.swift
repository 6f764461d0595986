// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension EnglishStory {
  static let petition = #"""
    === title
    Petition: {{ names }}

    === to
    To: {{ office }}

    === case
    {% if account %}{{ account.text }}{% else %}{% if person %}This petition is about {{ person | full_name }}{% if person.occupation %}, {{ person.occupation }}{% endif %}.{% else %}This petition is about {{ people | full_name | list }}.{% endif %} The authorities {{ case.country | country_of }} are responsible for the case.{% endif %}

    === ask
    We, the undersigned, ask you to:

    {% for demand in demands -%}
    - {{ demand.text }}{% if forloop.last %}.{% else %};{% endif %}
    {% endfor %}

    === count
    {% if signatures == 0 %}Nobody has signed yet; the first goal is {{ goal | number }}~signatures.{% elsif signatures == 1 %}One person has signed so far; the next goal is {{ goal | number }}~signatures.{% else %}{{ signatures | number }}~people have signed so far; the next goal is {{ goal | number }}~signatures.{% endif %}

    === privacy
    {% if privacy %}{{ privacy }}{% else %}This sheet goes to the office named above{% if group %}; until then the group {{ group | quote }} keeps it{% endif %}. Your name is used for nothing else.{% endif %}

    === name
    Name

    === place
    Town and country

    === signature
    Signature

    === date
    Date
    """#
}

extension English {
  var documents: DocumentTexts { Self.documentTexts }

  private static let documentTexts = DocumentTexts(
    "English", story: EnglishStory.story, petition: EnglishStory.petition,
    outcomes: EnglishStory.outcomes, numbers: NumberGrouping(","))
}
