// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A line and a column, both counted from 1; columns count characters as people do.
public struct SourcePosition: Sendable, Hashable, Comparable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
