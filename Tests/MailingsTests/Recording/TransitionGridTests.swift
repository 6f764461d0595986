// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Diagnostics
import Ledger
import Testing

@testable import Mailings

/// Every verb tried on a letter of every status, through a real ledger.
@Suite struct TransitionGridTests {
  /// `+` recorded, `=` passed over for it is done already, `-` refused.
  private static let grid = """
    status       printed sent returned replied response classify
    draft        +       +    -        -       -        -
    withdrawn    -       -    -        -       -        -
    printed      =       +    -        -       -        -
    waiting      =       =    +        -       +        -
    returned     =       +    =        -       +        -
    to-classify  =       =    +        -       +        +
    owing        =       =    -        +       +        -
    promised     =       =    -        -       +        -
    answered     =       =    -        -       +        -
    continued    =       =    +        -       +        -
    """

  private static let verbs = ["printed", "sent", "returned", "replied", "response", "classify"]

  @Test func `what may be done with a letter of each status`() throws {
    var lines = ["status       " + Self.verbs.joined(separator: " ")]
    for status in LetterStatus.allCases {
      let marks = try Self.verbs.map { try mark(of: $0, status) }
      var line = status.rawValue.padded(to: 13)
      for (verb, mark) in zip(Self.verbs, marks) { line += mark.padded(to: verb.count + 1) }
      lines.append(String(line.reversed().drop { $0 == " " }.reversed()))
    }
    #expect(lines.joined(separator: "\n") == Self.grid)
  }

  @Test func `what is refused leaves the ledger as it was`() throws {
    for status in LetterStatus.allCases {
      for verb in Self.verbs {
        let sample = try SampleRecording()
        let reference = try letter(of: status, in: sample)
        let before = try sample.ledger.exportedText()
        let outcome = try attempt(verb, reference, in: sample)
        #expect((try sample.ledger.exportedText() == before) == (outcome != "+"))
        #expect(try sample.ledger.examine().conflicts == 0)
      }
    }
  }

  private func mark(of verb: String, _ status: LetterStatus) throws -> String {
    let sample = try SampleRecording()
    let reference = try letter(of: status, in: sample)
    #expect(try sample.status(reference) == status)
    return try attempt(verb, reference, in: sample)
  }

  private func attempt(
    _ verb: String, _ reference: Reference, in sample: SampleRecording
  ) throws -> String {
    switch verb {
    case "printed": return try sample.record(.printed, [reference]).mark
    case "sent": return try sample.record(.sent(via: .post, proof: nil), [reference]).mark
    case "returned": return try sample.record(.returned(why: "moved"), [reference]).mark
    case "replied": return try sample.record(.replied(note: nil), [reference]).mark
    case "response": return try sample.respond(to: [reference]).problems.hasErrors ? "-" : "+"
    default:
      let report = try sample.recording.classify(
        reference.text, as: Classification(kind: .token), on: sample.surroundings.today, by: nil,
        acceptsRepairs: false, isRehearsal: false)
      return report.problems.hasErrors ? "-" : "+"
    }
  }

  /// A letter that went the usual way to a status.
  private func letter(of status: LetterStatus, in sample: SampleRecording) throws -> Reference {
    let reference = try sample.draft(1)
    if status == .draft { return reference }
    if status == .withdrawn {
      _ = try sample.ledger.withdrawDrafts(
        of: try SampleRecording.id("spring"), except: [], on: try SampleRecording.day("2026-11-02"))
      return reference
    }
    try sample.record(.printed, [reference], on: "2026-11-03")
    if status == .printed { return reference }
    try sample.record(.sent(via: .post, proof: nil), [reference], on: "2026-11-04")
    switch status {
    case .returned: try sample.record(.returned(why: ""), [reference], on: "2026-11-05")
    case .toClassify: try sample.respond(to: [reference], on: "2026-11-05")
    case .owing:
      try sample.respond(to: [reference], kind: .informationRequested, on: "2026-11-05")
    case .promised:
      try sample.respond(
        to: [reference], kind: .commitment, promisedFor: "2027-01-01", on: "2026-11-05")
    case .answered: try sample.respond(to: [reference], kind: .refusal, on: "2026-11-05")
    case .continued: try followUp(on: reference, in: sample)
    case .draft, .withdrawn, .printed, .waiting: break
    }
    return reference
  }

  private func followUp(on reference: Reference, in sample: SampleRecording) throws {
    let next = SampleRecording.reference(2)
    let draft = Draft(
      mailing: try SampleRecording.id("autumn"),
      matters: [Draft.Matter(id: try SampleRecording.id("anvarov-karim"), standing: "")],
      template: try SampleRecording.id("appeal"), language: .english,
      office: try SampleRecording.id("uz-president"), officeKind: "official", rank: .headOfState,
      country: nil, member: try SampleRecording.id("anna"), follows: reference)
    let day = try SampleRecording.day("2026-11-06")
    try sample.ledger.record([
      NewEvent(.drafted(next, draft), on: day),
      NewEvent(.sent(next, Dispatch(via: .post)), on: day),
    ])
  }
}

extension StepReport {
  fileprivate var mark: String { isStopped ? "-" : recorded.isEmpty ? "=" : "+" }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - count, 0))
  }
}

extension Ledger {
  func exportedText() throws -> String {
    var bytes: [UInt8] = []
    try export { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
