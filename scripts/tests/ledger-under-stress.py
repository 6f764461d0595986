#!/usr/bin/env python3
# Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
"""Many runs write to one ledger at once, are killed, or find no room: what was reported is there, whole and sound."""

import contextlib
import pathlib
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import time

import program as test

LETTERS = 200
RUNS = 12
KILLS = 30


def main():
    writ, claims = test.program(), test.Claims()
    with test.folder() as root:
        campaign = pathlib.Path(root) / "campaign"
        arguments = test.campaign(campaign, LETTERS)
        many_at_once(writ, arguments, campaign, claims)
        recording_at_once(writ, arguments, campaign, claims)
        killed(writ, arguments, campaign, claims)
        limited(writ, arguments, campaign, claims)
        full_disk(writ, arguments, campaign, claims)
    claims.end()


def named(arguments, mailing):
    return [*arguments[:arguments.index("--mailing") + 1], mailing, *arguments[arguments.index("--mailing") + 2:]]


def clean(campaign):
    for file in campaign.glob("ledger.sqlite*"):
        file.unlink()
    test.clear(campaign / "output")


def mailings(campaign):
    """How many letters of each mailing are recorded."""
    if not (campaign / "ledger.sqlite").exists():
        return {}
    with test.ledger(campaign) as ledger:
        if not ledger.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            return {}
        return dict(ledger.execute("""
            SELECT word.name, count(*) FROM letter JOIN word ON word.id = letter.mailing GROUP BY 1"""))


