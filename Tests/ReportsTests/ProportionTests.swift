// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Reports
import Testing

/// The figures are WriteToThem's for 2015: letters with an answer, of those whose writers said.
@Suite struct ProportionTests {
  @Test(
    arguments: [
      (24_906, 50_175, 0.4963826607, 0.4920082564, 0.5007576189),
      (506, 1_068, 0.4737827715, 0.4439845855, 0.5037688816),
      (188, 672, 0.2797619048, 0.2471484307, 0.3148790298),
      (28_453, 57_476, 0.4950414084, 0.4909544170, 0.4991290630),
    ])
  func `published figures have Wilson's interval`(
    count: Int, total: Int, share: Double, low: Double, high: Double
  ) throws {
    let shown = try #require(Proportion(count, of: total)?.shown.share)
    #expect(abs(shown.value - share) < 1e-9)
    #expect(abs(shown.interval.lowerBound - low) < 1e-9)
    #expect(abs(shown.interval.upperBound - high) < 1e-9)
  }

  @Test func `the interval is of 95 %, not of one standard error`() throws {
    let interval = try #require(Proportion(506, of: 1_068)?.interval)
    // The published bounds, called 95 %, are the share ± one standard error.
    #expect(interval.lowerBound < 0.4585 - 0.01)
    #expect(interval.upperBound > 0.4891 + 0.01)
    #expect(abs(interval.lowerBound - 0.4438) < 0.0005)
    #expect(abs(interval.upperBound - 0.5037) < 0.0005)
  }

  @Test(arguments: 0...4)
  func `of fewer than five letters no share is shown`(total: Int) throws {
    let proportion = try #require(Proportion(total, of: total))
    #expect(proportion.shown == .tooFew(total: total))
    #expect(proportion.share == nil)
    #expect(proportion.interval == nil)
  }

  @Test func `none and all of five stay between 0 and 1`() throws {
    let none = try #require(Proportion(0, of: 5)?.interval)
    let all = try #require(Proportion(5, of: 5)?.interval)
    #expect(none.lowerBound == 0 && abs(none.upperBound - 0.4344824648) < 1e-9)
    #expect(abs(all.lowerBound - 0.5655175352) < 1e-9 && all.upperBound == 1)
  }

  @Test func `the share lies in its interval`() throws {
    for total in 5...60 {
      for count in 0...total {
        let shown = try #require(Proportion(count, of: total)?.shown.share)
        #expect(shown.interval.contains(shown.value))
        #expect(shown.interval.lowerBound >= 0 && shown.interval.upperBound <= 1)
      }
    }
  }

  @Test(arguments: [(-1, 5), (6, 5), (1, 0), (0, -1), (Int.max, Int.min)])
  func `what is no part of a whole is refused`(count: Int, total: Int) {
    #expect(Proportion(count, of: total) == nil)
  }
}
