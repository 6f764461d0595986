// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

@testable import Ledger

/// Something that is done to a ledger: a few random numbers, whose meaning depends on what is there.
///
/// So a step keeps a meaning when steps before it are left out.
struct RandomStep: CustomStringConvertible {
  let draws: [UInt64]

  init(_ random: inout SplitMix) { draws = (0..<10).map { _ in random.next() } }

  /// One of so many.
  func draw(_ index: Int, of count: Int) -> Int { Int(draws[index] % UInt64(max(count, 1))) }

  func pick<Value>(_ index: Int, _ values: [Value]) -> Value {
    values[draw(index, of: values.count)]
  }

  var description: String { "\(draws.map { $0 % 1_000 })" }

  static let start = CivilDate(dayNumber: 20_000)
  static let days = 40

  var day: CivilDate { Self.start.adding(days: draw(1, of: Self.days)) }
}

extension RandomStep {
  private static let members = ["anna", "bob"]
  static let matters = ["anvarov", "karimova", "tashev"]
  /// Some cases that are over: one alone, two of a joint letter, none.
  static func closed(at day: CivilDate) throws -> Set<Identifier> {
    let names = [["tashev"], ["anvarov", "karimova"], []][day.dayNumber % 3]
    return Set(try names.map { try Sample.id($0) })
  }

  static let kinds = ["official", "embassy"]
  static let mailings = ["spring", "autumn"]
  static let references = (1...6).map { Sample.reference(UInt64($0)) }

  private var reference: Reference { pick(2, Self.references) }

  /// Mostly one draft for each reference, sometimes another letter with the same one.
  func draft(of reference: Reference, text: TextDigest?) throws -> Draft {
    let number = Int(reference.text.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) } % 97)
    let other = draw(3, of: 12) == 0 ? 1 : 0
    let isJoint = number % 4 == 0
    let matters = isJoint ? Array(Self.matters[..<2]) : [Self.matters[number % 3]]
    let parent = Self.references[(number + 1) % Self.references.count]
    let follows = number % 3 == 0 && parent != reference ? parent : nil
    return try Sample.draft(
      mailing: Self.mailings[(number + other) % 2], cases: matters,
      office: "office-\(number % 3)", kind: Self.kinds[number % 2],
      member: Self.members[(number / 2) % 2], standing: pick(4, ["held", "", "freed 2026-01-01"]),
      text: text, follows: draw(5, of: 15) == 0 ? nil : follows)
  }

  /// The events of a step, given what was recorded before.
  func events(after known: [LedgerEvent]) throws -> [NewEvent] {
    let by = draw(9, of: 3) == 0 ? nil : try Sample.id(pick(9, Self.members))
    return [NewEvent(try body(after: known), on: day, by: by)]
  }

  private func body(after known: [LedgerEvent]) throws -> EventBody {
    switch draw(0, of: 24) {
    case 0, 1: .drafted(reference, try draft(of: reference, text: nil))
    case 2: .withdrawn(reference)
    case 3: .printed(reference)
    case 4, 5, 6, 7:
      .sent(
        reference,
        Dispatch(
          via: pick(3, [.post, .registered, .email]), proof: pick(4, [nil, "R\"1", "ü'; --"])))
    case 8: .returned(reference, why: pick(3, ["", "moved", "unknown\nthere"]))
    case 9, 10, 11: .responded(try response())
    case 12: .assigned(response: subject(.responded, known), to: several(3))
    case 13, 14, 15, 16: .classified(response: subject(.responded, known), classification)
    case 17: .replied(reference, note: pick(3, [nil, "by telephone"]))
    case 18: .outcome(try outcome())
    case 19: .gathered(try gathering())
    default:
      .undone(
        draw(3, of: 6) == 0 ? subject(.undone, known) : subject(nil, known),
        why: pick(4, [nil, "a mistake"]))
    }
  }

  /// An event of a kind; of none of them one that does not exist.
  private func subject(_ kind: EventBody.Kind?, _ known: [LedgerEvent]) -> EventID {
    let events = kind.map { kind in known.filter { $0.body.kind == kind } } ?? known
    guard !events.isEmpty, draw(8, of: 30) > 0 else {
      return EventID(milliseconds: 5, sequence: 0, random: draws[8])
    }
    return pick(7, events).id
  }

  private func several(_ index: Int) -> [Reference] {
    (0..<draw(index, of: 4)).map { Self.references[Int(draws[5] >> UInt64(8 * $0) & 0xFF) % 6] }
  }

  private func response() throws -> Response {
    Response(
      letters: several(3), via: pick(4, [.post, .email, .phone]),
      sender: pick(5, [nil, "An Office"]), theirReference: pick(6, [nil, "12/AB"]),
      attachments: draw(7, of: 3) == 0
        ? [Attachment(name: "a b.pdf", sha256: String(repeating: "ab", count: 32), size: 9)] : [])
  }

  private var classification: Classification {
    Classification(
      kind: pick(
        3, ResponseKind.allCases + [.acknowledgement, .commitment, .informationRequested]),
      tone: pick(4, [nil, .friendly]),
      promisedFor: draw(5, of: 2) == 0 ? nil : day.adding(days: draw(6, of: 60)),
      summary: pick(6, [nil, "said \u{1}nothing"]))
  }

  private func outcome() throws -> Outcome {
    Outcome(
      matter: try Sample.id(pick(3, Self.matters)), kind: pick(4, OutcomeKind.allCases),
      date: try EDTFDate(parsing: pick(5, ["2026", "2026-03", "2026-03-01~"])),
      isConfirmed: draw(6, of: 2) == 0, attribution: pick(7, OutcomeAttribution.allCases),
      sources: pick(8, [[], ["https://example.org/?a=1&b='2'", "A \"title\""]]))
  }

  private func gathering() throws -> Gathering {
    Gathering(
      what: pick(3, [.letters, .signatures]),
      matter: draw(4, of: 4) == 0 ? nil : try Sample.id(pick(5, Self.matters)),
      count: 1 + draw(6, of: 50), writers: draw(7, of: 2) == 0 ? nil : 3)
  }
}
