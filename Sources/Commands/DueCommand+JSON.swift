// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Ledger
internal import Mailings

extension DueList {
  /// The list for scripts.
  var json: JSON {
    [
      "as_of": .text(day.description), "until": .text(until.description),
      "overdue": overdue.json(\.json), "promises": promises.json(\.json),
      "to_classify": toClassify.json(\.json), "owing": owing.json(\.json),
      "returned": returned.json(\.json), "changed_cases": .list(changed.map(\.json)),
      "printed": unsent.json(\.json), "addresses": addresses.json(\.json),
      "conflicts": conflicts.json(\.json),
      "coming": [
        "deadlines": .list(coming.deadlines.map(\.json)),
        "promises": .list(coming.promises.map(\.json)),
        "anniversaries": .list(coming.anniversaries.map(\.json)),
      ],
      "problems": Problems.json(problems),
    ]
  }
}

extension Listed {
  fileprivate func json(_ element: (Element) -> JSON) -> JSON {
    ["count": .number(count), "first": .list(shown.map(element))]
  }
}

extension LetterSummary {
  /// What a script needs to know of a letter; without the member.
  fileprivate var json: JSON {
    [
      "reference": .text(reference.text), "office": .text(office.description),
      "cases": .list(matters.map { .text($0.description) }), "status": .text(status.rawValue),
      "sent": JSON(sentOn?.description), "since": JSON(clockDay?.description),
    ]
  }
}

extension OverdueLetter {
  fileprivate var json: JSON {
    [
      "letter": letter.json, "deadline": .text(deadline.description),
      "follow_up": JSON(followUp?.text),
    ]
  }
}

extension RecordedResponse {
  fileprivate var json: JSON {
    [
      "id": .text(id.description), "day": .text(day.description),
      "letters": .list(letters.map { .text($0.text) }), "via": .text(response.via.rawValue),
    ]
  }
}

extension ChangedCase {
  fileprivate var json: JSON {
    [
      "case": .text(matter.description), "change": .text(word), "was": was, "now": now,
      "drafts": .number(drafts), "printed": .number(printed),
    ]
  }

  private var word: String {
    switch change {
    case .status: "status"
    case .over: "over"
    case .outcome: "outcome"
    case .gone: "gone"
    }
  }

  private var was: JSON {
    if case .status(let was, _) = change { .text(was) } else { .null }
  }

  private var now: JSON {
    switch change {
    case .status(_, let now): .text(now.rawValue)
    case .over(let kind, _), .outcome(let kind, _): .text(kind.rawValue)
    case .gone: .null
    }
  }
}

extension DoubtfulAddress {
  fileprivate var json: JSON {
    [
      "office": .text(office.description), "verified_on": JSON(verifiedOn?.description),
      "letters": .number(letters),
    ]
  }
}

extension ComingDeadline {
  fileprivate var json: JSON {
    [
      "day": .text(day.description), "count": .number(count),
      "first": .list(letters.map { .text($0.reference.text) }),
    ]
  }
}

extension Anniversary {
  fileprivate var json: JSON {
    [
      "day": .text(day.description), "case": .text(matter.description),
      "kind": .text(kind.rawValue), "years": .number(years),
      "people": .list(people.map { .text($0) }),
    ]
  }
}
