// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CampaignFiles
import Campaigns
import Diagnostics
import Testing

/// The smallest recipients file without a problem, with other columns added.
private let head = "id,kind,rank,jurisdiction,office,address,country"
private let row = "a,official,minister,UZ,Minister,1 Street,UZ"

private func rowProblems(
  _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) -> [String] {
  problems(of: text, { RecipientFile.load($0).problems }, sourceLocation: sourceLocation)
}

private func loaded(_ text: String) -> [Recipient] {
  (RecipientFile.load(SourceText(name: "a.csv", text: text)).value ?? []).map(\.value)
}

@Suite struct GoodRecipientTests {
  private static let columns = [
    "id", "kind", "rank", "jurisdiction", "serves", "office", "office__ru", "office__ru_dative",
    "body",
    "holder_given", "holder_family", "holder_patronymic", "holder_name__ru",
    "holder_name__ru_dative",
    "gender", "address", "country", "email", "fax", "phone", "languages", "tags", "since", "until",
    "source",
    "verified_on", "note",
  ]
  private static let cells = [
    "uz-embassy", "embassy", "ambassador", "UZ", "FR MC", "Ambassador", "Посол", "Послу", "Embassy",
    "Anna",
    "Smith", "B", "Анна | Б | Смит", "Анне Смит", "female", "1 Street | 75000 Paris", "FR",
    "a@b.org", "+33 1",
    "+33 2", "fr en", "top new", "2020", "2030-01", "the list", "2026-01-02", "n",
  ]

  @Test(arguments: [",", ";", "\t"])
  func `every column is read, whatever separates them`(separator: String) throws {
    let text = [Self.columns, Self.cells].map { $0.joined(separator: separator) }.joined(
      separator: "\n")
    #expect(loaded(text) == [try expected()])
  }

  @Test func `quotes, CR LF, CR, a byte order mark and the order of columns change nothing`() throws
  {
    let quoted = [Self.columns, Self.cells].map { $0.map { "\"\($0)\"" }.joined(separator: ",") }
    let reversed = [Self.columns, Self.cells].map { $0.reversed().joined(separator: ",") }
    for text in [
      quoted.joined(separator: "\r\n") + "\r\n", quoted.joined(separator: "\r"),
      "\u{FEFF}" + quoted.joined(separator: "\n\n\n"), reversed.joined(separator: "\n"),
    ] {
      #expect(RecipientFile.load(SourceText(name: "a", text: text)).problems.isEmpty)
      #expect(loaded(text) == [try expected()])
    }
  }

  private func expected() throws -> Recipient {
    let names = PersonNames([
      .english: PersonName(given: "Anna", patronymic: "B", family: "Smith"),
      .russian: PersonName(
        given: "Анна", patronymic: "Б", family: "Смит", cases: [.dative: "Анне Смит"]),
    ])
    return Recipient(
      id: try #require(Identifier("uz-embassy")), kind: "embassy", rank: .ambassador,
      jurisdiction: try #require(Jurisdiction("UZ")),
      serves: ["FR", "MC"].compactMap { CountryCode($0) },
      office: [
        .english: InflectedText("Ambassador"),
        .russian: InflectedText("Посол", cases: [.dative: "Послу"]),
      ],
      body: [.english: InflectedText("Embassy")],
      holder: Holder(
        names: names, gender: .female, since: try EDTFDate(parsing: "2020"),
        until: try EDTFDate(parsing: "2030-01")),
      addressLines: ["1 Street", "75000 Paris"], country: CountryCode("FR"), email: "a@b.org",
      fax: "+33 1", phone: "+33 2", languages: [.french, .english], tags: ["top", "new"],
      source: "the list", verifiedOn: CivilDate("2026-01-02"), note: "n")
  }

  @Test func `an office may have no holder, no address or no e-mail`() {
    let found = loaded(
      "\(head),email,holder_family\na,official,body,UN,O,,,a@b.org,\nb,official,body,UN,O,X,CH,,\n")
    #expect(found.map { $0.holder == nil } == [true, true])
    #expect(found.map(\.addressLines) == [[], ["X"]])
  }

