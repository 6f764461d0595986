#!/usr/bin/env python3
# Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
"""Every DocBook letter of the sample campaign is valid for others, and pandoc keeps what a letter needs."""

import pathlib
import shutil
import subprocess
import xml.etree.ElementTree as xml

import program as test

SCHEMA = "/usr/share/xml/docbook/schema/rng/5.0/docbook.rng"
DOCBOOK = "{http://docbook.org/ns/docbook}"
KEPT = ["salute", "closer", "reference", "dateline"]


def main():
    writ, claims = test.program(), test.Claims()
    with test.folder() as root:
        campaign = pathlib.Path(root) / "campaign"
        for part in ("Cases", "Recipients", "Templates", "Members"):
            shutil.copytree(test.ROOT / part, campaign / part)
        shutil.copy(test.ROOT / "writ.yaml", campaign)
        result = test.run(writ, ["letters", "-C", str(campaign), "--date", test.DAY, "--mailing", "m", "--sources"])
        letters = sorted(str(path) for path in (campaign / "output").rglob("*.xml"))
        claims.hold(result.returncode == 0, "the sample campaign is written without an error", result.stderr.decode())
        claims.hold(len(letters) >= 100, f"it has {len(letters)} letters in DocBook")
        validate(letters, claims)
        convert(letters, claims)
    claims.end()


def validate(letters, claims):
    for command in (["jing", SCHEMA], ["xmllint", "--noout", "--nonet", "--relaxng", SCHEMA]):
        name = command[0]
        if not shutil.which(name) or not pathlib.Path(SCHEMA).exists():
            print(f"skip {name}: it or DocBook's schema is not installed")
            continue
        messages = []
        for start in range(0, len(letters), 400):
            result = subprocess.run([*command, *letters[start:start + 400]], capture_output=True, text=True)
            if result.returncode != 0:
                messages.append(result.stdout + result.stderr)
        claims.hold(not messages, f"{name} finds all of them valid", "".join(messages)[:1000])


def plain(text):
    return "".join(text.split())


def convert(letters, claims):
    """One letter in twenty through pandoc: salutation, close, signature and demands are still there."""
    if not shutil.which("pandoc"):
        print("skip pandoc: it is not installed")
        return
    lost = []
    for path in letters[::20]:
        root = xml.parse(path).getroot()
        result = subprocess.run(["pandoc", "-f", "docbook", "-t", "plain", "--wrap=none", path],
                                capture_output=True, text=True, check=True)
        text = plain(result.stdout)
        parts = [part for role in KEPT for part in root.iter(DOCBOOK + "para") if part.get("role") == role]
        parts += [part for part in root.iter(DOCBOOK + "literallayout") if part.get("role") == "signed"]
        parts += [item for items in root.iter(DOCBOOK + "itemizedlist") if items.get("role") == "demands"
                  for item in items.iter(DOCBOOK + "para")]
        lost += [path for part in parts if plain("".join(part.itertext())) not in text]
    claims.hold(not lost, f"pandoc keeps the parts of {len(letters[::20])} letters", lost[:5])


main()
