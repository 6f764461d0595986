// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Languages
internal import Liquid

/// The filters by which a template states what it means and the language does the rest.
enum GrammarFilters {
  /// All of them, for one language.
  static func all(in language: Language) -> [Filter] {
    NameFilters.all(in: language) + PersonFilters.all(in: language)
      + DateFilters.all(in: language) + CountryFilters.all(in: language)
      + WordFilters.all(in: language)
  }
}

extension LiquidFailure {
  /// A language that has no answer for what a filter was asked.
  static func noForm(_ what: String, in language: Language, hint: String) -> LiquidFailure {
    LiquidFailure(
      "\(language.englishName) has no form for \(what)", hints: [hint], id: "missing-form")
  }

  /// A filter applied to what it is not made for.
  static func wrongInput(_ filter: String, wanted: String) -> LiquidFailure {
    LiquidFailure("'\(filter)' is made for \(wanted)", id: "wrong-arguments")
  }
}

extension FilterCall {
  /// The grammatical case named by the first argument, the nominative where there is none.
  func grammaticalCase(at index: Int = 0) throws -> GrammaticalCase {
    guard arguments.isGiven(index) else { return .nominative }
    guard let word = self[index].string, let found = GrammaticalCase(rawValue: word) else {
      throw LiquidFailure(
        "this is no grammatical case",
        hints: ["known are \(GrammaticalCase.codes.joined(separator: ", "))"],
        id: "wrong-arguments")
    }
    return found
  }
}

extension Value {
  /// The people of a person value, or of a list of them; nil for anything else.
  var people: [PersonPayload]? {
    switch self {
    case .object(let object): (object.payload as? PersonPayload).map { [$0] }
    case .list(let list):
      list.reduce(into: [PersonPayload]?.some([])) { people, value in
        guard case .object(let object) = value, let payload = object.payload as? PersonPayload
        else { return people = nil }
        people?.append(payload)
      }
    default: nil
    }
  }
}

extension [PersonPayload] {
  /// The gender in which they are written of together: that of the one, female where all are,
  /// male where at least one is known to be and none is unknown.
  var gender: Gender {
    guard count != 1 else { return self[0].person.gender }
    if allSatisfy({ $0.person.gender == .female }) { return .female }
    let isKnown = allSatisfy { $0.person.gender == .male || $0.person.gender == .female }
    return isKnown ? .male : .unknown
  }
}
