// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Testing

@Suite struct DisplayWidthTests {
  @Test(
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("Шавкат", 6), ("日本", 4), ("한국", 4),
      ("ｆｕｌｌ", 8), ("ﾊﾝ", 2), ("😀", 2), ("👨‍👩‍👧", 2), ("🇺🇿", 2), ("☎\u{FE0F}", 2), ("☎", 1),
      ("⌚", 2), ("\u{200B}", 0), ("\u{AD}", 0), ("\u{1B}\n\t", 0), ("صحة", 3), ("נק\u{5B8}", 2),
    ])
  func `text takes the columns of its characters`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}

@Suite struct PrintableTests {
  @Test func `ordinary text stays as it is`() {
    let text = "Azimjon Askarov, Аскаров, 日本, e\u{301}, صحة, 👨‍👩‍👧"
    #expect(Printable.text(text) == text)
  }

  @Test func `no control character and no direction mark is left`() {
    let all = (0...0x206F).compactMap(Unicode.Scalar.init)
    let shown = Printable.text(String(String.UnicodeScalarView(all))).unicodeScalars
    #expect(shown.allSatisfy { $0.properties.generalCategory != .control })
    #expect(shown.allSatisfy { !$0.properties.isBidiControl })
    #expect(shown.count == all.count)
  }

  @Test func `what a message quotes is cut`() {
    #expect(Printable.short("short") == "short")
    #expect(Printable.short(String(repeating: "я", count: 60)).count == 60)
    #expect(Printable.short(String(repeating: "a", count: 99), most: 5) == "aaaa…")
  }
}
