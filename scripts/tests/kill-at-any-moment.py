#!/usr/bin/env python3
# Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
"""Kills `writ letters` at forty moments: never half a letter, and the rerun completes the same mailing."""

import pathlib
import random
import signal
import subprocess
import time

import program as test

LETTERS = 3_000
KILLS = 40


def main():
    writ, claims = test.program(), test.Claims()
    with test.folder() as root:
        campaign = pathlib.Path(root) / "campaign"
        arguments = test.campaign(campaign, LETTERS)
        output = campaign / "output"
        start = time.monotonic()
        whole = test.run(writ, arguments)
        seconds = time.monotonic() - start
        wanted = test.tree(output)
        claims.hold(whole.returncode == 0, "a run that nobody kills succeeds", whole.stderr)
        claims.hold(len(wanted) == 2 * LETTERS + 2, f"it writes {LETTERS} letters in two formats and two lists")
        kill_often(writ, arguments, output, wanted, seconds, claims)
        rerun = test.run(writ, arguments)
        claims.hold(rerun.returncode == 0, "the last rerun succeeds", rerun.stderr)
        claims.hold(test.tree(output) == wanted, "it completes the same files, and leaves nothing beside them")
    claims.end()


def kill_often(writ, arguments, output, wanted, seconds, claims):
    moments = random.Random(2026)
    killed, number, broken, strange, different = 0, -1, [], [], []
    while killed < KILLS and number < 4 * KILLS:
        number += 1
        if number % 4 == 0:
            test.clear(output)
        if number % 8 >= 4:
            # In a mailing that is there already, each file is replaced by itself.
            (output / "m").mkdir(parents=True, exist_ok=True)
        start = time.monotonic()
        process = subprocess.Popen([writ, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(moments.uniform(0, seconds))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        if process.wait() == -signal.SIGKILL:
            killed += 1
        else:
            seconds = min(seconds, 0.9 * (time.monotonic() - start))
        found = test.finals(test.tree(output))
        broken += [name for name, data in found.items() if name in wanted and wanted[name] != data]
        strange += [name for name in found if name not in wanted]
        if number % 8 == 7:
            test.run(writ, arguments)
            different += [] if test.tree(output) == wanted else [number]
    claims.hold(killed == KILLS, f"{killed} of {KILLS} runs were killed at work")
    claims.hold(not broken, "no file under its final name is partial", broken[:5])
    claims.hold(not strange, "no file stands under a name that is not its own", strange[:5])
    claims.hold(not different, "a rerun after kills completes the same files", different)


main()
