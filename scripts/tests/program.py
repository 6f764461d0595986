# Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
"""What the tests of the built program share: a folder of their own, a campaign, claims that hold or fail."""

import contextlib
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "Benchmarks"))

import generate_campaign  # noqa: E402

DAY = "2026-11-21"


class Claims:
    """Claims printed as they are tested; the process ends with 1 when one has failed."""

    def __init__(self):
        self.failed = 0

    def hold(self, is_true, claim, detail=""):
        print(("ok   " if is_true else "FAIL ") + claim, flush=True)
        if not is_true:
            self.failed += 1
            if detail:
                print("     " + str(detail)[:2000].replace("\n", "\n     "))

    def end(self):
        sys.exit(1 if self.failed else 0)


def program():
    """The path of the program under test."""
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} PROGRAM")
    return str(pathlib.Path(sys.argv[1]).resolve())


def folder():
    """A folder that is gone afterwards."""
    return tempfile.TemporaryDirectory(prefix="writ-test-", ignore_cleanup_errors=True)


def campaign(path, letters):
    """A generated campaign of so many letters, and the arguments that write them."""
    members = 10
    generate_campaign.generate(path, recipients=letters // members, members=members)
    writers = [part for n in range(1, members + 1) for part in ("--from", f"member-{n}")]
    return ["letters", "-C", str(path), "--date", DAY, "--mailing", "m", *writers]


def run(writ, arguments, **options):
    return subprocess.run([writ, *arguments], capture_output=True, timeout=options.pop("timeout", 300), **options)


def tree(path):
    """All files below a folder with their bytes."""
    path = pathlib.Path(path)
    return {str(p.relative_to(path)): p.read_bytes() for p in path.rglob("*") if p.is_file()}


def finals(files):
    """Those of the files that a user sees: neither they nor a folder above them is hidden."""
    return {name: data for name, data in files.items() if not any(p.startswith(".") for p in name.split("/"))}


def clear(path):
    shutil.rmtree(path, ignore_errors=True)


def is_superuser():
    return os.geteuid() == 0


def ledger(campaign):
    """The campaign's ledger, closed at the end of a `with`."""
    return contextlib.closing(sqlite3.connect(pathlib.Path(campaign) / "ledger.sqlite"))


def events(campaign):
    """How many events of each kind count."""
    with ledger(campaign) as opened:
        return dict(opened.execute("""
            SELECT kind, count(*) FROM event WHERE id NOT IN (SELECT event FROM undone) GROUP BY 1"""))


def references(writ, campaign, mailing):
    """Of a mailing's letters, in the order of its check sheet."""
    listed = run(writ, ["letter", "list", "-C", str(campaign), "--mailing", mailing, "--json"])
    return [letter["reference"] for letter in json.loads(listed.stdout)]


def is_sound(writ, campaign):
    """Whether the doctor and SQLite find nothing."""
    doctor = run(writ, ["doctor", "-C", str(campaign)])
    with ledger(campaign) as opened:
        checks = [row[0] for row in opened.execute("PRAGMA integrity_check")]
    return doctor.returncode == 0 and b"is sound" in doctor.stdout and checks == ["ok"]
