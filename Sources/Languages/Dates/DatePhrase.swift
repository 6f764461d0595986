// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How a date stands in its sentence.
package enum DatePhrase: String, Sendable, CaseIterable {
  /// "23 October 2001", "June 2010".
  case plain
  /// "on 23 October 2001", "in June 2010", "between 21 and 31 August 2023".
  case on
  /// "since 23 October 2001".
  case since
  /// "until 23 October 2001".
  case until
  /// "from 23 October 2001".
  case from
}
