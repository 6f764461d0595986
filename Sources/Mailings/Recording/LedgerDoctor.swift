// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
package import Ledger

/// Looks after a campaign's ledger: says how it is, and mends what can be mended.
package struct LedgerDoctor<Outside: Surroundings>: Sendable {
  private let path: String
  private let surroundings: Outside

  /// - Parameter folder: the campaign's.
  package init(folder: String, in surroundings: Outside) {
    path = LedgerFile.path(in: folder)
    self.surroundings = surroundings
  }
}

/// What the doctor found, and did.
package enum LedgerFinding: Sendable, Equatable {
  /// Nothing is wrong but perhaps texts that nobody needs and steps that exclude each other.
  case sound(LedgerHealth)
  /// Tables say something other than the events from which they can be made anew.
  case untrue(LedgerHealth)
  /// The file is damaged; what SQLite says of it.
  case damaged([String])
  case repaired(LedgerHealth)
  /// So many events could be saved; the damaged file was put aside under a name.
  case salvaged(events: Int, aside: String)
}

extension LedgerDoctor {
  /// Looks at the ledger and changes nothing.
  package func examine() throws(LedgerError) -> LedgerFinding {
    do {
      // Nothing is written into a damaged file.
      let damage = try surroundings.readLedger(path).findDamage()
      guard damage.isEmpty else { return .damaged(damage) }
      let health = try surroundings.readLedger(path).examine()
      if !health.damage.isEmpty { return .damaged(health.damage) }
      return health.isSound ? .sound(health) : .untrue(health)
    } catch .corrupt {
      return .damaged(["the file cannot be read as a whole"])
    } catch .notALedger {
      // A file of ours begins as SQLite's do; one that does not was never a ledger.
      guard let head = try? surroundings.beginning(of: path), head.isOfSQLite else {
        throw .notALedger
      }
      return .damaged(["its first page cannot be read"])
    }
  }

  /// Mends what can be mended; a damaged file is put aside and never thrown away.
  package func repair() throws -> LedgerFinding {
    let finding = try examine()
    switch finding {
    case .sound(let health) where health.forgottenTexts == 0: return finding
    case .sound, .untrue:
      let ledger = try surroundings.openLedger(path)
      try ledger.repair()
      return .repaired(try ledger.examine())
    case .damaged: return try salvage()
    case .repaired, .salvaged: return finding
    }
  }

  private func salvage() throws -> LedgerFinding {
    let saved = free("\(path).saved")
    let events = try surroundings.salvageLedger(path, into: saved)
    let aside = free(path.replacingEnding("-damaged-\(surroundings.today).sqlite"))
    // What is beside a ledger belongs to it: without it, its last events are lost.
    for ending in Self.endings where surroundings.isThere(path + ending) {
      try surroundings.publish(path + ending, as: aside + ending)
    }
    for ending in Self.endings where surroundings.isThere(saved + ending) {
      try surroundings.publish(saved + ending, as: path + ending)
    }
    return .salvaged(events: events, aside: aside)
  }

  private static var endings: [String] { ["-wal", "-shm", ""] }

  /// A path at which nothing is: the one given, or one with a number behind it.
  private func free(_ wanted: String) -> String {
    var path = wanted
    var number = 2
    while surroundings.isThere(path) {
      path = "\(wanted).\(number)"
      number += 1
    }
    return path
  }
}

extension Surroundings {
  fileprivate func beginning(of path: String) throws(FileError) -> ArraySlice<UInt8> {
    try read(path).prefix(16)
  }
}

extension ArraySlice<UInt8> {
  /// Whether these are the sixteen bytes with which every database of SQLite 3 begins.
  fileprivate var isOfSQLite: Bool { elementsEqual(Array("SQLite format 3".utf8) + [0]) }
}

extension String {
  fileprivate func replacingEnding(_ ending: String) -> String {
    hasSuffix(".sqlite") ? dropLast(7) + ending : self + ending
  }
}
