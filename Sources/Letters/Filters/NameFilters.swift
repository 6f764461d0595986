// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Languages
internal import Liquid

/// Names of persons in the form that a sentence needs.
enum NameFilters {
  static func all(in language: Language) -> [Filter] {
    [
      filter("full_name", .full, in: language),
      filter("family_name", .family, in: language),
      filter("given_name", .given, in: language),
      filter("capital_name", .capitals, in: language),
    ]
  }

  private static func filter(_ name: String, _ form: NameForm, in language: Language) -> Filter {
    Filter(
      name, parameters: [.optional("case", .oneOf(language.grammaticalCases.map(\.rawValue)))],
      output: .computed { input, _ in
        if case .list = input { .list(.text) } else { .text }
      }
    ) { call in
      let grammaticalCase = try call.grammaticalCase()
      guard let people = call.input.people else {
        throw LiquidFailure.wrongInput(name, wanted: "a person or people")
      }
      let names = try people.map { payload in
        try written(payload, form, in: grammaticalCase, of: language, call)
      }
      if case .list = call.input { return .list(names.map { .text($0) }) }
      return names.first.map { .text($0) } ?? .nil
    }
  }

  private static func written(
    _ payload: PersonPayload, _ form: NameForm, in grammaticalCase: GrammaticalCase,
    of language: Language, _ call: FilterCall
  ) throws -> String {
    let person = payload.person
    guard let name = payload.name(form, in: grammaticalCase, of: language) else {
      let path = "people.\(person.id).name"
      let isWritten = language.spelling(of: person.names) != nil
      let gap = Gap(
        .matter(payload.matter), isWritten ? "\(path).\(language.tag)" : path, in: language.tag)
      throw LiquidFailure.gap(gap)
    }
    if let remark = name.remark { call.note(MadeByRule.note(remark)) }
    return name.text
  }
}

extension LiquidFailure {
  /// The id of a failure whose message is the key of a gap.
  static let gapID = "writ-gap"

  /// A value that a file lacks; the composer turns it into a finding at that file.
  static func gap(_ gap: Gap) -> LiquidFailure { LiquidFailure(gap.key, id: gapID) }
}

/// How a filter tells the composer of a name whose form was made by rule.
enum MadeByRule {
  private static let prefix = "made by rule: "

  static func note(_ name: String) -> String { prefix + name }

  static func name(in note: String) -> String? {
    note.hasPrefix(prefix) ? String(note.dropFirst(prefix.count)) : nil
  }
}
