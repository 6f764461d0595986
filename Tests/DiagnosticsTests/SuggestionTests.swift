// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Testing

@Suite struct EditDistanceTests {
  @Test(
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "abd", 1),
      ("abc", "ab", 1), ("abc", "abcd", 1), ("abcd", "abdc", 1), ("kitten", "sitting", 3),
      ("prisonr", "prisoner", 1), ("ca", "abc", 3), ("ба", "аб", 1), ("e\u{301}", "é", 0),
    ])
  func `edits are counted by characters, a swap as one`(a: String, b: String, distance: Int) {
    #expect(editDistance(a, b) == distance)
    #expect(editDistance(b, a) == distance)
  }
}

@Suite struct SuggestionTests {
  private let known = ["country", "county", "people", "status", "id", "name"]

  @Test(
    arguments: [
      ("contry", "country"), ("peopel", "people"), ("Status", "status"), ("nmae", "name"),
      ("i", "id"), ("STATSU", "status"),
    ])
  func `the nearest known word is suggested`(word: String, suggestion: String) {
    #expect(Suggestion.nearest(to: word, among: known) == suggestion)
  }

  @Test(arguments: ["", "occupation", "xyz", "statistics", "ab"])
  func `a word that is far from all gets no suggestion`(word: String) {
    #expect(Suggestion.nearest(to: word, among: known) == nil)
  }

  @Test func `of equally near words the first in the alphabet is taken`() {
    #expect(Suggestion.nearest(to: "cat", among: ["rat", "bat", "hat"]) == "bat")
    #expect(Suggestion.nearest(to: "cat", among: ["hat", "bat", "rat"]) == "bat")
  }

  @Test func `a hint asks whether the suggestion was meant`() {
    #expect(Suggestion.hints(for: "nam", among: known) == ["did you mean 'name'?"])
    #expect(Suggestion.hints(for: "zzz", among: known).isEmpty)
  }
}
