// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Languages
internal import Liquid

/// Words that agree with a person: pronouns, possessives, participles.
enum PersonFilters {
  static func all(in language: Language) -> [Filter] {
    [gendered, pronoun(in: language), possessive(in: language)]
  }

  private static let genderHint =
    "fill 'gender' in the case file, or word the sentence so that it needs none"

  private static var gendered: Filter {
    Filter(
      "gendered",
      parameters: [
        .required("masculine", .text), .required("feminine", .text), .optional("neutral", .text),
      ], output: .type(.text)
    ) { call in
      let people = try people(call, "gendered")
      switch people.gender {
      case .male: return call[0]
      case .female: return call[1]
      case .other, .unknown:
        guard call.arguments.isGiven(2) else {
          throw LiquidFailure(
            "the gender of this person is not known, and no neutral form is given",
            hints: ["give a third form, or fill 'gender' in the case file"], id: "unknown-gender")
        }
        return call[2]
      }
    }
  }

  private static func pronoun(in language: Language) -> Filter {
    Filter(
      "pronoun",
      parameters: [.optional("case", .oneOf(language.pronounCases.map(\.rawValue)))],
      output: .type(.text)
    ) { call in
      let people = try people(call, "pronoun")
      let grammaticalCase = try call.grammaticalCase()
      let word = language.pronoun(people.gender, plural: people.isPlural(call), in: grammaticalCase)
      guard let word else {
        throw LiquidFailure.noForm(
          "the pronoun of a person of this gender", in: language, hint: genderHint)
      }
      return .text(word)
    }
  }

  private static func possessive(in language: Language) -> Filter {
    Filter(
      "possessive",
      parameters: [
        .optional("of", .oneOf(language.nounGenders.map(\.rawValue))),
        .named("plural", .bool), .named("case", .oneOf(language.grammaticalCases.map(\.rawValue))),
        .named("before", .text),
      ], output: .type(.text)
    ) { call in
      let people = try people(call, "possessive")
      var thing = Agreement(call[0].string.flatMap(Agreement.NounGender.init) ?? .masculine)
      thing.plural = call["plural"].isTruthy
      thing.grammaticalCase = call["case"].string.flatMap(GrammaticalCase.init) ?? .nominative
      thing.next = call["before"].string
      guard let word = language.possessive(people.gender, plural: people.isPlural(call), thing)
      else {
        throw LiquidFailure.noForm(
          "the possessive of a person of this gender", in: language, hint: genderHint)
      }
      return .text(word)
    }
  }

  private static func people(_ call: FilterCall, _ name: String) throws -> [PersonPayload] {
    guard let people = call.input.people, !people.isEmpty else {
      throw LiquidFailure.wrongInput(name, wanted: "a person or people")
    }
    return people
  }
}

extension [PersonPayload] {
  /// Whether a sentence speaks of several: a list of more than one.
  func isPlural(_ call: FilterCall) -> Bool { count > 1 }
}
