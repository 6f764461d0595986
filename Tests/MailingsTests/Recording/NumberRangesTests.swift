// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Mailings
import Testing

@Suite struct NumberRangesTests {
  @Test(
    arguments: [
      ("1-3,5", [1, 2, 3, 5]), ("8-", [8, 9, 10]), (" 2 – 4 , 7 ", [2, 3, 4, 7]), ("4,4,4-4", [4]),
      ("10", [10]),
    ])
  func `ranges are read as they are ticked off`(text: String, numbers: [Int]) throws {
    let ranges = try #require(NumberRanges(text))
    #expect((1...10).filter(ranges.contains) == numbers)
  }

  @Test(
    arguments: [
      "", ",", "1,", "0", "-3", "3-1", "1--3", "1-2-3", "a", "1;2", "+1", "1.5", "٣",
      "9999999999", String(repeating: "1,", count: 5_000) + "1",
    ])
  func `what is no range is refused`(text: String) {
    #expect(NumberRanges(text) == nil)
  }

  @Test func `the highest number is the last that was typed`() {
    #expect(NumberRanges("1-12,15,20-")?.highest == 20)
    #expect(NumberRanges("7-9,2")?.highest == 9)
  }

  @Test func `the order is the one in which they were typed, each number once`() {
    #expect(NumberRanges("7-9,2,8,1-3")?.order(upTo: 8) == [7, 8, 2, 1, 3])
    #expect(NumberRanges("5-,1")?.order(upTo: 6) == [5, 6, 1])
    #expect(NumberRanges("5-,1")?.order(upTo: 0) == [])
  }
}
