# Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
"""The part `print` of the benchmark: a thousand letters of a page by Writ and by its rivals."""

import importlib.metadata
import os
import pathlib
import shutil
import subprocess
import sys
import time

import generate_print_campaign

LETTERS = int(os.environ.get("WRIT_BENCH_PRINT", "1000"))
RIVALS = [
    ("typst", "Typst {}, one document", 3),
    ("typst-each", "Typst {}, a document a letter", 1),
    ("weasyprint", "WeasyPrint {}, one document", 1),
    ("libreoffice", "LibreOffice {}, one document", 1),
]
ROUNDS = 5


class Figure:
    """The best of some runs: seconds by the clock, seconds of the processor, the greatest memory in MB."""

    def __init__(self):
        self.wall = self.processor = float("inf")
        self.memory = 0

    def add(self, wall, processor, memory):
        self.wall, self.processor = min(self.wall, wall), min(self.processor, processor)
        self.memory = max(self.memory, memory)


class Printing:
    def __init__(self, folder, writ, bench, resident, say):
        self.folder, self.writ, self.bench = pathlib.Path(folder), writ, bench
        self.resident, self.say = resident, say
        self.campaign = self.folder / "campaign"
        self.texts = self.folder / "letters.json"

    def measure(self):
        count = generate_print_campaign.generate(self.campaign, recipients=LETTERS // 20)
        subprocess.run([self.bench, "texts", self.campaign, self.texts], check=True)
        self.say(f"{count:,} letters of a page, half English, half Russian")
        self.say(f"  {'pages a second':<52} {'1 core':>9} {'processor':>9} {'2 cores':>9} {'MB':>6} {'file KB':>8}"
                 f"  {'Writ cold is':>13}")
        own = self.of_writ(count)
        self.of_rivals(count, own)
        self.whole_commands(count)
        self.memory()
        self.single()
        self.say()

    def started(self, command, cores, **options):
        """Runs a command on so many cores; gives its output, seconds, seconds of the processor, and memory in MB."""
        some = sorted(os.sched_getaffinity(0))[:cores]
        start, memory = time.perf_counter(), 0
        before = os.times()
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True,
                                   preexec_fn=lambda: os.sched_setaffinity(0, some), **options)
        # What these commands say is short: it waits in the pipe.
        while process.poll() is None:
            memory = max(memory, self.resident(process.pid))
            time.sleep(0.002)
        wall, after = time.perf_counter() - start, os.times()
        if process.returncode != 0:
            sys.exit(f"{command[0]} failed with {process.returncode}")
        busy = after.children_user - before.children_user + after.children_system - before.children_system
        return process.stdout.read(), wall, busy, memory

    def figures(self, command, rounds):
        """The best figures of a command that prints them, by their names: on one core and on two."""
        best = {}
        for cores in (1, 2):
            for _ in range(rounds):
                out, _, _, memory = self.started([*command, str(cores)] if "print" not in command
                                                 else [*command, str(cores), "6"], cores)
                for line in out.splitlines():
                    wall, processor, name = line.split("\t")
                    best.setdefault(name, {1: Figure(), 2: Figure()})[cores].add(float(wall), float(processor), memory)
        return best

    def row(self, name, count, figure, path, own=None):
        size = path.stat().st_size if path and path.is_file() else sum(
            part.stat().st_size for part in path.rglob("*.pdf")) if path else 0
        ratio = f"{figure[1].processor / own.processor:11.1f} x" if own else ""
        self.say(f"  {name:<52} {count / figure[1].wall:9,.0f} {count / figure[1].processor:9,.0f}"
                 f" {count / figure[2].wall:9,.0f} {figure[1].memory:6.0f} {size / 1e3:8,.0f}  {ratio}")

    def of_writ(self, count):
        path = self.folder / "writ.pdf"
        best = self.figures([self.bench, "print", self.campaign, path], ROUNDS)
        own = best["cold"][1]
        for name, text in (("cold", "Writ, a new writer"), ("warm", "Writ, the same letters again"),
                           ("changed", "Writ, one letter changed")):
            self.row(text, count, best[name], path, own)
        return own

    def of_rivals(self, count, own):
        rivals = pathlib.Path(__file__).with_name("print_rivals.py")
        for rival, title, rounds in RIVALS:
            version = version_of(rival)
            if version is None:
                self.say(f"  {title.format('')}: not here, left out")
                continue
            best = self.figures([sys.executable, rivals, rival, self.texts, self.folder], rounds)
            path = self.folder / "typst" if rival == "typst-each" else self.folder / f"{rival}.pdf"
            if path.is_file() and pages_of(path) not in (None, count):
                sys.exit(f"{rival} set {pages_of(path):,} pages instead of {count:,}")
            for name, figure in best.items():
                self.row(f"{title.format(version)}, {name}", count, figure, path, own)

    def whole_commands(self, count):
        """From the campaign's files: composing, recording in the ledger, text, DocBook and the packs."""
        for text, options in (("writ letters --pack, text and DocBook too", ["--pack"]),
                              ("writ letters --format pdf, a file a letter", ["--format", "pdf"])):
            figure = {1: Figure(), 2: Figure()}
            for cores in (1, 2, 1, 2):
                for made in (self.campaign / "output", self.campaign / "Ledger"):
                    shutil.rmtree(made, ignore_errors=True)
                figure[cores].add(*self.letters(self.campaign, options, cores, members=4))
            self.row(text, count, figure, None)

    def letters(self, campaign, options, cores, members):
        command = [self.writ, "letters", "-C", campaign, "--mailing", "bench", *options]
        for member in range(1, members + 1):
            command += ["--from", f"member-{member}"]
        return self.started(command, cores)[1:]

    def memory(self):
        """A pack of ten thousand letters."""
        campaign = self.folder / "many"
        count = generate_print_campaign.generate(campaign, recipients=2 * LETTERS, members=1)
        wall, processor, memory = self.letters(campaign, ["--pack"], 2, members=1)
        size = next((campaign / "output").rglob("pack-*.pdf")).stat().st_size
        self.say(f"  one pack of {count:,} letters: {wall:.1f} s, {processor:.1f} s of the processor, {memory:.0f} MB at"
                 f" most, {size / 1e6:.1f} MB; to reach: under 300 MB")

    def single(self):
        command = [self.writ, "preview", "-C", self.campaign, "--pdf", self.folder / "one.pdf"]
        figure = Figure()
        for _ in range(20):
            figure.add(*self.started(command, 2)[1:])
        self.say(f"  one letter, writ preview --pdf: {figure.wall * 1e3:.0f} ms, {figure.processor * 1e3:.0f} ms of the"
                 f" processor; to reach: under 60 ms")


def pages_of(path):
    """How many pages a PDF has; None where Poppler's pdfinfo is not there."""
    if not shutil.which("pdfinfo"):
        return None
    said = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True)
    return next(int(line.split()[1]) for line in said.stdout.splitlines() if line.startswith("Pages:"))


def version_of(rival):
    """The version of a rival; None where it is not there."""
    if rival == "libreoffice":
        if not shutil.which("soffice"):
            return None
        said = subprocess.run(["soffice", "--version"], capture_output=True, text=True)
        return said.stdout.split()[1] if said.returncode == 0 and said.stdout else None
    try:
        return importlib.metadata.version(rival.split("-")[0])
    except importlib.metadata.PackageNotFoundError:
        return None
