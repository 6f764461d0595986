// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

extension SampleLetters {
  /// Values that have broken writers before.
  package static let hostileValues = [
    "</para>", "]]>", "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&lolz;", "a\u{0}b",
    "\u{1B}[31mred",
    "abc\u{202E}cba", "\u{FFFE}\u{FFFF}", String(repeating: "x", count: 10_000), "", " ", "\n",
    "a\r\nb\tc",
    "\"'", "<?xml version=\"1.0\"?>", "--><!--", "\u{85}\u{9F}", "e\u{301}\u{301}\u{301}", "\u{AD}",
    "\u{1F1FA}\u{1F1FF}\u{1F1FA}", String(decoding: [0xF4, 0x8F, 0xBF, 0xBF], as: UTF8.self),
    String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self), "\u{2028}x", "{{ x }}",
    "javascript:alert(1)",
    String(repeating: "\u{AD}é", count: 500), String(repeating: "中", count: 200), "\u{A0}",
    "\u{3000}a\u{3000}",
  ]

  /// A letter with the value in every field, twice where there may be several.
  package static func hostile(_ value: String) -> Letter {
    let text = LanguageText(value, language: value)
    return Letter(
      reference: .init(label: value, code: value), language: value,
      date: LetterDate(iso: value, line: value),
      sender: Sender(
        name: value, organisation: value, addressLines: [value, value], country: value,
        email: value, phone: value),
      addressee: Addressee(
        envelopeLines: [text, text], addressLines: [text, text], countryLine: text,
        countryCode: value,
        name: .init(
          honorific: value, given: value, patronymic: value, family: value, language: value),
        office: value, body: value, email: value, fax: value),
      subject: inlines(value), salutation: value,
      body: [
        .paragraph(inlines(value)), .heading(level: 1, inlines(value)),
        .quotation([.paragraph(inlines(value))]),
        .list(List(marking: .bullets, items: [[.paragraph(inlines(value))], []], role: value)),
        .list(
          List(
            marking: .numbers(start: .max),
            items: [[.paragraph([.text(value)])], [.paragraph([.text(value)])]])),
        .list(List(marking: .bullets, items: [])), .quotation([]), .paragraph([]),
      ], close: value,
      signatories: [Signatory(name: value, role: value, organisation: value, country: value)],
      copies: .init(label: value, lines: [value, value]),
      enclosures: .init(label: value, lines: [value]),
      notes: .init(
        label: value,
        notes: [SourceNote(text: value, url: value), SourceNote(text: value, url: nil)]),
      origin: Origin(
        mailing: value, cases: [value, value], recipient: value, member: value, template: value))
  }

  private static func inlines(_ value: String) -> [Inline] {
    [
      .text(value), .emphasis([.text(value)]), .strong([.text(value)]),
      .foreign(language: value, [.text(value)]),
      .link(url: value, [.text("x")]), .link(url: value, [.text(value)]), .note(1), .note(1),
      .note(-1), .note(.max),
      .lineBreak, .text(value),
    ]
  }
}
