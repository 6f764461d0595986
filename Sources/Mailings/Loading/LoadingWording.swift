// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics

/// What loading says of the campaign's files as files, and of how they name each other.
extension Diagnostic {
  static func noCampaign(in folder: String) -> Diagnostic {
    Diagnostic(
      "no-campaign", .error, "there is no writ.yaml in '\(folder)'", at: nil,
      hints: ["run writ in a campaign's folder, or make one with: writ init FOLDER"])
  }

  static func badFileName(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-name", .error, "'\(path)' is not named by an id", at: nil,
      hints: ["an id has lower-case letters, digits and single dashes, at most 64"])
  }

  static func badTemplateName(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-name", .error, "'\(path)' is no place for a template", at: nil,
      hints: ["a template is a folder, and each of its files a language: Templates/ID/en.md"])
  }

  static func missingFile(_ path: CampaignPath, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "missing-file", .error, "the campaign has no file '\(Printable.short(path.description))'",
      at: span, hints: ["paths begin at writ.yaml; a link to a file is none"])
  }

  static func utf16(_ path: String) -> Diagnostic {
    Diagnostic(
      "wrong-encoding", .error, "this file is in UTF-16",
      at: SourceText(name: path, text: "").whole,
      hints: ["save it as UTF-8, in a spreadsheet as 'CSV UTF-8'"])
  }

  /// The first byte that is no UTF-8.
  static func wrongEncoding(of source: SourceText) -> Diagnostic {
    let offset = source.text.utf8Offset(of: "\u{FFFD}") ?? 0
    return Diagnostic(
      "wrong-encoding", .error, "this file is not in UTF-8", at: source.span(offset..<offset + 3),
      hints: ["save it as UTF-8; it looks like Windows-1252"])
  }

  static func doubledRecipient(
    _ id: Identifier, firstIn file: String, line: Int, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "doubled-id", .error, "the id '\(id)' is used twice", at: span,
      hints: ["give each office an id of its own"], notes: ["the first stands in \(file):\(line)"])
  }

  static func doubledCase(_ id: Identifier, firstIn file: String, at span: SourceSpan) -> Diagnostic
  {
    Diagnostic(
      "doubled-id", .error, "the id '\(id)' is used twice", at: span,
      hints: ["give each case an id of its own"], notes: ["the first stands in \(file)"])
  }

  static func unknownTemplate(
    _ id: Identifier, known: [String], at span: SourceSpan
  ) -> Diagnostic {
    let hints = Suggestion.hints(for: id.description, among: known)
    return Diagnostic(
      "unknown-id", .error, "no template is called '\(id)'", at: span,
      hints: hints.isEmpty ? Suggestion.known(known.sorted()) : hints)
  }

  static func noAppeal(
    _ id: Identifier, _ purpose: LetterTemplate.Purpose, at span: SourceSpan
  ) -> Diagnostic {
    let command = purpose == .followUp ? "writ follow-up" : "writ letters --template \(id)"
    return Diagnostic(
      "no-appeal", .error, "'\(id)' is a template with 'purpose: \(purpose.rawValue)', no appeal",
      at: span, hints: ["take it from 'letters': it serves every case, by \(command)"])
  }

  static func unknownSender(_ id: Identifier, known: [String], at span: SourceSpan) -> Diagnostic {
    let hints = Suggestion.hints(for: id.description, among: known)
    return Diagnostic(
      "unknown-id", .error, "no member is called '\(id)'", at: span,
      hints: hints.isEmpty ? ["add Members/\(id).yaml; see docs/campaign.md"] : hints)
  }
}

extension String {
  /// The byte offset of the first occurrence of a scalar.
  fileprivate func utf8Offset(of scalar: Unicode.Scalar) -> Int? {
    unicodeScalars.firstIndex(of: scalar).map { utf8.distance(from: startIndex, to: $0) }
  }
}
