#!/usr/bin/env python3
# Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
"""A full disk, a limit on file sizes, a folder that may not be written: a clear message, exit 70, no half letter."""

import os
import pathlib
import resource
import shutil
import signal
import subprocess

import program as test

LETTERS = 1_000


def main():
    writ, claims = test.program(), test.Claims()
    with test.folder() as root:
        campaign = pathlib.Path(root) / "campaign"
        arguments = test.campaign(campaign, LETTERS)
        output = campaign / "output"
        test.run(writ, arguments)
        wanted = test.tree(output)
        claims.hold(len(wanted) == 2 * LETTERS + 2, "a run with room succeeds")
        test.clear(output)
        limited_files(writ, arguments, output, wanted, claims)
        full_disk(writ, arguments, output, wanted, claims)
        closed_folder(writ, arguments, output, claims)
    claims.end()


def expect_clear_failure(result, output, wanted, reason, claims):
    error = result.stderr.decode()
    claims.hold(result.returncode == 70, f"{reason}: the exit code is 70", (result.returncode, error))
    lines = error.strip().splitlines()
    is_clear = len(lines) == 1 and lines[0].startswith("error: cannot write ") and reason in lines[0]
    claims.hold(is_clear, f"{reason}: one line says what could not be written, and why", error)
    found = test.finals(test.tree(output))
    partial = [name for name, data in found.items() if wanted.get(name) != data]
    claims.hold(not partial, f"{reason}: what is to be seen is whole", partial[:5])


def expect_completion(writ, arguments, output, wanted, reason, claims):
    result = test.run(writ, arguments)
    claims.hold(result.returncode == 0, f"{reason}: the rerun succeeds", result.stderr)
    claims.hold(test.tree(output) == wanted, f"{reason}: the rerun completes the same files, and leaves nothing else")


def limited_files(writ, arguments, output, wanted, claims):
    """No file may grow beyond 64 KiB: the letters fit, the lists do not."""

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 16, 1 << 16))

    result = test.run(writ, arguments, preexec_fn=limit)
    expect_clear_failure(result, output, wanted, "File too large", claims)
    expect_completion(writ, arguments, output, wanted, "File too large", claims)
    test.clear(output / "m")
    (output / "m").mkdir()
    result = test.run(writ, arguments, preexec_fn=limit)
    expect_clear_failure(result, output, wanted, "File too large", claims)
    expect_completion(writ, arguments, output, wanted, "File too large", claims)
    test.clear(output)


def full_disk(writ, arguments, output, wanted, claims):
    """A disk of 1 MiB in memory, where mounting is allowed."""
    output.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "writ-test", str(output)]
    if not test.is_superuser() or subprocess.run(mount, capture_output=True).returncode != 0:
        print("skip a full disk: mounting is not allowed here")
        output.rmdir()
        return
    try:
        result = test.run(writ, arguments)
        expect_clear_failure(result, output, wanted, "No space left on device", claims)
        again = test.run(writ, arguments)
        claims.hold(again.returncode == 70, "No space left on device: it is still full")
        subprocess.run(["mount", "-o", "remount,size=64m", str(output)], check=True)
        expect_completion(writ, arguments, output, wanted, "No space left on device", claims)
    finally:
        subprocess.run(["umount", str(output)], check=True)
    shutil.rmtree(output)


def closed_folder(writ, arguments, output, claims):
    """The output folder is a file, or may not be written."""
    output.write_text("in the way")
    result = test.run(writ, arguments)
    claims.hold(result.returncode == 70, "a file in the way of output/: the exit code is 70")
    error = result.stderr.decode()
    claims.hold("cannot make the folder" in error and "File exists" in error, "and the message is clear", error)
    output.unlink()
    if test.is_superuser():
        read_only_mount(writ, arguments, output, claims)
        return
    output.mkdir(mode=0o500)
    result = test.run(writ, arguments)
    error = result.stderr.decode()
    claims.hold(result.returncode == 70, "a folder that may not be written: the exit code is 70")
    claims.hold("Permission denied" in error, "and the message is clear", error)
    os.chmod(output, 0o700)


def read_only_mount(writ, arguments, output, claims):
    """Whoever may write everywhere is kept out by a file system that is read only."""
    output.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "ro,size=1m", "writ-test", str(output)]
    if subprocess.run(mount, capture_output=True).returncode != 0:
        print("skip a read-only folder: mounting is not allowed here")
        return
    try:
        result = test.run(writ, arguments)
        error = result.stderr.decode()
        claims.hold(result.returncode == 70, "a read-only file system: the exit code is 70")
        claims.hold("Read-only file system" in error, "and the message is clear", error)
    finally:
        subprocess.run(["umount", str(output)], check=True)


main()
