// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics

/// What the checks say.
extension Diagnostic {
  static func releaseBeforeArrest(
    _ release: EDTFDate, _ arrest: EDTFDate, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "release-before-arrest", .error,
      "this release (\(release.text)) lies before the arrest (\(arrest.text))", at: span,
      hints: ["correct one of the dates, or add the arrest that came before it"])
  }

  static func eventOutsideLife(_ when: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "event-outside-life", .error, "this event lies \(when) of the person", at: span,
      hints: ["correct the date, or name in 'people' whom the event concerns"])
  }

  static func ageContradictsBirth(
    _ age: Int, possible: ClosedRange<Int>, born: EDTFDate, at span: SourceSpan
  ) -> Diagnostic {
    let range =
      possible.count == 1
      ? "\(possible.lowerBound)" : "\(possible.lowerBound) to \(possible.upperBound)"
    return Diagnostic(
      "age-contradicts-birth", .error,
      "the age \(age) contradicts the birth in \(born.text), by which it is \(range)", at: span,
      hints: ["keep what the better source says, and put the other into 'notes'"])
  }

  static func statusNewerThanText(
    _ name: String, textDate: EDTFDate, status: EDTFDate, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "status-newer-than-text", .error,
      "'\(name)' is of \(textDate.text), but the status changed in \(status.text)", at: span,
      hints: ["write what is true now, and set 'as_of' to its date"])
  }

  static func textOlderThanStatus(
    _ name: String, textDate: EDTFDate, status: EDTFDate, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "text-older-than-status", .warning,
      "'\(name)' is of \(textDate.text), but the status is known for \(status.text)", at: span,
      hints: ["read the text again, and set its 'as_of' to the day for which it is true"])
  }

  static func doubtfulDemand(_ status: CustodyStatus, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "doubtful-demand", .warning, "a release is demanded, but the status is '\(status.rawValue)'",
      at: span, hints: ["see whether the demand is still right, or set its state"])
  }

  static func statusContradictsTimeline(
    _ status: CustodyStatus, _ event: EventKind, _ date: EDTFDate, of person: Identifier,
    isEverybody: Bool, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "status-contradicts-timeline", isEverybody ? .error : .warning,
      "the status is '\(status.rawValue)', but '\(person)' has a \(event.rawValue) in \(date.text)",
      at: span,
      hints: ["correct the status, or add to the timeline what happened afterwards"])
  }

  static func overtakenDemand(_ status: CustodyStatus, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "overtaken-demand", .error,
      "a release is demanded, but the status is '\(status.rawValue)'", at: span,
      hints: ["set the demand's state to met or overtaken"])
  }

  static func futureDate(_ date: EDTFDate, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "future-date", .error, "the date \(date.text) has not come yet", at: span,
      hints: ["correct it, or write it when it has happened"])
  }

  static func eventAfterSource(
    _ date: EDTFDate, _ source: EDTFDate, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "event-after-source", .error,
      "the event (\(date.text)) is later than its newest source (\(source.text))", at: span,
      hints: ["correct the date, or name the source that tells of it"])
  }

  static func staleStatus(_ asOf: EDTFDate, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "stale-status", .warning, "the status is of \(asOf.text), more than a year ago", at: span,
      hints: ["find out what happened since before you post a letter"])
  }

  static func endedTerm(_ until: EDTFDate, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "ended-term", .error, "the term of this holder ended in \(until.text)", at: span,
      hints: ["write who holds the office now, or empty the holder's cells"])
  }

  static func neverVerified(_ ids: [String], at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "never-verified", .warning,
      "\(addresses(ids)) of this file \(ids.count == 1 ? "was" : "were") never verified", at: span,
      hints: ["check the address, then write the day into 'verified_on'"], notes: [names(ids)])
  }

  static func verifiedLongAgo(_ ids: [String], at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "verified-long-ago", .warning,
      "\(addresses(ids)) of this file \(ids.count == 1 ? "was" : "were") verified long ago",
      at: span, hints: ["check the address again; writ.yaml sets 'address_limit'"],
      notes: [names(ids)])
  }

  static func recipientsWithoutSource(_ ids: [String], at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "no-source", .warning,
      "\(addresses(ids)) of this file \(ids.count == 1 ? "has" : "have") no source",
      at: span, hints: ["write where the row comes from into 'source'"], notes: [names(ids)])
  }

  private static func addresses(_ ids: [String]) -> String {
    ids.count == 1 ? "1 address" : "\(ids.count) addresses"
  }

  private static func names(_ ids: [String]) -> String {
    let shown = ids.prefix(8).joined(separator: ", ")
    return ids.count > 8 ? "\(shown) and \(ids.count - 8) more" : shown
  }

  static func unreadable(_ languages: [LanguageTag], at span: SourceSpan) -> Diagnostic {
    let list = languages.map(\.description).joined(separator: ", ")
    return Diagnostic(
      "no-language", .warning, "no template is written in a language of this office (\(list))",
      at: span, hints: ["add a template in one of them, or another language to the row"])
  }

  static func unusedTemplate(_ id: Identifier, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unused-template", .warning, "no case names the template '\(id)'", at: span,
      hints: ["add it to 'letters' of the cases that it suits"])
  }
}

extension Diagnostic {
  static func unknownAudience(_ kind: String, known: [String], at span: SourceSpan) -> Diagnostic {
    let hints = Suggestion.hints(for: kind, among: known)
    return Diagnostic(
      "unknown-audience", .warning, "no recipient is of the kind '\(kind)'", at: span,
      hints: hints.isEmpty ? Suggestion.known(known) : hints)
  }
}

extension Diagnostic {
  static func templatesDiffer(
    _ key: String, _ id: Identifier, _ language: LanguageTag, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "templates-differ", .error, "'\(key)' is not that of '\(id)' in '\(language)'", at: span,
      hints: [
        "the languages of a template are one letter: all joint or none, signed by the same, for one"
          + " purpose"
      ])
  }
}
