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
  private var notes: [NoteKey: NotedLetters] = [:]
  private var problemPlaces: [ProblemKey: Int] = [:]

  /// The same flaw at one place is one, in however many letters.
  private struct NoteKey: Hashable {
    let flaw: ReadingFlaw
    let place: ReadingPlace
    let words: String
  }

  private struct NotedLetters {
    let note: ReadingNote
    var count = 0
    /// The letters' names, for a flaw of the whole letter.
    var names: [String] = []
  }

  private struct ProblemKey: Hashable {
    let id: String
    let message: String
    let place: SourceSpan?
  }

  private struct Wait {
    var neededAt: SourceSpan?
    var letters = 0
  }
}

extension FindingTally {
  /// Adds the findings of one letter.
  ///
  /// - Parameter name: of the letter.
  mutating func add(_ findings: [Finding], of name: @autoclosure () -> String = "") {
    for finding in findings {
      switch finding {
      case .madeByRule(let name): madeByRule.insert(name)
      case .reading(let note): add(note, of: note.flaw == .morePages ? name() : "")
      case .gap(let gap, let span):
        if gaps[gap]?.neededAt == nil { gaps[gap, default: Wait()].neededAt = span }
        gaps[gap, default: Wait()].letters += 1
      case .problem(let diagnostic):
        add(diagnostic)
      }
    }
  }

  private mutating func add(_ note: ReadingNote, of name: String) {
    let key = NoteKey(flaw: note.flaw, place: note.place, words: note.words)
    notes[key, default: NotedLetters(note: note)].count += 1
    if !name.isEmpty { notes[key]?.names.append(name) }
  }

  private mutating func add(_ diagnostic: Diagnostic) {
    let key = ProblemKey(
      id: diagnostic.id.description, message: diagnostic.message, place: diagnostic.span)
    if let index = problemPlaces[key] {
      problems[index].letters += 1
    } else {
      problemPlaces[key] = problems.count
      problems.append((diagnostic, 1))
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
      diagnostic.notes.append(
        diagnostic.severity == .error
          ? Self.note(waiting: problem.letters, of: letters)
          : "in \(problem.letters) of \(letters) letters")
      return diagnostic
    }
    return lacking + wrong + read(locator, letters)
  }

  private func read(_ locator: GapLocator, _ letters: Int) -> [Diagnostic] {
    notes.values.map { item in
      let span =
        switch item.note.place {
        case .template(let span): span
        case .value(let gap): locator.place(of: gap)
        }
      var diagnostic = Diagnostic.reading(item.note.flaw, item.note.words, at: span)
      diagnostic.notes.append(
        letters == 1 ? "in the letter" : "in \(item.count) of \(letters) letters")
      if letters > 1, !item.names.isEmpty { diagnostic.notes.append(Self.list(item.names)) }
      return diagnostic
    }
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(4).joined(separator: ", ")
    return names.count > 4 ? "\(shown) and \(names.count - 4) more" : shown
  }

  private static func note(waiting: Int, of letters: Int) -> String {
    guard letters != 1 else { return "the letter waits for it" }
    return "\(waiting) of \(letters) letters \(waiting == 1 ? "waits" : "wait") for it"
  }
}
