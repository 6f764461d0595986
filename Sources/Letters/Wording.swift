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

  static func emptyLetter(at span: SourceSpan) -> Diagnostic {
    let head = span.source.span(
      span.range.lowerBound..<min(span.range.lowerBound + 1, span.range.upperBound))
    return Diagnostic("empty-letter", .error, "this template writes an empty letter", at: head)
  }

  static func noDestination(
    _ country: CountryCode, from origin: CountryCode, at span: SourceSpan
  ) -> Diagnostic {
    let head = span.source.span(
      span.range.lowerBound..<min(span.range.lowerBound + 1, span.range.upperBound))
    return Diagnostic(
      "missing-form", .error,
      "the tables have no name for '\(country)' on letters posted in '\(origin)'", at: head,
      hints: ["leave the recipient out with --except until the country is added"])
  }
}
