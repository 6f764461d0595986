// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Letters

/// The findings of many letters, each once, with the number of letters that it stops.
struct FindingTally {
  private var gaps: [Gap: Wait] = [:]
  private var problems: [(diagnostic: Diagnostic, letters: Int)] = []
  private(set) var madeByRule: Set<String> = []

  private struct Wait {
    var neededAt: SourceSpan?
    var letters = 0
  }
}

extension FindingTally {
  /// Adds the findings of one letter.
  mutating func add(_ findings: [Finding]) {
    for finding in findings {
      switch finding {
      case .madeByRule(let name): madeByRule.insert(name)
      case .gap(let gap, let span):
        if gaps[gap]?.neededAt == nil { gaps[gap, default: Wait()].neededAt = span }
        gaps[gap, default: Wait()].letters += 1
      case .problem(let diagnostic):
        if let index = problems.firstIndex(where: { $0.diagnostic == diagnostic }) {
          problems[index].letters += 1
        } else {
          problems.append((diagnostic, 1))
        }
      }
    }
  }

  /// The findings as problems at the places where they are to be mended.
  func diagnostics(in campaign: LoadedCampaign, letters: Int) -> [Diagnostic] {
    let locator = GapLocator(campaign: campaign)
    let lacking = gaps.map { gap, wait in
      locator.diagnostic(
        gap, neededAt: wait.neededAt, note: Self.note(waiting: wait.letters, of: letters))
    }
    let wrong = problems.map { problem in
      var diagnostic = problem.diagnostic
      diagnostic.notes.append(Self.note(waiting: problem.letters, of: letters))
      return diagnostic
    }
    return lacking + wrong
  }

  private static func note(waiting: Int, of letters: Int) -> String {
    guard letters != 1 else { return "the letter waits for it" }
    return "\(waiting) of \(letters) letters \(waiting == 1 ? "waits" : "wait") for it"
  }
}
