// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Testing

@testable import PDF

@Suite struct SyntaxTests {
  @Test(arguments: [
    (0, "0"), (1, "1"), (-1, "-1"), (0.5, "0.5"), (-0.25, "-0.25"), (1.005, "1.005"),
    (0.0004, "0"), (-0.0004, "0"), (12.3456, "12.346"), (841.89, "841.89"), (100.01, "100.01"),
    (1e300, "1000000000"), (-.infinity, "0"), (.nan, "0"),
  ])
  func `numbers are short and have no exponent`(value: Double, text: String) {
    var bytes: [UInt8] = []
    bytes.append(number: value)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [
    ("a (b) \\ c", "(a \\(b\\) \\\\ c)"), ("", "()"), ("a\nb\r", "(\u{FE}\u{FF}\0a\0\\n\0b\0\\r)"),
    ("ä", "(\u{FE}\u{FF}\0ä)"), ("😀", "(\u{FE}\u{FF}Ø=Þ\0)"), ("(ш", "(\u{FE}\u{FF}\0\\(\u{4}H)"),
  ])
  func `no text can end its string`(text: String, expected: String) {
    var bytes: [UInt8] = []
    bytes.append(string: text)
    #expect(bytes == expected.unicodeScalars.map { UInt8($0.value) })
  }
}
