// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What became of letters as of a day: of all, and of each group.
package struct Statistics: Sendable, Hashable {
  package let asOf: CivilDate
  package let all: AnswerStatistics
  /// In the order of their names.
  package let groups: [Group]
  /// Letters to which something came back before they were sent; they are counted nowhere else.
  package let contradictory: Int

  package struct Group: Sendable, Hashable {
    package let name: String
    package let letters: AnswerStatistics
  }

  /// Counts the letters that were sent until a day, with what was known of them on that day.
  package init(_ observations: some Sequence<Observation>, asOf day: CivilDate) {
    var count = Count(asOf: day)
    for observation in observations { count.add(observation) }
    asOf = day
    all = AnswerStatistics(count.all)
    groups = count.byName.sorted { $0.key < $1.key }.map { name, place in
      Group(name: name, letters: AnswerStatistics(count.groups[place]))
    }
    contradictory = count.contradictory
  }
}

/// The groups while they are counted: names point to places, so that tallies grow where they are.
private struct Count {
  let asOf: CivilDate
  private(set) var all = AnswerTally()
  private(set) var byName: [String: Int] = [:]
  private(set) var groups: [AnswerTally] = []
  private(set) var contradictory = 0

  init(asOf day: CivilDate) { asOf = day }

  mutating func add(_ observation: Observation) {
    guard observation.sentOn <= asOf else { return }
    guard let wait = observation.wait(asOf: asOf) else {
      contradictory += 1
      return
    }
    all.add(observation, wait, asOf: asOf)
    groups[place(of: observation.group)].add(observation, wait, asOf: asOf)
  }

  private mutating func place(of name: String) -> Int {
    if let place = byName[name] { return place }
    groups.append(AnswerTally())
    byName[name] = groups.count - 1
    return groups.count - 1
  }
}
