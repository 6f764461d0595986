// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import PrintWriter

/// What programs from outside say of files of letters.
@Suite("A file of letters")
struct FileTests {
  private static let letters = (SampleLetters.all + SampleLetters.scripts).map(\.letter)

  private func pack() throws -> [UInt8] {
    try Printing.pack(Self.letters.map { try Printing.set($0) })
  }

  @Test("has no fault that qpdf knows", .enabled(if: OutsideJudge.qpdf.isInstalled))
  func sound() throws {
    let (status, output) = try OutsideJudge.qpdf.judge([try pack()], ["--check"], named: "pdf")
    #expect(status == 0, Comment(rawValue: output))
  }

  @Test(
    "holds every font, only what is used of it, and what its glyphs read as",
    .enabled(if: OutsideJudge.pdffonts.isInstalled))
  func fonts() throws {
    let output = try OutsideJudge.pdffonts.judge([try pack()], [], named: "pdf").output
    let fonts = output.split(separator: "\n").dropFirst(2)
    #expect(fonts.count > 8)
    for font in fonts {
      let columns = font.split(separator: " ")
      // Embedded, subset, Unicode, and the object's two numbers.
      #expect(columns.suffix(5).prefix(3) == ["yes", "yes", "yes"], Comment(rawValue: output))
    }
  }

  @Test(
    "has the reference of each letter as a code that cameras read",
    .enabled(if: OutsideJudge.zbarimg.isInstalled && OutsideJudge.pdftoppm.isInstalled))
  func code() throws {
    for letter in [SampleLetters.short, SampleLetters.russian, SampleLetters.joint] {
      let pdf = try Printing.pdf(of: try Printing.set(letter), letter.language)
      let picture = try OutsideJudge.pdftoppm.run(
        [pdf], ["-r", "200", "-png", "-singlefile"], named: "pdf"
      ).output
      let read = try OutsideJudge.zbarimg.judge([picture], ["--quiet", "--raw"], named: "png")
      #expect(read.output == letter.reference.code + "\n")
    }
  }

  @Test(
    "says what its parts are, in the order of reading",
    .enabled(if: OutsideJudge.pdfinfo.isInstalled))
  func structure() throws {
    let letter = SampleLetters.english
    let pdf = try Printing.pdf(of: try Printing.set(letter), letter.language)
    let output = try OutsideJudge.pdfinfo.judge([pdf], ["-struct-text"], named: "pdf").output
    try expectGolden("structure.txt", Array(output.utf8))
    let plain = try OutsideJudge.pdfinfo.judge([pdf], [], named: "pdf").output
    #expect(plain.contains("Tagged:          yes"))
  }
}
