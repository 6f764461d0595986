// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Ledger

/// What happened in a campaign of some years: letters, a third of them only drafted, the others
/// printed and sent, some returned, three in ten answered after a while.
struct Years {
  let letters: Int
  /// Letters of two campaigns have other references.
  let group: UInt64
  private static let cases = (1...20).map { "case-\($0)" }.compactMap { Identifier($0) }
  private static let offices = (1...2_000).map { "office-\($0)" }.compactMap { Identifier($0) }
  private static let members = (1...100).map { "member-\($0)" }.compactMap { Identifier($0) }
  static let kinds = ["official", "embassy", "eu", "un"]
  private static let template = Identifier("release-appeal")
  static let start = CivilDate(dayNumber: 19_500)
  static let end = start.adding(days: 1_100)
}

extension Years {
  /// The letters of each of 300 mailings, as numbers.
  var mailings: [Range<Int>] {
    let size = max(letters / 300, 1)
    return stride(from: 0, to: letters, by: size).map { $0..<min($0 + size, letters) }
  }

  func day(ofMailing mailing: Int) -> CivilDate { Self.start.adding(days: mailing * 1_000 / 300) }

  /// A number for a letter and a question that is as good as drawn.
  private func draw(_ number: Int, _ question: UInt64, of count: Int) -> Int {
    var z = UInt64(number) &+ group << 40 &+ question << 50 &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(count))
  }

  func reference(_ number: Int) -> Reference {
    // A multiplication that can be turned around gives each number another code.
    Reference(prefix: "WR", number: (UInt64(number) &+ group << 30) &* 0x2_5A4B_9C35)
  }

  func draft(_ number: Int, mailing: Int, text: TextDigest? = nil) -> Draft? {
    let office = draw(number, 1, of: Self.offices.count)
    guard let mailing = Identifier("mailing-\(group)-\(mailing)"), let template = Self.template
    else { return nil }
    return Draft(
      mailing: mailing,
      matters: [
        Draft.Matter(
          id: Self.cases[draw(number, 2, of: Self.cases.count)],
          standing: "serving-sentence 2024-12-06")
      ],
      template: template, language: [.english, .german, .french, .russian][number % 4],
      office: Self.offices[office], officeKind: Self.kinds[office % 4], rank: .minister,
      country: CountryCode("DE"), member: Self.members[draw(number, 3, of: Self.members.count)],
      variant: number % 240, text: text)
  }

  func isSent(_ number: Int) -> Bool { number % 3 != 0 }

  /// What happened to a letter after it was written, the response aside.
  func journey(_ number: Int, from day: CivilDate) -> [NewEvent] {
    guard isSent(number) else { return [] }
    let reference = reference(number)
    let member = Self.members[draw(number, 3, of: Self.members.count)]
    let sent = day.adding(days: 1 + draw(number, 4, of: 4))
    var events = [
      NewEvent(.printed(reference), on: day, by: member),
      NewEvent(.sent(reference, Dispatch(via: .post)), on: sent, by: member),
    ]
    if draw(number, 5, of: 50) == 0 {
      events.append(
        NewEvent(.returned(reference, why: "moved"), on: sent.adding(days: 30), by: member))
    }
    return events
  }

  /// The response to a letter: nil for seven letters of ten.
  func response(_ number: Int, from day: CivilDate) -> NewEvent? {
    guard isSent(number), draw(number, 6, of: 10) < 3 else { return nil }
    let response = Response(
      letters: [reference(number)], via: .post, sender: "Office \(draw(number, 1, of: 2_000))",
      theirReference: "\(number)/26")
    return NewEvent(.responded(response), on: day.adding(days: 14 + draw(number, 7, of: 90)))
  }

  /// What somebody says of a response; nil for one of fifty, which nobody has read yet.
  func classification(_ number: Int, of response: EventID, on day: CivilDate) -> NewEvent? {
    guard draw(number, 8, of: 50) > 0 else { return nil }
    let kinds: [ResponseKind] = [
      .acknowledgement, .refusal, .denial, .referral, .commitment, .token,
    ]
    let kind = kinds[draw(number, 9, of: kinds.count)]
    let promised = kind == .commitment ? day.adding(days: 60) : nil
    return NewEvent(
      .classified(response: response, Classification(kind: kind, promisedFor: promised)), on: day)
  }
}

extension Years {
  /// Records everything, mailing by mailing.
  func record(in ledger: Ledger) throws {
    for (mailing, numbers) in mailings.enumerated() {
      let day = day(ofMailing: mailing)
      let drafts = numbers.compactMap { number in
        draft(number, mailing: mailing).map {
          DraftedLetter(reference: reference(number), draft: $0, text: nil)
        }
      }
      _ = try ledger.draft(drafts, on: day)
      try ledger.record(numbers.flatMap { journey($0, from: day) })
      let answered = numbers.compactMap { number in
        response(number, from: day).map { (number: number, event: $0) }
      }
      let ids = try ledger.record(answered.map(\.event))
      try ledger.record(
        zip(answered, ids).compactMap { answer, id in
          classification(answer.number, of: id, on: answer.event.day)
        })
    }
  }
}
