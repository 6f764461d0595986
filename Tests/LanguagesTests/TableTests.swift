// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@testable import Languages

@Suite struct TableTests {
  @Test func `a table is lines of cells under a head`() {
    let table = Table("t", "\n  a | b\n  # a remark\n  x~y | -\n  _ | z, w\n")
    #expect(table.columns == ["a", "b"])
    #expect(table.rows.map(\.cells) == [["x\u{A0}y", ""], [" ", "z, w"]])
    #expect(table.rows[0]["b"] == nil)
    #expect(table.rows[1]["b"] == "z, w")
  }

  @Test func `a row with a cell too many stops the program with its place`() async {
    await #expect(processExitsWith: .failure) { _ = Table("t", "a | b\n1 | 2 | 3") }
  }

  @Test func `a key that stands twice stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = Table("t", "a | b\n1 | 2\n1 | 3").rowsByKey
    }
  }

  @Test func `a pattern with a gap that nothing fills gives nothing`() {
    let pattern = Pattern("from {a} to {b}")
    #expect(pattern.gaps == ["a", "b"])
    #expect(pattern.filled { $0 == "a" ? "x" : nil } == nil)
    #expect(pattern.filled { $0.uppercased() } == "from A to B")
  }

  @Test func `every table of every language can be read and has what it must`() {
    for language in Language.all {
      for area in language.coverage.areas { #expect(!area.reviews.isEmpty) }
      for rank in Rank.allCases {
        for addressee in AddressRequest.Addressee.allCases {
          #expect(language.rules.tables.addresses.form(rank, addressee) != nil)
        }
      }
      for phrase in FramePhrase.allCases { #expect(!language.phrase(phrase).isEmpty) }
    }
  }

  @Test func `the longest beginning of a title speaks for it`() {
    let titles = TitleTable(Table("t", "title | x\nHead | 1\nHead of State | 2"))
    #expect(titles.row(for: "Head of State of X").map { $0.row["x"] } == "2")
    #expect(titles.row(for: "Head of State of X")?.rest == " of X")
    #expect(titles.row(for: "Head, Prison 4")?.rest == ", Prison 4")
    #expect(titles.row(for: "Headless") == nil)
  }
}
