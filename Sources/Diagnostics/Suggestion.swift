// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The known word that a mistyped one most likely meant.
public enum Suggestion {
  /// The nearest of the candidates, or nil when none is near enough to be worth naming.
  ///
  /// A third of the word's length may differ; case does not count. Ties go to the first in order
  /// of the alphabet, so that a message never changes from run to run.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let limit = max(1, word.count / 3)
    let folded = word.lowercased()
    var best: (distance: Int, word: String)?
    for candidate in candidates where abs(candidate.count - word.count) <= limit {
      let distance = editDistance(folded, candidate.lowercased())
      guard distance <= limit else { continue }
      if let found = best, (found.distance, found.word) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.word
  }

  /// The hint "did you mean 'x'?", or none.
  public static func hints(for word: String, among candidates: some Sequence<String>) -> [String] {
    nearest(to: word, among: candidates).map { ["did you mean '\($0)'?"] } ?? []
  }

  /// The hint "known are x, y", or none where nothing is known.
  public static func known(_ words: [String]) -> [String] {
    guard let first = words.first else { return [] }
    return words.count == 1
      ? ["known is \(first)"] : ["known are \(words.joined(separator: ", "))"]
  }
}
