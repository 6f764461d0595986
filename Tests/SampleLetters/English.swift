// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

extension SampleLetters {
  /// A letter with everything that a letter can have.
  package static let english = Letter(
    reference: .init(label: "Our reference:", code: "WR-7K3F-2M9C"), language: "en-GB",
    date: LetterDate(iso: "2026-11-21", line: "Oxford, 21 November 2026"),
    sender: Sender(
      name: "Ann Example", organisation: "Letter Group 12 for Prisoners of Conscience",
      addressLines: ["12 Broad Street", "Oxford OX1 3AZ"], country: "United Kingdom",
      email: "ann@letters.example", phone: "+44 1865 000000"),
    addressee: uzbekPresident,
    subject: [
      .text("Appeal for the release of "), .strong([.text("Bo Test")]),
      .text(", held for what he wrote about the cotton harvest & the river"),
    ],
    salutation: "Your Excellency,", body: englishBody,
    close: "Yours respectfully,",
    signatories: [
      Signatory(name: "Ann Example", role: "Member", organisation: "Letter Group 12", country: nil)
    ],
    copies: .init(
      label: "Copies to:",
      lines: [
        "Embassy of the Republic of Uzbekistan, 41 Holland Park, London W11 3RP",
        "Group for the Defence of Writers",
      ]),
    enclosures: .init(label: "Enclosures:", lines: ["Case sheet (2 pages)"]),
    notes: .init(
      label: "Sources:",
      notes: [
        SourceNote(
          text:
            "Example Rights Monitor, “The case of Bo Test: trial without witnesses”, 6 December 2018.",
          url: "https://monitor.example/2018/12/06/the-case-of-bo-test-trial-without-witnesses"),
        SourceNote(text: "Letter of the family, 3 May 2024.", url: nil),
      ]), origin: origin)

  private static let uzbekPresident = Addressee(
    envelopeLines: [
      LanguageText("His Excellency", language: nil),
      LanguageText("Mr Sample Samplov", language: nil),
      LanguageText("President of the Republic of Uzbekistan", language: "en"),
    ],
    addressLines: [
      LanguageText("ул. Примерная, 43", language: "ru"),
      LanguageText("100163 Tashkent", language: nil),
    ],
    countryLine: LanguageText("UZBEKISTAN", language: "en"), countryCode: "UZ",
    name: .init(
      honorific: "His Excellency", given: "Sample", patronymic: nil, family: "Samplov",
      language: "uz"),
    office: "President of the Republic of Uzbekistan", body: "Office of the President",
    email: "office@president.example", fax: "+998 71 000000")

  private static let englishBody: [Block] = [
    .paragraph([
      .text("I am writing to you about "), .strong([.text("Bo Test")]), .text(" ("),
      .foreign(language: "ru", [.text("Бо Тест")]),
      .text("), journalist, who was arrested in Bazar-Korgon in June 2010."), .note(1),
      .text(" Since then he has been held for 5,999 days; his family may see him "),
      .emphasis([.text("twice a year")]), .text("."), .note(2),
    ]),
    .heading(level: 2, [.text("What the law says")]),
    .quotation([
      .paragraph([
        .text(
          "Everyone has the right to freedom of opinion and expression; this right includes freedom to hold opinions without interference."
        )
      ]),
      .paragraph([.text("Universal Declaration of Human Rights"), .lineBreak, .text("Article 19")]),
    ]),
    .paragraph([.text("I respectfully urge you to:")]),
    .list(
      List(
        marking: .bullets,
        items: [
          [
            .paragraph([
              .text(
                "release Bo Test immediately and unconditionally, as asked by the Working Group;")
            ])
          ],
          [.paragraph([.text("ensure that he is not ill-treated in the meantime.")])],
        ], role: "demands")),
    .list(
      List(
        marking: .numbers(start: 9),
        items: [
          [
            .paragraph([.text("The court heard no witness."), .note(1)]),
            .quotation([.paragraph([.text("None was called.")])]),
          ],
          [
            .paragraph([.text("Two appeals failed:")]),
            .list(
              List(
                marking: .bullets,
                items: [[.paragraph([.text("in 2011;")])], [.paragraph([.text("in 2017.")])]])),
          ],
        ])),
    .paragraph([
      .text("More is known at "),
      .link(
        url: "https://monitor.example/2018/12/06/the-case-of-bo-test-trial-without-witnesses",
        [.text("the page of the Monitor")]),
      .text(", at "), .link(url: "https://letters.example/", [.text("https://letters.example/")]),
      .text(" and from "), .link(url: "mailto:ann@letters.example", [.text("ann@letters.example")]),
      .text("."),
    ]),
  ]
}
