// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics

/// What the loaders say of the notation and the values of files, all in one place.
extension Diagnostic {
  static func wrongType(_ node: YAMLNode, wanted: String) -> Diagnostic {
    Diagnostic(
      "wrong-type", .error, "here stands \(node.kindName), but \(wanted) belongs here",
      at: node.span.firstLine)
  }

  static func emptyValue(_ key: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "empty-value", .error, "'\(Printable.short(key))' has no value", at: span,
      hints: ["write the value, or delete the line: what is not known is left out"])
  }

  static func emptyList(_ key: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "empty-value", .error, "'\(Printable.short(key))' has no entries", at: span,
      hints: ["write at least one"])
  }

  static func emptyText(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "empty-value", .error, "this text is empty", at: span,
      hints: ["write the text, or delete the line: what is not known is left out"])
  }

  static func emptyName(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "missing-key", .error, "a name needs 'given' or 'family'", at: span.firstLine,
      hints: ["write { given: …, family: … }"])
  }

  static func missingKey(_ key: String, of what: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "missing-key", .error, "\(what) needs '\(Printable.short(key))'", at: span,
      hints: ["add '\(key): …'"])
  }

  static func unknownKey(
    _ key: String, of what: String, known: [String], at span: SourceSpan
  ) -> Diagnostic {
    let suggestions = Suggestion.hints(for: key, among: known)
    let hints = suggestions.isEmpty ? Suggestion.known(known) : suggestions
    return Diagnostic(
      "unknown-key", .error, "\(what) has no key '\(Printable.short(key))'", at: span, hints: hints)
  }

  static func doubledKey(
    _ key: String, firstAt first: SourceSpan, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "doubled-key", .error, "'\(Printable.short(key))' is given twice", at: span,
      hints: ["keep one of the two"], notes: ["the first stands in line \(first.start.line)"])
  }

  static func notByLanguage(_ node: YAMLNode) -> Diagnostic {
    Diagnostic(
      "wrong-type", .error, "here stands \(node.kindName), but it is needed by language",
      at: node.span.firstLine, hints: ["write { en: …, ru: … }"])
  }

  static func tooLong(_ count: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "too-long", .error, "this text has \(count) bytes", at: span.firstLine,
      hints: ["at most \(FileReading.longestText) bytes are read"])
  }

  static func severalLines(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "control-character", .error, "this value holds a line end or a tab", at: span.firstLine,
      hints: ["write it on one line; each line of an address is an entry of its own"])
  }

  /// A problem where a character must not stand in a letter; nil for all others.
  static func unprintable(_ scalar: Unicode.Scalar, at span: SourceSpan) -> Diagnostic? {
    switch scalar.value {
    case 0x09, 0x0A: return nil
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE...0xFFFF:
      return Diagnostic(
        "control-character", .error, "this text holds the control character \(scalar.codePoint)",
        at: span.firstLine, hints: ["delete the character, or type the text anew"])
    case 0x202A...0x202E, 0x2066...0x2069:
      return Diagnostic(
        "direction-override", .error,
        "this text holds \(scalar.codePoint), which turns the writing around",
        at: span.firstLine, hints: ["delete the character: letters set the direction themselves"])
    case 0xFFFD:
      return Diagnostic(
        "wrong-encoding", .error, "letters of this text were lost", at: span.firstLine,
        hints: ["type them anew, and save the file as UTF-8"])
    default: return nil
    }
  }
}

