// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@Suite struct DrawingSVGTests {
  @Test func `every shape becomes an element that a page can restyle`() throws {
    let figure = try #require(figures(in: SampleDocuments.report).first)
    let svg = figure.drawing.svg(title: "Letters", description: figure.description, id: "f")
    try expectGolden("chart.svg", Array((svg + "\n").utf8))
  }

  @Test func `numbers are short, and none is more than a file can hold`() {
    let numbers: [(Double, String)] = [
      (0, "0"), (-0.0, "0"), (-0.001, "0"), (1, "1"), (1.5, "1.5"), (1.005, "1"), (0.05, "0.05"),
      (-12.345, "-12.35"), (1 / 3, "0.33"), (99.999, "100"), (.nan, "0"), (.infinity, "0"),
      (1e300, "1000000000"), (-1e300, "-1000000000"),
    ]
    for (number, expected) in numbers {
      let text = Drawing.Shape.text("", at: .init(number, 0), size: 9, .start, .text)
      let svg = Drawing(width: 1, height: 1, shapes: [text]).svg(description: "", id: "")
      #expect(svg.contains("<text x=\"\(expected)\" "), "\(number)")
    }
  }

  @Test(arguments: SampleLetters.hostileValues)
  func `no text ends its element`(value: String) {
    let text = Drawing.Shape.text(value, at: .init(0, 0), size: 9, .start, .text)
    let svg = Drawing(width: 1, height: 1, shapes: [text])
      .svg(title: value, description: value, id: value)
    #expect(svg.count { $0 == "<" } == (value.isEmpty ? 4 : 8))
    #expect(!svg.unicodeScalars.contains { WritableText.isUnwritable($0) })
  }

  @Test(.enabled(if: OutsideJudge.xmlReader.isInstalled))
  func `xmllint reads every drawing`() throws {
    let drawings = SampleDocuments.all.flatMap { figures(in: $0.document) }
    let hostile = SampleLetters.hostileValues.flatMap { figures(in: SampleDocuments.hostile($0)) }
    let documents = (drawings + hostile).map { figure in
      Array(figure.drawing.svg(description: figure.description, id: "a").utf8)
    }
    let verdict = try OutsideJudge.xmlReader.judge(documents, ["--noout", "--nonet"], named: "svg")
    #expect(verdict.status == 0, "\(verdict.output)")
  }

  private func figures(in document: Document) -> [Figure] {
    document.blocks.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
  }
}
