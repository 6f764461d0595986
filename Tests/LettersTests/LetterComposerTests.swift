// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Diagnostics
import Documents
import Mailings
import SampleCampaign
import Testing

/// Whole letters, as their dumps, and what of them depends on what.
@Suite struct LetterComposerTests {
  private func expectDump(
    _ name: String, changing changes: [String: String?] = [:],
    sourceLocation: SourceLocation = #_sourceLocation, _ choose: (inout MailingOptions) -> Void
  ) throws {
    let composed = try Composed(changing: changes, choose)
    #expect(composed.problems.isEmpty, sourceLocation: sourceLocation)
    try expectGolden(
      name, composed.letters.map(\.dump).joined(separator: "\n"), sourceLocation: sourceLocation)
  }

  @Test func `a letter about one person names copies, enclosure and reference`() throws {
    try expectDump("one-person.txt") { $0.choose("anvarov-karim", "appeal", to: "uz-president") }
  }

  @Test func `a letter about several people names them all`() throws {
    try expectDump("several-people.txt") {
      $0.choose("nurova-sisters", "appeal", to: "uz-interior")
    }
  }

  @Test func `a joint letter lists every case and is signed by the campaign's signatories`() throws
  {
    try expectDump("joint.txt") { $0.choose(nil, "briefing", to: "un") }
  }

  @Test func `others sign below the writer, with their own organisation`() throws {
    try expectDump("several-signatories.txt") {
      $0.choose("guliyev-rauf", "appeal")
      $0.write(from: ["anna"], signedBy: ["ben"])
    }
  }

  @Test func `cited sources are numbered once each and listed`() throws {
    try expectDump("sources.txt") {
      $0.choose("anvarov-karim", "appeal", to: "uz-president")
      $0.citesSources = true
    }
  }

  @Test func `every rank and holder has its envelope, salutation and close`() throws {
    let composed = try Composed(changing: ["Recipients/ranks.csv": Self.ranks]) {
      $0.choose("anvarov-karim", "appeal", to: "tag=ranks")
    }
    let frames = composed.letters.map { letter in
      let lines = letter.addressee.lines.map(\.text).joined(separator: " | ")
      return "\(letter.origin.recipient): \(lines)\n  \(letter.salutation) … \(letter.close)\n"
    }
    #expect(composed.letters.count == Rank.allCases.count * 4)
    try expectGolden("ranks.txt", frames.joined())
  }

  @Test func `a letter abroad ends its address with the country, a letter at home does not`() throws
  {
    let composed = try Composed {
      $0.choose("anvarov-karim", "appeal", to: "UZ")
      $0.write(from: ["anna", "ben"])
    }
    let lines = composed.letters.map { letter in
      "\(letter.origin.member) to \(letter.origin.recipient): "
        + (letter.addressee.countryLine?.text ?? "–")
    }
    #expect(
      lines == [
        "anna to uz-president: UZBEKISTAN", "anna to uz-interior: UZBEKISTAN",
        "anna to uz-prosecutor: UZBEKISTAN", "anna to uz-embassy-london: –",
        "ben to uz-president: USBEKISTAN", "ben to uz-interior: USBEKISTAN",
        "ben to uz-prosecutor: USBEKISTAN", "ben to uz-embassy-berlin: –",
      ])
  }

  @Test func `a personal paragraph stands in its writer's letters only`() throws {
    let composed = try Composed {
      $0.choose("guliyev-rauf", "appeal")
      $0.write(from: ["anna", "ben"])
    }
    let own = composed.letters.map { letter in
      letter.body.contains(.paragraph([.text("I was a reporter myself once.")]))
    }
    #expect(own == [true, false])
  }

  @Test func `only what is still demanded of the state stands in its letter`() throws {
    let demands = { (recipient: String) in
      try Composed { $0.choose("anvarov-karim", "appeal", to: recipient) }.letters
        .flatMap(\.body).compactMap(\.demandItems)
    }
    #expect(
      try demands("uz-president") == [
        ["release Karim Anvarov at once;", "let him see a doctor of his choice."]
      ])
    #expect(try demands("fr-foreign") == [["give his family visas."]])
  }

  @Test func `an office gets no copy of its own letter`() throws {
    let composed = try Composed { $0.choose("anvarov-karim", "appeal", to: "uz-embassy-london") }
    #expect(composed.letters.map(\.copies) == [nil])
  }

  @Test func `a text of several lines adds no line to the frame`() throws {
    let member = """
      id: anna
      name: { en: { given: Anna, family: Writer } }
      role: { en: "chair\\n\\nYour Excellency," }
      organisation: { en: "Group\\nof\\tthree" }
      address: [7 Mill Lane]
      country: GB
      """
    let composed = try Composed(changing: ["Members/anna.yaml": member]) {
      $0.choose("guliyev-rauf", "appeal")
    }
    #expect(composed.problems.isEmpty)
    let letter = try #require(composed.letters.first)
    #expect(letter.sender.organisation == "Group of three")
    #expect(letter.signatories.map(\.role) == ["chair  Your Excellency,"])
  }

  @Test func `a name or an address of several lines is refused before it reaches a letter`() throws
  {
    let member = """
      id: anna
      name: { en: { given: Anna, family: "Wri\\n\\nter" } }
      address: ["7 Mill Lane\\n\\nDear Sir"]
      town: "Leeds\\nYork"
      country: GB
      """
    let composed = try Composed(changing: ["Members/anna.yaml": member]) {
      $0.choose("guliyev-rauf", "appeal")
    }
    #expect(composed.problems.map(\.id) == Array(repeating: "control-character", count: 3))
    #expect(composed.letters.isEmpty)
  }

  /// One row for every rank, with a man, a woman, somebody of unknown gender, and nobody.
  private static var ranks: String {
    let holders = [
      ("he", "Karl,Mann,male"), ("she", "Klara,Frau,female"), ("one", "Kim,Mensch,"),
      ("none", ",,"),
    ]
    let rows = Rank.allCases.flatMap { rank in
      holders.map { name, cells in
        "\(rank.rawValue)-\(name),official,\(rank.rawValue),UZ,Office of \(rank.rawValue),\(cells),"
          + "1 Street | Tashkent,UZ,en,ranks\n"
      }
    }
    return "id,kind,rank,jurisdiction,office,holder_given,holder_family,gender,address,country,"
      + "languages,tags\n" + rows.joined()
  }
}

extension Block {
  /// The items of a list of demands.
  fileprivate var demandItems: [String]? {
    guard case .list(let list) = self, list.role == "demands" else { return nil }
    return list.items.map { item in
      item.map { if case .paragraph(let inlines) = $0 { inlines.plainText } else { "?" } }.joined()
    }
  }
}
