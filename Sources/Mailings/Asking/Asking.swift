// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
internal import Diagnostics
package import Ledger

/// Questions about a campaign's letters, answered as of a day.
package struct Asking<Outside: Surroundings>: Sendable {
  let folder: String
  let surroundings: Outside
  package let day: CivilDate

  /// - Parameter day: nil for today.
  package init(folder: String, asOf day: CivilDate? = nil, in surroundings: Outside) {
    self.folder = folder
    self.surroundings = surroundings
    self.day = day ?? surroundings.today
  }
}

/// A name in a question that stands in no letter.
package struct UnknownName: Error, Sendable, Equatable {
  package let noun: LedgerNoun
  package let name: Identifier
  /// A name that is near it.
  package let suggestion: String?
}

extension Asking {
  /// Asks the ledger as it stood at the end of the day; errors of files and names come out as such.
  func ask<Value>(_ work: (LedgerView) throws -> Value) throws -> Value {
    let ledger = try surroundings.readLedger(LedgerFile.path(in: folder))
    let result: Result<Value, any Error> = try ledger.read(asOf: day) { view in
      do {
        return .success(try work(view))
      } catch let error as FileError {
        return .failure(error)
      } catch let error as UnknownName {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// The campaign's settings, and the cases that are over.
  func loadSettings(
    for view: LedgerView
  ) throws -> (loaded: LoadedSettings, times: AnswerTimes, closed: Set<Identifier>) {
    let ends = ClosedCases(try view.outcomes().map(\.outcome))
    let loaded = try LoadedSettings.load(
      from: folder, standing: ends.candidates, in: surroundings)
    let times = AnswerTimes(settings: loaded.settings, calendar: loaded.calendar)
    return (loaded, times, ends.ids(standing: loaded.statuses))
  }
}

extension LedgerView {
  /// Throws where a choice names something that stands in no letter.
  func check(_ filter: LetterFilter) throws {
    let named: [(LedgerNoun, Identifier?)] = [
      (.matter, filter.matter), (.office, filter.office), (.member, filter.member),
      (.mailing, filter.mailing),
    ]
    for (noun, name) in named {
      guard let name else { continue }
      let known = try names(of: noun)
      if known.contains(name.description) { continue }
      throw UnknownName(
        noun: noun, name: name,
        suggestion: Suggestion.nearest(to: name.description, among: known))
    }
  }
}
