#!/usr/bin/env python3
# Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
"""Writes a campaign of invented people whose letters fit on a page each, half in English, half in Russian.

    Benchmarks/generate_print_campaign.py FOLDER --recipients 50 --members 4 --cases 5

There is one letter for every case, recipient and member. As in a real campaign, what a letter says of a case is the
same in hundreds of letters, its wordings differ, and address, greeting, reference and the member's own words are its own.
"""

import argparse
import csv
import pathlib

from generate_campaign import ROOT, write

SETTINGS = """name: A generated campaign for print
group: { en: Letter Group 12, ru: Группа писем № 12 }
sender: member-1
languages: [en, ru]
reference_prefix: WR
"""

# Given name, family name, and both in Russian: nominative, genitive, dative, instrumental, prepositional.
PEOPLE = [
    ("Timur", "Sadykov", "Тимур Садыков", "Тимура Садыкова", "Тимуру Садыкову", "Тимуром Садыковым", "Тимуре Садыкове"),
    ("Rustam", "Alimov", "Рустам Алимов", "Рустама Алимова", "Рустаму Алимову", "Рустамом Алимовым", "Рустаме Алимове"),
    ("Farid", "Nazarov", "Фарид Назаров", "Фарида Назарова", "Фариду Назарову", "Фаридом Назаровым", "Фариде Назарове"),
    ("Anvar", "Kadyrov", "Анвар Кадыров", "Анвара Кадырова", "Анвару Кадырову", "Анваром Кадыровым", "Анваре Кадырове"),
    ("Bakhtiyor", "Usmanov", "Бахтиёр Усманов", "Бахтиёра Усманова", "Бахтиёру Усманову", "Бахтиёром Усмановым",
     "Бахтиёре Усманове"),
]

CASE = """id: case-{n}
country: UZ
letters: [release-appeal]
translations: {{ ru: convention }}
status: {{ held: serving-sentence, since: 2024-05, as_of: 2026-09 }}
people:
  - id: person
    name:
      en: {{ given: {given}, family: {family} }}
      ru:
        given: {ru_given}
        family: {ru_family}
        cases: {{ genitive: {genitive}, dative: {dative}, accusative: {genitive}, instrumental: {instrumental}, prepositional: {prepositional} }}
    gender: male
    born: 1980
    occupation: {{ en: journalist, ru: {{ text: журналист, cases: {{ genitive: журналиста, dative: журналисту, accusative: журналиста, instrumental: журналистом, prepositional: журналисте }} }} }}
timeline:
  - {{ id: arrest, date: 2024-01-17, kind: arrest, sources: [one] }}
  - {{ id: sentence, date: 2024-05-02, kind: sentence, term: P{years}Y, sources: [one] }}
concerns: [torture, unfair-trial, freedom-of-expression]
account:
  as_of: 2026-09
  text:
    en: >-
      {given} {family} was arrested on {day} January 2024 after a series of articles on the cotton harvest, was held for
      {held} days without a lawyer, and was sentenced on 2 May 2024 to {years} years in prison at a trial that lasted one
      afternoon. The verdict rests on a statement that was withdrawn in court as extracted by beating.
    ru: >-
      {ru_name} был задержан {day} января 2024 года после публикации статей об уборке хлопка, {held} дней содержался
      без адвоката и 2 мая 2024 года был приговорён к лишению свободы на срок {years} лет. Приговор основан на
      показаниях, от которых он отказался в суде, заявив об избиениях.
  sources: [one]
demands:
  - {{ id: release, kind: release, text: {{ en: "release {given} {family} immediately and unconditionally", ru: "немедленно и безоговорочно освободить {genitive}" }} }}
  - {{ id: inquiry, kind: investigation, text: {{ en: "have the reports of torture investigated, independently and soon", ru: "провести независимое расследование сообщений о пытках" }} }}
  - {{ id: access, kind: access, text: {{ en: "let family, lawyers and doctors visit without hindrance", ru: "обеспечить беспрепятственный доступ родных, адвокатов и врачей" }} }}
sources:
  - {{ id: one, publisher: Example Watch, title: A trial of one afternoon, date: 2026-09-12, url: "https://example.org/{n}" }}
"""

MEMBER = """id: member-{n}
name: {{ en: {{ given: Alex{n}, family: Writer }}, ru: {{ given: Алекс{n}, family: Райтер }} }}
gender: unknown
role: {{ en: member, ru: участник }}
address: [{n} Mill Lane, Leeds LS{n} 1AA]
town: {{ en: Leeds, ru: Лидс }}
country: GB
email: member-{n}@example.org
personal: {{ en: "I have taught for {years} years and know what it means when a teacher of the next village is missing.", ru: "Я преподаю уже {years} лет и знаю, что значит для людей потеря учителя из соседней деревни." }}
"""

COLUMNS = [
    "id", "kind", "rank", "jurisdiction", "office", "office__ru", "body", "body__ru", "holder_given", "holder_family",
    "holder_name__ru", "gender", "address", "country", "languages", "tags", "source", "verified_on",
]


def recipient(n):
    holder = [f"Given{n}", f"Holder{n}", f"Имя{n} | Отчество{n} | Фамилия{n}", "male"] if n % 3 else ["", "", "", ""]
    return [
        f"office-{n}", "official", "minister", "UZ", f"Minister number {n} of Uzbekistan",
        f"Министр номер {n} Республики Узбекистан", f"Ministry number {n}", f"Министерство номер {n}", *holder,
        f"{n} Long Street | 1000{n % 90 + 10} Tashkent", "UZ", "ru" if n % 2 else "en", f"tag-{n % 10}", "invented",
        "2026-10-01",
    ]


def case(n):
    given, family, *forms = PEOPLE[(n - 1) % len(PEOPLE)]
    name, genitive, dative, instrumental, prepositional = forms
    ru_given, ru_family = name.split()
    return CASE.format(
        n=n, given=given, family=family, ru_name=name, ru_given=ru_given, ru_family=ru_family, genitive=genitive,
        dative=dative, instrumental=instrumental, prepositional=prepositional, years=5 + n % 7, day=10 + n % 20,
        held=11 + n % 9)


def generate(folder, recipients=50, members=4, cases=5):
    """Writes the campaign and returns the number of its letters."""
    folder = pathlib.Path(folder)
    write(folder / "writ.yaml", SETTINGS)
    for language in ("en", "ru"):
        name = f"Templates/release-appeal/{language}.md"
        write(folder / name, (ROOT / name).read_text(encoding="utf-8"))
    for n in range(1, cases + 1):
        write(folder / f"Cases/case-{n}.yaml", case(n))
    for n in range(1, members + 1):
        write(folder / f"Members/member-{n}.yaml", MEMBER.format(n=n, years=10 + n))
    path = folder / "Recipients/offices.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(COLUMNS)
        rows.writerows(recipient(n) for n in range(1, recipients + 1))
    return recipients * members * cases


def main():
    parser = argparse.ArgumentParser(description="Writes a campaign of invented people and offices for print.")
    parser.add_argument("folder")
    parser.add_argument("--recipients", type=int, default=50)
    parser.add_argument("--members", type=int, default=4)
    parser.add_argument("--cases", type=int, default=5)
    options = parser.parse_args()
    count = generate(options.folder, options.recipients, options.members, options.cases)
    print(f"{count} letters")


if __name__ == "__main__":
    main()
