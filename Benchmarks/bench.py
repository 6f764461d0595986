#!/usr/bin/env python3
# Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
"""Measures Writ beside its rivals on the same work, and prints the figures with their ratios.

Run by `make bench`; `Benchmarks/run rendering` and so on measure only a part. The bench template is that of WRIT_TEST_DATA/bench when the variable is set, else the
look-alike in Benchmarks/letter.liquid.
"""

import contextlib
import csv
import datetime
import json
import os
import pathlib
import platform
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

import generate_campaign
import jinja2
import minijinja

import printing

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / ".build"
WRIT = BUILD / "release" / "writ"
LIQUID = BUILD / "liquid-bench" / "release" / "LiquidBench"
BARE = BUILD / "bare-loop"
LEDGER = BUILD / "ledger-bench" / "release" / "LedgerBench"
PRINT = BUILD / "release" / "PrintBench"
LEDGER_FIGURES = [
    ("status", "counts of all and by case, file opened", ""),
    ("due", "all lists of what is due, file opened", ""),
    ("find", "a mistyped reference, all repairs looked up", "to reach: under 0.05"),
    ("card", "everything about one letter", ""),
    ("by office", "counts by office, letter by letter", ""),
    ("past", "counts as of an earlier day", ""),
    ("record.drafted", "{:,} letters drafted in a new ledger", "to reach: under 2"),
    ("record.sent", "{:,} letters sent in it", "to reach: under 2"),
    ("record.redrafted", "{:,} letters drafted again, nothing changed", ""),
    ("late.drafted", "{:,} letters drafted in the ledger of three years", ""),
    ("late.sent", "{:,} letters sent in it", ""),
    ("merge.export", "a ledger of {:,} letters written out", ""),
    ("merge", "and joined to another of as many", "to reach: under 5"),
    ("merge.again", "and once more", ""),
    ("texts.record", "20,000 letters drafted with their texts", ""),
    ("texts.merge.export", "written out", ""),
    ("texts.merge", "and joined to another of as many", ""),
]
LEDGER_COMMANDS = [(["status"], "under 0.2"), (["due"], "under 0.5")]
LETTERS = int(os.environ.get("WRIT_BENCH_LETTERS", "100000"))


def say(text=""):
    print(text, flush=True)


def best(action, turns, rounds=7):
    """The best mean time of a few rounds, in microseconds."""
    result = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        for _ in range(turns):
            action()
        result = min(result, (time.perf_counter() - start) / turns)
    return result * 1e6


def bench_files():
    data = os.environ.get("WRIT_TEST_DATA")
    folder = pathlib.Path(data) / "bench" if data else ROOT / "Benchmarks"
    return folder / "letter.liquid", folder / "data.json"


