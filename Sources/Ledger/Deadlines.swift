// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What decides whether a letter is overdue.
package struct Deadlines: Sendable {
  /// The last day on which a clock may have begun to run for the letter to be overdue, by the kind of
  /// its office; nil where no letter is.
  package let lastOverdueStart: @Sendable (_ officeKind: String) -> CivilDate?
  /// Cases that are over: their letters are not waited for any more.
  package let closed: Set<Identifier>

  package init(
    closed: Set<Identifier>,
    lastOverdueStart: @escaping @Sendable (_ officeKind: String) -> CivilDate?
  ) {
    self.closed = closed
    self.lastOverdueStart = lastOverdueStart
  }
}
