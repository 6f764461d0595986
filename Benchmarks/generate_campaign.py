#!/usr/bin/env python3
# Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
"""Writes a campaign of invented people and offices, of any size, the same in every run.

    Benchmarks/generate_campaign.py FOLDER --recipients 1000 --members 100

There is one letter for every case, recipient and member. The template is that of the sample campaign.
"""

import argparse
import csv
import pathlib

ROOT = pathlib.Path(__file__).resolve().parent.parent

SETTINGS = """name: A generated campaign
group: {{ en: Letter Group {members} }}
sender: member-1
languages: [en]
reference_prefix: WR
"""

CASE = """id: case-{n}
country: UZ
letters: [release-appeal]
status: {{ held: serving-sentence, since: 2024-05, as_of: 2026-09 }}
people:
  - id: person
    name: {{ en: {{ given: Given{n}, family: Family{n} }} }}
    gender: {gender}
    born: 1980
    occupation: {{ en: journalist }}
timeline:
  - {{ id: arrest, date: 2024-01-17, kind: arrest, place: {{ en: Tashkent }}, sources: [one] }}
  - {{ id: sentence, date: 2024-05-02, kind: sentence, term: P7Y, sources: [one] }}
charges:
  - {{ law: {{ en: Article 159 of the Criminal Code }}, text: {{ en: attempts against the order }}, sources: [one] }}
concerns: [torture, unfair-trial, freedom-of-expression]
account:
  as_of: 2026-09
  text:
    en: >-
      Given{n} Family{n} was arrested on 17 January 2024 after a series of articles on the cotton harvest, was held
      for eleven days without a lawyer, and was sentenced on 2 May 2024 to seven years in prison at a trial that
      lasted one afternoon and to which neither family nor press were let in. The verdict rests on a statement that
      was withdrawn in court as extracted by beating; nobody has looked into the beating to this day.
  sources: [one]
demands:
  - {{ id: release, kind: release, text: {{ en: release Given{n} Family{n} immediately and unconditionally }} }}
  - {{ id: inquiry, kind: investigation, text: {{ en: "have the reports of torture investigated, independently and soon" }} }}
  - {{ id: access, kind: access, text: {{ en: "let family, lawyers and doctors visit without hindrance" }} }}
sources:
  - {{ id: one, publisher: Example Watch, title: A trial of one afternoon, date: 2026-09-12, url: "https://example.org/{n}" }}
"""

MEMBER = """id: member-{n}
name: {{ en: {{ given: Member{n}, family: Writer{n} }} }}
gender: unknown
role: {{ en: member }}
address: [{n} Mill Lane, Leeds LS{n} 1AA]
town: Leeds
country: GB
"""

COLUMNS = [
    "id", "kind", "rank", "jurisdiction", "office", "body", "holder_given", "holder_family", "gender",
    "address", "country", "languages", "tags", "source", "verified_on",
]
RANKS = ["minister", "prosecutor-general", "judge", "prison-director", "ombudsman", "head-of-state"]


def recipient(n):
    gender = ["male", "female", ""][n % 3]
    holder = [f"Given{n}", f"Holder{n}"] if gender else ["", ""]
    return [
        f"office-{n}", "official", RANKS[n % len(RANKS)], "UZ", f"Office number {n} of Uzbekistan",
        f"Body number {n}", *holder, gender, f"{n} Long Street | District {n % 97} | Tashkent", "UZ", "en",
        f"tag-{n % 10}", "invented", "2026-10-01",
    ]


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def generate(folder, recipients=100, members=1, cases=1):
    """Writes the campaign and returns the number of its letters."""
    folder = pathlib.Path(folder)
    write(folder / "writ.yaml", SETTINGS.format(members=members))
    template = (ROOT / "Templates/release-appeal/en.md").read_text(encoding="utf-8")
    write(folder / "Templates/release-appeal/en.md", template)
    for n in range(1, cases + 1):
        gender = "female" if n % 2 else "male"
        write(folder / f"Cases/case-{n}.yaml", CASE.format(n=n, gender=gender))
    for n in range(1, members + 1):
        write(folder / f"Members/member-{n}.yaml", MEMBER.format(n=n))
    path = folder / "Recipients/offices.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(COLUMNS)
        rows.writerows(recipient(n) for n in range(1, recipients + 1))
    return recipients * members * cases


def main():
    parser = argparse.ArgumentParser(description="Writes a campaign of invented people and offices.")
    parser.add_argument("folder")
    parser.add_argument("--recipients", type=int, default=1000)
    parser.add_argument("--members", type=int, default=100)
    parser.add_argument("--cases", type=int, default=1)
    options = parser.parse_args()
    count = generate(options.folder, options.recipients, options.members, options.cases)
    print(f"{count} letters")


if __name__ == "__main__":
    main()
