// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How grave a problem is: an error stops the letters it concerns, a warning does not.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  case warning
  case error

  public static func < (left: Self, right: Self) -> Bool {
    left == .warning && right == .error
  }
}
