// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Bends one part of a name after a table: double names by their halves, particles not at all.
///
/// A particle is a word without a capital that is not the last («фон», «аль»).
struct NameDeclension: Sendable {
  let table: DeclensionTable
  /// The small letters of the language; a form of a word that has any other is not sure.
  let alphabet: Set<Character>
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
    let words = text.split(whereSeparator: \.partsNames)
    var result = shape(of: text, words, kind, isFeminine: isFeminine, index)
    result.isSure = result.isSure && words.allSatisfy { isInitial($0) || isSpelled($0) }
    return result
  }

  /// The form of a name, whatever letters it has.
  private func shape(
    of text: String, _ words: [Substring], _ kind: NamePartKind, isFeminine: Bool, _ index: Int
  ) -> Form {
    guard let last = words.last, !isFixed(last) else { return Form(text: text, isSure: true) }
    let whole = "whole-\(kind.rawValue)"
    if let row = table.row(whole, isFeminine: isFeminine, text.foldedName) {
      return Form(row.forms[index], of: text)
    }
    // A name all in small letters does not tell its particles.
    let tellsParticles = words.count == 1 || text.contains(where: \.isUppercase)
    var isSure = true
    let result = text.mappingWords { word in
      let isLast = word.endIndex == last.endIndex
      if isInitial(word) { return String(word) }
      if !isLast, !word.contains(where: \.isUppercase) {
        isSure = isSure && tellsParticles
        return String(word)
      }
      let form = half(word, kind, isLast: isLast, isFeminine: isFeminine, index)
      isSure = isSure && form.isSure
      return form.text
    }
    return Form(text: result, isSure: isSure)
  }

  private func half(
    _ word: Substring, _ kind: NamePartKind, isLast: Bool, isFeminine: Bool, _ index: Int
  ) -> Form {
    let folded = word.foldedName
    // An ending in letters of another language has no rule.
    guard let ending = folded.last, isSpelled(ending) else {
      return Form(text: String(word), isSure: false)
    }
    let first = isLast ? nil : table.row("first-\(kind.rawValue)", isFeminine: isFeminine, folded)
    if let row = first ?? table.row(kind.rawValue, isFeminine: isFeminine, folded) {
      return Form(row.forms[index], of: word)
    }
    return Form(text: String(word), isSure: Self.staysAsItIs(folded, isFeminine: isFeminine))
  }
}

extension NameDeclension {
  private func isFixed(_ last: Substring) -> Bool {
    let last = last.foldedName
    return fixedLastWords.contains(last) || KinshipWords.contains(last)
  }

  /// Initials, which no case changes: «Ш.», «Дж.», «Ш.М.».
  private func isInitial(_ word: Substring) -> Bool {
    guard word.last == "." else { return false }
    return word.split(separator: ".", omittingEmptySubsequences: false).dropLast().allSatisfy {
      (1...2).contains($0.count) && $0.first?.isUppercase == true && isSpelled($0)
    }
  }

  /// Whether a word has letters of the language alone: rules know nothing of the endings of others.
  private func isSpelled(_ word: Substring) -> Bool {
    word.foldedName.allSatisfy(isSpelled)
  }

  private func isSpelled(_ folded: Character) -> Bool {
    alphabet.contains(folded) || folded.isNameApostrophe
  }

  /// Whether a name of which the table says nothing is known to stay: in a vowel other than -а and
  /// -я, and a woman's in a consonant.
  private static func staysAsItIs(_ folded: String, isFeminine: Bool) -> Bool {
    guard let last = folded.last else { return true }
    return "еёиоуыэюєії".contains(last) || isFeminine && !"ая".contains(last)
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
