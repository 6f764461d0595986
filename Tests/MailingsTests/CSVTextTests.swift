// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Testing

@testable import Mailings

/// Rows of CSV that end where they should and run nothing.
@Suite struct CSVTextTests {
  @Test(arguments: [
    (["a", "b"], "a,b\r\n"), (["a,b", "c"], "\"a,b\",c\r\n"), (["a\"b"], "\"a\"\"b\"\r\n"),
    (["a\r\nb"], "\"a\r\nb\"\r\n"), (["a\nb"], "\"a\nb\"\r\n"), (["a;b"], "\"a;b\"\r\n"),
    (["\"\u{301}"], "\"\"\"\u{301}\"\r\n"), ([",\u{301}"], "\",\u{301}\"\r\n"),
    (["=1+1"], "'=1+1\r\n"), (["+1"], "'+1\r\n"), (["-1"], "'-1\r\n"), (["@x"], "'@x\r\n"),
    (["=\u{301}1"], "'=\u{301}1\r\n"),
    (["=HYPERLINK(\"a\",\"b\")"], "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"\r\n"),
    ([""], "\r\n"), ([], "\r\n"),
  ])
  func `a cell stays one cell of plain text`(_ cells: [String], _ row: String) {
    #expect(CSVText.row(cells) == Array(row.utf8))
  }
}
