// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Liquid

/// The fields that one case has of all those that the cases of a campaign have.
///
/// A class because Liquid's own objects are; it never changes. The names that others have are shared
/// by all cases, so that a thousand cases do not hold a thousand lists.
final class KnownFields: DynamicObject {
  private let fields: [String: Value]
  private let known: Set<String>
  private let lacking: @Sendable (String) -> Value

  init(
    _ fields: [String: Value], known: Set<String>, lacking: @escaping @Sendable (String) -> Value
  ) {
    self.fields = fields
    self.known = known
    self.lacking = lacking
  }
}

extension KnownFields {
  func liquidField(_ name: String) -> Value? {
    fields[name] ?? (known.contains(name) ? lacking(name) : nil)
  }

  var liquidFieldNames: [String] { known.sorted() }

  /// The same names, all lacking.
  var emptied: KnownFields { KnownFields([:], known: known) { _ in .nil } }
}
