// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import Testing

@Suite struct WritingDirectionTests {
  @Test(arguments: ["ar", "fa-IR", "he", "UG", "ug-CN", "uz-Arab", "az-arab-IR", "ckb", "ur-PK"])
  func `these are written from right to left`(tag: String) {
    #expect(WritingDirection(language: tag) == .rightToLeft)
  }

  @Test(arguments: ["en", "", "ru", "uz", "ug-Cyrl", "ku", "zh-Hans", "az-Latn-AZ", "arn", "-"])
  func `these are written from left to right`(tag: String) {
    #expect(WritingDirection(language: tag) == .leftToRight)
  }
}
