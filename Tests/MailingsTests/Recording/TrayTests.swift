// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Diagnostics
import Ledger
import Testing

@testable import Mailings

@Suite struct TrayTests {
  private func sample(
    words: String, sender: String? = nil, subject: String? = nil
  ) throws -> (SampleRecording, [Reference]) {
    let sample = try SampleRecording()
    let references = [
      try sample.draft(1, office: "uz-president"), try sample.draft(2, office: "uz-interior"),
      try sample.draft(3, matter: "guliyev-rauf", office: "az-president"),
      try sample.draft(4, office: "un-detention"),
    ]
    try sample.record(.sent(via: .post, proof: nil), references, on: "2026-11-02")
    _ = try sample.surroundings.write(Array(words.utf8), to: "mail.txt")
    var new = NewResponse(day: try SampleRecording.day("2026-11-20"))
    new.textFile = "mail.txt"
    new.sender = sender
    new.subject = subject
    _ = try sample.recording.record(new, isRehearsal: false)
    return (sample, references)
  }

  private func best(_ sample: SampleRecording) throws -> TrayGuess? {
    try sample.recording.tray().first?.guesses.first
  }

  @Test func `a reference in the text decides`() throws {
    let (sample, references) = try sample(
      words: "about Karim Anvarov\n> your ref. \(SampleRecording.reference(3).text.lowercased())\n",
      sender: "Office of the President")
    let entry = try #require(try sample.recording.tray().first)
    #expect(entry.clearGuess?.letter.reference == references[2])
  }

  @Test func `sender and name decide between the letters about a case`() throws {
    let (sample, references) = try sample(
      words: "Concerning the convict Anvarov, K.", sender: "Ministry of the Interior, Tashkent")
    let guess = try best(sample)
    #expect(guess?.letter.reference == references[1])
    #expect(guess?.reasons == [.sender, .familyName, .waiting])
  }

  @Test func `the domain of an office's address counts`() throws {
    let (sample, references) = try sample(
      words: "We have received your letter.", sender: "Secretariat <wgad@mail.example.org>")
    #expect(try best(sample)?.letter.reference == references[3])
  }

  @Test func `nothing clear is never accepted by itself`() throws {
    let (sample, references) = try sample(words: "Karim Anvarov is well.")
    let report = try sample.recording.accept(
      1, for: [], acceptsRepairs: false, by: nil, isRehearsal: false)
    #expect(report.problems.map(\.id) == ["no-clear-guess"])
    #expect(try sample.recording.tray().count == 1)
    let named = try sample.recording.accept(
      1, for: references[...1].map(\.text), acceptsRepairs: false, by: nil, isRehearsal: false)
    #expect(named.letters.map(\.reference) == Array(references[...1]))
    #expect(try sample.recording.tray().isEmpty)
    #expect(try references.map { try sample.status($0) }[..<2] == [.toClassify, .toClassify])
  }

  @Test func `what is dropped is gone, and why is kept`() throws {
    let (sample, _) = try sample(words: "Buy now!")
    #expect(try best(sample) == nil)
    let report = try sample.recording.drop(
      1, why: "an advertisement", by: nil, isRehearsal: false)
    #expect(report.problems.isEmpty)
    #expect(try sample.recording.tray().isEmpty)
    #expect(try sample.ledger.exportedText().contains("\"why\":\"an advertisement\""))
    let again = try sample.recording.drop(1, why: "", by: nil, isRehearsal: false)
    #expect(again.problems.map(\.id) == ["not-in-tray"])
  }

  @Test func `hostile words find nothing and hold nothing up`() throws {
    for words in [
      String(repeating: "WR-", count: 100_000), String(repeating: "\u{301}", count: 50_000),
      String(repeating: "@a.b", count: 20_000), "\u{0}\u{1B}]0;x\u{7}\u{202E}",
    ] {
      let (sample, _) = try sample(words: words, sender: words, subject: words)
      #expect(try best(sample) == nil)
    }
  }
}

