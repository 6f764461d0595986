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
  private var notes: [(note: ReadingNote, letters: Int)] = []

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
      case .reading(let note): add(note)
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

  /// The same words at one place are one flaw, in however many letters.
  private mutating func add(_ note: ReadingNote) {
    let known = notes.firstIndex { $0.note.flaw == note.flaw && $0.note.place == note.place }
    if let known {
      notes[known].letters += 1
    } else {
      notes.append((note, 1))
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
    return lacking + wrong + read(locator, letters)
  }

  private func read(_ locator: GapLocator, _ letters: Int) -> [Diagnostic] {
    notes.map { item in
      let span =
        switch item.note.place {
        case .template(let span): span
        case .value(let gap): locator.place(of: gap)
        }
      var diagnostic = Diagnostic.reading(item.note.flaw, item.note.words, at: span)
      diagnostic.notes.append("in \(item.letters) of \(letters) letters")
      return diagnostic
    }
  }

  private static func note(waiting: Int, of letters: Int) -> String {
    guard letters != 1 else { return "the letter waits for it" }
    return "\(waiting) of \(letters) letters \(waiting == 1 ? "waits" : "wait") for it"
  }
}
