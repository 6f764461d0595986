// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Bends one part of a name after a table: double names by their halves, particles not at all.
struct NameDeclension: Sendable {
  let table: DeclensionTable
  /// Words other than those for a father's child that keep a whole part as it is: «заде».
  var fixedLastWords: Set<String> = []

  /// A form, and whether spelling tells that it is right.
  struct Form: Sendable, Hashable {
    var text: String
    var isSure: Bool
  }
}

extension NameDeclension {
  /// The form in a case; nil where the gender is unknown and would matter.
  func form(
    of text: String, _ kind: NamePartKind, _ gender: Gender, in wanted: GrammaticalCase
  ) -> Form? {
    switch gender {
    case .male: return bent(text, kind, isFeminine: false, wanted)
    case .female: return bent(text, kind, isFeminine: true, wanted)
    case .other, .unknown:
      let masculine = bent(text, kind, isFeminine: false, wanted)
      let feminine = bent(text, kind, isFeminine: true, wanted)
      guard masculine.text == feminine.text else { return nil }
      return Form(text: masculine.text, isSure: masculine.isSure && feminine.isSure)
    }
  }
}

extension NameDeclension {
  private func bent(
    _ text: String, _ kind: NamePartKind, isFeminine: Bool, _ wanted: GrammaticalCase
  ) -> Form {
    guard let index = table.order.firstIndex(of: wanted) else {
      return Form(text: text, isSure: true)
    }
    if isFixed(text) { return Form(text: text, isSure: true) }
    let whole = "whole-\(kind.rawValue)"
    if let row = table.row(whole, isFeminine: isFeminine, text.lowercased()) {
      return Form(row.forms[index], of: text)
    }
    var result = Form(text: "", isSure: true)
    var rest = text[...]
    while true {
      let word = rest.prefix { $0 != "-" && $0 != " " }
      rest = rest.dropFirst(word.count)
      let form = half(word, kind, isLast: rest.isEmpty, isFeminine: isFeminine, index)
      result.text += form.text
      result.isSure = result.isSure && form.isSure
      guard let separator = rest.popFirst() else { return result }
      result.text.append(separator)
    }
  }

  private func isFixed(_ text: String) -> Bool {
    let last = text.lowercased().split { $0 == " " || $0 == "-" }.last.map(String.init) ?? ""
    return fixedLastWords.contains(last) || KinshipWords.contains(last)
  }

  /// One word of the name; a particle in lower case («фон», «аль») stays as it is.
  private func half(
    _ word: Substring, _ kind: NamePartKind, isLast: Bool, isFeminine: Bool, _ index: Int
  ) -> Form {
    // A name in Latin letters bends by no rule of a language that is written in others.
    guard word.unicodeScalars.contains(where: { ("\u{400}"..."\u{52F}").contains($0) }) else {
      return Form(text: String(word), isSure: !word.contains(where: \.isLetter))
    }
    let same = Form(text: String(word), isSure: true)
    guard word.first(where: \.isLetter)?.isUppercase == true else { return same }
    let lowercased = word.lowercased()
    let first =
      isLast ? nil : table.row("first-\(kind.rawValue)", isFeminine: isFeminine, lowercased)
    guard let row = first ?? table.row(kind.rawValue, isFeminine: isFeminine, lowercased) else {
      return same
    }
    return Form(row.forms[index], of: word)
  }
}

extension NameDeclension.Form {
  fileprivate init(_ form: DeclensionTable.Form, of name: some StringProtocol) {
    self.init(text: form.applied(to: name), isSure: form.isSure)
  }
}

extension NameDeclension {
  /// A name of several parts in a case, initials as they are; nil where nobody can say, or spelling
  /// does not tell.
  func declined(
    _ parts: [NamePart], gender: Gender, in wanted: GrammaticalCase
  ) -> (text: String, isMadeByRule: Bool)? {
    let forms: [String] = parts.compactMap { part in
      if part.isInitial { return part.text }
      let form = form(of: part.text, part.kind, gender, in: wanted)
      return form.flatMap { $0.isSure ? $0.text : nil }
    }
    guard forms.count == parts.count else { return nil }
    let isInitials = parts.contains(where: \.isInitial)
    return (NameWriter.joined(forms, isInitials ? .initialsFirst : .full), true)
  }
}