@Suite struct TrayScoreTests {
  private func clues(
    words: String = "", sender: String = "", subject: String = "", days: Set<CivilDate> = [],
    references: Set<Reference> = [], near: Set<Reference> = [], domains: Set<String> = []
  ) throws -> TrayClues {
    TrayClues(
      references: references, nearReferences: near, words: FoldedWords(words),
      sender: FoldedWords(sender), subject: FoldedWords(subject), domains: domains, days: days,
      cameOn: try SampleRecording.day("2026-11-20"))
  }

  private func letter(sent: String = "2026-11-02", subject: String? = nil) throws -> TrayCandidate {
    TrayCandidate(
      reference: SampleRecording.reference(1), sentOn: try SampleRecording.day(sent),
      draftedOn: nil, isWaiting: true,
      officeNames: ["Ministry of Justice of Uzbekistan", "Министерство юстиции"].map {
        FoldedWords($0)
      }, domain: "minjust.uz",
      people: [
        TrayPerson(spellings: [
          .init(given: FoldedWords("Азимжон"), family: FoldedWords("Аскаров")),
          .init(given: FoldedWords("Azimjon"), family: FoldedWords("Asqarov")),
          .init(given: FoldedWords("José"), family: FoldedWords("O‘g‘li")),
        ])
      ], subject: subject.map { FoldedWords($0) })
  }

  @Test func `each clue counts for itself`() throws {
    let reference = SampleRecording.reference(1)
    let day = try SampleRecording.day("2026-11-02")
    let cases: [(TrayClues, [TrayReason])] = [
      (try clues(), []), (try clues(references: [reference]), [.reference]),
      (try clues(references: [reference], near: [reference]), [.reference]),
      (try clues(near: [reference]), [.nearReference]),
      (try clues(sender: "MINISTRY OF JUSTICE OF UZBEKISTAN"), [.sender]),
      (try clues(sender: "Министерство юстиции, Ташкент"), [.sender]),
      (try clues(words: "the Ministry of Justice of Uzbekistan"), [.office]),
      (try clues(domains: ["mail.minjust.uz"]), [.domain]),
      (try clues(domains: ["notminjust.uz"]), []),
      (try clues(words: "осужденного Аскарова Азимжона"), [.fullName]),
      (try clues(words: "Mr ASQAROV"), [.familyName]),
      (try clues(words: "jose o'g'li"), [.fullName]),
      (try clues(words: "Karov"), []), (try clues(days: [day]), [.date]),
    ]
    for (clues, reasons) in cases {
      let found = clues.reasons(for: try letter())
      #expect(found == (reasons.isEmpty ? [] : reasons + [.waiting]))
    }
  }

  @Test func `a subject counts where it is nearly the same`() throws {
    let letter = try letter(subject: "Appeal for the release of Azimjon Asqarov")
    let same = try clues(subject: "appeal for the release of azimjon asqarov")
    #expect(same.reasons(for: letter) == [.subject, .waiting])
    #expect(try clues(subject: "Appeal for help").reasons(for: letter) == [])
  }

  @Test func `no response answers a letter that was sent later`() throws {
    let clues = try clues(references: [SampleRecording.reference(1)])
    #expect(clues.reasons(for: try letter(sent: "2026-11-21")) == [])
  }

  @Test func `a reference counts more than all the rest together`() {
    let rest = TrayReason.allCases.filter { $0 != .reference && $0 != .nearReference }
    #expect(TrayReason.reference.points > rest.points)
  }

  @Test func `days are found as offices write them`() throws {
    let text = "of 02.11.2026, 3/11/2026 and 2026-11-04; not 31.02.2026, 12345678 or 2.11.26"
    #expect(
      NamedDays.all(in: text).map(\.description).sorted() == [
        "2026-11-02", "2026-11-03", "2026-11-04",
      ])
  }
}
