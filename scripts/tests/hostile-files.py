#!/usr/bin/env python3
# Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
"""A hundred hostile files, one at a time: diagnostics or harmless text, never a crash, never a terminal code."""

import pathlib
import re
import shutil

import program as test

SAMPLE = test.ROOT / "Tests/SampleCampaign/Campaign"
WORDS = {
    "liquid-output": "{{ x }}", "liquid-tag": "{% raw %}", "liquid-include": "{% include '/etc/passwd' %}",
    "xml-end": "</para>", "cdata-end": "]]>", "entity": "&xxe;", "comment": "<!-- -->", "markdown": "# h\n- i",
    "formula": "=cmd|'/C calc'!A1", "format": "%n%s%x", "shell": "$(touch pwned)`id`;|&", "path": "../../../etc/passwd",
    "quotes": "\"'\"'\"\"", "backslashes": "\\\\\\", "long-word": "w" * 15000, "emoji": "👩‍👩‍👧‍👦" * 50,
    "combining": "e" + "\u0301" * 3000, "right-to-left": "\u202eevil\u202c", "isolates": "\u2066x\u2069",
    "line-separator": "a\u2028b\u2029c", "no-break": "\u00a0\u00a0", "zero-width": "\u200b\u200d\ufeff",
    "private-use": "\ue000\U000f0000", "not-a-character": "\ufdd0\uffff", "terminal": "\x1b[2J\x1b]0;pwned\x07",
    "c1": "\x9b31m", "null": "\x00", "bell": "\x07\x08\x0c\x0b", "delete": "\x7f",
}


def quoted(text):
    """A YAML text with every unusual character escaped, so that it reaches the value itself."""
    return '"' + "".join(c if 0x20 <= ord(c) < 0x7F and c not in '"\\' else f"\\U{ord(c):08X}" for c in text) + '"'


def values():
    """The same hostile text as a fact, as a name, as a cell, and as the text of a template."""
    case = (SAMPLE / "Cases/guliyev-rauf.yaml").read_text()
    rows = (SAMPLE / "Recipients/offices.csv").read_text()
    template = (SAMPLE / "Templates/appeal/en.md").read_text()
    for name, word in WORDS.items():
        value = quoted(word)
        yield f"fact {name}", {"Cases/guliyev-rauf.yaml": case.replace("family: Guliyev", f"family: {value}").replace(
            "Rauf Guliyev has been in prison since a rally.", value)}
        cell = '"' + word.replace('"', '""') + '"'
        yield f"cell {name}", {"Recipients/offices.csv": rows.replace("President of Azerbaijan", cell)}
        yield f"template {name}", {"Templates/appeal/en.md": template + word}