def ruby_liquid(template, data):
    """Debian's ruby-liquid: parsed once, rendered many times."""
    program = """
      require 'liquid'; require 'json'
      template = Liquid::Template.parse(File.read(ARGV[0])); data = JSON.parse(File.read(ARGV[1]))
      best = (1..5).map do
        start = Process.clock_gettime(Process::CLOCK_MONOTONIC)
        2000.times { template.render(data) }
        (Process.clock_gettime(Process::CLOCK_MONOTONIC) - start) / 2000
      end.min
      puts best * 1e6, Liquid::VERSION
    """
    try:
        out = subprocess.run(["ruby", "-e", program, template, data], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None, None
    figure, version = out.stdout.split()
    return float(figure), version


def rendering():
    template, data = bench_files()
    text, names = template.read_text(), json.loads(data.read_text())
    jinja_text = text.replace("| upcase", "| upper")
    python = jinja2.Environment().from_string(jinja_text)
    rust = minijinja.Environment(templates={"letter": jinja_text})
    say(f"Rendering {template.name}, microseconds a render (best of several runs)")
    rows = []
    for mode in ("lax", "strict"):
        out = subprocess.run([LIQUID, template, data, mode], capture_output=True, text=True, check=True)
        figures = json.loads(out.stdout)
        rows.append((f"Writ's Liquid, {mode}", figures["microseconds"]))
        if mode == "lax":
            rows.append(("Writ's Liquid, lax, as a new String", figures["microseconds_as_string"]))
    own = rows[0][1]
    rows.append(("minijinja (Rust), from Python", best(lambda: rust.render_template("letter", **names), 3000)))
    rows.append((f"Jinja2 {jinja2.__version__}", best(lambda: python.render(names), 3000)))
    ruby, version = ruby_liquid(template, data)
    if ruby:
        rows.append((f"ruby-liquid {version}", ruby))
    for name, figure in rows:
        say(f"  {name:<40} {figure:9.2f}   {figure / own:6.1f} x")
    by_name = {name.split()[0]: figure for name, figure in rows}
    say(f"  to reach: 3 x minijinja ({by_name['minijinja'] / own:.1f}), 15 x Jinja2 ({by_name['Jinja2'] / own:.1f})")
    say()


def run_letters(campaign, name, members):
    """Seconds and the greatest resident memory, in MB, of one `writ letters`."""
    start = time.perf_counter()
    command = [WRIT, "letters", "-C", campaign, "--mailing", name]
    for member in range(1, members + 1):
        command += ["--from", f"member-{member}"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    memory = 0
    while process.poll() is None:
        memory = max(memory, resident(process.pid))
        time.sleep(0.02)
    seconds = time.perf_counter() - start
    if process.returncode != 0:
        sys.exit(f"writ letters failed with {process.returncode}")
    return seconds, memory


def resident(pid):
    """The most memory that a process has had so far, in MB; wait4's figure would count this program's own."""
    try:
        lines = pathlib.Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return max((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), default=0)


def letters(folder):
    for recipients, members in ((LETTERS // 100, 100), (LETTERS, 1)):
        letters_of_a_campaign(pathlib.Path(folder) / f"{recipients}", recipients, members)


def letters_of_a_campaign(folder, recipients, members):
    campaign = folder / "campaign"
    generator = ROOT / "Benchmarks" / "generate_campaign.py"
    subprocess.run(
        [sys.executable, generator, campaign, "--recipients", str(recipients), "--members", str(members)],
        check=True, stdout=subprocess.DEVNULL)
    seconds, memory = run_letters(campaign, "bench", members)
    output = campaign / "output" / "bench"
    paths = sorted(p.relative_to(output) for ending in ("txt", "xml") for p in output.rglob(f"*.{ending}"))
    count = sum((output / p).stat().st_size for p in paths)
    say(f"{len(paths) // 2:,} letters ({recipients:,} recipients, {members} members) as text and DocBook: "
        f"{len(paths):,} files, {count / 1e6:,.0f} MB")
    say(f"  {'writ letters':<40} {seconds:9.2f} s  {memory:6.0f} MB resident at most")
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as listing:
        listing.write("".join(f"{p}\n" for p in paths))
        listing.flush()
        for threads, name in ((1, "a bare loop"), (2, "a bare loop on two threads")):
            os.sync()
            target = folder / f"bare-{threads}"
            out = subprocess.run([BARE, listing.name, output, target, str(threads)],
                                 capture_output=True, text=True, check=True)
            bare = float(out.stdout)
            say(f"  {name:<40} {bare:9.2f} s  writ takes {seconds / bare:.2f} x as long")
    os.sync()
    seconds, _ = run_letters(campaign, "bench", members)
    say(f"  {'writ letters again, nothing changed':<40} {seconds:9.2f} s")
    say()


def recording_rivals(folder, count):
    """Seconds for so many rows of about the same text in one plain table, without any meaning."""
    rows = [(number.to_bytes(16, "big"), "drafted", 20000, number, '{"mailing":"m","cases":["case-1 serving-sentence '
             '2024-12-06"],"template":"release-appeal","language":"en","office":"office-%d","office_kind":"official",'
             '"rank":"minister","country":"DE","member":"member-%d","variant":"7"}' % (number % 2000, number % 100))
            for number in range(count)]
    path = folder / "rival.sqlite"
    with contextlib.closing(sqlite3.connect(path)) as rival:
        rival.execute("PRAGMA journal_mode = WAL")
        rival.execute("CREATE TABLE event (id BLOB PRIMARY KEY, kind TEXT, day INTEGER, letter INTEGER, detail TEXT)")
        rival.execute("CREATE INDEX event_of_letter ON event(letter)")
        start = time.perf_counter()
        with rival:
            rival.executemany("INSERT INTO event VALUES (?, ?, ?, ?, ?)", rows)
        yield "Python's sqlite3, one table, executemany", time.perf_counter() - start
    lines = folder / "rival.csv"
    with open(lines, "w", newline="") as file:
        csv.writer(file).writerows((row[3], *row[1:]) for row in rows)
    command = ["sqlite3", folder / "imported.sqlite", "PRAGMA journal_mode = WAL",
               "CREATE TABLE event (id, kind, day, letter, detail)", ".mode csv", f".import {lines} event"]
    with contextlib.suppress(OSError, subprocess.CalledProcessError):
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        yield "sqlite3's .import of a CSV, no index", time.perf_counter() - start


def ledger_commands(folder):
    """Commands on a campaign of the ledger's cases, offices and members: the best of ten runs, by the clock and of processor time."""
    campaign = folder / "campaign"
    generate_campaign.generate(campaign, recipients=2_000, members=100, cases=20)
    (folder / "years.sqlite").rename(campaign / "ledger.sqlite")
    for arguments, limit in LEDGER_COMMANDS:
        runs = []
        for _ in range(10):
            start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run([WRIT, *arguments, "-C", campaign], stdout=subprocess.DEVNULL, check=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            runs.append((time.perf_counter() - start,
                         after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime))
        yield arguments, min(wall for wall, _ in runs), min(processor for _, processor in runs), limit


def ledger(folder):
    """A ledger of three years, and what is done with it; WRIT_BENCH_LEDGER says of how many letters."""
    letters = int(os.environ.get("WRIT_BENCH_LEDGER", "1000000"))
    batch = letters // 10
    folder = pathlib.Path(folder)
    out = subprocess.run([LEDGER, folder, str(letters), str(batch)], capture_output=True, text=True, check=True)
    figures = {name: float(figure) for figure, name in (line.split("\t") for line in out.stdout.splitlines())}
    say(f"A ledger of {letters:,} letters of three years; seconds by the clock and of processor time, the best of several runs")
    for name, text, limit in LEDGER_FIGURES:
        say(f"  {text.format(batch):<60} {figures[name]:9.3f} {figures[name + '.cpu']:9.3f}   {limit}")
    for arguments, wall, processor, limit in ledger_commands(folder):
        say(f"  {'writ ' + ' '.join(arguments) + ', the whole command':<60} {wall:9.3f} {processor:9.3f}   to reach: {limit}")
    say(f"  bytes a letter {figures['years.size']:.0f}, to reach: under 1,000; a kept text of {figures['texts.plain']:,.0f}"
        f" bytes as DocBook and text takes {figures['texts.size']:.0f}")
    for name, seconds in recording_rivals(folder, batch):
        say(f"  {name:<60} {seconds:9.3f}   drafting takes {figures['record.drafted'] / seconds:.1f} x as long")
    say()


def starts():
    say("Start, milliseconds (best of 10)")
    for name, arguments, limit in (("writ --help", ["--help"], 50), ("writ check on the sample", ["check", "-C", ROOT], 500)):
        command = [WRIT, *arguments]
        times = []
        for _ in range(10):
            start = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
            times.append((time.perf_counter() - start) * 1e3)
        say(f"  {name:<40} {min(times):9.1f}   to reach: under {limit}")
    say()


def machine():
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")),
                 platform.processor()) if os.path.exists("/proc/cpuinfo") else platform.processor()
    return f"{datetime.date.today()}, {os.cpu_count()} x {model}, {platform.system()} {platform.release().split('-')[0]}"


def main():
    chosen = sys.argv[1:] or ["rendering", "starts", "letters", "ledger", "print"]
    say(machine())
    say()
    if "rendering" in chosen:
        rendering()
    if "starts" in chosen:
        starts()
    if not {"letters", "ledger", "print"} & set(chosen):
        return
    # Beside the build, so that the files lie on the same disk as a user's output would.
    folder = tempfile.mkdtemp(dir=BUILD, prefix="bench-")
    try:
        if "print" in chosen:
            printing.Printing(folder, WRIT, PRINT, resident, say).measure()
        if "ledger" in chosen:
            ledger(folder)
        if "letters" in chosen:
            letters(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
