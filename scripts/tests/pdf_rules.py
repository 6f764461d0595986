# Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
"""Rules of PDF/UA-1 and PDF/A-2 that pdfua and outloud leave out, read from the file by pikepdf."""

import collections
import io
import re

import pikepdf
from fontTools import cffLib, ttLib

SHOWS = {"Tj", "TJ", "'", '"', "Do", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "INLINE IMAGE"}
CLAIMS = {"pdfaid:part": "2", "pdfaid:conformance": "A", "pdfuaid:part": "1"}


def broken(path):
    """Each rule with what breaks it."""
    with pikepdf.open(path) as pdf:
        found = collections.OrderedDict()
        elements = list(walk(pdf))
        found["all content is tagged or an artifact"] = untagged(pdf)
        found["content and elements lead to each other"] = parents(pdf, elements)
        found["no element lacks what it must say"] = speechless(elements)
        found["headings skip no level"] = headings(elements)
        found["links and their elements lead to each other"] = links(pdf)
        found["the catalogue says what it must"] = catalogue(pdf)
        found["information and metadata agree"] = information(pdf)
        found["glyphs have the widths of their fonts"] = widths(pdf)
        found["every code reads as something"] = readings(pdf)
        return found


def walk(pdf):
    """Every element, with the page in force."""
    todo = [(kid, None) for kid in reversed(list(pdf.Root.StructTreeRoot.K))]
    while todo:
        element, page = todo.pop()
        page = element.get("/Pg", page)
        yield element, page
        todo += [(kid, page) for kid in reversed(list(element.get("/K", [])))
                 if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def untagged(pdf):
    found = []
    for number, page in enumerate(pdf.pages, 1):
        stack = []
        for operands, operator in pikepdf.parse_content_stream(page):
            operator = str(operator)
            if operator == "BDC" or operator == "BMC":
                tagged = str(operands[0]) == "/Artifact" or (len(operands) > 1 and "/MCID" in operands[1])
                stack.append(tagged)
            elif operator == "EMC":
                stack.pop()
            elif operator in SHOWS and not any(stack):
                found.append(f"page {number}: {operator}")
            if stack.count(True) > 1:
                found.append(f"page {number}: tagged within tagged")
        if stack:
            found.append(f"page {number}: {len(stack)} marked contents are left open")
    return found


def tree(node):
    """A number tree as pairs."""
    for kid in node.get("/Kids", []):
        yield from tree(kid)
    numbers = list(node.get("/Nums", []))
    yield from zip(numbers[::2], numbers[1::2])


def parents(pdf, elements):
    owners = {int(key): value for key, value in tree(pdf.Root.StructTreeRoot.ParentTree)}
    kids = {}
    for element, page in elements:
        for kid in element.get("/K", []):
            if isinstance(kid, int):
                kids[page.objgen, int(kid)] = element.objgen
            elif kid.get("/Type") == "/MCR":
                kids[kid.get("/Pg", page).objgen, int(kid.MCID)] = element.objgen
            elif kid.get("/Type") != "/OBJR" and kid.P.objgen != element.objgen:
                found = [f"{kid.S} does not know its parent {element.S}"]
                return found
    found = []
    for number, page in enumerate(pdf.pages, 1):
        used = [int(operands[1].MCID) for operands, operator in pikepdf.parse_content_stream(page)
                if str(operator) == "BDC" and len(operands) > 1 and "/MCID" in operands[1]]
        row = owners.get(int(page.StructParents), [])
        if used != list(range(len(row))):
            found.append(f"page {number}: contents {used[:5]}… for {len(row)} elements")
        for mark in used:
            if mark < len(row) and kids.pop((page.obj.objgen, mark), None) != row[mark].objgen:
                found.append(f"page {number}: content {mark} and its element disagree")
    return found + [f"an element has the content {kid}, which is nowhere" for kid in kids]


def speechless(elements):
    found = []
    for element, _ in elements:
        kind = str(element.S)
        attributes = element.get("/A", {})
        if kind == "/Figure" and not str(element.get("/Alt", "")).strip():
            found.append("a figure has no alternative text")
        if kind == "/Figure" and "/BBox" not in attributes:
            found.append("a figure has no box")
        if kind == "/TH" and "/Scope" not in attributes:
            found.append("a header cell has no scope")
        if kind == "/L" and "/ListNumbering" not in attributes:
            found.append("a list has no numbering")
        if kind == "/Note" and "/ID" not in element:
            found.append("a note has no ID")
        if kind in ("/P", "/Link", "/Figure", "/LBody") or re.fullmatch("/H[1-6]", kind):
            if not len(element.get("/K", [])):
                found.append(f"{kind} is empty")
    return found


def headings(elements):
    found, last = [], 0
    for element, _ in elements:
        if re.fullmatch("/H[1-6]", str(element.S)):
            level = int(str(element.S)[2])
            if level > last + 1:
                found.append(f"level {level} after {last}")
            last = level
    return found


def links(pdf):
    owners = {int(key): value for key, value in tree(pdf.Root.StructTreeRoot.ParentTree)}
    found = []
    for number, page in enumerate(pdf.pages, 1):
        if page.get("/Tabs") != "/S":
            found.append(f"page {number} has no order of tabs")
        for annotation in page.get("/Annots", []):
            element = owners.get(int(annotation.get("/StructParent", -1)))
            if element is None or element.S != "/Link":
                found.append(f"page {number}: a link without an element")
                continue
            back = [kid for kid in element.K if not isinstance(kid, int) and kid.get("/Type") == "/OBJR"]
            if annotation.objgen not in [kid.Obj.objgen for kid in back]:
                found.append(f"page {number}: the element of a link does not know it")
            if not str(annotation.get("/Contents", "")) or int(annotation.F) & 4 == 0:
                found.append(f"page {number}: a link without words, or not printed")
    return found


def catalogue(pdf):
    root = pdf.Root
    found = []
    for key, value in (("/Lang", root.get("/Lang")), ("/MarkInfo", root.MarkInfo.get("/Marked")),
                       ("/DisplayDocTitle", root.ViewerPreferences.get("/DisplayDocTitle"))):
        if not value:
            found.append(f"no {key}")
    intent = root.OutputIntents[0]
    profile = intent.DestOutputProfile.read_bytes()
    if intent.S != "/GTS_PDFA1" or profile[36:40] != b"acsp" or len(profile) != int.from_bytes(profile[:4], "big"):
        found.append("the output intent is wrong")
    if len(pdf.trailer.ID) != 2 or "/Encrypt" in pdf.trailer:
        found.append("the trailer is wrong")
    metadata = root.Metadata.read_bytes().decode()
    found += [key for key, value in CLAIMS.items() if f"<{key}>{value}</{key}>" not in metadata]
    return found


def information(pdf):
    found = []
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        pairs = {"/Title": "dc:title", "/Subject": "dc:description", "/Keywords": "pdf:Keywords",
                 "/Producer": "pdf:Producer", "/Creator": "xmp:CreatorTool"}
        for key, name in pairs.items():
            if str(pdf.docinfo.get(key, "")) != (metadata.get(name) or ""):
                found.append(f"{key}: {pdf.docinfo.get(key)} is not {metadata.get(name)}")
        if "/Author" in pdf.docinfo and metadata.get("dc:creator") != [str(pdf.docinfo["/Author"])]:
            found.append("/Author")
        date = re.sub(r"[^0-9]", "", metadata.get("xmp:CreateDate"))
        if str(pdf.docinfo["/CreationDate"]) != f"D:{date}Z":
            found.append("/CreationDate")
    return found


def fonts(pdf):
    known = {}
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Subtype") == "/Type0":
            known[thing.objgen] = thing
    return known.values()


def stated(descendant):
    """The width of each code."""
    table, row = {}, list(descendant.W)
    while row:
        start, values = int(row.pop(0)), row.pop(0)
        table.update({start + step: float(value) for step, value in enumerate(values)})
    return table


def widths(pdf):
    found = []
    for font in fonts(pdf):
        descendant = font.DescendantFonts[0]
        descriptor = descendant.FontDescriptor
        if "/FontFile2" in descriptor:
            program = ttLib.TTFont(io.BytesIO(descriptor.FontFile2.read_bytes()))
            gids = descendant.CIDToGIDMap.read_bytes()
            scale, order = 1000 / program["head"].unitsPerEm, program.getGlyphOrder()
            def true(code):
                return program["hmtx"][order[int.from_bytes(gids[2 * code:2 * code + 2], "big")]][0] * scale
        else:
            program = cffLib.CFFFontSet()
            program.decompile(io.BytesIO(descriptor.FontFile3.read_bytes()), None)
            top = program[0]
            by_code = {int(name[3:]): name for name in top.charset[1:]} if hasattr(top, "ROS") else top.charset
            scale = 1000 * getattr(top, "FontMatrix", [0.001])[0]
            def true(code):
                glyph = top.CharStrings[by_code[code]]
                glyph.decompile()
                from fontTools.pens.basePen import NullPen
                glyph.draw(NullPen())
                return glyph.width * scale
        found += [f"{font.BaseFont}, code {code}: {width} is not {true(code)}"
                  for code, width in stated(descendant).items() if abs(true(code) - width) > 0.6]
        if font.BaseFont != descriptor.FontName or not re.match(r"/[A-Z]{6}\+", str(font.BaseFont)):
            found.append(f"{font.BaseFont} is not named as a subset")
    return found


def readings(pdf):
    found = []
    for font in fonts(pdf):
        text = font.ToUnicode.read_bytes().decode()
        known = {int(code, 16): reading for code, reading in re.findall(r"<([0-9A-F]{4})><([0-9A-F]*)>", text)}
        for code in stated(font.DescendantFonts[0]):
            if known.get(code, "") in ("", "0000", "FEFF", "FFFE"):
                found.append(f"{font.BaseFont}, code {code}")
    return found
