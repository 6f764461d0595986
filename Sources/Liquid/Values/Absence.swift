// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Why a known value is lacking, in words of the caller.
///
/// Liquid does not read the key; it comes back with the problem of printing the value, so that the
/// caller can point at the file where the value belongs rather than at the template.
public struct Absence: Sendable, Hashable {
  private let storage: Storage

  public init(key: String) { storage = Storage(key: key) }
}

extension Absence {
  /// What the caller calls this absence.
  public var key: String { storage.key }

  public static func == (left: Self, right: Self) -> Bool { left.key == right.key }

  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension Absence {
  /// The key on the heap, so that a ``Value`` stays two words.
  private final class Storage: Sendable {
    let key: String

    init(key: String) { self.key = key }
  }
}
