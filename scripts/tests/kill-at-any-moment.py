#!/usr/bin/env python3
# Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
"""Kills `writ letters` at forty moments: never half a letter, and the rerun completes the same mailing.

Then kills `writ sent` and `writ response`: a call is recorded as a whole or not at all."""

import pathlib
import random
import signal
import subprocess
import time

import program as test

LETTERS = 3_000
KILLS = 40
ANSWERED = 200


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
        in_campaign = ["-C", str(campaign)]
        sent = ["sent", "--mailing", "m", "--via", "post", *in_campaign]
        kill_recording(writ, campaign, sent, {"sent": LETTERS}, claims)
        claims.hold(test.run(writ, sent).returncode == 0, "then all are recorded as sent")
        letters = test.references(writ, campaign, "m")[:ANSWERED]
        response = ["response", *letters, "--kind", "refusal", *in_campaign]
        kill_recording(writ, campaign, response, {"responded": 1, "classified": 1}, claims)
    claims.end()


def kill_recording(writ, campaign, arguments, wanted, claims):
    """What a call has recorded as a whole is taken back by one more call, for the next to record it anew."""
    moments, name = random.Random(2026), arguments[0]
    undo = ["undo", "--last", "-C", str(campaign)]
    before = test.events(campaign)
    start = time.monotonic()
    claims.hold(test.run(writ, arguments).returncode == 0, f"writ {name} succeeds when nobody kills it")
    seconds = time.monotonic() - start
    claims.hold(added(before, test.events(campaign)) == wanted, f"writ {name} records all of it")
    claims.hold(test.run(writ, undo).returncode == 0, f"writ undo --last takes writ {name} back")
    killed, partial, stuck = 0, [], []
    for number in range(KILLS):
        process = subprocess.Popen([writ, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(moments.uniform(0, 1.1 * seconds))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        killed += process.wait() == -signal.SIGKILL
        found = added(before, test.events(campaign))
        if found not in ({}, wanted):
            partial.append(found)
        if found and test.run(writ, undo).returncode != 0:
            stuck.append(number)
    claims.hold(killed > KILLS // 4, f"{killed} of {KILLS} calls of writ {name} were killed at work")
    claims.hold(not partial, f"writ {name} records all or nothing", partial[:5])
    claims.hold(not stuck, f"what writ {name} recorded can be taken back as a whole", stuck)
    claims.hold(added(before, test.events(campaign)) == {}, f"nothing of writ {name} is left")
    claims.hold(test.is_sound(writ, campaign), f"the ledger is sound after kills of writ {name}")


def added(before, after):
    """How many events of each kind there are more, without those that take back."""
    more = {kind: count - before.get(kind, 0) for kind, count in after.items() if kind != "undone"}
    return {kind: count for kind, count in more.items() if count}


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
