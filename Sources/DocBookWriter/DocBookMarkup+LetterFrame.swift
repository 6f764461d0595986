// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

extension DocBookMarkup {
  /// What stands above the body, as readers see it.
  mutating func frameAbove(of letter: Letter) {
    let sender = letter.sender
    let about = [sender.name, sender.organisation].compactMap(\.self) + sender.addressLines
    let reach = [sender.country, sender.email, sender.phone].compactMap(\.self)
    lines("sender", (about + reach).map { LineOfText($0) })
    lines("addressee", lines(of: letter.addressee))
    leaf("para", ["role": "dateline"], text: letter.date.line)
    leaf("para", ["role": "reference"], text: "\(letter.reference.label) \(letter.reference.code)")
    leaf("para", ["role": "salute"], text: letter.salutation)
  }

  /// What stands below the body.
  mutating func frameBelow(of letter: Letter) {
    leaf("para", ["role": "closer"], text: letter.close)
    for signatory in letter.signatories { signed(signatory) }
    list("copies", letter.copies)
    list("enclosures", letter.enclosures)
    unmarkedNotes()
  }

  private mutating func signed(_ signatory: Signatory) {
    leaf("literallayout", ["class": "normal", "role": "signed"]) {
      $0.part("personname") { $0.xml.text(signatory.name) }
      $0.signedLine("jobtitle", text: signatory.role)
      $0.signedLine("orgname", text: signatory.organisation)
      $0.signedLine("phrase", ["role": "country"], text: signatory.country)
    }
  }

  private mutating func signedLine(
    _ name: StaticString, _ attributes: Attributes = [:], text: String?
  ) {
    guard let text else { return }
    xml.raw("\n")
    part(name, attributes) { $0.xml.text(text) }
  }

  /// The lines of an address block: what stands above the address, and the country, is usually in
  /// the letter's language, the address in none.
  private func lines(of addressee: Addressee) -> [LineOfText] {
    let language = language
    return addressee.envelopeLines.map { LineOfText($0, usual: language) }
      + addressee.addressLines.map { LineOfText($0, usual: nil) }
      + (addressee.countryLine.map { [LineOfText($0, usual: language)] } ?? [])
  }

  /// Lines as they are, in an element that keeps their ends.
  private mutating func lines(_ role: String, _ lines: [LineOfText]) {
    guard !lines.isEmpty else { return }
    leaf("literallayout", ["class": "normal", "role": role]) {
      for (index, line) in lines.enumerated() {
        if index > 0 { $0.xml.raw("\n") }
        $0.text(line)
      }
    }
  }

  private mutating func text(_ line: LineOfText) {
    guard line.needsElement else { return xml.text(line.line.text) }
    part("phrase") {
      $0.declare(line.line.language, unlike: line.usual)
      $0.xml.text(line.line.text)
    }
  }

  private mutating func list(_ role: String, _ labeled: Letter.LabeledLines?) {
    guard let labeled, !labeled.lines.isEmpty else { return }
    group("itemizedlist", ["role": role]) {
      $0.leaf("title", text: labeled.label)
      for text in labeled.lines {
        $0.group("listitem") { $0.leaf("para", text: text) }
      }
    }
  }
}

/// A line of the frame, with the language that lines of its kind are usually in.
private struct LineOfText {
  let line: LanguageText
  let usual: String?

  init(_ line: LanguageText, usual: String?) {
    (self.line, self.usual) = (line, usual)
  }

  init(_ text: String) {
    (line, usual) = (LanguageText(text, language: nil), nil)
  }

  /// Whether bare text would not show its language, or that it is one line.
  var needsElement: Bool {
    line.language ?? "" != usual ?? "" || line.text.utf8.contains(UInt8(ascii: "\n"))
  }
}
