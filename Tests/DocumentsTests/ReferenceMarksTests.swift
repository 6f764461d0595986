// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Testing

@testable import Documents

@Suite struct ReferenceMarksTests {
  private func found(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return ReferenceMarks.ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("WR-M6YK-WQER", ["WR-M6YK-WQER"]),
    ("(WR-M6YK-WQER), „ABCD-0000-1111“.", ["WR-M6YK-WQER", "ABCD-0000-1111"]),
    ("номер WR-M6YK-WQER-", ["WR-M6YK-WQER"]),
    ("WR-M6YK-WQER-WR-2M9C-7K3F", ["WR-M6YK-WQER", "WR-2M9C-7K3F"]),
    ("", []), ("-", []), ("WR-", []), ("WR-M6YK", []), ("WR-M6YK-WQE", []),
    ("W-M6YK-WQER", []), ("ABCDE-M6YK-WQER", []), ("wr-m6yk-wqer", []), ("9WR-M6YK-WQER", []),
    ("WR-M6YK-WQERX", []), ("WR-M6YK WQER", []), ("MARTIN-DUPONT", []), ("a-b-c-d-e-f", []),
  ])
  func `a reference is found where it stands alone`(text: String, references: [String]) {
    #expect(found(in: text) == references)
  }
}