extension Diagnostic {
  static func badIdentifier(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "bad-id", .error, "'\(Printable.short(text))' is no id", at: span.firstLine,
      hints: ["an id has lower-case letters, digits and single dashes, at most 64"])
  }

  static func unknownCountry(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unknown-country", .error, "no country has the code '\(Printable.short(text))'",
      at: span.firstLine,
      hints: countryHints(text))
  }

  private static func countryHints(_ text: String) -> [String] {
    let upper = text.uppercased()
    let found = CountryCode(upper).map { "did you mean '\($0)'?" }
    return [found ?? "write the two capital letters of ISO 3166, such as UZ or FR"]
  }

  static func unknownJurisdiction(_ text: String, at span: SourceSpan) -> Diagnostic {
    let bodies = InternationalBody.allCases.map(\.rawValue).joined(separator: ", ")
    return Diagnostic(
      "unknown-country", .error,
      "'\(Printable.short(text))' is neither a country nor an international body",
      at: span, hints: ["write a code of ISO 3166, such as UZ, or one of \(bodies)"])
  }

  static func unknownLanguage(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unknown-language", .error, "'\(Printable.short(text))' is no language", at: span,
      hints: ["write two or three small letters, such as en, ru or uz-Cyrl"])
  }

  static func unknownCode<V: Vocabulary>(
    _ text: String, of vocabulary: V.Type, at span: SourceSpan
  ) -> Diagnostic {
    let suggestions = Suggestion.hints(for: text, among: V.codes)
    let hints = suggestions.isEmpty ? Suggestion.known(V.codes) : suggestions
    return Diagnostic(
      "unknown-code", .error, "no \(V.name) is called '\(Printable.short(text))'",
      at: span.firstLine, hints: hints)
  }

  static func badDuration(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "bad-duration", .error, "'\(Printable.short(text))' is no length of time", at: span.firstLine,
      hints: ["write P13Y9M for 13 years and 9 months, P15D for 15 days"])
  }

  static func badTerm(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "bad-duration", .error, "'\(Printable.short(text))' is no sentence", at: span.firstLine,
      hints: ["write P13Y9M for 13 years and 9 months, or life, death, fine"])
  }

  static func badNumber(
    _ text: String, range: ClosedRange<Int>, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "bad-number", .error,
      "'\(Printable.short(text))' is no whole number from \(range.lowerBound) to \(range.upperBound)",
      at: span.firstLine)
  }

  static func badDate(_ text: String, _ error: EDTFError, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "bad-date", .error, "'\(Printable.short(text))' is no date: \(error.wording)",
      at: span.firstLine,
      hints: ["write 2010, 2010-06 or 2010-06-12, with ~ behind it for about, ? for uncertain"])
  }
}

extension EDTFError {
  fileprivate var wording: String {
    switch self {
    case .empty: "there is nothing"
    case .malformed: "year, month and day are parted by dashes"
    case .timeOfDay: "times of day are not kept"
    case .noSuchMonth: "there is no such month"
    case .noSuchDay: "there is no such day"
    case .yearOutOfRange: "years go from 0001 to 9999"
    case .tooManySlashes: "a span has one slash"
    case .boundless: "a span needs one end that is known"
    case .endBeforeStart: "the span ends before it begins"
    case .levelTwo: "this is more than level 1 of EDTF"
    }
  }
}

extension Diagnostic {
  static func otherFileName(id: Identifier, file: Identifier, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "file-name", .error, "the id is '\(id)', but the file is called '\(file)'", at: span,
      hints: ["rename the file, or write id: \(file)"])
  }

  static func doubledID(_ id: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "doubled-id", .error, "the id '\(id)' is used twice", at: span.firstLine,
      hints: ["give each entry an id of its own"])
  }

  static func missingSources(at span: SourceSpan, isListed: Bool) -> Diagnostic {
    Diagnostic(
      "missing-source", .error, "this fact names no source", at: span.firstLine,
      hints: ["add sources: [ID] with an id from the list 'sources'"])
  }

  static func unknownID(
    _ id: Identifier, _ what: String, known: [String], at span: SourceSpan
  ) -> Diagnostic {
    let suggestions = Suggestion.hints(for: id.description, among: known)
    let hints = suggestions.isEmpty ? Suggestion.known(known.sorted()) : suggestions
    return Diagnostic(
      "unknown-id", .error, "no \(what) has the id '\(id)'", at: span.firstLine, hints: hints)
  }

  static func badWebAddress(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "bad-address", .error, "this is no web address", at: span.firstLine,
      hints: ["write it in full, beginning with https://"])
  }
}

extension Diagnostic {
  static func badEmail(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "bad-address", .error, "this is no mail address", at: span.firstLine,
      hints: ["write one address, such as name@example.org"])
  }

  static func badPrefix(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "bad-prefix", .error, "'\(Printable.short(text))' cannot begin a reference",
      at: span.firstLine,
      hints: ["write two to four capital letters, without I, L, O and U"])
  }
}

extension Diagnostic {
  static func noFrontMatter(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "no-front-matter", .error, "a template begins with a line of three dashes", at: span,
      hints: ["write ---, then subject, audience and review, then --- and the body"])
  }

  static func unclosedFrontMatter(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "no-front-matter", .error, "the front matter never ends", at: span,
      hints: ["write --- on a line of its own before the body"])
  }

  static func emptyBody(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "empty-body", .error, "this template has no body", at: span.firstLine,
      hints: ["write the letter's text below the second line of dashes"])
  }

  static func complicatedSubject(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "wrong-type", .error, "the subject must stand on one line as it is", at: span.firstLine,
      hints: ["write it without quotes, or in quotes of a kind that it does not hold itself"])
  }
}

extension Unicode.Scalar {
  /// Such as "U+202E".
  fileprivate var codePoint: String {
    let code = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(4 - code.utf8.count, 0)) + code
  }
}
