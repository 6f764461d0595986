// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// What stands in `info`.
struct MetadataReading {
  let subject: [Inline]
  let sender: Sender
  /// Without the lines above the address, which stand in the letter's block alone.
  let addressee: Addressee
  let date: String
  let reference: String
  let origin: Origin
  let sourcesLabel: String?
}

extension MetadataReading {
  init(
    _ info: ReadElement, language: String, body: inout BodyReading
  ) throws(DocBookFault) {
    var parts = try ElementCursor(within: info)
    subject = try body.title(try parts.need("title"))
    sender = try Self.sender(try parts.need("author", ["role": "sender"]))
    addressee = try Self.addressee(
      try parts.need("othercredit", ["class": "other", "otherclass": "recipient"]),
      language: language)
    date = try parts.needText("date")
    reference = try Self.identifier("letter-reference", &parts)
    let mailing = try Self.identifier("mailing", &parts)
    var cases: [String] = []
    while let id = try parts.text("biblioid", ["class": "other", "otherclass": "case"]) {
      cases.append(id)
    }
    origin = Origin(
      mailing: mailing, cases: cases, recipient: try Self.identifier("recipient", &parts),
      member: try Self.identifier("member", &parts),
      template: try Self.identifier("template", &parts))
    sourcesLabel = try parts.text("bibliomisc", ["role": "sources-label"])
    try parts.finish()
  }

  private static func identifier(
    _ kind: String, _ parts: inout ElementCursor
  ) throws(DocBookFault) -> String {
    try parts.needText("biblioid", ["class": "other", "otherclass": kind])
  }
}

extension MetadataReading {
  private static func sender(_ author: ReadElement) throws(DocBookFault) -> Sender {
    var parts = try ElementCursor(within: author)
    let name = try parts.needText("personname")
    let organisation = try organisation(&parts)
    var address = try address(&parts)
    let lines = try otherLines(&address).map { $0.text }
    let country = try address?.text("country")
    let phone = try address?.text("phone")
    try address?.finish()
    let email = try parts.text("email")
    try parts.finish()
    return Sender(
      name: name, organisation: organisation, addressLines: lines, country: country,
      email: email, phone: phone)
  }

  private static func addressee(
    _ credit: ReadElement, language: String
  ) throws(DocBookFault) -> Addressee {
    var parts = try ElementCursor(within: credit)
    let (name, office, body) = try holder(&parts, language: language)
    var address = try address(&parts)
    let lines = try otherLines(&address).map { $0.text(usual: nil) }
    let country = try countryLine(&address)?.text(usual: language)
    let code = try address?.text("country", ["role": "code"])
    let fax = try address?.text("fax")
    try address?.finish()
    let email = try parts.text("email")
    try parts.finish()
    return Addressee(
      envelopeLines: [], addressLines: lines, countryLine: country, countryCode: code, name: name,
      office: office, body: body, email: email, fax: fax)
  }

  /// Who holds the office, or the office alone.
  private static func holder(
    _ parts: inout ElementCursor, language: String
  ) throws(DocBookFault) -> (name: Addressee.Name?, office: String, body: String?) {
    guard let person = parts.take("personname", mayHave: ["xml:lang"]) else {
      return (nil, try parts.needText("orgname"), try organisation(&parts))
    }
    let name = try name(person, language: language)
    var affiliation = try ElementCursor(within: try parts.need("affiliation"))
    let office = try affiliation.needText("jobtitle")
    let body = try affiliation.text("orgname")
    try affiliation.finish()
    return (name, office, body)
  }

  private static func name(
    _ person: ReadElement, language: String
  ) throws(DocBookFault) -> Addressee.Name {
    var parts = try ElementCursor(within: person)
    let honorific = try parts.text("honorific")
    let given = try parts.text("firstname")
    let patronymic = try parts.text("othername", ["role": "patronymic"])
    let family = try parts.needText("surname")
    try parts.finish()
    return Addressee.Name(
      honorific: honorific, given: given, patronymic: patronymic, family: family,
      language: person.attribute("xml:lang") ?? language)
  }

  private static func organisation(
    _ parts: inout ElementCursor
  ) throws(DocBookFault) -> String? {
    guard let element = parts.take("affiliation") else { return nil }
    var affiliation = try ElementCursor(within: element)
    let name = try affiliation.needText("orgname")
    try affiliation.finish()
    return name
  }

  private static func address(
    _ parts: inout ElementCursor
  ) throws(DocBookFault) -> ElementCursor? {
    guard let element = parts.take("address") else { return nil }
    return try ElementCursor(within: element)
  }

  private static func otherLines(
    _ address: inout ElementCursor?
  ) throws(DocBookFault) -> [FrameLine] {
    var lines: [FrameLine] = []
    while let line = address?.take("otheraddr", mayHave: ["xml:lang"]) {
      lines.append(FrameLine(text: try line.text(), said: line.attribute("xml:lang")))
    }
    return lines
  }

  private static func countryLine(
    _ address: inout ElementCursor?
  ) throws(DocBookFault) -> FrameLine? {
    guard let country = address?.take("country", mayHave: ["xml:lang"]) else { return nil }
    return FrameLine(text: try country.text(), said: country.attribute("xml:lang"))
  }
}
