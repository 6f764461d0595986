// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Testing

@testable import Commands

@Suite struct TextTableTests {
  private static var letters: TextTable {
    var table = TextTable(["reference", "office", "status", "cases"], keeping: [3])
    table.add([
      "WR-7K3F-2M9C", "uz-embassy-in-a-far-country", "waiting", "anvarov-karim guliyev-rauf",
    ])
    table.add(["WR-2M9C-7K3F", "uz-president", "draft", "guliyev-rauf"])
    return table
  }

  @Test func `in a pipe nothing is cut`() {
    #expect(
      Self.letters.text(width: nil) == """
        reference     office                       status   cases
        WR-7K3F-2M9C  uz-embassy-in-a-far-country  waiting  anvarov-karim guliyev-rauf
        WR-2M9C-7K3F  uz-president                 draft    guliyev-rauf

        """)
  }

  @Test func `on a narrow terminal names are shortened, then ids take more lines, and none is cut`()
  {
    #expect(
      Self.letters.text(width: 70) == """
        reference     office               status   cases
        WR-7K3F-2M9C  uz-embassy-in-a-fa…  waiting  anvarov-karim guliyev-rauf
        WR-2M9C-7K3F  uz-president         draft    guliyev-rauf

        """)
    #expect(
      Self.letters.text(width: 55) == """
        reference     office        status   cases
        WR-7K3F-2M9C  uz-embassy-…  waiting  anvarov-karim
                                             guliyev-rauf
        WR-2M9C-7K3F  uz-president  draft    guliyev-rauf

        """)
  }

  @Test func `a first cell that is too wide stands above its row`() {
    var table = TextTable(["case", "drafted", "sent"], numbersFrom: 1)
    table.add(["a-case-with-a-very-long-id", "1,234", "5"])
    table.add(["all", "1,234", "5"])
    #expect(
      table.text(width: 28) == """
        case           drafted  sent
        a-case-with-a-very-long-id
                         1,234     5
        all              1,234     5

        """)
  }
}
