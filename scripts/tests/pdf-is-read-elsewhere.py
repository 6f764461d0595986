#!/usr/bin/env python3
# Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
"""PDF files are whole, accessible and archivable, as others judge, and by rules that the others leave out.

    scripts/tests/pdf-is-read-elsewhere.py [FILE.pdf …]

Without files, those that Tests/PDFTests/Samples.swift writes."""

import os
import pathlib
import shutil
import subprocess
import sys

import program as test

VENV = test.ROOT / ".build/pdf-venv"
JUDGES = ["pdfua", "outloud"]


def enter_venv():
    """pdfua and outloud come from PyPI into a place of their own, and bring pikepdf and fontTools."""
    python = VENV / "bin/python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    if subprocess.run([python, "-c", "import " + ", ".join(JUDGES)], capture_output=True).returncode != 0:
        installed = subprocess.run([VENV / "bin/pip", "install", "--quiet", *JUDGES], capture_output=True)
        if installed.returncode != 0:
            print("skip PDF: pdfua and outloud cannot be installed from PyPI")
            sys.exit(0)
    if pathlib.Path(sys.prefix) != VENV:
        os.execv(python, [str(python), *sys.argv])


def main():
    enter_venv()
    named = [pathlib.Path(name).resolve() for name in sys.argv[1:] if name.endswith(".pdf")]
    claims = test.Claims()
    with test.folder() as root:
        files = named or samples(pathlib.Path(root) / "pdf", claims)
        for file in files:
            check(file, claims, "error" if named else "warning")
    claims.end()


def samples(folder, claims):
    result = subprocess.run(["swift", "test", "--skip-build", "--filter", "PDFTests.SampleFiles"], cwd=test.ROOT,
                            env={**os.environ, "PDF_SAMPLES": str(folder)}, capture_output=True, text=True)
    files = sorted(folder.glob("*.pdf")) if folder.exists() else []
    claims.hold(len(files) >= 3, f"{len(files)} samples are written", result.stdout + result.stderr)
    return files


def check(file, claims, gravity):
    """What is said about the words of others' files is no matter of the format: there only errors count."""
    name = file.name
    for command in (["qpdf", "--check", str(file)], [VENV / "bin/pdfua", "check", str(file)],
                    [VENV / "bin/outloud", "--fail-on", gravity, str(file)]):
        if not shutil.which(command[0]):
            print(f"skip {command[0]}: it is not installed")
            continue
        result = subprocess.run(command, capture_output=True, text=True)
        claims.hold(result.returncode == 0, f"{name}: {pathlib.Path(command[0]).name} finds nothing",
                    result.stdout + result.stderr)
    if shutil.which("pdffonts"):
        fonts = subprocess.run(["pdffonts", str(file)], capture_output=True, text=True).stdout.splitlines()[2:]
        bad = [line for line in fonts if line.split()[-5:-2] != ["yes", "yes", "yes"]]
        claims.hold(not bad, f"{name}: all {len(fonts)} fonts are embedded subsets that can be read", bad)
    import pdf_rules
    for rule, found in pdf_rules.broken(file).items():
        claims.hold(not found, f"{name}: {rule}", found[:5])


if __name__ == "__main__":
    main()
