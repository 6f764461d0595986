// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Puts the parts of a name together in a form and a grammatical case.
struct NameWriter {
  let rules: any LanguageRules
  let name: PersonName
  let gender: Gender
  let grammaticalCase: GrammaticalCase
}

extension NameWriter {
  /// The text, and whether a rule had to form it; nil where nobody can say.
  func written(_ form: NameForm) -> (text: String, isMadeByRule: Bool)? {
    if let byHand = givenByHand(form) { return (byHand, false) }
    let parts = Self.parts(of: name, form)
    guard !parts.isEmpty else { return nil }
    let nominative = Self.joined(parts.map(\.text), form)
    if grammaticalCase == .nominative { return (nominative, false) }
    return rules.decline(parts, as: nominative, gender: gender, in: grammaticalCase)
  }

  /// The form that somebody wrote for the whole name, or the words of it that are asked for.
  private func givenByHand(_ form: NameForm) -> String? {
    guard let whole = name.cases[grammaticalCase] else { return nil }
    if form == .full { return whole }
    let all = Self.parts(of: name, .full)
    let words = whole.split(separator: " ").map(String.init)
    let counts = all.map { $0.text.split(separator: " ").count }
    guard words.count == counts.reduce(0, +) else { return nil }
    var rest = words[...]
    var byKind: [NamePart.Kind: String] = [:]
    for (part, count) in zip(all, counts) {
      byKind[part.kind] = rest.prefix(count).joined(separator: " ")
      rest = rest.dropFirst(count)
    }
    let wanted = Self.parts(of: name, form)
    guard !wanted.isEmpty else { return nil }
    return Self.joined(wanted.map { $0.isInitial ? $0.text : byKind[$0.kind] ?? $0.text }, form)
  }
}

extension NameWriter {
  static func parts(of name: PersonName, _ form: NameForm) -> [NamePart] {
    let given = name.given.map { NamePart(.given, $0) }
    let patronymic = name.patronymic.map { NamePart(.patronymic, $0) }
    let family = name.family.map { NamePart(.family, $0) }
    switch form {
    case .full: return [given, patronymic, family].compactMap { $0 }
    case .short: return [given, family].compactMap { $0 }
    case .given: return given.map { [$0] } ?? []
    case .family: return family.map { [$0] } ?? []
    case .givenAndPatronymic: return [given, patronymic].compactMap { $0 }
    case .initialsFirst, .initialsLast:
      guard let family else { return given.map { [$0] } ?? [] }
      let initials = [given, patronymic].compactMap { $0?.initial }
      return form == .initialsFirst ? initials + [family] : [family] + initials
    }
  }

  /// Initials keep to their name: the space between them does not break.
  static func joined(_ parts: [String], _ form: NameForm) -> String {
    let isInitials = form == .initialsFirst || form == .initialsLast
    return parts.joined(separator: isInitials ? "\u{A0}" : " ")
  }
}

/// One part of a name.
struct NamePart: Hashable {
  enum Kind: String, Hashable { case given, patronymic, family }

  let kind: Kind
  let text: String
  let isInitial: Bool

  init(_ kind: Kind, _ text: String, isInitial: Bool = false) {
    self.kind = kind
    self.text = text
    self.isInitial = isInitial
  }

  var initial: NamePart? {
    text.first.map { NamePart(kind, "\($0.uppercased()).", isInitial: true) }
  }
}
