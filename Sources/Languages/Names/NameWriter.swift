// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Puts the parts of a name together in a form and a grammatical case.
struct NameWriter {
  let rules: any LanguageRules
  let name: PersonName
  /// Whose spelling the name has.
  let language: LanguageTag
  let gender: Gender
  let grammaticalCase: GrammaticalCase
}

extension NameWriter {
  /// The text, and whether a rule had to form it; nil where nobody can say.
  func written(_ form: NameForm) -> (text: String, isMadeByRule: Bool)? {
    if let byHand = givenByHand(form) { return (byHand, false) }
    if form == .capitals, rules.nameDeclension != nil { return bentCapitals() }
    let parts = parts(form)
    guard !parts.isEmpty else { return nil }
    let nominative = Self.joined(parts.map(\.text), form)
    if grammaticalCase == .nominative { return (nominative, false) }
    return rules.decline(parts, as: nominative, gender: gender, in: grammaticalCase)
  }

  /// Bent before it has its capitals: among them a particle looks like a name.
  private func bentCapitals() -> (text: String, isMadeByRule: Bool)? {
    let forms = parts(.full).map { part in
      part.kind == .family
        ? written(.family).map { (capitals($0.text), $0.isMadeByRule) }
        : bent(part)
    }
    let known = forms.compactMap(\.self)
    guard known.count == forms.count, !known.isEmpty else { return nil }
    return (Self.joined(known.map(\.0), .capitals), known.contains(where: \.1))
  }

  private func bent(_ part: NamePart) -> (String, Bool)? {
    if grammaticalCase == .nominative { return (part.text, false) }
    return rules.decline([part], as: part.text, gender: gender, in: grammaticalCase)
  }

  /// The form that somebody wrote for the whole name, or the words of it that are asked for.
  private func givenByHand(_ form: NameForm) -> String? {
    guard let whole = name.cases[grammaticalCase] else { return nil }
    if form == .full { return whole }
    let all = parts(.full)
    let words = whole.split(separator: " ").map(String.init)
    let counts = all.map { $0.text.split(separator: " ").count }
    guard words.count == counts.reduce(0, +) else { return nil }
    var rest = words[...]
    var byKind: [NamePartKind: String] = [:]
    for (part, count) in zip(all, counts) {
      byKind[part.kind] = rest.prefix(count).joined(separator: " ")
      rest = rest.dropFirst(count)
    }
    if form == .capitals { byKind[.family] = byKind[.family].map(capitals) }
    let wanted = parts(form)
    guard !wanted.isEmpty else { return nil }
    return Self.joined(wanted.map { $0.isInitial ? $0.text : byKind[$0.kind] ?? $0.text }, form)
  }
}

extension NameWriter {
  private func parts(_ form: NameForm) -> [NamePart] {
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
      let initials = [given, patronymic].compactMap { $0.flatMap(initial) }
      return form == .initialsFirst ? initials + [family] : [family] + initials
    case .capitals:
      let family = family.map { NamePart(.family, capitals($0.text)) }
      return [given, patronymic, family].compactMap { $0 }
    }
  }

  private func initial(_ part: NamePart) -> NamePart? {
    Initials.of(part.text, in: rules).map { NamePart(part.kind, $0, isInitial: true) }
  }

  private func capitals(_ family: String) -> String {
    Capitals.ofFamilyName(family, in: language)
  }

  /// Initials keep to their name: the space between them does not break.
  static func joined(_ parts: [String], _ form: NameForm) -> String {
    let isInitials = form == .initialsFirst || form == .initialsLast
    return parts.joined(separator: isInitials ? "\u{A0}" : " ")
  }
}

/// One part of a name.
struct NamePart: Hashable {
  let kind: NamePartKind
  let text: String
  let isInitial: Bool

  init(_ kind: NamePartKind, _ text: String, isInitial: Bool = false) {
    self.kind = kind
    self.text = text
    self.isInitial = isInitial
  }
}
