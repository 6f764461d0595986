// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Ledger
internal import Mailings

/// `writ doctor`: looks at the whole ledger, and mends it.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: Wording.Doctor.abstract,
    discussion: Wording.Doctor.discussion)

  @OptionGroup var campaign: CampaignOption
  @Flag(help: Wording.Doctor.repairHelp) var repair = false
  @Flag(help: Wording.jsonHelp) var json = false

  func run() async throws {
    let context = CommandContext.current
    let finding = try finding(context.surroundings)
    context.console.write(
      json ? Self.json(finding).pretty + "\n" : Wording.Doctor.summary(finding))
    if finding.isBad { throw ExitCode(1) }
  }

  private func finding(_ surroundings: some Surroundings) throws -> LedgerFinding {
    let doctor = LedgerDoctor(folder: campaign.folder, in: surroundings)
    return try repair ? doctor.repair() : doctor.examine()
  }

  private static func json(_ finding: LedgerFinding) -> JSON {
    switch finding {
    case .sound(let health): json("sound", health)
    case .untrue(let health): json("untrue", health)
    case .repaired(let health): json("repaired", health)
    case .damaged(let damage):
      ["state": "damaged", "damage": .list(damage.map { .text($0) })]
    case .salvaged(let events, let aside):
      ["state": "salvaged", "events": .number(events), "aside": .text(aside)]
    }
  }

  private static func json(_ state: String, _ health: LedgerHealth) -> JSON {
    [
      "state": .text(state), "events": .number(health.events), "letters": .number(health.letters),
      "wrong_letters": .number(health.wrongLetters),
      "wrong_rows": .number(health.wrongRows),
      "unreadable_events": .number(health.unreadableEvents),
      "wrong_tally": .bool(health.isTallyWrong),
      "unreadable_texts": .number(health.unreadableTexts),
      "forgotten_texts": .number(health.forgottenTexts), "conflicts": .number(health.conflicts),
    ]
  }
}

extension LedgerFinding {
  /// Whether something is wrong still.
  fileprivate var isBad: Bool {
    switch self {
    case .sound, .salvaged: false
    case .untrue, .damaged: true
    case .repaired(let health): !health.isSound
    }
  }
}
