// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Diagnostics
import Mailings
import Testing

@Suite struct NameRowsTests {
  @Test(arguments: ["\u{1B}[31mИван", "Иван\u{7}", "Ив\rан", "Иван\u{9B}31m", "Иван\u{202E}"])
  func `a control character is a problem and is not sent to the terminal`(name: String) throws {
    let (text, problems) = try Self.declined(Array("given\t\(name)\tmale\tdative\n".utf8))
    #expect(text == "")
    #expect(problems.map(\.id.description) == ["control-character"])
    #expect(!DiagnosticRenderer().render(problems).contains("\u{1B}"))
  }

  @Test func `a control character is shown where it stands`() throws {
    let (_, problems) = try Self.declined(Array("given\t\u{1B}[mИван\tmale\tdative\n".utf8))
    #expect(
      DiagnosticRenderer().render(problems) == """
        -:1:7: error: this cell holds the control character U+001B [control-character]
          1 | given ␛[mИван male dative
            |       ^^^^^^^
            = hint: delete the character, or type the text anew

        """)
  }

  @Test func `rows that are not in UTF-8 are a problem`() throws {
    let windows = Array("given\t".utf8) + [0xC8, 0xE2, 0xE0, 0xED] + Array("\tmale\tdative\n".utf8)
    let utf16 = Array("given\tИван".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [windows, [0xFF, 0xFE] + utf16] {
      let (text, problems) = try Self.declined(bytes)
      #expect(text == "")
      #expect(problems.map(\.id.description) == ["wrong-encoding"])
    }
  }

  @Test func `a byte order mark at the start is skipped`() throws {
    let row = Array("given\tИван\tmale\tdative\n".utf8)
    let (text, problems) = try Self.declined([0xEF, 0xBB, 0xBF] + row)
    #expect(text == "given\tИван\tmale\tdative\tИвану\n")
    #expect(problems == [])
  }

  @Test func `after a hundred problems the rest is counted`() throws {
    let rows = String(repeating: "given\n", count: 103)
    let (_, problems) = try Self.declined(Array(rows.utf8))
    #expect(problems.count == 101)
    #expect(
      DiagnosticRenderer().render(problems.suffix(1)) == """
        error: 3 more rows have problems that are not shown [too-many-problems]
          = hint: mend the first ones, and run it again

        """)
    let hundred = try Self.declined(Array(String(repeating: "given\n", count: 100).utf8))
    #expect(hundred.problems.count == 100)
  }

  @Test func `the hint for a gender says male or female, and unknown is taken too`() throws {
    let (_, problems) = try Self.declined(Array("given\tИван\tman\tdative\n".utf8))
    #expect(problems.map(\.hints) == [["write male or female"]])
    let (text, none) = try Self.declined(Array("given\tНино\tunknown\tdative\n".utf8))
    #expect(text == "given\tНино\tunknown\tdative\tНино\n")
    #expect(none == [])
  }

  private static func declined(_ bytes: [UInt8]) throws -> (text: String, problems: [Diagnostic]) {
    let russian = try #require(LanguageTag("ru"))
    return NameRows.declined(bytes, in: russian, marksUnsure: false)
  }
}
