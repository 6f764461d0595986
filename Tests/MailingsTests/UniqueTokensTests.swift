// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Mailings
import SampleCampaign
import Testing

/// A thousand recipients with a token of their own in every field: no letter holds another's.
@Suite struct UniqueTokensTests {
  private static let count = 1000
  private static let fields = [
    "office", "body", "given", "family", "street", "town", "email", "fax", "phone", "tag", "source",
    "note",
  ]

  /// The token of a field of a recipient; no token is part of another.
  private static func token(_ field: String, _ number: Int) -> String { "\(field)q\(number)z" }

  private static var recipients: String {
    let rows = (1...count).map { number in
      let own = Dictionary(uniqueKeysWithValues: fields.map { ($0, token($0, number)) })
      let value = { (field: String) in own[field] ?? "" }
      return [
        "id-q\(number)z", "official", "minister", "AZ", value("office"), value("body"),
        value("given"), value("family"), ["male", "female", ""][number % 3],
        "\(value("street")) | \(value("town"))", "AZ", "\(value("email"))@example.org",
        value("fax"),
        value("phone"), "en", value("tag"), value("source"), value("note"), "2026-10-01",
      ].joined(separator: ",") + "\n"
    }
    return
      "id,kind,rank,jurisdiction,office,body,holder_given,holder_family,gender,address,country,"
      + "email,fax,phone,languages,tags,source,note,verified_on\n" + rows.joined()
  }

  /// A template that names the reader in every way it can.
  private static let template = """
    ---
    subject: To {{ recipient.office }}
    audience: [official]
    about: [person]
    review: native
    ---
    {{ recipient.in_text }}, {{ recipient.office }}, {% if recipient.body %}{{ recipient.body }}{% endif %}

    {% for demand in demands %}
    - {{ demand.text }}
    {% endfor %}

    """

  @Test func `each token stands in its own letter only, and in no name of a file`() async throws {
    let surroundings = try SampleCampaign.surroundings(changing: [
      "Recipients/offices.csv": Self.recipients, "Templates/appeal/en.md": Self.template,
      "Cases/anvarov-karim.yaml": nil,
      "Cases/nurova-sisters.yaml": nil,
    ])
    var options = MailingOptions()
    options.cases = [Identifier("guliyev-rauf")].compactMap(\.self)
    options.name = Identifier("m")
    let report = try await Mailing(folder: ".", options: options, in: surroundings).run()
    #expect(report.problems.isEmpty)
    let letters = surroundings.files.filter { $0.key.hasPrefix("output/m/guliyev-rauf/") }
    #expect(letters.count == 2 * Self.count)
    for (path, bytes) in letters {
      let number = try #require(path.split(separator: "-q").last?.prefix { $0.isNumber })
      let found = Self.tokens(in: String(decoding: bytes, as: UTF8.self))
      let isText = path.hasSuffix(".txt")
      let shown = isText ? Self.shownInText : Self.shownInDocBook
      #expect(Set(found.map(\.number)) == [String(number)], "\(path)")
      #expect(Set(found.map(\.field)) == shown, "\(path)")
      #expect(Set(Self.tokens(in: path).map(\.field)) == ["id-"])
    }
    try expectIndex(surroundings)
  }

  /// The index names the office and its id, and nothing else of a recipient.
  private func expectIndex(_ surroundings: MemorySurroundings) throws {
    for name in ["index.csv", "index.json"] {
      let bytes = try surroundings.read("output/m/\(name)")
      let found = Self.tokens(in: String(decoding: bytes, as: UTF8.self))
      #expect(Set(found.map(\.field)) == ["id-", "office"], "\(name)")
      #expect(Set(found.map(\.number)).count == Self.count)
    }
  }

  private static let shownInText: Set = ["office", "given", "family", "street", "town", "body"]
  private static let shownInDocBook = shownInText.union(["email", "fax", "id-"])

  /// All tokens of a text, found by their form alone.
  private static func tokens(in text: String) -> [(field: String, number: String)] {
    let names = ["id-"] + fields
    var found: [(field: String, number: String)] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: "q") else { continue }
      let digits = bytes[(index + 1)...].prefix { (0x30...0x39).contains($0) }
      guard !digits.isEmpty, digits.endIndex < bytes.count,
        bytes[digits.endIndex] == UInt8(ascii: "z")
      else { continue }
      let before = bytes[max(0, index - 8)..<index]
      guard let name = names.first(where: { before.reversed().starts(with: $0.utf8.reversed()) })
      else { continue }
      found.append((name, String(decoding: digits, as: UTF8.self)))
    }
    return found
  }
}
