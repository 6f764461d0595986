# Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
"""What the tests of the built program share: a folder of their own, a campaign, claims that hold or fail."""

import os
import pathlib
import shutil
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
