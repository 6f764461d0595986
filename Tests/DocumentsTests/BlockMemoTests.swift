// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import Testing

@Suite struct BlockMemoTests {
  @Test func `blocks that differ in anything are never taken for each other`() {
    let memo = BlockMemo()
    for (index, block) in Self.blocks.enumerated() {
      let bytes = memo.bytes(of: block, language: "en", variant: 0) { [UInt8(index)] }
      #expect(bytes == [UInt8(index)])
    }
    for (index, block) in Self.blocks.enumerated() {
      #expect(memo.bytes(of: block, language: "en", variant: 0) { [] } == [UInt8(index)])
    }
  }

  private static let blocks: [Block] = [
    .paragraph([.text("a")]), .heading(level: 1, [.text("a")]), .quotation([.paragraph([])]),
    table([["a", "b"]], .start), table([["a", "b"]], .end), table([["a"], ["b"]], .start),
    table([["ab", ""]], .start), figure("a", radius: 1), figure("b", radius: 1),
    figure("a", radius: 2), .parallel([Column(language: "en", blocks: [.paragraph([.text("a")])])]),
    .parallel([Column(language: "ru", blocks: [.paragraph([.text("a")])])]), .parallel([]),
  ]

  private static func table(_ rows: [[String]], _ alignment: Table.Alignment) -> Block {
    let cells = rows.map { $0.map { [Inline.text($0)] } }
    let alignments = rows[0].map { _ in alignment }
    return .table(
      Table(
        caption: [], header: cells[0], alignments: alignments, rows: Array(cells.dropFirst())))
  }

  private static func figure(_ description: String, radius: Double) -> Block {
    let circle = Drawing.Shape.circle(center: .init(0, 0), radius: radius, .first)
    return .figure(
      Figure(
        drawing: Drawing(width: 9, height: 9, shapes: [circle]), caption: [],
        description: description))
  }
}