def broken():
    """Files that are not what they should be."""
    case = (SAMPLE / "Cases/guliyev-rauf.yaml").read_text()
    bomb = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n-1},*a{n-1},*a{n-1},*a{n-1},*a{n-1},*a{n-1},*a{n-1},*a{n-1}]\n"
                                     for n in range(1, 12))
    head = "id,kind,rank,jurisdiction,office,address,country,languages\n"
    front = "---\nsubject: x\naudience: [official]\nreview: native\n---\n"
    yamls = {
        "empty": "", "tab": "\tid: x", "open quote": 'id: "x', "open brace": "id: {a: [b", "alias bomb": bomb,
        "anchor loop": "id: &a [*a]\n", "deep": "[" * 20000, "deep map": "{a: " * 20000, "two documents": case + "---\n" + case,
        "tag": "!!python/object/apply:os.system [id]\n", "merge": "<<: {id: x}\n", "binary": b"\x00\xff\xfe\x01" * 500,
        "utf-16": case.encode("utf-16"), "cp1252": case.replace("rally", "rällÿ").encode("cp1252"),
        "huge scalar": "id: " + "x" * 10_000_000, "many keys": "".join(f"k{n}: 1\n" for n in range(50_000)),
        "dots": "id: ../../../tmp/x\n" + case.split("\n", 1)[1], "numbers": "id: 0x10\ncountry: 1e999\n", "carriage returns": case.replace("\n", "\r"),
        "list": "- a\n- b\n", "bare text": "hello", "byte order mark": "\ufeff" + case, "nothing but comments": "# x\n" * 1000,
    }
    tables = {
        "empty": "", "one column": "id\nx\n", "quotes": head + 'x,"official""","min"ister,"UZ\n', "nulls": head.encode() + b"a\x00b,\x00,,,,,,\n",
        "cp1252": head.encode() + "x,official,minister,UZ,Büro,Straße,UZ,de\n".encode("cp1252"), "long cell": head + "x,official,minister,UZ," + "o" * 10_000_000 + ",s,UZ,en\n",
        "many commas": head + "," * 1_000_000 + "\n", "dots": head + "../../x,official,minister,AZ,o,s,AZ,en\n", "doubled header": "id,id,id\n1,2,3\n",
        "unknown header": "id,password\nx,y\n", "tabs": head.replace(",", "\t") + "x\n", "line ends": head + "\n\r\n\r\r\n", "many rows": head + "x,y\n" * 100_000,
    }
    templates = {
        "no front matter": "hello", "open front matter": "---\nsubject: x\n", "deep ifs": front + "{% if person %}" * 5000, "deep brackets": front + "{{ " + "(" * 20000 + " }}",
        "deep index": front + "{{ a" + "[a" * 10000 + "]" * 10000 + " }}", "open tag": front + "{% if", "open output": front + "{{ person", "long loop": front + "{% for i in (1..1000000000) %}x{% endfor %}",
        "nested loops": front + "{% for a in (1..9999) %}{% for b in (1..9999) %}x{% endfor %}{% endfor %}", "doubling": front + "{% assign s = 'xxxxxxxx' %}" + "{% assign s = s | append: s %}" * 40 + "{{ s }}",
        "itself": front + "{% render 'en' %}{% include 'appeal/en.md' %}", "deep quotes": front + ">" * 20000 + " x", "deep lists": front + "".join(" " * (2 * n) + "- x\n" for n in range(400)),
        "many stars": front + "*_" * 20000, "many brackets": front + "[" * 20000, "html": front + "<script>alert(1)</script>", "link": front + "[x](javascript:alert(1)) [y](file:///etc/passwd)", "binary": b"---\n\xff\xfe\x00",
    }
    for name, text in yamls.items():
        yield f"yaml {name}", {"Cases/guliyev-rauf.yaml": text}
    for name, text in yamls.items():
        if name in ("empty", "alias bomb", "deep", "binary", "list"):
            yield f"settings {name}", {"writ.yaml": text}
            yield f"member {name}", {"Members/anna.yaml": text}
    for name, text in tables.items():
        yield f"table {name}", {"Recipients/hostile.csv": text}
    for name, text in templates.items():
        yield f"template {name}", {"Templates/appeal/en.md": text}


def names():
    """Files and folders with hostile names."""
    case = (SAMPLE / "Cases/guliyev-rauf.yaml").read_text()
    for name in ("-rf.yaml", "a b.yaml", "\x1b[31m.yaml", "new\nline.yaml", "..yaml", "%s%n.yaml", "é" * 100 + ".yaml", "UPPER.yaml"):
        yield f"file name {name!r}", {f"Cases/{name}": case}
    yield "template name", {"Templates/../up/en.md": "x", "Templates/appeal/xx-not-a-language.md": "x", "Templates/deep/er/en.md": "x"}


def main():
    writ, claims = test.program(), test.Claims()
    worst, count = {"crashed": [], "escape": [], "outside": [], "slow": []}, 0
    with test.folder() as root:
        root = pathlib.Path(root)
        for name, files in [*values(), *broken(), *names()]:
            count += 1
            folder = root / "c" / "campaign"
            shutil.copytree(SAMPLE, folder)
            for path, content in files.items():
                file = folder / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
            before = set(test.tree(root))
            look(writ, name, folder, worst)
            own = ("c/campaign/output/m/", "c/campaign/ledger.sqlite")
            new = {p for p in set(test.tree(root)) - before if not p.startswith(own)}
            worst["outside"] += [(name, sorted(new)[:3])] if new else []
            test.clear(root / "c")
    claims.hold(count >= 100, f"{count} hostile files were read")
    claims.hold(not worst["crashed"], "each ends with exit code 0 or 1, no signal, within a minute", worst["crashed"])
    claims.hold(not worst["escape"], "no control character reaches the terminal or a letter", worst["escape"])
    claims.hold(not worst["outside"], "nothing is written outside of the mailing's folder and the ledger", worst["outside"])
    claims.end()


def look(writ, name, folder, worst):
    for arguments in (["check", "-C", str(folder), "--date", test.DAY],
                      ["letters", "-C", str(folder), "--date", test.DAY, "--mailing", "m"]):
        try:
            result = test.run(writ, arguments, timeout=60)
        except test.subprocess.TimeoutExpired:
            worst["crashed"].append((name, arguments[0], "no end"))
            continue
        if result.returncode not in (0, 1):
            worst["crashed"].append((name, arguments[0], result.returncode, result.stderr[-300:]))
        texts = [result.stdout, result.stderr]
        texts += [p.read_bytes() for p in folder.glob("output/**/*") if p.is_file()]
        for text in texts:
            if re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e]", text.decode("utf-8", "replace")):
                worst["escape"].append((name, arguments[0]))
                break


main()
