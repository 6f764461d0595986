// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics
internal import PrintWriter

/// Sets labels, envelopes and cards, and writes them as one PDF: whole or not at all.
struct CardPress<Outside: Surroundings> {
  /// The campaign's.
  let folder: String
  /// As typed; nil for the usual place in the campaign's folder.
  let output: String?
  let surroundings: Outside
}

extension CardPress {
  /// Where the file lies.
  ///
  /// - Parameter name: of the file in the campaign's folder when nobody says otherwise.
  func path(_ name: String) -> String {
    output ?? (folder == "." ? name : "\(folder)/\(name)")
  }

  /// A writer of PDF.
  func writer() throws(FileError) -> PrintWriter {
    do {
      return try PrintWriter(words: PrintWords { number, count, _ in "\(number)/\(count)" })
    } catch {
      throw FileError(action: "print", path: "a page", reason: "no fonts are installed")
    }
  }

  /// What the file says of itself: nothing of a person or a case.
  func about(_ title: String, language: LanguageTag = .english) -> PrintedFile {
    PrintedFile(
      title: title, author: nil, language: language.description,
      date: surroundings.today.description, producer: "Writ")
  }

  func write(
    _ sheets: PrintedSheets, _ about: PrintedFile, by writer: PrintWriter, to path: String
  ) throws {
    let bytes = try writer.pdf(of: sheets, about)
    if let end = path.lastIndex(of: "/") { try surroundings.makeFolder(String(path[..<end])) }
    _ = try surroundings.write(bytes, to: path)
  }
}

extension PrintedSheets {
  /// What no font has, as a problem: nothing is printed with boxes in it.
  var problems: [Diagnostic] {
    findings.flatMap { finding -> [Diagnostic] in
      guard case .missingGlyphs(let scalars) = finding else { return [] }
      return scalars.map { .noGlyph($0) }
    }
  }
}

extension Diagnostic {
  fileprivate static func noGlyph(_ scalar: Unicode.Scalar) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(4 - code.utf8.count, 0)) + code
    return .refusal(
      "missing-glyph", "no font that is installed has the character \(name)",
      hints: ["install a font that has it, or write the text without it"])
  }
}
