// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@testable import Languages

@Suite struct FormOfAddressTests {
  private typealias Who = (String, PersonNames?, Gender, Bool)

  private static let addressees: [Who] = [
    ("a man", SampleOffices.man, .male, false),
    ("a woman", SampleOffices.woman, .female, false),
    ("a man, no name", nil, .male, false),
    ("a name, gender unknown", SampleOffices.woman, .unknown, false),
    ("nobody known", nil, .unknown, false),
    ("the institution", nil, .unknown, true),
  ]

  @Test(arguments: Language.all.map(\.tag.description))
  func `every rank is written to as the golden has it`(_ code: String) throws {
    let language = try #require(LanguageTag(code).flatMap(Language.of))
    var text = ""
    for rank in Rank.allCases {
      for (who, holder, gender, isGroup) in Self.addressees {
        let request = try #require(
          SampleOffices.request(rank, language, holder: holder, gender, isGroup: isGroup))
        text += "== \(rank.rawValue), \(who)\n"
        text += Self.shown(try language.formOfAddress(for: request)) + "\n"
      }
    }
    try expectGolden(text, "forms-of-address.\(code).txt")
  }

  private static func shown(_ form: FormOfAddress) -> String {
    var lines = form.envelope.map { "   | " + $0 }
    lines.append("   " + form.salutation)
    lines.append("   (\(form.inText)) \(form.close)")
    let rule =
      form.madeByRule.isEmpty ? "" : "; by rule: " + form.madeByRule.joined(separator: ", ")
    lines.append("   [\(form.review.rawValue), \(form.source ?? "no source")\(rule)]")
    return lines.joined(separator: "\n") + "\n"
  }

  @Test func `a Russian title that nobody can inflect names the column to fill`() throws {
    let russian = try #require(Language.of(.russian))
    let uz = try #require(CountryCode("UZ"))
    let request = AddressRequest(
      rank: .ombudsman, holder: nil, gender: .unknown, office: InflectedText("Хранитель печати"),
      body: nil, jurisdiction: .state(uz))
    #expect(
      throws: MissingForm(
        language: .russian, column: "office__ru_dative", text: "Хранитель печати")
    ) { try russian.formOfAddress(for: request) }
  }

  @Test func `a dative that the row gives wins over the table`() throws {
    let russian = try #require(Language.of(.russian))
    let uz = try #require(CountryCode("UZ"))
    let request = AddressRequest(
      rank: .ombudsman, holder: nil, gender: .unknown,
      office: InflectedText("Хранитель печати", cases: [.dative: "Хранителю печати"]),
      body: nil, jurisdiction: .state(uz))
    #expect(try russian.formOfAddress(for: request).envelope == ["Хранителю печати"])
  }

  @Test func `a German title that nobody can bend names the column to fill`() throws {
    let german = try #require(Language.of(.german))
    let uz = try #require(CountryCode("UZ"))
    let request = AddressRequest(
      rank: .ombudsman, holder: nil, gender: .unknown, office: InflectedText("Siegelbewahrer"),
      body: nil, jurisdiction: .state(uz))
    #expect(
      throws: MissingForm(
        language: .german, column: "office__de_accusative", text: "Siegelbewahrer")
    ) { try german.formOfAddress(for: request) }
  }

  @Test func `markup in a name stays what it is`() throws {
    let english = try #require(Language.of(.english))
    let names = PersonNames([.english: PersonName(given: "{full}", family: "{{x}} // | <b>")])
    let request = try #require(
      SampleOffices.request(.mep, english, holder: names, .female))
    let form = try english.formOfAddress(for: request)
    #expect(form.envelope.first == "Ms {full} {{x}} // | <b>")
    #expect(form.salutation == "Dear Ms {{x}} // | <b>,")
  }

  @Test func `a close in French takes up the salutation`() throws {
    let french = try #require(Language.of(.french))
    let request = try #require(
      SampleOffices.request(.minister, french, holder: nil, .female))
    let close = try french.formOfAddress(for: request).close
    #expect(
      close
        == "Je vous prie d’agréer, Madame la Ministre, l’expression de ma très haute considération."
    )
  }

  @Test(arguments: [
    (
      "fr",
      "Nous vous prions d’agréer, Monsieur le Ministre, l’expression de notre très haute considération."
    ),
    ("it", "Con osservanza,"), ("de", "Hochachtungsvoll"),
    ("en", "Yours sincerely,"),
  ])
  func `the close of several signatories says we`(_ code: String, _ close: String) throws {
    let language = try #require(LanguageTag(code).flatMap(Language.of))
    var request = try #require(
      SampleOffices.request(.minister, language, holder: SampleOffices.man, .male))
    request.isFromSeveral = true
    #expect(try language.formOfAddress(for: request).close == close)
  }

  @Test(arguments: [
    ("ru", Rank.euPresident, "Президент Европейского совета", "Уважаемая госпожа Президент!"),
    (
      "de", .euCommissioner, "Mitglied der Europäischen Kommission",
      "Sehr geehrte Frau Kommissarin,"
    ),
    ("es", .headOfState, "Presidenta de la República", "Excelentísima señora Presidenta:"),
    ("fr", .headOfState, "Présidente de la République", "Madame la Présidente,"),
    ("it", .headOfState, "Presidente della Repubblica", "Signora Presidente,"),
  ])
  func `a woman is addressed as natives do`(
    _ code: String, _ rank: Rank, _ office: String, _ salutation: String
  ) throws {
    let language = try #require(LanguageTag(code).flatMap(Language.of))
    let uz = try #require(CountryCode("UZ"))
    let request = AddressRequest(
      rank: rank, holder: SampleOffices.woman, gender: .female, office: InflectedText(office),
      body: nil, jurisdiction: .state(uz))
    #expect(try language.formOfAddress(for: request).salutation == salutation)
  }

  @Test func `German and Italian go on in lower case after the salutation`() throws {
    for language in Language.all {
      let request = try #require(SampleOffices.request(.body, language, holder: nil, .unknown))
      let form = try language.formOfAddress(for: request)
      #expect(form.bodyStartsLower == [.german, .italian].contains(language.tag))
    }
  }
}
