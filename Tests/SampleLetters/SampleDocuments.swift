// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

/// Documents that the tests of every writer share; their people and places are made up.
package enum SampleDocuments {
  package static let all: [(name: String, document: Document)] = [
    ("report", report), ("hostile", hostile), ("persian", persian), ("least", least),
  ]
}

extension SampleDocuments {
  /// A document with every kind of block, as a group would publish it.
  package static let report = Document(
    role: "report", language: "en-GB",
    title: [.text("Six years of letters for "), .emphasis([.text("Bo Test")])],
    summary: "What the group wrote, what came back, and what changed.",
    date: "2026-11-21", dateLine: "Oxford, 21 November 2026",
    blocks: opening + figures + [
      .heading(level: 1, [.text("What was asked")]),
      .parallel([
        Column(
          language: "en-GB",
          blocks: [
            .paragraph([.text("We ask the President to release Bo Test.")]), demands("release"),
          ]),
        Column(
          language: "ru",
          blocks: [
            .paragraph([.text("Мы просим Президента освободить Бо Теста.")]),
            demands("освобождение"),
          ]),
      ]),
      .quotation([
        .paragraph([.text("No one shall be subjected to arbitrary arrest, detention or exile.")]),
        .paragraph([.text("Universal Declaration of Human Rights, Article 9")]),
      ]),
    ],
    notes: .init(
      label: "Sources",
      notes: [
        SourceNote(
          text: "Example Rights Monitor, “The case of Bo Test”, 6 December 2018.",
          url: "https://monitor.example/2018/12/06/case?lang=en&page=2"),
        SourceNote(text: "Letter of the family, 3 May 2024.", url: nil),
      ]))

  private static let opening: [Block] = [
    .paragraph([
      .text("Bo Test ("), .foreign(language: "ru", [.text("Бо Тест")]), .text(", "),
      .foreign(language: "ar", [.text("بو تست")]),
      .text(
        "), journalist, was arrested in June 2010 and came home on 3 May 2024, after 5,084 days."),
      .note(1), .text(" In between, members of the group wrote "), .strong([.text("412 letters")]),
      .text(". Nobody can say that they opened the door; his family says that they "),
      .emphasis([.text("kept it from being forgotten")]), .text("."), .note(2),
    ]),
    .paragraph([
      .text("The letters are described "),
      .link(url: "letters/index.html", [.text("on a page of their own")]),
      .text("; more is known to "),
      .link(url: "https://monitor.example/", [.text("the Monitor")]), .text("."), .note(1),
    ]),
  ]

  private static let figures: [Block] = [
    .heading(level: 1, [.text("Letters and answers")]),
    .table(
      Table(
        caption: [.text("Letters sent and answers received, by year")],
        header: [
          [.text("Year")], [.text("To whom")], [.text("Letters")], [.text("Answers")],
        ],
        alignments: [.start, .start, .end, .end],
        rows: [
          row("2019", "The President and the Prosecutor General", "58", "0"),
          row("2020", "The President, the Ombudsman and the embassy in London", "104", "2"),
          row("2021", "As before, and the members of the delegation for Central Asia", "250", "11"),
        ])),
    .heading(level: 2, [.text("By year")]),
    .figure(
      Figure(
        drawing: chart, caption: [.text("Letters sent (bars) and answers received (line)")],
        description: "A bar for each year: 58, 104 and 250 letters; the answers rise from 0 to 11.")
    ),
  ]

  private static func row(_ cells: String...) -> [[Inline]] { cells.map { [.text($0)] } }

  private static func demands(_ first: String) -> Block {
    .list(
      List(
        marking: .bullets,
        items: [[.paragraph([.text(first)])], [.paragraph([.text("habeas corpus")])]],
        role: "demands"))
  }

  private static let chart = Drawing(
    width: 420, height: 160,
    shapes: [
      .line(
        from: .init(40, 20), to: .init(410, 20), .faint, width: 0.75, isDashed: true),
      .text("250", at: .init(34, 23.5), size: 9, .end, .text),
      .rectangle(at: .init(70, 104.84), width: 60, height: 25.16, .first),
      .rectangle(at: .init(190, 84.8), width: 60, height: 45.2, .first),
      .rectangle(at: .init(310, 20), width: 60, height: 110, .first),
      .area(
        [.init(100, 130), .init(220, 129.12), .init(340, 125.16), .init(340, 130)], .third,
        opacity: 0.3),
      .path([.init(100, 130), .init(220, 129.12), .init(340, 125.16)], .second, width: 2),
      .circle(center: .init(340, 125.16), radius: 3, .second),
      .line(from: .init(40, 130), to: .init(410, 130), .text, width: 1, isDashed: false),
      .text("2019", at: .init(100, 146), size: 9, .middle, .text),
      .text("2020", at: .init(220, 146), size: 9, .middle, .text),
      .text("2021", at: .init(340, 146), size: 9, .middle, .text),
      .text("letters", at: .init(374, 32), size: 9, .start, .fourth),
    ])
}
