// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Diagnostics

/// What came of making labels, envelopes or cards.
package struct PostReport: Sendable {
  /// The file, as it could be typed; nil where nothing is written because of the problems.
  package internal(set) var path: String?
  /// How many addresses were set.
  package internal(set) var count = 0
  package internal(set) var pages = 0
  /// The mailing whose letters they are for; nil for recipients.
  package internal(set) var mailing: Identifier?
  /// How many of the letters go to an office without postal address.
  package internal(set) var withoutAddress = 0
  package internal(set) var leftOut: [LeftOut: Int] = [:]
  package internal(set) var problems: [Diagnostic] = []
}
