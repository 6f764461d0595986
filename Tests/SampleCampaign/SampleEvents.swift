// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Foundation
package import Campaigns
package import Ledger

/// Events written as lines, for tests: `2026-03-01 sent 1 via=post`.
///
/// Each is a day, a kind and, where it is about a letter, the letter's number. Then come parts such as
/// `case=anvarov-karim`, with what has a usual value left out and `%20` for a space; `as=x` names the
/// event, so that a later one can be about it: `classified x kind=refusal`.
package struct SampleEvents {
  private var ids: [String: EventID] = [:]

  package init() {}

  /// The reference of the letter with a number.
  package static func reference(_ number: Int) -> Reference {
    Reference(prefix: "WR", number: UInt64(number))
  }

  /// A ledger as one line of a case file writes it was wrong.
  package struct BadLine: Error {
    let line: String
  }
}

extension SampleEvents {
  /// Records the lines in a ledger, in their order.
  package mutating func record(_ lines: String, in ledger: Ledger) throws {
    for line in lines.split(separator: "\n") where !line.isEmpty {
      let words = Words(String(line))
      guard let day = CivilDate(words[0]), let body = body(words) else {
        throw BadLine(line: String(line))
      }
      let event = NewEvent(body, on: day, by: Identifier(words["by"] ?? "anna"))
      let id = try ledger.record([event])[0]
      if let name = words["as"] { ids[name] = id }
    }
  }

  private func body(_ words: Words) -> EventBody? {
    let reference = Int(words[2]).map { Self.reference($0) }
    switch (words[1], reference) {
    case ("drafted", let letter?): return draft(words).map { .drafted(letter, $0) }
    case ("withdrawn", let letter?): return .withdrawn(letter)
    case ("printed", let letter?): return .printed(letter)
    case ("sent", let letter?):
      return .sent(letter, Dispatch(via: words.code("via") ?? .post, proof: words["proof"]))
    case ("returned", let letter?): return .returned(letter, why: words["why"] ?? "moved")
    case ("replied", let letter?): return .replied(letter, note: words["note"])
    case ("responded", _):
      return .responded(
        Response(
          letters: words.letters, via: words.code("via") ?? .post, sender: words["sender"],
          subject: words["subject"], theirReference: words["their"], note: words["note"]))
    case ("assigned", _): return ids[words[2]].map { .assigned(response: $0, to: words.letters) }
    case ("classified", _):
      guard let response = ids[words[2]], let kind: ResponseKind = words.code("kind") else {
        return nil
      }
      return .classified(
        response: response,
        Classification(
          kind: kind, promisedFor: words["for"].flatMap { CivilDate($0) },
          summary: words["summary"]))
    case ("undone", _): return ids[words[2]].map { .undone($0) }
    case ("outcome", _): return outcome(words).map { .outcome($0) }
    case ("gathered", _):
      guard let what: Gathering.Kind = words.code("what"), let count = Int(words["count"] ?? "")
      else { return nil }
      return .gathered(
        Gathering(
          what: what, matter: words["case"].flatMap { Identifier($0) }, count: count,
          note: words["note"]))
    default: return nil
    }
  }

  private func draft(_ words: Words) -> Draft? {
    func id(_ key: String, _ usual: String) -> Identifier? { Identifier(words[key] ?? usual) }
    let standing = words["standing"] ?? "serving-sentence 2026-09-01"
    let cases = (words["case"] ?? "anvarov-karim").split(separator: ",")
    let matters = cases.compactMap { id in
      Identifier(id).map { Draft.Matter(id: $0, standing: standing) }
    }
    guard let mailing = id("mailing", "spring"), let template = id("template", "appeal"),
      let office = id("office", "uz-president"), let member = id("member", "anna"),
      let language = LanguageTag(words["language"] ?? "en"), matters.count == cases.count
    else { return nil }
    return Draft(
      mailing: mailing, matters: matters, template: template, language: language, office: office,
      officeKind: words["kind"] ?? "official", rank: words.code("rank") ?? .headOfState,
      country: CountryCode(words["country"] ?? "UZ"), member: member,
      variant: Int(words["variant"] ?? "") ?? 0,
      follows: words["follows"].flatMap { Int($0) }.map { Self.reference($0) })
  }

  private func outcome(_ words: Words) -> Outcome? {
    guard let matter = Identifier(words["case"] ?? "anvarov-karim"),
      let kind: OutcomeKind = words.code("kind"),
      let date = try? EDTFDate(parsing: words["date"] ?? words[0])
    else { return nil }
    return Outcome(
      matter: matter, kind: kind, date: date, isConfirmed: true, attribution: .coincided,
      sources: ["test"], note: words["note"])
  }
}

/// The words of a line, those with `=` by their keys.
private struct Words {
  private let plain: [String]
  private let named: [String: String]

  init(_ line: String) {
    let words = line.split(separator: " ").map(String.init)
    plain = words.filter { !$0.contains("=") }
    named = Dictionary(
      words.filter { $0.contains("=") }.map { word in
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), parts[1].removingPercentEncoding ?? String(parts[1]))
      }
    ) { _, last in last }
  }

  subscript(index: Int) -> String { index < plain.count ? plain[index] : "" }

  subscript(key: String) -> String? { named[key] }

  func code<Code: Vocabulary>(_ key: String) -> Code? { named[key].flatMap { Code(rawValue: $0) } }

  var letters: [Reference] {
    (named["letters"] ?? "").split(separator: ",").compactMap { Int($0) }
      .map { SampleEvents.reference($0) }
  }
}
