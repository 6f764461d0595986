// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Languages

/// What the people of a case are called together, and how words agree with them.
struct PeopleNames {
  /// More names than these are not listed where the case has a title.
  private static let most = 4
  let text: String
  let gender: Gender
  let isPlural: Bool
  /// Whether the text is the case's title, with which no word agrees.
  let isTitle: Bool

  /// Nil where one of them has no name in the language.
  init?(_ people: [Person], of matter: Case, in language: Language) {
    let names = people.compactMap { language.name($0.names, gender: $0.gender)?.text.onOneLine }
    guard names.count == people.count, !names.isEmpty else { return nil }
    let title = people.count > Self.most ? matter.title?[language.tag]?.text.onOneLine : nil
    text = title?.withCapital ?? language.list(names)
    isTitle = title != nil
    isPlural = people.count > 1
    gender = people.map(\.gender).together
  }
}

extension String {
  /// The text as a sentence begins with it.
  var withCapital: String { prefix(1).uppercased() + dropFirst() }
}

extension [Gender] {
  /// The gender in which they are written of together, as letters do it.
  fileprivate var together: Gender {
    guard count != 1 else { return self[0] }
    if allSatisfy({ $0 == .female }) { return .female }
    return allSatisfy { $0 == .male || $0 == .female } ? .male : .unknown
  }
}

extension Case {
  /// The people whom an event or an outcome concerns: all where it names none.
  func people(among ids: [Identifier]) -> [Person] {
    ids.isEmpty ? people : people.filter { ids.contains($0.id) }
  }

  /// The people whose names the language lacks.
  func unnamed(in language: Language) -> [Person] {
    people.filter { language.name($0.names, gender: $0.gender) == nil }
  }
}
