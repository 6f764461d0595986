// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Liquid
internal import Synchronization

/// The sources that one letter has cited so far, numbered in the order of their first mention.
///
/// A class because the filter that cites and the composer that lists them share it.
final class Citations: DynamicObject {
  private let ids = Mutex<[Identifier]>([])
}

extension Citations {
  func liquidField(_ name: String) -> Value? { nil }

  /// The number of a source, counted from 1.
  func number(of id: Identifier) -> Int {
    ids.withLock { ids in
      if let index = ids.firstIndex(of: id) { return index + 1 }
      ids.append(id)
      return ids.count
    }
  }

  /// The sources in order of their numbers.
  var cited: [Identifier] { ids.withLock { $0 } }
}
