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

/// The texts that something printed was made of.
struct PrintSources: Sendable, Hashable {
  /// In the order in which a character is looked for.
  let texts: [SourceSpan]
  /// Where it is mended when the character stands in none of them as such; nil for what was typed.
  let origin: SourceSpan?

  /// These and another.
  func and(_ text: SourceSpan) -> PrintSources {
    PrintSources(texts: texts + [text], origin: origin)
  }
}

extension PrintedCards {
  /// What no font has, as problems at their places: nothing is printed with boxes in it.
  ///
  /// - Parameter sources: of each label, envelope or card.
  func missingGlyphs(from sources: [PrintSources]) -> [Diagnostic] {
    missing.map { glyph in
      let item = sources[glyph.item]
      return .missingGlyph(glyph.scalar, at: item.texts.first(glyph.scalar) ?? item.origin)
    }.sortedByPlace()
  }
}
