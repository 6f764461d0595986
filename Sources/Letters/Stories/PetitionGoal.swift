// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The next goal of a petition: 25, 50, 100, 250, 500, 1,000, 2,500 and so on.
package enum PetitionGoal {
  /// The first of them that is above a number.
  package static func above(_ signatures: Int) -> Int {
    var goals = [25, 50, 100]
    while goals[2] <= signatures {
      let (next, isTooBig) = goals[2].multipliedReportingOverflow(by: 10)
      guard !isTooBig else { return Int.max }
      goals = [goals[2] / 10 * 25, goals[2] * 5, next]
    }
    return goals.first { $0 > signatures } ?? goals[2]
  }
}
