// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import Testing

@testable import Letters

/// Where a rendered body is split, so that its parts can be read once for many letters.
@Suite struct BodySplitTests {
  private func parts(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      BodySplit.parts(of: buffer).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  @Test(arguments: [
    ("One.\n\nTwo.", ["One.\n\n", "Two."]),
    ("One\nline.\n \n\nДва.", ["One\nline.\n \n\n", "Два."]),
    (
      "I ask:\n\n- a\n\n- b\n\n  more of b\n\nThanks.",
      ["I ask:\n\n- a\n\n- b\n\n  more of b\n\n", "Thanks."]
    ),
    ("One.\n\n> two\n\n1. three", ["One.\n\n> two\n\n1. three"]),
    (
      "One [two][x].\n\n[x]: https://example.org\n\nThree.",
      ["One [two][x].\n\n[x]: https://example.org\n\nThree."]
    ),
    ("", []),
  ])
  func `a part begins with a paragraph that nothing before it reaches`(
    text: String, expected: [String]
  ) {
    #expect(parts(text) == expected)
  }

  @Test(arguments: [
    "One.\n\nTwo *three*.\n\n- a\n- b\n\nThree.", "1. a\n\n2. b\n\nEnd.",
    "> q\n\nOne\n\nTwo  \nthree",
    "- a\n\n  b\n\nc\n\n    code", "# Head\n\nText\n\n### Head\n\nText [a](https://example.org).",
  ])
  func `the blocks of the parts are those of the whole`(text: String) {
    func blocks(_ text: String) -> [Block] {
      var text = text
      return text.withUTF8 { MarkdownTree($0)?.blocks() ?? [] }
    }
    #expect(parts(text).flatMap(blocks) == blocks(text))
  }
}