def many_at_once(writ, arguments, campaign, claims):
    """In a new ledger, which one of the runs makes."""
    names = [f"m{number}" for number in range(RUNS)]
    runs = [subprocess.Popen([writ, *named(arguments, name)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            for name in names]
    errors = [run.communicate()[1].decode() for run in runs]
    codes = [run.returncode for run in runs]
    claims.hold(codes == [0] * RUNS, f"{RUNS} runs at once succeed", (codes, errors))
    found = mailings(campaign)
    claims.hold(found == dict.fromkeys(names, LETTERS), "each has recorded all of its letters", found)
    claims.hold(test.is_sound(writ, campaign), "and the ledger is sound")
    clean(campaign)


def recording_at_once(writ, arguments, campaign, claims):
    """Several members record what was sent and what came back, and one of them the same as another."""
    test.run(writ, named(arguments, "m"))
    share = LETTERS // RUNS
    letters = test.references(writ, campaign, "m")
    parts = [letters[number * share:(number + 1) * share] for number in range(RUNS)]
    codes = at_once(writ, campaign, [["sent", *part, "--via", "post"] for part in [*parts, parts[0]]])
    claims.hold(codes == [0] * (RUNS + 1), f"{RUNS + 1} calls of writ sent at once succeed", codes)
    found = test.events(campaign).get("sent")
    claims.hold(found == RUNS * share, "each letter is recorded as sent, and once", found)
    kinds = ["acknowledgement", "refusal"]
    codes = at_once(writ, campaign, [["response", *part, "--kind", kind] for part in parts for kind in kinds])
    claims.hold(codes == [0] * 2 * RUNS, f"{2 * RUNS} calls of writ response at once succeed", codes)
    found = test.events(campaign)
    claims.hold(found.get("responded") == found.get("classified") == 2 * RUNS, "and all are recorded", found)
    claims.hold(test.is_sound(writ, campaign), "the ledger is sound after recording at once")
    clean(campaign)


def at_once(writ, campaign, calls):
    """The exit codes of calls that all begin together."""
    runs = [subprocess.Popen([writ, *call, "-C", str(campaign)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for call in calls]
    return [run.wait() for run in runs]


def killed(writ, arguments, campaign, claims):
    """Some of them before the ledger is made."""
    moments = random.Random(2026)
    start = time.monotonic()
    test.run(writ, named(arguments, "whole"))
    seconds = time.monotonic() - start
    dead, partial, lost, unsound, reported = 0, [], [], [], set()
    for number in range(KILLS):
        if number % 10 == 0:
            clean(campaign)
            reported = set()
        name = f"k{number}"
        process = subprocess.Popen([writ, *named(arguments, name)], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        try:
            process.wait(moments.uniform(0, 1.2 * seconds))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        if process.wait() == 0:
            reported.add(name)
        else:
            dead += 1
        found = mailings(campaign)
        partial += [name for name, count in found.items() if count != LETTERS]
        lost += [name for name in reported if found.get(name) != LETTERS]
        if number % 5 == 4 and not test.is_sound(writ, campaign):
            unsound.append(number)
    claims.hold(dead > KILLS // 4, f"{dead} of {KILLS} runs were killed at work")
    claims.hold(not partial, "a mailing is recorded as a whole or not at all", partial[:5])
    claims.hold(not lost, "what a run has reported is there", lost[:5])
    claims.hold(not unsound, "the ledger is sound after kills", unsound)
    rerun = test.run(writ, named(arguments, "k0"))
    claims.hold(rerun.returncode == 0 and mailings(campaign).get("k0") == LETTERS, "a rerun records the rest")
    clean(campaign)


def expect_refusal(result, before, writ, campaign, reason, claims):
    error = result.stderr.decode()
    claims.hold(result.returncode == 70, f"{reason}: the exit code is 70", (result.returncode, error))
    claims.hold(error.startswith("error: ") and "\n  = hint" in error or "ledger" in error or "cannot write" in error,
                f"{reason}: the message is clear", error)
    claims.hold(mailings(campaign) == before, f"{reason}: nothing of the run is recorded")


def limited(writ, arguments, campaign, claims):
    """No file may grow beyond 128 KiB: the letters fit, what is added to the ledger does not."""

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 17, 1 << 17))

    test.run(writ, named(arguments, "first"))
    before = mailings(campaign)
    result = test.run(writ, named(arguments, "second"), preexec_fn=limit)
    expect_refusal(result, before, writ, campaign, "a limit on file sizes", claims)
    claims.hold(test.is_sound(writ, campaign), "a limit on file sizes: the ledger is sound")
    result = test.run(writ, named(arguments, "second"))
    claims.hold(result.returncode == 0, "a limit on file sizes: a rerun completes it", result.stderr)
    clean(campaign)


def full_disk(writ, arguments, campaign, claims):
    """The ledger on a small disk in memory, the letters on another, where mounting is allowed."""
    disk = campaign.parent / "disk"
    disk.mkdir()
    if not test.is_superuser() or not mounted(disk):
        print("skip a full disk: mounting is not allowed here")
        return
    other = disk / "campaign"
    try:
        shutil.copytree(campaign, other)
        (other / "output").mkdir(exist_ok=True)
        mounted(other / "output")
        own = [str(other) if part == str(campaign) else part for part in arguments]
        claims.hold(test.run(writ, named(own, "first")).returncode == 0, "a disk with room: a run succeeds")
        before = mailings(other)
        fill(disk / "filler")
        result = test.run(writ, named(own, "second"))
        (disk / "filler").unlink()
        expect_refusal(result, before, writ, other, "a full disk", claims)
        claims.hold(test.is_sound(writ, other), "a full disk: the ledger is sound when there is room again")
        result = test.run(writ, named(own, "second"))
        claims.hold(result.returncode == 0, "a full disk: a rerun completes it", result.stderr)
        read_only(writ, own, disk, other, claims)
    finally:
        for folder in (other / "output", disk):
            subprocess.run(["umount", str(folder)], capture_output=True)


def mounted(folder):
    mount = ["mount", "-t", "tmpfs", "-o", "size=32m", "writ-test", str(folder)]
    return subprocess.run(mount, capture_output=True).returncode == 0


def fill(path):
    with open(path, "wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"\0" * 4096)


def read_only(writ, arguments, disk, campaign, claims):
    before = mailings(campaign)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    result = test.run(writ, named(arguments, "third"))
    claims.hold(result.returncode == 70, "a read-only disk: the exit code is 70", result.stderr)
    claims.hold(mailings_read_only(campaign) == before, "a read-only disk: what is recorded can be read")
    doctor = test.run(writ, ["doctor", "-C", str(campaign)])
    claims.hold(doctor.returncode == 0, "a read-only disk: the doctor can look", doctor.stderr)
    unfinished_journal(writ, disk, campaign, claims)
    subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)


def unfinished_journal(writ, disk, campaign, claims):
    """What a killed process left beside the ledger is seen where nothing can be written, too."""
    status = ["status", "-C", str(campaign)]
    subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
    with test.ledger(campaign) as held:
        # Whoever reads keeps others from clearing the journal away.
        held.execute("BEGIN")
        held.execute("SELECT count(*) FROM event").fetchone()
        test.run(writ, ["sent", "--mailing", "first", "--via", "post", "-C", str(campaign)])
        wanted = test.run(writ, status).stdout
        left = {end: (campaign / f"ledger.sqlite{end}").read_bytes() for end in ("", "-wal")}
    for file in campaign.glob("ledger.sqlite*"):
        file.unlink()
    for end, data in left.items():
        (campaign / f"ledger.sqlite{end}").write_bytes(data)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    result = test.run(writ, status)
    claims.hold(result.returncode == 0 and result.stdout == wanted and left["-wal"],
                "a read-only disk: what a killed process left in the journal counts", result.stdout + result.stderr)


def mailings_read_only(campaign):
    path = f"file:{campaign / 'ledger.sqlite'}?immutable=1"
    with contextlib.closing(sqlite3.connect(path, uri=True)) as ledger:
        return dict(ledger.execute("""
            SELECT word.name, count(*) FROM letter JOIN word ON word.id = letter.mailing GROUP BY 1"""))


main()