  @Test(
    arguments: [
      ("\"a, b\"", "a, b"), ("\"say \"\"no\"\"\"", "say \"no\""), ("5\" pipe", "5\" pipe"),
      ("צה\"ל", "צה\"ל"), ("\"צה\"ל", "\"צה\"ל"), ("\"a\"b", "\"a\"b"), ("  a  ", "a"),
      ("\" a \"", "a"), ("=1+1", "=1+1"), ("a;b", "a;b"), ("\u{A0}a", "a"),
    ])
  func `quotes are read as spreadsheets write them, stray ones as they stand`(
    cell: String, text: String
  ) {
    let found = loaded("\(head)\na,official,minister,UZ,\(cell),X,UZ\n")
    #expect(found.map { $0.office[.english]?.text } == [text])
  }

  @Test func `rows of empty cells and empty lines are passed over`() {
    #expect(rowProblems("\(head)\n\n,,,,,,\n\(row)\n\r\n,,,,,,\n").isEmpty)
  }

  @Test func `every place of a row is found again`() throws {
    let text = "\(head),email\n\"a\",official,minister,UZ,\"Min, ister\",1 Street,UZ,\n"
    let file = RecipientFile.load(SourceText(name: "a.csv", text: text))
    let places = try #require(file.value?.first?.places)
    #expect(places.span(of: "office").text == "Min, ister")
    #expect(places.span(of: "country").text == "UZ")
    #expect(places.span(of: "email").text == "")
    #expect(places.span(of: "no such").text == "a")
    #expect(places.row.text == text.split(separator: "\n")[1])
  }
}

