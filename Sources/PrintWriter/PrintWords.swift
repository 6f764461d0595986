// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The few words that stand on paper and in no letter.
package struct PrintWords: Sendable {
  /// "page 2 of 3" in a language, by its BCP 47 tag.
  package var page: @Sendable (_ number: Int, _ count: Int, _ language: String) -> String

  package init(page: @escaping @Sendable (Int, Int, String) -> String) {
    self.page = page
  }
}
