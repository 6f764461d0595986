// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import Testing

@Suite struct OutlineTests {
  @Test(arguments: [
    ("", ""), ("p", "p"), ("1p", "(p)"), ("p1p2p2p1", "p(p(p)(p))()"), ("1p3p2p", "(p(p)(p))"),
    ("2p1p", "(p)(p)"), ("123456", "(((((())))))"), ("11", "()()"),
  ])
  func `headings part the blocks, and a level that is left out makes no section`(
    blocks: String, expected: String
  ) {
    let outline = Outline(blocks.map { $0.wholeNumberValue.map(heading) ?? .paragraph([]) })
    #expect(shape(outline.blocks, outline.sections) == expected)
  }

  @Test func `a heading within another block parts nothing`() {
    let quotation = Block.quotation([heading(1)])
    #expect(Outline([quotation]) == Outline([quotation]))
    #expect(Outline([quotation]).sections.isEmpty)
  }

  private func heading(_ level: Int) -> Block { .heading(level: level, []) }

  private func shape(_ blocks: [Block], _ sections: [Outline.Section]) -> String {
    String(repeating: "p", count: blocks.count)
      + sections.map { "(\(shape($0.blocks, $0.sections)))" }.joined()
  }
}
