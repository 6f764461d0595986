#!/usr/bin/env python3
# Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
"""Prints the letters that `PrintBench texts` wrote with another program, and says how long it took.

    Benchmarks/print_rivals.py typst|typst-each|weasyprint|libreoffice LETTERS.json FOLDER CORES

Each line of output is wall seconds, processor seconds and what it is, parted by tabs. Starting Python and importing the
program do not count. The layout is Writ's for a British member as nearly as each program has it: A4, the same margins,
sender, address and date at the same places, Noto Serif, 13 points from line to line; English ragged, Russian even
at both ends and hyphenated. No QR code, no fold marks, no bookmarks beside the subjects.
"""

import html
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

TYPST = """
#set document(title: "Letters", author: "Writ")
#set page(paper: "a4", margin: (left: 25mm, right: 20mm, top: 25mm, bottom: 22mm))
#set text(font: "Noto Serif", size: 10pt, top-edge: 0.8em, bottom-edge: -0.2em)
#set par(leading: 0.3em, spacing: 0.65em, linebreaks: "simple")
#set list(marker: [•], indent: 0.4em, body-indent: 0.9em, spacing: 0.4em)
#show heading: set text(size: 10pt)
#let lines(all) = all.join(linebreak())
#let letter(it) = {
  set text(lang: it.language)
  set par(justify: it.language == "ru")
  let at(x, y, width, body) = place(top + left, dx: x - 25mm, dy: y - 25mm, block(width: width, {
    set par(justify: false)
    body
  }))
  at(125mm, 15mm, 65mm, text(size: 9.5pt, strong(lines(it.sender.slice(0, 2))) + linebreak() + lines(it.sender.slice(2))))
  at(23mm, 56mm, 80mm, lines(it.address))
  v(70mm)
  block(it.reference + h(1fr) + it.date)
  v(6pt)
  heading(level: 1, it.subject)
  v(6pt)
  par(it.salutation)
  for part in it.body {
    if "text" in part { par(part.text) } else { list(..part.items) }
  }
  v(4pt)
  par(it.close)
  v(40pt)
  par(lines(it.signature))
}
"""
TYPST_ALL = TYPST + """
#for (number, it) in json("letters.json").enumerate() {
  if number > 0 { pagebreak() }
  letter(it)
}
"""
TYPST_ONE = TYPST + '#letter(json(bytes(sys.inputs.letter)))\n'

CSS = """
@page { size: A4; margin: 25mm 20mm 22mm 25mm }
body { font: 10pt/13pt "Noto Serif"; margin: 0 }
article { break-after: page; position: relative }
.sender { position: absolute; left: 100mm; top: -10mm; width: 65mm; font-size: 9.5pt; line-height: 12pt }
.address { position: absolute; left: -2mm; top: 31mm; width: 80mm }
.reference { padding-top: 70mm; display: flex; justify-content: space-between }
h1 { font-size: 10pt; margin: 14pt 0 8pt } p, ul { margin: 0 0 5.5pt }
ul { padding-left: 1.4em } li { margin-bottom: 1pt }
[lang=ru] p { text-align: justify; hyphens: auto }
.signature { padding-top: 40pt }
"""

FODT_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Noto Serif" svg:font-family="'Noto Serif'"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="13pt"
 fo:margin-bottom="5.5pt"/><style:text-properties style:font-name="Noto Serif" fo:font-size="10pt"/></style:default-style>
 <style:style style:name="Standard" style:family="paragraph"/></office:styles>
<office:automatic-styles>
<style:page-layout style:name="a4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm"
 fo:margin-top="15mm" fo:margin-bottom="22mm" fo:margin-left="25mm" fo:margin-right="20mm"/></style:page-layout>
<style:style style:name="sender1" style:family="paragraph" style:parent-style-name="Standard" style:master-page-name="Standard">
 <style:paragraph-properties fo:margin-left="100mm" fo:margin-bottom="0pt" fo:break-before="page"/>
 <style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="sender" style:family="paragraph" style:parent-style-name="Standard">
 <style:paragraph-properties fo:margin-left="100mm" fo:margin-bottom="0pt"/></style:style>
