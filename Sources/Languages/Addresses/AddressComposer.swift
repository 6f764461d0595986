// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Fills a row of the forms of address with one recipient's name and office.
struct AddressComposer {
  let language: Language
  let request: AddressRequest
}

extension AddressComposer {
  var rules: any LanguageRules { language.rules }

  func compose() throws(MissingForm) -> FormOfAddress {
    guard let form = rules.tables.addresses.form(request.rank, request.addressee) else {
      preconditionFailure("\(rules.englishName) has no form of address for \(request.rank).")
    }
    try checkGender()
    var madeByRule: [String] = []
    var envelope = try neutralOffice() ?? []
    let isNeutral = !envelope.isEmpty
    for line in form.envelope where isNeutral ? !namesOffice(line) : !isRedundant(line) {
      if let text = try fill(line, &madeByRule) { envelope.append(text) }
    }
    let (wording, salutation) = try salutation(of: form, &madeByRule)
    return FormOfAddress(
      envelope: envelope, honorific: form.honorific, salutation: salutation,
      bodyStartsLower: rules.bodyStartsLower, inText: form.inText,
      close: rules.tables.addresses.close(
        form, wording: wording, salutation: salutation, isFromSeveral: request.isFromSeveral),
      madeByRule: madeByRule,
      review: form.review, source: form.source)
  }

  private func salutation(
    of form: AddressTable.Form, _ madeByRule: inout [String]
  ) throws(MissingForm) -> (wording: Int, text: String) {
    for (number, wording) in form.salutations.enumerated() {
      if let text = try fill(wording, &madeByRule) { return (number, text) }
    }
    preconditionFailure(
      "\(rules.englishName) has no salutation without a name for \(request.rank).")
  }

  private func fill(
    _ pattern: Pattern, _ madeByRule: inout [String]
  ) throws(MissingForm) -> String? {
    var formed: [String] = []
    let text = try pattern.filled { gap throws(MissingForm) in
      let parts = gap.split(separator: ".").map(String.init)
      guard let what = parts.first else { return String?.none }
      let form = parts.count == 2 ? parts[1] : ""
      switch what {
      case "office": return try title(request.office, form, column: "office")
      case "body":
        guard let body = request.body else { return String?.none }
        return try title(body, form, column: "body")
      case "head": return rules.salutationTitle(of: request.office, request.addressee)
      default: return name(what, GrammaticalCase(rawValue: form) ?? .nominative, &formed)
      }
    }
    if text != nil { madeByRule += formed.filter { !madeByRule.contains($0) } }
    return text
  }

  private func title(
    _ title: InflectedText, _ form: String, column: String
  ) throws(MissingForm) -> String {
    let isNamed = holder != nil
    return try rules.title(title, form, column: column, afterName: isNamed)
  }

  private func name(
    _ what: String, _ grammaticalCase: GrammaticalCase, _ formed: inout [String]
  ) -> String? {
    guard let form = NameForm(rawValue: what) else {
      preconditionFailure("A form of address asks for '\(what)', which is no form of a name.")
    }
    if form == .givenAndPatronymic, holder?.name.patronymic == nil { return nil }
    let written = request.holder.flatMap {
      language.name($0, gender: request.gender, form, in: grammaticalCase)
    }
    if let remark = written?.remark { formed.append(remark) }
    return written?.text
  }

  private var holder: NameSpelling? { request.holder.flatMap(language.spelling) }

  /// Whether a line would name the institution when the title already does.
  private func isRedundant(_ line: Pattern) -> Bool {
    guard line.gaps.first?.hasPrefix("body") == true, let body = request.body else { return false }
    return request.office.text.contains(body.text) || Self.says(request.office.text, body.text)
  }
}
