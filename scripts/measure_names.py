# Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
"""Asks `writ names` for every form of the names in a dictionary, and counts the right ones.

Right is a form that the dictionary has for that name in that case; strictly right is the one that it
names first. Names that the dictionary marks as misspelt stay out. Letters are compared without capitals.
"""

import argparse
import collections
import os
import pathlib
import re
import subprocess
import sys

import pymorphy3

ROOT = pathlib.Path(__file__).resolve().parents[1]
PARTS = {"Name": "given", "Patr": "patronymic", "Surn": "family"}
GENDERS = {"masc": "male", "femn": "female"}
CASES = {
    "nomn": "nominative", "gent": "genitive", "datv": "dative", "accs": "accusative",
    "ablt": "instrumental", "loct": "prepositional", "voct": "vocative",
}
SAMPLE_CASES = dict(zip("им рд дт вн тв пр".split(), CASES.values()))
SAMPLE_GENDERS = {"мр": "male", "жр": "female"}
SAMPLES = {
    "firstnames.sample.tsv": "given", "firstnames.misc.tsv": "given",
    "midnames.misc.tsv": "patronymic", "surnames.misc.tsv": "family",
}

# A form to ask for: the row for the program, and the forms that are right, the first one foremost.
Question = collections.namedtuple("Question", "part name gender case right")


def lexemes(language):
    """The names of a dictionary: (part, its words with their tags) in the order of the paradigm."""
    dictionary = pymorphy3.MorphAnalyzer(lang=language).dictionary
    found = collections.OrderedDict()
    for word, tag, normal, paradigm, index in dictionary.iter_known_words(""):
        part = next((PARTS[name] for name in PARTS if name in tag.grammemes), None)
        if part:
            found.setdefault((part, normal, paradigm), []).append((index, word, tag))
    for (part, _, _), words in found.items():
        yield part, [(word, tag) for _, word, tag in sorted(words, key=lambda entry: entry[0])]


def questions(language, cases):
    """What to ask for each name and gender: each case that the dictionary has."""
    for part, words in lexemes(language):
        words = [(word, tag) for word, tag in words if "plur" not in tag.grammemes]
        for gender in GENDERS:
            forms = collections.OrderedDict()
            for word, tag in words:
                if tag.gender in (gender, None):
                    forms.setdefault(tag.case, []).append(word)
            if "nomn" not in forms or any("Erro" in tag.grammemes for _, tag in words):
                continue
            if not any(tag.gender == gender or "ms-f" in str(tag).lower() for _, tag in words):
                continue
            for case in cases:
                if case in forms:
                    yield Question(part, forms["nomn"][0], GENDERS[gender], CASES[case], forms[case])


def sample(path, part):
    """The rows of one file of petrovich-eval."""
    for line in path.read_text(encoding="utf-8-sig").splitlines()[1:]:
        name, form, tags = line.split("\t")
        gender, _, case = tags.split(",")
        yield Question(
            part, name.lower(), SAMPLE_GENDERS[gender], SAMPLE_CASES[case], [form.lower()])


def capitalized(name):
    return re.sub(r"(^|[- ])(\w)", lambda found: found[1] + found[2].upper(), name)


def answers(program, language, asked):
    """The forms that the program writes, in the order of the questions."""
    rows = "".join(
        f"{q.part}\t{capitalized(q.name)}\t{q.gender}\t{q.case}\n" for q in asked)
    run = subprocess.run(
        [program, "names", "--lang", language], input=rows, capture_output=True, encoding="utf-8")
    if run.returncode != 0:
        sys.exit(f"{program} names --lang {language}: {run.stderr.strip()}")
    lines = run.stdout.splitlines()
    if len(lines) != len(asked):
        sys.exit(f"{program} names answered {len(lines)} rows of {len(asked)}.")
    return [(line.split("\t") + [""] * 5)[4].lower() for line in lines]


def measure(program, language, title, asked, errors):
    forms = answers(program, language, asked)
    right = sum(form in q.right for q, form in zip(asked, forms))
    strict = sum(form == q.right[0] for q, form in zip(asked, forms))
    count = max(len(asked), 1)
    print(f"{title:<42}{count:>8}{right:>8}{right / count:>10.4f}{strict / count:>10.4f}", flush=True)
    wrong = [(q, form) for q, form in zip(asked, forms) if form not in q.right]
    for q, form in wrong[:errors]:
        print(f"    {q.name} {q.gender} {q.case}: {form or '(none)'}, not {' or '.join(q.right)}")


def arguments():
    parser = argparse.ArgumentParser(prog="measure-names")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show N wrong forms of each kind")
    parser.add_argument("--program", default=str(ROOT / ".build/release/writ"))
    parser.add_argument("languages", nargs="*", metavar="ru|uk")
    return parser.parse_args()


def main():
    chosen = arguments()
    languages = chosen.languages or ["ru", "uk"]
    print(f"{'names':<42}{'forms':>8}{'right':>8}{'share':>10}{'strict':>10}")
    for language in languages:
        cases = [case for case in CASES if language == "uk" or case != "voct"]
        asked = list(questions(language, cases))
        for part in PARTS.values():
            measure(
                chosen.program, language, f"{language} {part}, dictionary",
                [q for q in asked if q.part == part], chosen.errors)
    folder = os.environ.get("WRIT_TEST_DATA")
    if folder and "ru" in languages:
        for name, part in SAMPLES.items():
            path = pathlib.Path(folder) / "conformance/names" / name
            if path.exists():
                measure(
                    chosen.program, "ru", f"ru {part}, {name}", list(sample(path, part)), chosen.errors)


if __name__ == "__main__":
    main()
