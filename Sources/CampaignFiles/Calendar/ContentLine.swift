// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// A line of iCalendar, unfolded: a name, parameters, a value (RFC 5545, 3.1).
///
/// Parameters are read over: a date tells by its form what it is.
struct ContentLine {
  /// In capitals.
  let name: String
  let value: String
  /// The beginning of the line as it stands in the file.
  let span: SourceSpan
  let valueSpan: SourceSpan
}
