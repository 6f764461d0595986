// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@testable import Languages

@Suite struct TitleGenderTests {
  private static let pairs: [(String, String, String)] = [
    ("de", "Präsident der Republik", "Präsidentin der Republik"),
    ("de", "Generalstaatsanwalt der Republik", "Generalstaatsanwältin der Republik"),
    ("de", "Minister des Innern", "Ministerin des Innern"),
    ("de", "Direktor der Anstalt", "Direktorin der Anstalt"),
    ("de", "Leiter der Anstalt", "Leiterin der Anstalt"),
    ("de", "Botschafter der Republik", "Botschafterin der Republik"),
    ("de", "Vorsitzender des Rates", "Vorsitzende des Rates"),
    ("de", "Hoher Vertreter der Union", "Hohe Vertreterin der Union"),
    ("de", "Kommissar für Justiz", "Kommissarin für Justiz"),
    ("de", "Sonderberichterstatter über Folter", "Sonderberichterstatterin über Folter"),
    ("de", "Ombudsmann der Republik", "Ombudsfrau der Republik"),
    ("fr", "Président de la République", "Présidente de la République"),
    ("fr", "Procureur général de la République", "Procureure générale de la République"),
    ("fr", "Directeur de la colonie", "Directrice de la colonie"),
    ("fr", "Ambassadeur de la République", "Ambassadrice de la République"),
    ("fr", "Haut représentant de l’Union", "Haute représentante de l’Union"),
    ("fr", "Rapporteur spécial sur la torture", "Rapporteuse spéciale sur la torture"),
  ]

  @Test(arguments: pairs)
  func `a title that contradicts its holder's gender is refused`(
    _ code: String, _ his: String, _ hers: String
  ) throws {
    let tag = try #require(LanguageTag(code))
    for rank in [Rank.headOfState, .prosecutorGeneral, .ombudsman] {
      for (title, right, wrong) in [(his, Gender.male, Gender.female), (hers, .female, .male)] {
        #expect(throws: MissingForm(language: tag, column: "office__\(code)", text: title)) {
          _ = try Self.envelope(code, rank, title, wrong, SampleOffices.woman)
        }
        let lines = try Self.envelope(code, rank, title, right, SampleOffices.woman)
        #expect(lines.contains { $0.contains("Makhkamova") })
      }
    }
  }

  @Test(arguments: [
    ("fr", "Ministre de l’Intérieur"), ("fr", "Juge"), ("de", "Mitglied des Parlaments"),
    ("de", "Botschaft der Republik"), ("fr", "Ambassade de la République"),
  ])
  func `a title that fits everybody is written as it is`(_ code: String, _ title: String) throws {
    for gender in [Gender.male, .female, .unknown] {
      let lines = try Self.envelope(code, .minister, title, gender, SampleOffices.woman)
      #expect(lines.last == title)
    }
  }

  private typealias Unknown = (
    code: String, title: String, body: String?, envelope: [String]
  )

  private static let unknown: [Unknown] = [
    (
      "de", "Präsident der Europäischen Kommission", "Europäische Kommission",
      ["Europäische Kommission", "z.\u{A0}Hd. der Präsidentin oder des Präsidenten"]
    ),
    (
      "fr", "Président de la Commission européenne", "Commission européenne",
      ["Commission européenne", "À l’attention de la Présidente ou du Président"]
    ),
    (
      "de", "Präsident der Kirgisischen Republik", nil,
      ["An die Präsidentin oder den Präsidenten der Kirgisischen Republik"]
    ),
    (
      "fr", "Président de la République kirghize", nil,
      ["À la Présidente ou au Président de la République kirghize"]
    ),
    (
      "fr", "Ambassadeur de la République kirghize", nil,
      ["À l’Ambassadrice ou à l’Ambassadeur de la République kirghize"]
    ),
    (
      "de", "Direktor des Föderalen Strafvollzugsdienstes", "Föderaler Strafvollzugsdienst",
      ["Föderaler Strafvollzugsdienst", "z.\u{A0}Hd. der Direktorin oder des Direktors"]
    ),
    (
      "de", "Sonderberichterstatter über Folter", "Amt des Hohen Kommissars",
      [
        "Amt des Hohen Kommissars",
        "z.\u{A0}Hd. der Sonderberichterstatterin oder des Sonderberichterstatters über Folter",
      ]
    ),
    ("fr", "Cheffe du Service pénitentiaire", "Service pénitentiaire", ["Service pénitentiaire"]),
  ]

  @Test(arguments: unknown)
  private func `where nobody knows the holder the envelope guesses no gender`(
    _ row: Unknown
  ) throws {
    for rank in [Rank.headOfState, .euPresident, .minister, .body] {
      let lines = try Self.envelope(row.code, rank, row.title, .unknown, nil, row.body)
      #expect(lines == row.envelope)
    }
    let named = try Self.envelope(
      row.code, .ombudsman, row.title, .other, SampleOffices.woman, row.body)
    #expect(named == row.envelope + ["Zulaykho Makhkamova"])
  }

  @Test func `a title without its pair and without a body names the column to fill`() throws {
    let title = "Cheffe du Service pénitentiaire"
    #expect(throws: MissingForm(language: .french, column: "body__fr", text: title)) {
      _ = try Self.envelope("fr", .prisonService, title, .unknown, nil)
    }
  }

  @Test func `every title and its pair name each other`() {
    for language in Language.all { #expect(language.rules.tables.titles.brokenPairs == []) }
    let broken = TitleTable(Table("t", "title | gender | pair\nA | m | B\nB | m | A\nC | m | D"))
    #expect(broken.brokenPairs == ["A", "B", "C"])
  }

  private static func envelope(
    _ code: String, _ rank: Rank, _ title: String, _ gender: Gender, _ holder: PersonNames?,
    _ body: String? = nil
  ) throws -> [String] {
    let language = try #require(LanguageTag(code).flatMap(Language.of))
    let kg = try #require(CountryCode("KG"))
    let request = AddressRequest(
      rank: rank, holder: holder, gender: gender, office: InflectedText(title),
      body: body.map { InflectedText($0) }, jurisdiction: .state(kg))
    return try language.formOfAddress(for: request).envelope
  }
}
