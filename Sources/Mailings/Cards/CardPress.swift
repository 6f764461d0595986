// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
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

  /// A writer of PDF in the campaign's fonts.
  func writer(for campaign: LoadedCampaign) throws(FileError) -> PrintWriter {
    do {
      return try .forLetters(campaign.settings?.value.fonts ?? [])
    } catch {
      throw FileError(action: "print", path: "a page", reason: "no fonts are installed")
    }
  }

  /// What the file says of itself: nothing of a person or a case.
  func about(_ title: String, language: LanguageTag = .english) -> PrintedFile {
    PrintedFile(
      title: title, author: nil, language: language.description,
      date: surroundings.today.description, producer: PrintedFile.producer)
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
      return scalars.map { .missingGlyph($0, at: nil) }
    }
  }
}