@Suite struct RecipientProblemTests {
  @Test func `a file without a header is one problem`() {
    #expect(
      rowProblems("⟦⟧\n\n") == [
        "the file has no header row | begin with: id,kind,rank,jurisdiction,office,address,country,languages,source [empty-file]"
      ])
  }

  @Test func `columns that are unknown, doubled or missing are reported`() {
    #expect(
      rowProblems(
        "⟦⟦id,kind,⟦rnk⟧,jurisdiction,⟦office_ru⟧,⟦office__ru_datif⟧,⟦holder_name⟧,address,⟦address⟧,⟦⟧⟧⟧\n"
      ) == [
        "the column 'office' is missing [missing-column]",
        "the column 'rank' is missing [missing-column]",
        "no column is called 'rnk' | did you mean 'rank'? [unknown-column]",
        "no column is called 'office_ru' | did you mean 'office__ru'? [unknown-column]",
        "no column is called 'office__ru_datif' | a language follows two underscores, such as office__ru or office__ru_dative [unknown-column]",
        "no column is called 'holder_name' | a language follows two underscores, such as holder_name__ru or holder_name__ru_dative [unknown-column]",
        "the column 'address' is there twice [doubled-column]",
        "no column is called '' | see docs/recipients.md [unknown-column]",
      ])
  }

  @Test func `a quote that is never closed is shown where it opens`() {
    let why =
      "this quote is never closed | close it, or double a quote that is meant [unclosed-quote]"
    #expect(rowProblems("\(head)\na,official,minister,UZ,⟦\"⟧Minister,X,UZ\nb,c,d\n") == [why])
    #expect(rowProblems("id,⟦\"⟧kind\na,b\n") == [why])
  }

  @Test func `a row has as many cells as there are columns`() {
    let hint = "put a cell that holds a separator into double quotes [wrong-cell-count]"
    #expect(
      rowProblems("\(head)\n⟦\(row),x⟧\n\(row.replacing("a,", with: "b,"))\n⟦a,b⟧\n⟦a⟧\n") == [
        "this row has too many cells: 8, but there are 7 columns | \(hint)",
        "this row has too few cells: 2, but there are 7 columns | \(hint)",
        "this row has too few cells: 1, but there are 7 columns | \(hint)",
      ])
  }

  @Test func `every bad value is reported at its cell`() {
    #expect(
      rowProblems(
        "\(head),serves,gender,holder_family,since,until,languages,email,verified_on,holder_name__ru\n"
          + "⟦A_b⟧,official,⟦ministr⟧,⟦uz⟧,Minister,X,⟦Uzbekistan⟧,⟦KZ XX⟧,⟦f⟧,Y,⟦20⟧,⟦2010/2009⟧,⟦en xxxx⟧,⟦a@b⟧,⟦2.1.2026⟧,⟦a | b | c | d⟧\n"
      ).heads == [
        "'A_b' is no id ", "no rank is called 'ministr' ",
        "'uz' is neither a country nor an international body ",
        "no country has the code 'Uzbekistan' ", "no country has the code 'XX' ",
        "no gender is called 'f' ", "'20' is no date: year, month and day are parted by dashes ",
        "'2010/2009' is no date: the span ends before it begins ", "'xxxx' is no language ",
        "this is no mail address ", "'2.1.2026' is no day ", "this name has 4 parts ",
      ])
  }

  @Test func `what a row needs is asked for at its id`() {
    #expect(
      rowProblems("\(head)\n⟦⟦⟦⟦⟦a⟧⟧⟧⟧⟧,,,,,,UZ\n")
        == [
          "this row needs 'jurisdiction' [empty-cell]", "this row needs 'kind' [empty-cell]",
          "this row needs 'rank' [empty-cell]",
          "this row has no office | a letter goes to an office; write its title into the column 'office' [missing-office]",
          "this office has neither an address nor an e-mail | fill 'address' or 'email' [no-address]",
        ])
  }

  @Test func `a holder without an office and a gender without a holder are reported`() {
    #expect(
      rowProblems("\(head),holder_family,gender\n⟦a⟧,official,minister,UZ,,X,UZ,Smith,female\n")
        == [
          "this row has no office | a letter goes to an office; write its title into the column 'office' [missing-office]"
        ])
    #expect(
      rowProblems(
        "\(head),holder_family,gender\n\(row),,⟦female⟧\nb,official,minister,UZ,M,X,UZ,,unknown\n")
        == [
          "a gender is given, but no holder | fill holder_family, or empty the gender [gender-without-holder]"
        ])
  }

  @Test func `an address needs its country`() {
    #expect(
      rowProblems("\(head)\na,official,minister,UZ,M,⟦1 Street⟧,\n") == [
        "the country of this address is missing | write its code, such as UZ, into the column 'country' [address-without-country]"
      ])
  }

  @Test(
    arguments: [
      "a@b.org, c@d.org", "a@b.org; c@d.org", "a@b.org c@d.org", "Anna <a@b.org>", "a@b.org\u{A0}",
      "a@@b.org",
      "@b.org", "a@b", "a@b..org", "a@.", "a@b.org.", "a(x)@b.org", "a@b.org\u{200B}",
      "a\u{202F}b@c.org", "mailto:a@b.org",
      "a@b.org%0ABcc:x@y.org,", "\\a@b.org", "a@[1.2.3.4]",
    ])
  func `one plain mail address belongs in a cell`(email: String) {
    let text = "\(head),email\n\(row),\"\(email)\"\n"
    let found = RecipientFile.load(SourceText(name: "a", text: text))
    guard email.last != "\u{A0}" else { return #expect(found.problems.isEmpty) }
    #expect(
      found.problems.map(told) == [
        "this is no mail address | write one address, such as name@example.org [bad-address]"
      ])
    #expect(found.value?.first?.value.email == nil)
  }

  @Test(
    arguments: [
      "a@b.org\nBcc: x@y.org", "a@b.org\r\n\r\nbody", "a\tb", "a\u{2028}b", "a\u{85}b", "a\rb",
      "a\u{B}b",
      "a\u{2029}b", "a\0b", "\u{1B}[31m",
    ])
  func `no cell holds a line end, a tab or a control character`(cell: String) {
    for column in ["email", "phone", "note", "holder_family", "office__ru"] {
      let text = "\(head),\(column)\n\(row),\"⟦\(cell)⟧\"\n"
      let file = MarkedFile(text)
      let found = RecipientFile.load(file.source).problems
      #expect(found.map(\.id) == ["control-character"])
      #expect(found.first?.span?.range.lowerBound == file.places.first?.lowerBound)
    }
  }

  @Test func `letters turned around or lost are reported`() {
    #expect(
      rowProblems("\(head),note,tags\n\(row),⟦a\u{202E}b⟧,⟦M\u{FFFD}nchen⟧\n") == [
        "this text holds U+202E, which turns the writing around | delete the character: letters set the direction themselves [direction-override]",
        "letters of this text were lost | type them anew, and save the file as UTF-8 [wrong-encoding]",
      ])
  }

  @Test func `columns are right in Russian rows`() {
    let text =
      "\(head),office__ru,gender,holder_family\nа,official,minister,UZ,Министр,X,UZ,Министр юстиции,мужской,Y\n"
    let found = RecipientFile.load(SourceText(name: "a", text: text)).problems
    #expect(found.map { $0.span?.start.column } == [1, 53])
  }
}

