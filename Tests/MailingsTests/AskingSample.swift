// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Ledger
import Mailings
import SampleCampaign

/// The sample campaign with a ledger, for questions.
struct AskingSample {
  let surroundings: MemorySurroundings
  private var events = SampleEvents()

  /// - Parameter lines: what happened, see ``SampleEvents``.
  init(_ lines: String, changing changes: [String: String?] = [:]) throws {
    surroundings = try SampleCampaign.surroundings(changing: changes)
    try record(lines)
  }

  mutating func record(_ lines: String) throws {
    try events.record(lines, in: surroundings.openLedger(LedgerFile.path(in: ".")))
  }

  func asking(_ day: String? = nil) -> Asking<MemorySurroundings> {
    Asking(folder: ".", asOf: day.flatMap { CivilDate($0) }, in: surroundings)
  }

  /// The numbers of the letters that are overdue on a day.
  func overdue(_ day: String? = nil) throws -> [String] {
    try asking(day).due(within: 0, limit: .max).overdue.shown.map(\.letter.reference.text)
  }

  /// How many letters `status` counts as overdue on a day.
  func overdueCount(_ day: String? = nil) throws -> Int {
    try asking(day).status().all.overdue
  }

  static func reference(_ number: Int) -> String { SampleEvents.reference(number).text }
}
