// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Letters

/// A mailing of letters that follow up earlier ones.
package struct FollowUpMailing<Outside: Surroundings>: Sendable {
  private let folder: String
  private let wish: FollowUpWish
  private let isEarly: Bool
  private let options: MailingOptions
  private let surroundings: Outside

  /// - Parameters:
  ///   - isEarly: whether letters are followed up before the time for their answer is over.
  ///   - options: the mailing's name, date and formats; what it holds follows from the wish.
  package init(
    folder: String, of wish: FollowUpWish, isEarly: Bool = false, options: MailingOptions,
    in surroundings: Outside
  ) {
    self.folder = folder
    self.wish = wish
    self.isEarly = isEarly
    self.options = options
    self.surroundings = surroundings
  }
}

extension FollowUpMailing {
  /// Writes the follow-ups that are allowed; no mailing where there are none.
  package func run(
    isRehearsal: Bool = false, progress: @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws -> (choice: FollowUpChoice, report: MailingReport?) {
    var options = options
    let day = options.date ?? surroundings.today
    options.name = options.name ?? defaultName(on: day)
    let asking = Asking(folder: folder, asOf: day, in: surroundings)
    let choice = try asking.followUps(of: wish, in: options.name, isEarly: isEarly)
    guard !choice.accepted.isEmpty else { return (choice, nil) }
    options.followUps = choice.accepted
    let report = try await Mailing(folder: folder, options: options, in: surroundings)
      .run(isRehearsal: isRehearsal, progress: progress)
    return (choice, report)
  }

  /// The same for the same wish and day, so that a rerun writes its own drafts again; another for
  /// other letters, whose drafts it must not take back.
  private func defaultName(on day: CivilDate) -> Identifier? {
    switch wish {
    case .overdue: return Identifier("\(day)-follow-up")
    case .letters(let typed):
      return name(on: day, of: typed.map { Reference(typed: $0)?.text ?? $0 })
    case .mailing(let earlier): return name(on: day, of: ["--of", earlier.description])
    }
  }

  private func name(on day: CivilDate, of parts: [String]) -> Identifier? {
    let hex = String(StableHash.of(Set(parts).sorted()) & 0xFFFF, radix: 16)
    let mark = String(repeating: "0", count: 4 - hex.utf8.count) + hex
    return Identifier("\(day)-follow-up-\(mark)")
  }
}