@Suite struct HostileRecipientTests {
  @Test(.timeLimit(.minutes(1)))
  func `a cell of ten megabytes is one problem`() {
    let text =
      "\(head)\n\(row.replacing("Minister", with: String(repeating: "a", count: 10_000_000)))\n"
    let found = RecipientFile.load(SourceText(name: "a", text: text)).problems
    #expect(found.map(\.id) == ["too-long"])
    #expect(DiagnosticRenderer().render(found).utf8.count < 2_000)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a line of half a million columns is bounded`() {
    let text = String(repeating: "ш,", count: 500_000)
    let found = RecipientFile.load(SourceText(name: "a", text: text)).problems
    #expect(found.count == 1_001)
    #expect(DiagnosticRenderer().render(Array(found.prefix(10))).utf8.count < 20_000)
  }

  @Test func `after a thousand problems nothing more is read`() {
    let bad = "\n" + row.replacing("official", with: "")
    let text = head + String(repeating: bad, count: 3_000) + "\n" + row
    let found = RecipientFile.load(SourceText(name: "a", text: text))
    #expect(found.problems.count == 1_001)
    #expect(
      found.problems.last.map(told)
        == "after 1000 problems this file is not read further | is it the right file? mend the first ones, and check again [too-many-problems]"
    )
    #expect(found.problems.last?.span?.start.line == 1_002)
    #expect(found.value?.isEmpty == true)
  }

  @Test(
    arguments: [
      "\0", "\0\0\0\0\n\0,\0", "\"", "\"\"", "\"\"\"", ",", ",,,\n,,,", "\r", "\u{FEFF}",
      "\u{FEFF}\"", "{}", "<xml/>",
      "id\n\"", "\n\n\n", ";;;;", "\t", "id,kind,rank,jurisdiction,office", "💌", "\"\u{301}",
      "id,kind,rank,jurisdiction,office\n\"", "id,kind,rank,jurisdiction,office\n,,,,", "\u{2028}",
    ])
  func `no text makes it stumble`(text: String) {
    let found = RecipientFile.load(SourceText(name: "a", text: text))
    #expect(found.problems.count < 50)
    #expect(
      DiagnosticRenderer().render(found.problems).unicodeScalars.allSatisfy {
        $0 == "\n" || $0.value >= 0x20
      })
  }

  @Test func `no cut of a good file makes it stumble`() {
    let text =
      "\u{FEFF}\(head),office__ru\r\n\"a\",official,minister,UZ,\"Min \"\"x\"\"\",1 Street,UZ,Министр\r\n"
    let bytes = Array(text.utf8)
    for count in bytes.indices {
      let cut = SourceText(name: "a", text: String(decoding: bytes.prefix(count), as: UTF8.self))
      let found = RecipientFile.load(cut)
      _ = DiagnosticRenderer().render(found.problems)
      for place in found.value ?? [] { _ = place.places.span(of: "office").text }
    }
  }
}
