// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

extension SampleLetters {
  /// A letter with every kind of block and inline that there is, one within the other.
  package static let everything: Letter = {
    var letter = english
    letter.language = "ar"
    letter.subject = inlines.filter { $0 != .note(1) }
    letter.body =
      blocks + [
        .parallel([
          Column(language: "en", blocks: blocks), Column(language: "ar", blocks: []),
          Column(language: "fa", blocks: [.table(table)]),
        ])
      ]
    letter.addressee = addressee
    letter.signatories.append(
      Signatory(name: "", role: "a\nb", organisation: "", country: "United Kingdom"))
    letter.notes = .init(
      label: "",
      notes: [
        SourceNote(text: "", url: nil), SourceNote(text: "by hand ", url: "see the archive"),
        SourceNote(text: "never marked", url: "https://a.example/?b=c&d"),
        SourceNote(text: "in a link", url: "https://b.example"),
      ])
    return letter
  }()

  private static let addressee = Addressee(
    envelopeLines: [
      LanguageText("in the letter's language", language: "ar"), LanguageText("none", language: nil),
      LanguageText("two\nlines", language: nil), LanguageText("two\r\nmore", language: "ar"),
      LanguageText("", language: "ar"), LanguageText("", language: nil),
    ],
    addressLines: [
      LanguageText("", language: nil), LanguageText("12 شارع", language: "ar"),
      LanguageText("Street", language: nil), LanguageText("a\nb", language: nil),
    ], countryLine: LanguageText("EGYPT", language: nil), countryCode: nil,
    name: .init(honorific: nil, given: "", patronymic: "P", family: "", language: "ar"),
    office: "", body: nil, email: "", fax: nil)

  private static let inlines: [Inline] = [
    .text("a < b & \"c\"\tand\u{A0}"), .lineBreak, .text("\nafter a break"), .lineBreak,
    .text("\u{301}a mark alone"), .emphasis([.strong([.text("both")]), .text(" one")]),
    .foreign(language: "ru", [.text("б"), .foreign(language: "ar", [.text("c")])]),
    .foreign(language: "ar", []), .emphasis([]),
    .link(url: "https://a.example/?b=c&d", [.emphasis([.text("words")])]),
    .link(url: "javascript:alert(1)", [.text("x")]), .link(url: "a < b", [.text("a < b")]),
    .link(url: "see <here>", [.text("x"), .strong([.text("y")])]), .link(url: "", [.text("z")]),
    .link(url: "", []), .note(1), .text(" end"),
  ]

  private static let blocks: [Block] = [
    .paragraph([]), .paragraph(inlines),
    .paragraph([
      .link(
        url: "https://b.example",
        [.text("x"), .note(4), .link(url: "https://c.example", [.text("y")]), .note(1)]),
      .note(2),
    ]),
    .heading(level: 1, inlines), .heading(level: 5, []), .heading(level: 6, [.text("six")]),
    .heading(level: -1, [.text("none")]),
    .quotation([.quotation([.paragraph([.text("a")])]), .heading(level: 3, [.text("h")])]),
    .list(List(marking: .bullets, items: [[], [.paragraph([])], []])),
    .list(
      List(
        marking: .numbers(start: .min),
        items: [[.list(List(marking: .numbers(start: 1), items: [[]], role: ""))]],
        role: "sources")),
    .table(table),
    .table(
      Table(
        caption: [.text("No rows"), .note(1)], header: [[.text("a")]], alignments: [.end], rows: [])
    ),
    .figure(figure), .figure(Figure(drawing: figure.drawing, caption: [], description: "")),
  ]

  private static let table = Table(
    caption: [], header: [[.text("Name")], []], alignments: [.start, .end],
    rows: [[[], []], [[.strong([.text("a")]), .note(1)], [.text("9")]]])

  private static let figure = Figure(
    drawing: Drawing(
      width: 120.5, height: 80,
      shapes: [
        .line(from: .init(0, 0.25), to: .init(-10, 80), .faint, width: 0.5, isDashed: true),
        .line(from: .init(0, 0), to: .init(1, 1), .text, width: 1, isDashed: false),
        .path([.init(0, 0), .init(12.75, 3)], .first, width: 2), .path([], .second, width: 0),
        .area([.init(0, 0), .init(1, 0), .init(0, 1)], .third, opacity: 0.4),
        .rectangle(at: .init(1, 2), width: 3, height: 4, .fourth),
        .circle(center: .init(5, 5), radius: 2.5, .faint),
        .text("</text> & عربي", at: .init(9, 9), size: 8, .start, .text),
        .text("", at: .init(9, 9), size: 8, .middle, .first),
        .text("e", at: .init(9, 9), size: 8, .end, .faint),
      ]), caption: [.text("A "), .emphasis([.text("plot")])], description: "What it shows")
}
