// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

extension DocBookMarkup {
  /// What machines read: who writes to whom about what, when, and what it was made from.
  mutating func metadata(of letter: Letter) {
    group("info") {
      $0.leaf("title") { $0.inlines(letter.subject, marksNotes: false) }
      $0.author(letter.sender)
      $0.recipient(letter.addressee)
      $0.leaf("date", text: letter.date.iso)
      $0.identifiers(of: letter)
    }
  }

  private mutating func author(_ sender: Sender) {
    group("author", ["role": "sender"]) {
      $0.leaf("personname", text: sender.name)
      if let organisation = sender.organisation {
        $0.group("affiliation") { $0.leaf("orgname", text: organisation) }
      }
      $0.address(
        sender.addressLines.map { AddressPart("otheraddr", LanguageText($0, language: nil)) },
        [
          AddressPart("country", sender.country), AddressPart("phone", sender.phone),
        ])
      $0.leaf("email", text: sender.email)
    }
  }

  private mutating func recipient(_ addressee: Addressee) {
    let language = language
    group("othercredit", ["class": "other", "otherclass": "recipient"]) {
      if let name = addressee.name {
        $0.personName(name)
        $0.group("affiliation") {
          $0.leaf("jobtitle", text: addressee.office)
          $0.leaf("orgname", text: addressee.body)
        }
      } else {
        $0.leaf("orgname", text: addressee.office)
        if let body = addressee.body { $0.group("affiliation") { $0.leaf("orgname", text: body) } }
      }
      $0.address(
        addressee.addressLines.map { AddressPart("otheraddr", $0) },
        [
          addressee.countryLine.map { AddressPart("country", $0, usual: language) },
          AddressPart("country", role: "code", addressee.countryCode),
          AddressPart("fax", addressee.fax),
        ])
      $0.leaf("email", text: addressee.email)
    }
  }

  private mutating func personName(_ name: Addressee.Name) {
    leaf("personname") {
      $0.declare(name.language)
      $0.inside {
        $0.leaf("honorific", text: name.honorific)
        $0.leaf("firstname", text: name.given)
        $0.leaf("othername", ["role": "patronymic"], text: name.patronymic)
        $0.leaf("surname", text: name.family)
      }
    }
  }

  private mutating func identifiers(of letter: Letter) {
    identifier("letter-reference", letter.reference.code)
    identifier("mailing", letter.origin.mailing)
    for id in letter.origin.cases { identifier("case", id) }
    identifier("recipient", letter.origin.recipient)
    identifier("member", letter.origin.member)
    identifier("template", letter.origin.template)
    // Where every source is a footnote, the body has no place for the word above them.
    leaf("bibliomisc", ["role": "sources-label"], text: letter.notes?.label)
  }

  private mutating func identifier(_ kind: String, _ id: String) {
    leaf("biblioid", ["class": "other", "otherclass": kind], text: id)
  }
}

extension DocBookMarkup {
  /// One line of an address, by what it is.
  private struct AddressPart {
    let name: StaticString
    let role: String?
    let text: LanguageText
    /// The language that is not said.
    let usual: String?

    init(_ name: StaticString, _ text: LanguageText, usual: String? = nil) {
      (self.name, self.role, self.text, self.usual) = (name, nil, text, usual)
    }

    init?(_ name: StaticString, role: String? = nil, _ text: String?) {
      guard let text else { return nil }
      (self.name, self.role, self.usual) = (name, role, nil)
      self.text = LanguageText(text, language: nil)
    }
  }

  /// An address, in which the ends of lines count as such.
  private mutating func address(_ lines: [AddressPart], _ more: [AddressPart?]) {
    let parts = lines + more.compactMap(\.self)
    guard !parts.isEmpty else { return }
    leaf("address") {
      for (index, part) in parts.enumerated() {
        if index > 0 { $0.xml.raw("\n") }
        $0.part(part.name) {
          if let role = part.role { $0.xml.attribute("role", role) }
          $0.declare(part.text.language, unlike: part.usual)
          $0.xml.text(part.text.text)
        }
      }
    }
  }
}
