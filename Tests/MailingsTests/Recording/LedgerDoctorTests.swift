// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Foundation
import Ledger
import Testing

@testable import Mailings

@Suite struct LedgerDoctorTests {
  /// A real ledger with some hundred letters.
  private func ledger(in folder: String) throws {
    let ledger = try RealSurroundings().openLedger(LedgerFile.path(in: folder))
    let day = try SampleRecording.day("2026-11-01")
    let letters = try (1...300).map { number in
      DraftedLetter(
        reference: SampleRecording.reference(number),
        draft: Draft(
          mailing: try SampleRecording.id("spring"),
          matters: [Draft.Matter(id: try SampleRecording.id("anvarov-karim"), standing: "held")],
          template: try SampleRecording.id("appeal"), language: .english,
          office: try SampleRecording.id("office-\(number)"), officeKind: "official", rank: .body,
          country: nil, member: try SampleRecording.id("anna")), text: nil)
    }
    _ = try ledger.draft(letters, on: day)
  }

  @Test func `a sound ledger is left alone`() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.path
    try ledger(in: folder)
    let doctor = LedgerDoctor(folder: folder, in: RealSurroundings())
    guard case .sound(let health) = try doctor.repair() else {
      Issue.record("it is sound")
      return
    }
    #expect(health.letters == 300)
  }

  @Test func `a damaged ledger is put aside, and what can be read of it goes on`() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.path
    try ledger(in: folder)
    let path = LedgerFile.path(in: folder)
    var bytes = try Data(contentsOf: URL(filePath: path))
    let third = bytes.count / 3
    bytes.replaceSubrange(third..<third + 4_096, with: Data(repeating: 0xA5, count: 4_096))
    try bytes.write(to: URL(filePath: path))
    let doctor = LedgerDoctor(folder: folder, in: RealSurroundings())
    guard case .damaged = try doctor.examine() else {
      Issue.record("it is damaged")
      return
    }
    guard case .salvaged(let events, let aside) = try doctor.repair() else {
      Issue.record("something can be saved")
      return
    }
    #expect(events > 0)
    #expect(try Data(contentsOf: URL(filePath: aside)) == bytes)
    guard case .sound = try doctor.examine() else {
      Issue.record("the new one is sound")
      return
    }
  }

  @Test func `a file that was never a ledger is not touched`() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.path
    let path = LedgerFile.path(in: folder)
    try Data("my shopping list".utf8).write(to: URL(filePath: path))
    let doctor = LedgerDoctor(folder: folder, in: RealSurroundings())
    #expect(throws: LedgerError.notALedger) { try doctor.repair() }
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("my shopping list".utf8))
  }
}