<style:style style:name="address" style:family="paragraph" style:parent-style-name="Standard">
 <style:paragraph-properties fo:margin-bottom="0pt"/></style:style>
<style:style style:name="address1" style:family="paragraph" style:parent-style-name="Standard">
 <style:paragraph-properties fo:margin-top="34pt" fo:margin-bottom="0pt"/></style:style>
<style:style style:name="reference" style:family="paragraph" style:parent-style-name="Standard">
 <style:paragraph-properties fo:margin-top="28pt" fo:margin-bottom="10pt"><style:tab-stops>
 <style:tab-stop style:position="165mm" style:type="right"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="subject" style:family="paragraph" style:parent-style-name="Standard">
 <style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="text-en" style:family="paragraph" style:parent-style-name="Standard">
 <style:text-properties fo:language="en" fo:country="GB"/></style:style>
<style:style style:name="text-ru" style:family="paragraph" style:parent-style-name="Standard">
 <style:paragraph-properties fo:text-align="justify"/><style:text-properties fo:language="ru" fo:country="RU"
 fo:hyphenate="true"/></style:style>
<style:style style:name="signature" style:family="paragraph" style:parent-style-name="Standard">
 <style:paragraph-properties fo:margin-top="40pt" fo:margin-bottom="0pt"/></style:style>
<text:list-style style:name="bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•">
 <style:list-level-properties text:space-before="2mm" text:min-label-width="4mm"/></text:list-level-style-bullet></text:list-style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="a4"/></office:master-styles>
<office:body><office:text>
"""


def processor():
    """Seconds of the processor that this program and what it started have taken."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(part.ru_utime + part.ru_stime for part in used)


def measured(name, action):
    wall, busy = time.perf_counter(), processor()
    result = action()
    print(f"{time.perf_counter() - wall}\t{processor() - busy}\t{name}", flush=True)
    return result


def fonts(folder):
    """A folder with Noto Serif alone, so that Typst need not look at every font of the machine."""
    found = pathlib.Path("/usr/share/fonts/truetype/noto")
    place = pathlib.Path(folder) / "fonts"
    place.mkdir(exist_ok=True)
    for style in ("Regular", "Bold", "Italic", "BoldItalic"):
        link = place / f"NotoSerif-{style}.ttf"
        if not link.exists():
            link.symlink_to(found / link.name)
    return str(place)


