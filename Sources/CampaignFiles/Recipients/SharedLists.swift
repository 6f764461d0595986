// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns

/// The lists of languages and tags that many rows of a file have in common, each kept once.
///
/// A class because all rows of a file add to it.
final class SharedLists {
  /// More different cells than these are not remembered.
  private static let most = 1_000
  private var languages: [String: [LanguageTag]] = [:]
  private var tags: [String: [String]] = [:]
}

extension SharedLists {
  /// The list that a cell stands for; a list that is not whole is read anew, and reported, each time.
  func languages(for cell: String, read: () -> [LanguageTag]) -> [LanguageTag] {
    if let known = languages[cell] { return known }
    let list = read()
    if languages.count < Self.most, list.map(\.description).joined(separator: " ") == cell {
      languages[cell] = list
    }
    return list
  }

  func tags(for cell: String, read: () -> [String]) -> [String] {
    if let known = tags[cell] { return known }
    let list = read()
    if tags.count < Self.most { tags[cell] = list }
    return list
  }
}
