// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Testing

@testable import PrintWriter

@Suite("Hyphenation patterns")
struct HyphenationPatternsTests {
  @Test("the greatest digit at a place wins, and an odd one is a break")
  func digits() throws {
    #expect(try parted("kanone", by: ["a1n", "a2no"]) == "kanone")
    #expect(try parted("kanone", by: ["a2n", "a3no", "o1n"]) == "ka-no-ne")
  }

  @Test("a point in a pattern is an end of the word")
  func ends() throws {
    #expect(try parted("nanana", by: [".na1"]) == "na-nana")
    #expect(try parted("nanana", by: ["1na."]) == "nana-na")
  }

  @Test("a long pattern overrules the short ones that begin within it")
  func longest() throws {
    #expect(try parted("abcdef", by: ["abcd2e", "c1d"]) == "abcdef")
    #expect(try parted("abcdef", by: ["abcx", "c1d"]) == "abc-def")
  }

  @Test("the first of two levels parts compounds, the second their words")
  func levels() throws {
    let lines = ["haus1boot", "NEXTLEVEL", "1bo", "o1o", ".h2a1u"]
    #expect(try parted("hausboot", by: lines) == "ha-us-bo-ot")
    #expect(try parted("bohaus", by: lines) == "bohaus")
  }

  @Test("what was parted at the first level is parted there again")
  func again() throws {
    #expect(try parted("abcd", by: ["ab1cd", "c1d", "NEXTLEVEL", "zz1z"]) == "ab-c-d")
  }

  @Test("within compounds as many letters stay together as the file says")
  func least() throws {
    let least = ["COMPOUNDLEFTHYPHENMIN 2", "COMPOUNDRIGHTHYPHENMIN 2"]
    let lines = ["abc1def", "NEXTLEVEL", "1b", "1c", "1e", "1f"]
    #expect(try parted("abcdef", by: lines) == "a-b-c-d-e-f")
    #expect(try parted("abcdef", by: least + lines) == "a-bc-de-f")
  }

  @Test("a break that changes the spelling is not taken")
  func spelling() throws {
    #expect(try parted("schiffahrt", by: ["schif1fahrt/ff=f,5,2"]) == "schiffahrt")
  }

  @Test("comments, empty lines and keywords are no patterns")
  func words() throws {
    let file = ["UTF-8", "", "% 1a", "# 1b", "LEFTHYPHENMIN 4", "RIGHTHYPHENMIN 5", "1c"]
    let patterns = try #require(HyphenationPatterns(Array(file.joined(separator: "\r\n").utf8)))
    #expect(patterns.encoding == "UTF-8" && patterns.before == 4 && patterns.after == 5)
    #expect(patterns.breaks(in: Array("abc".utf8)) == [false, false, true])
  }

  @Test("an empty file is none", arguments: ["", "\n\n", "% only this\n"])
  func empty(file: String) {
    #expect(HyphenationPatterns(Array(file.utf8)) == nil)
  }

  @Test("files that hold anything at all are read")
  func hostile() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let noise = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
      let patterns = HyphenationPatterns(Array("UTF-8\n".utf8) + noise)
      #expect(patterns?.breaks(in: Array("kanone".utf8)).count == 6)
    }
    let odd = ["UTF-8", "NEXTLEVEL", "NEXTLEVEL", "1", "....", "9999", "/", "LEFTHYPHENMIN x"]
    let least = ["UTF-8", "COMPOUNDLEFTHYPHENMIN -1", "COMPOUNDRIGHTHYPHENMIN 99999", "a1b"]
    let patterns = HyphenationPatterns(Array((least + odd).joined(separator: "\n").utf8))
    #expect(patterns?.breaks(in: []) == [])
    #expect(patterns?.breaks(in: Array("a".utf8)).count == 1)
    #expect(patterns?.breaks(in: Array("ab".utf8)).count == 2)
  }

  /// The word with hyphens where the lines of a dictionary part it.
  private func parted(_ word: String, by lines: [String]) throws -> String {
    let file = Array((["UTF-8"] + lines).joined(separator: "\n").utf8)
    let patterns = try #require(HyphenationPatterns(file))
    let breaks = patterns.breaks(in: Array(word.utf8))
    return zip(word, breaks).map { $1 ? "-\($0)" : "\($0)" }.joined()
  }
}
