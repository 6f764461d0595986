// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Liquid
internal import Synchronization

/// The sources that one letter has cited so far, numbered in the order of their first mention.
///
/// A class because the filter that cites and the composer that lists them share it.
final class Citations: DynamicObject {
  private let sources = Mutex<[Source]>([])
}

extension Citations {
  func liquidField(_ name: String) -> Value? { nil }

  /// The number of a source, counted from 1.
  func number(of source: Source) -> Int {
    sources.withLock { sources in
      if let index = sources.firstIndex(of: source) { return index + 1 }
      sources.append(source)
      return sources.count
    }
  }

  /// The sources in order of their numbers.
  var cited: [Source] { sources.withLock { $0 } }
}
