// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics
internal import Languages

/// What composing says of templates.
extension Diagnostic {
  static func unwrittenLanguage(_ tag: LanguageTag, at span: SourceSpan) -> Diagnostic {
    let known = Language.all.map(\.tag.description).joined(separator: ", ")
    return Diagnostic(
      "unknown-language", .error, "Writ does not write letters in '\(tag)' yet", at: span,
      hints: ["it writes \(known)"])
  }

  static func misfit(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "markdown-misfit", .error, "\(name) has no place in a letter", at: span,
      hints: ["use paragraphs, lists, quotations, emphasis and links"])
  }

  /// What the check of the bare template could not see, such as an indented line after a tag.
  static func misfitWhenFilled(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "markdown-misfit", .error, "\(name) comes about when this template is filled in",
      at: head(of: span),
      hints: ["look for a line that begins with four spaces or more, or with three backticks"])
  }

  static func emptySubject(at span: SourceSpan) -> Diagnostic {
    Diagnostic("empty-subject", .error, "this subject comes out empty", at: span)
  }

  static func emptyLetter(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "empty-letter", .error, "this template writes an empty letter", at: head(of: span))
  }

  /// The first character of a long stretch, so that the caret is short.
  private static func head(of span: SourceSpan) -> SourceSpan {
    let start = span.range.lowerBound
    return span.source.span(start..<min(start + 1, span.range.upperBound))
  }

  static func noDestination(
    _ country: CountryCode, from origin: CountryCode, at span: SourceSpan?
  ) -> Diagnostic {
    let place = span.map { Self.head(of: $0) }
    return Diagnostic(
      "missing-form", .error,
      "the tables have no name for '\(country)' on letters posted in '\(origin)'", at: place,
      hints: ["leave the recipient out with --except until the country is added"])
  }
}