def typst_document(letters, folder):
    """All letters in one document: cold, again unchanged, and with a paragraph changed in one letter."""
    import typst
    (folder / "all.typ").write_text(TYPST_ALL, encoding="utf-8")
    data, output = folder / "letters.json", folder / "typst.pdf"
    data.write_text(json.dumps(letters), encoding="utf-8")
    place = fonts(folder)
    made = {}

    def cold():
        made["compiler"] = typst.Compiler(str(folder / "all.typ"), font_paths=[place], ignore_system_fonts=True)
        made["compiler"].compile(output=str(output))

    def again(tags=True):
        made["compiler"].compile(output=str(output), pdf_tags=tags)

    measured("cold", cold)
    for _ in range(2):
        measured("warm", again)
    letters[len(letters) // 2]["body"][0] = {"text": "These words were not there before."}
    data.write_text(json.dumps(letters), encoding="utf-8")
    measured("changed", again)
    measured("warm, untagged", lambda: again(tags=False))


def typst_each(letters, folder):
    """A document for each letter by one compiler, which is how typst is called for a batch."""
    import typst
    (folder / "one.typ").write_text(TYPST_ONE, encoding="utf-8")
    target = folder / "typst"
    target.mkdir(exist_ok=True)
    texts = [json.dumps(letter) for letter in letters]
    place = fonts(folder)
    made = {}

    def start():
        made["compiler"] = typst.Compiler(str(folder / "one.typ"), font_paths=[place], ignore_system_fonts=True)
        every()

    def every():
        for number, text in enumerate(texts):
            made["compiler"].compile(output=str(target / f"{number}.pdf"), sys_inputs={"letter": text})

    measured("cold", start)
    measured("warm", every)


def page(letter):
    text = {name: html.escape(value) for name, value in letter.items() if isinstance(value, str)}
    lines = {name: "<br>".join(map(html.escape, letter[name])) for name in ("sender", "address", "signature")}
    body = "".join(
        f"<p>{html.escape(part['text'])}</p>" if "text" in part
        else "<ul>" + "".join(f"<li>{html.escape(item)}</li>" for item in part["items"]) + "</ul>"
        for part in letter["body"])
    return (f'<article lang="{letter["language"]}"><div class="sender">{lines["sender"]}</div>'
            f'<div class="address">{lines["address"]}</div><div class="reference"><span>{text["reference"]}</span>'
            f'<span>{text["date"]}</span></div><h1>{text["subject"]}</h1><p>{text["salutation"]}</p>{body}'
            f'<p>{text["close"]}</p><p class="signature">{lines["signature"]}</p></article>')


def weasyprint_document(letters, folder):
    import weasyprint
    text = (f'<!doctype html><html lang="en"><head><title>Letters</title><style>{CSS}</style></head><body>'
            + "".join(map(page, letters)) + "</body></html>")
    measured("cold", lambda: weasyprint.HTML(string=text).write_pdf(folder / "weasyprint.pdf"))


def flat_text(letters):
    """The letters as one flat OpenDocument text."""
    def paragraph(style, text):
        return f'<text:p text:style-name="{style}">{html.escape(text)}</text:p>'

    parts = [FODT_HEAD]
    for letter in letters:
        plain = f"text-{letter['language']}"
        parts.append(paragraph("sender1", letter["sender"][0]))
        parts += [paragraph("sender", line) for line in letter["sender"][1:]]
        parts += [paragraph("address" if number else "address1", line) for number, line in enumerate(letter["address"])]
        parts.append(f'<text:p text:style-name="reference">{html.escape(letter["reference"])}<text:tab/>'
                     f'{html.escape(letter["date"])}</text:p>')
        parts.append(f'<text:h text:outline-level="1" text:style-name="subject">{html.escape(letter["subject"])}</text:h>')
        parts.append(paragraph(plain, letter["salutation"]))
        for part in letter["body"]:
            if "text" in part:
                parts.append(paragraph(plain, part["text"]))
            else:
                items = "".join(f"<text:list-item>{paragraph(plain, item)}</text:list-item>" for item in part["items"])
                parts.append(f'<text:list text:style-name="bullets">{items}</text:list>')
        parts.append(paragraph(plain, letter["close"]))
        parts += [paragraph("address" if number else "signature", line)
                  for number, line in enumerate(letter["signature"])]
    return "".join(parts) + "</office:text></office:body></office:document>"


def libreoffice_document(letters, folder):
    """From a flat OpenDocument text; with a profile that was used once before, as on a desk."""
    source = folder / "libreoffice.fodt"
    with tempfile.TemporaryDirectory() as home:
        command = ["soffice", f"-env:UserInstallation=file://{home}", "--headless", "--convert-to", "pdf",
                   "--outdir", str(folder), str(source)]

        def convert():
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        source.write_text(flat_text(letters[:1]), encoding="utf-8")
        convert()
        source.write_text(flat_text(letters), encoding="utf-8")
        measured("cold", convert)


RIVALS = {"typst": typst_document, "typst-each": typst_each, "weasyprint": weasyprint_document,
          "libreoffice": libreoffice_document}


def main():
    name, letters, folder, cores = sys.argv[1:]
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:int(cores)])
    RIVALS[name](json.loads(pathlib.Path(letters).read_text(encoding="utf-8")), pathlib.Path(folder))


if __name__ == "__main__":
    main()
