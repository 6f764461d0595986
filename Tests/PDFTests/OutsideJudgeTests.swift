// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import PDF
import SampleLetters
import Testing

@Suite(.serialized) struct OutsideJudgeTests {
  @Test(.enabled(if: OutsideJudge.qpdf.isInstalled))
  func `qpdf finds every sample whole`() throws {
    for (name, bytes) in try Samples.all() {
      let verdict = try OutsideJudge.qpdf.judge([bytes], ["--check"], named: "pdf")
      #expect(verdict.status == 0, "\(name): \(verdict.output)")
    }
  }

  @Test(.enabled(if: OutsideJudge.pdffonts.isInstalled))
  func `all fonts are embedded as subsets that can be read`() throws {
    for (name, bytes) in try Samples.all() {
      let verdict = try OutsideJudge.pdffonts.judge([bytes], [], named: "pdf")
      let fonts = verdict.output.split(separator: "\n").dropFirst(2)
      #expect(!fonts.isEmpty, "\(name)")
      for font in fonts { #expect(font.contains("yes yes yes"), "\(name): \(font)") }
    }
  }

  @Test(.enabled(if: OutsideJudge.pdftotext.isInstalled), arguments: Samples.available)
  func `what is written in a script is found again`(sample: ScriptSample) throws {
    let bytes = try Samples.write { file in
      let page = file.beginPage(width: 595.276, height: 841.89)
      let document = file.element(.document, in: nil)
      let paragraph = file.element(.paragraph, in: document)
      page.place(
        try Samples.line(sample.text, sample.font, size: 14, in: file), x: 72, y: 700,
        as: paragraph)
      try file.endPage(page)
    }
    let verdict = try OutsideJudge.pdftotext.judge(
      [bytes], ["-layout", "-nopgbrk"], named: "pdf", then: ["-"])
    #expect(plain(verdict.output) == plain(sample.text))
  }

  @Test(.enabled(if: OutsideJudge.pdfinfo.isInstalled))
  func `a file says what it is`() throws {
    let verdict = try OutsideJudge.pdfinfo.judge([Samples.letter()], [], named: "pdf")
    for line in [
      "Title:           Appeal for Bo Test", "Author:          Ann Example",
      "Subject:         An appeal", "Keywords:        appeal, release", "Tagged:          yes",
      "Pages:           3", "Page size:       595.276 x 841.89 pts (A4)", "PDF version:     1.7",
    ] {
      #expect(verdict.output.contains(line), "\(line)")
    }
  }

  @Test(.enabled(if: OutsideJudge.pdfinfo.isInstalled))
  func `the structure holds the text in the order of reading`() throws {
    let verdict = try OutsideJudge.pdfinfo.judge(
      [Samples.report()], ["-struct-text"], named: "pdf")
    var rest = verdict.output[...]
    for part in [
      "Document", "H1", "\"Report\"", "H2", "\"Letters sent\"", "\"We wrote to (many) offices",
      "Span", "\"Узбекистан\"", "Link", "\"example.org\"", "Note", "BlockQuote", "L ", "LI", "Lbl",
      "\"1.\"", "LBody", "\"release him\"", "Table", "TH", "\"Country\"", "TD", "\"none\"",
      "Figure",
    ] {
      guard let range = rest.firstRange(of: part) else {
        Issue.record("no \(part) in its place in\n\(verdict.output)")
        return
      }
      rest = rest[range.upperBound...]
    }
  }

  /// Without marks of direction and breaks.
  ///
  /// From right to left the vowel marks are left out, too: programs turn letters around one by one, so
  /// that a mark comes before its letter.
  private func plain(_ text: String) -> String {
    let directions: Set<Unicode.Scalar> = [
      "\u{202A}", "\u{202B}", "\u{202C}", "\u{200E}", "\u{200F}", "\n", "\u{C}",
    ]
    let isFromRight = text.unicodeScalars.contains { (0x590...0x6FF).contains($0.value) }
    let kept = text.unicodeScalars.filter {
      !directions.contains($0)
        && !(isFromRight && $0.properties.generalCategory == .nonspacingMark)
    }
    return String(String.UnicodeScalarView(kept))
  }
}
