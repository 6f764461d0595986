// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

extension SampleDocuments {
  /// A document from right to left, with words from left to right in it.
  package static let persian = Document(
    role: "story", language: "fa", title: [.text("بازگشت بو تست به خانه")], date: "2026-11-21",
    blocks: [
      .paragraph([
        .text("روزنامه‌نگار بو تست ("), .foreign(language: "en", [.text("Bo Test")]),
        .text(") پس از ۱۴ سال آزاد شد."),
      ]),
      .table(
        Table(
          caption: [.text("نامه‌ها")], header: [[.text("سال")], [.text("شمار")]],
          alignments: [.start, .end],
          rows: [[[.text("۲۰۲۰")], [.text("۱۰۴")]], [[.text("۲۰۲۱")], [.text("۲۵۰")]]])),
      .parallel([
        Column(language: "fa", blocks: [.paragraph([.text("سپاسگزاریم.")])]),
        Column(language: "en", blocks: [.paragraph([.text("We are grateful.")])]),
      ]),
    ])

  /// The least that a document has.
  package static let least = Document(
    role: "story", language: "en", title: [.text("Home")], date: "2026-11-21", blocks: [])

  /// A document of texts that have broken writers before, each in its place.
  package static let hostile = Document(
    role: "report", language: "en", title: [.text("<script>alert(1)</script>")],
    summary: "\"><img src=x onerror=alert(1)>", date: "2026-11-21",
    blocks: [
      .heading(level: 1, [.text("</h2><script>alert(2)</script> # {#id .class}")]),
      .paragraph([
        .text(
          "\"><img onerror=x> ]]> | `code` &amp; &#60; a\u{0}b abc\u{202E}cba 👩‍👩‍👧 🇺🇿 <!-- --> ${x} $y$"
        ),
        .lineBreak, .text("- no list"), .lineBreak, .text("1. no list either"), .lineBreak,
        .text("==="), .lineBreak, .text("\\ *no* _emphasis_ ~~no~~ [no](https://no.example)"),
      ]),
      .paragraph([.text("1986. A great year!"), .link(url: "javascript:alert(3)", [.text("x")])]),
      .paragraph([.text("    no code")]), .paragraph([.text("+ no list")]),
      .heading(level: 3, [.text("# no level")]),
      .table(
        Table(
          caption: [.text("| a | b |")],
          header: [[.text("<b>")], [.text("a|b")], [.text("\\|")]],
          alignments: [.start, .start, .end],
          rows: [
            [[.text("--- | ---")], [.text("`a|b`")], [.text("</td></tr></table>")]],
            [[.text("x"), .lineBreak, .text("y")], [], [.strong([.text(" a ")]), .text("b")]],
          ])),
      .figure(
        Figure(
          drawing: Drawing(
            width: .nan, height: -1,
            shapes: [
              .text(
                "</text></svg><script>x</script>", at: .init(.infinity, 0), size: -1, .end, .text),
              .line(
                from: .init(-0.001, 1e300), to: .init(0.125, 1 / 3), .text, width: 1, isDashed: true
              ),
            ]), caption: [.text("</figcaption>")], description: "]]></desc><script>\u{7}")),
      .list(List(marking: .bullets, items: [[.paragraph([.text("a")])]], role: "\" onclick=\"x")),
      .list(List(marking: .bullets, items: [[.paragraph([.text("b")])], []])),
      .quotation([.paragraph([.text("> deeper")])]),
      .paragraph([.text(String(repeating: "x", count: 300))]),
    ],
    notes: .init(
      label: "</h2>", notes: [SourceNote(text: "[1]: https://a.example", url: "data:text/html,x")]))

  /// A document with the value in every field and in blocks of every kind.
  package static func hostile(_ value: String) -> Document {
    let body = SampleLetters.hostile(value).body
    let words = [Inline.text(value), .note(1), .link(url: value, [.text(value)])]
    let drawing = Drawing(
      width: 10, height: 10, shapes: [.text(value, at: .init(1, 1), size: 9, .start, .text)])
    return Document(
      role: value, language: value, title: words, summary: value, date: value, dateLine: value,
      blocks: body + [
        .table(
          Table(
            caption: words, header: [words, words], alignments: [.start, .end],
            rows: [[words, words], [[], []]])),
        .table(Table(caption: [], header: [words], alignments: [.end], rows: [])),
        .table(Table(caption: words, header: [], alignments: [], rows: [])),
        .figure(Figure(drawing: drawing, caption: words, description: value)),
        .figure(Figure(drawing: drawing, caption: [], description: value)),
        .parallel([Column(language: value, blocks: body), Column(language: "fa", blocks: [])]),
        .parallel([]), .heading(level: .max, []), .heading(level: .min, words),
        .quotation([
          .heading(level: 2, words),
          .table(Table(caption: [], header: [], alignments: [], rows: [])),
        ]),
      ],
      notes: .init(
        label: value,
        notes: [SourceNote(text: value, url: value), SourceNote(text: value, url: nil)]))
  }

  /// A feed with the value in every field.
  package static func hostileFeed(_ value: String) -> Feed {
    Feed(
      id: value, title: value, language: value, updated: value, author: value, url: value,
      entries: [
        FeedEntry(id: value, updated: value, url: value, document: hostile(value)),
        FeedEntry(id: value, updated: value, document: least),
      ])
  }

  package static let feed = Feed(
    id: "https://letters.example/stories/", title: "Stories of Letter Group 12", language: "en",
    updated: "2026-11-22T08:30:00Z", author: "Letter Group 12",
    url: "https://letters.example/stories/feed.xml",
    entries: [
      FeedEntry(
        id: "https://letters.example/stories/report", updated: "2026-11-22T08:30:00Z",
        url: "https://letters.example/stories/report.html", document: report),
      FeedEntry(
        id: "https://letters.example/stories/persian", updated: "2026-11-21", document: persian),
    ])
}
