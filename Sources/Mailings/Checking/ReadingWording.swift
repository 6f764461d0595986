// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics
internal import Letters

/// What reading a finished letter says.
extension Diagnostic {
  static func reading(_ flaw: ReadingFlaw, _ words: String, at span: SourceSpan?) -> Diagnostic {
    let (message, hint) = flaw.wording(words)
    return Diagnostic(DiagnosticID(flaw.rawValue), .warning, message, at: span, hints: [hint])
  }

  static func lettersAlike(_ percent: Int, limit: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "letters-alike", .warning,
      "letters from this template to one office are up to \(percent) % alike", at: span,
      hints: [
        "add {% vary %} passages, or a paragraph of the member's own; "
          + "writ.yaml sets 'likeness_limit' to \(limit)"
      ])
  }
}

extension ReadingFlaw {
  /// What is wrong, and what to do about it.
  fileprivate func wording(_ words: String) -> (message: String, hint: String) {
    let words = words.count > 60 ? String(words.prefix(57)) + "…" : words
    return switch self {
    case .doubledWord: ("'\(words)' stands twice in the letter", "take one of the two away")
    case .doubledSpace:
      ("two spaces come together in the letter", "put a '-' into the tag beside it: {%- or -%}")
    case .strayPunctuation:
      ("'\(words)' comes out alone in the letter", "put the mark inside the condition")
    case .mixedScripts:
      ("'\(words)' mixes Latin, Cyrillic or Greek letters", "type the word again in one script")
    case .straightQuotes:
      ("a straight quotation mark stands in the letter", "use the language's own, or '| quote'")
    case .unbalancedBrackets:
      ("'\(words)' has no partner in its paragraph", "open and close brackets and quotations")
    case .smallSentence:
      ("the sentence that begins with '\(words)' has no capital", "begin it with a capital")
    case .otherLanguage:
      ("'\(words)' reads like another language", "translate it, or mark it: [words](lang:xx)")
    case .harshWord:
      ("'\(words)' insults or threatens", "letters that stay polite are answered")
    case .morePages:
      (
        words.isEmpty
          ? "the letter may take more than one page" : "the letter takes \(words) pages",
        "shorten the account or the template"
      )
    case .foreignDemand:
      ("'\(words)' is no demand that the case makes of this office", "take it from 'demands'")
    case .oldFact:
      ("'\(words)' is older than the status of the case", "ask for what is true now")
    }
  }
}
