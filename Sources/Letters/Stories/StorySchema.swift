// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
package import Liquid

/// The names that the texts of stories and petition sheets may use, for the check of every branch.
package enum StorySchema {
  /// The names of a letter about one case, without recipient and sender, and what a story adds.
  package static var story: Schema.Fields {
    var fields = matter
    fields["names"] = .text
    fields["headline"] = .optional(.object(outcome))
    fields["outcome"] = .object(outcome)
    fields["outcomes"] = .list(.object(outcome))
    fields["credits"] = .list(.object(outcome))
    fields["account"] = .optional(
      .object(["text": .text, "as_of": .date, "is_before": .bool, "is_reported": .bool]))
    fields["events"] = .list(.object(event))
    fields["letters"] = .object(letters)
    for name in ["demands_met", "demands_partly", "demands_open"] { fields[name] = demands }
    fields["signatures"] = .number
    fields["how_to_join"] = .optional(.text)
    fields["redacted"] = .bool
    fields["for_consent"] = .bool
    return Schema.Fields(fields)
  }

  /// The names of a petition sheet.
  package static var petition: Schema.Fields {
    var fields = matter
    fields["names"] = .text
    fields["office"] = .text
    fields["signatures"] = .number
    fields["goal"] = .number
    fields["privacy"] = .optional(.text)
    return Schema.Fields(fields)
  }
}

extension StorySchema {
  private static var matter: [String: Schema] {
    var fields = LetterSchema.fields(known: KnownNames([])).known
    for name in ["recipient", "sender", "personal", "cases", "facts"] { fields[name] = nil }
    return fields
  }

  private static let outcome: [String: Schema] = [
    "kind": .oneOf(OutcomeKind.codes), "date": .date, "names": .text, "said": .optional(.text),
    "label": .text, "heading": .text, "sentence": .text, "is_confirmed": .bool,
    "is_grave": .bool, "is_of_several": .bool,
    "attribution": .optional(.oneOf(OutcomeAttribution.codes)), "credited_by": .optional(.text),
    "sources": .list(.text),
  ]

  private static let event: [String: Schema] = [
    "kind": .oneOf(EventKind.codes), "date": .date, "said": .text, "names": .optional(.text),
    "is_reported": .bool,
  ]

  private static let letters: [String: Schema] = [
    "sent": .number, "offices": .number, "countries": .number, "languages": .number,
    "began": .optional(.date), "first": .optional(.date), "last": .optional(.date),
    "answers": .number, "acknowledgements": .number,
    "kinds": .list(.object(["label": .text, "count": .number])),
  ]

  private static let demands: Schema = .list(.object(["text": .text]))
}
