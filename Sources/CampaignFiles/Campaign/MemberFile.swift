// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Diagnostics

/// Reads a member's file, `Members/ID.yaml`.
package enum MemberFile {
  package static func load(_ source: SourceText, id: Identifier?) -> Loaded<Placed<Member>> {
    let reading = FileReading(source)
    guard var map = reading.root(what: "a member") else {
      return Loaded(value: nil, problems: reading.problems)
    }
    let member = reading.member(&map, expectedID: id)
    map.finish()
    return Loaded(
      value: member.map { Placed($0, places: reading.places) }, problems: reading.problems)
  }
}

extension FileReading {
  fileprivate func member(_ map: inout MappingReader, expectedID: Identifier?) -> Member? {
    let id = map.requiredIdentifier("id")
    checkFileName(id, expected: expectedID)
    let names = map.requiredNode("name").flatMap { self.names($0, path: "name") }
    let gender = map.code("gender", of: Gender.self) ?? .unknown
    let tongue = map.node("language").flatMap { node in
      text(node).flatMap { language($0, at: node.span) }
    }
    let role = map.localizedText("role")
    let organisation = map.localizedText("organisation")
    let addressLines = map.requiredList("address", of: line)
    let town = map.node("town").flatMap(self.town)
    let country = map.requiredNode("country").flatMap(self.country)
    let email = map.node("email").flatMap(emailAddress)
    let phone = map.line("phone")
    let personal = map.localizedText("personal")
    let stationery = Stationery(
      layout: map.line("layout"), signature: map.file("signature"),
      letterhead: map.file("letterhead"), headline: map.line("headline"))
    guard let id, let names, let country else { return nil }
    return Member(
      id: id, names: names, gender: gender, role: role, organisation: organisation,
      addressLines: addressLines, country: country, town: town, email: email, phone: phone,
      personal: personal, language: tongue, stationery: stationery)
  }

  /// `Oxford`, or `{ en: Oxford, ru: Оксфорд }`.
  private func town(_ node: YAMLNode) -> Town? {
    guard case .mapping = node.content else { return line(node).map { Town($0) } }
    guard let text = localizedText(node, path: "town") else { return nil }
    var spellings = LanguageMap<String>()
    for tag in text.languages { spellings[tag] = text[tag]?.text }
    return Town(spellings)
  }

  private func emailAddress(_ node: YAMLNode) -> String? {
    guard let text = text(node) else { return nil }
    guard text.isEmailAddress else {
      report(.badEmail(at: node.span))
      return nil
    }
    return text
  }
}

extension String {
  /// Whether it has the shape of one mail address: two parts around one `@`, nothing that could
  /// end a header or begin a second address.
  var isEmailAddress: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, utf8.count <= 254 else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }) else { return false }
    return unicodeScalars.allSatisfy { $0.isASCII ? $0.isMailASCII : $0.isMailLetter }
  }
}

extension Unicode.Scalar {
  fileprivate var isMailASCII: Bool {
    (0x21..<0x7F).contains(value) && !"\",;:<>()[]\\".unicodeScalars.contains(self)
  }

  /// Letters, their marks and digits of other scripts; no spaces, and nothing that cannot be seen.
  fileprivate var isMailLetter: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark,
      .spacingMark, .decimalNumber:
      true
    default: false
    }
  }
}
