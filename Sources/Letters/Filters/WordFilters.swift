// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Languages
internal import Liquid

/// Coded terms, grammatical cases of texts, plurals, lists, ordinals, quotation marks, note marks.
enum WordFilters {
  static func all(in language: Language) -> [Filter] {
    [
      inCase(in: language), plural(in: language), list(in: language), ordinal(in: language),
      quote(in: language), term(in: language), cite,
    ]
  }

  private static func inCase(in language: Language) -> Filter {
    Filter(
      "in_case", input: .text,
      parameters: [.required("case", .oneOf(language.grammaticalCases.map(\.rawValue)))],
      output: .type(.text)
    ) { call in
      let grammaticalCase = try call.grammaticalCase()
      let value = inflected(call.input)
      guard let text = value?.text ?? call.input.string.map({ InflectedText($0) }) else {
        throw LiquidFailure.wrongInput("in_case", wanted: "a text")
      }
      if let form = language.inflect(text, in: grammaticalCase) { return .text(form) }
      if let gap = value?.gap {
        throw LiquidFailure.gap(Gap(gap.owner, "\(gap.path).cases.\(grammaticalCase.rawValue)"))
      }
      throw LiquidFailure.noForm(
        "'\(text.text)' in the \(grammaticalCase.rawValue)", in: language,
        hint: "give the text its cases: { text: …, cases: { \(grammaticalCase.rawValue): … } }")
    }
  }

  private static func inflected(_ value: Value) -> InflectedValue? {
    guard case .dynamic(let object) = value else { return nil }
    return object as? InflectedValue
  }

  private static func plural(in language: Language) -> Filter {
    let categories = language.pluralCategories.map(\.rawValue)
    return Filter(
      "plural", input: .number,
      parameters: categories.map { .named($0, .text, isRequired: true) },
      output: .type(.text)
    ) { call in
      guard case .int(let number) = call.input else {
        throw LiquidFailure.wrongInput("plural", wanted: "a whole number")
      }
      return call[language.pluralCategory(number).rawValue]
    }
  }

  private static func list(in language: Language) -> Filter {
    Filter(
      "list", input: .list(.any), parameters: [.optional("word", .oneOf(["and", "or"]))],
      output: .type(.text)
    ) { call in
      guard case .list(let list) = call.input else {
        throw LiquidFailure.wrongInput("list", wanted: "a list of texts")
      }
      guard !list.isEmpty else {
        throw LiquidFailure(
          "this list has no entries", hints: ["ask with 'if' whether it has: {% if x.size > 0 %}"],
          id: "missing-fact")
      }
      let items = try list.map { value -> String in
        if let text = value.string { return text }
        guard case .dynamic(let object) = value else {
          throw LiquidFailure.wrongInput("list", wanted: "a list of texts")
        }
        return object.liquidText
      }
      return .text(language.list(items, or: call[0].string == "or"))
    }
  }

  private static func ordinal(in language: Language) -> Filter {
    Filter(
      "ordinal", input: .number,
      parameters: [.optional("gender", .oneOf(Agreement.NounGender.allCases.map(\.rawValue)))],
      output: .type(.text)
    ) { call in
      guard case .int(let number) = call.input else {
        throw LiquidFailure.wrongInput("ordinal", wanted: "a whole number")
      }
      let gender = call[0].string.flatMap(Agreement.NounGender.init) ?? .masculine
      guard let text = language.ordinal(number, gender) else {
        throw LiquidFailure.noForm("'\(number)' as an ordinal", in: language, hint: "use 1 or more")
      }
      return .text(text)
    }
  }

  private static func quote(in language: Language) -> Filter {
    Filter("quote", input: .text, output: .type(.text)) { call in
      let text = call.input.string ?? inflected(call.input)?.liquidText
      guard let text else { throw LiquidFailure.wrongInput("quote", wanted: "a text") }
      return .text(language.quoted(text))
    }
  }

  /// A code, or a list of them, in words.
  private static func term(in language: Language) -> Filter {
    Filter(
      "term",
      parameters: [
        .optional("agrees_with"), .named("case", .oneOf(language.grammaticalCases.map(\.rawValue))),
      ],
      output: .computed { input, _ in
        if case .list = input { .list(.text) } else { .text }
      }
    ) { call in
      if case .list(let list) = call.input {
        return .list(try list.map { .text(try word(for: $0, call, language)) })
      }
      return .text(try word(for: call.input, call, language))
    }
  }

  private static func word(
    for value: Value, _ call: FilterCall, _ language: Language
  ) throws -> String {
    guard let code = value.string else { throw LiquidFailure.wrongInput("term", wanted: "a code") }
    let grammaticalCase = call["case"].string.flatMap(GrammaticalCase.init) ?? .nominative
    let found =
      if call.arguments.isGiven(0) {
        predicate(code, outcome(code, call), of: try subject(call), in: language)
      } else if let outcome = outcome(code, call) {
        language.label(outcome)
      } else {
        noun(code, grammaticalCase, in: language)
      }
    guard let found else {
      throw LiquidFailure.noForm(
        "the code '\(code)' here", in: language,
        hint: "fill 'gender' in the case file, or word it without the code")
    }
    return found
  }

  private static func subject(_ call: FilterCall) throws -> [PersonPayload] {
    guard let people = call[0].people, !people.isEmpty else {
      throw LiquidFailure.wrongInput(
        "term", wanted: "a code and the person or people it is said of")
    }
    return people
  }

  /// The outcome that the letter thanks for, where the code is its: some are custody statuses too.
  private static func outcome(_ code: String, _ call: FilterCall) -> OutcomeKind? {
    guard call.context.options.choices["outcome"]?.string == code else { return nil }
    return OutcomeKind(rawValue: code)
  }

  private static func predicate(
    _ code: String, _ outcome: OutcomeKind?, of people: [PersonPayload], in language: Language
  ) -> String? {
    let (gender, isPlural) = (people.gender, people.count > 1)
    if let outcome { return language.term(outcome, gender: gender, plural: isPlural) }
    if let event = EventKind(rawValue: code) {
      return language.term(event, gender: gender, plural: isPlural)
    }
    if let status = CustodyStatus(rawValue: code) {
      return language.term(status, gender: gender, plural: isPlural)
    }
    return OutcomeKind(rawValue: code).flatMap {
      language.term($0, gender: gender, plural: isPlural)
    }
  }

  private static func noun(
    _ code: String, _ grammaticalCase: GrammaticalCase, in language: Language
  ) -> String? {
    if let concern = Concern(rawValue: code) { return language.term(concern, in: grammaticalCase) }
    if let demand = DemandKind(rawValue: code) { return language.term(demand, in: grammaticalCase) }
    if let kind = DetentionKind(rawValue: code) { return language.term(kind, in: grammaticalCase) }
    if let event = EventKind(rawValue: code) { return language.label(event) }
    if let status = CustodyStatus(rawValue: code) { return language.label(status) }
    if let outcome = OutcomeKind(rawValue: code) { return language.label(outcome) }
    return ResponseKind(rawValue: code).flatMap { language.label($0) }
  }

  /// A note mark for a fact's sources, when the letter is written with them; else nothing.
  private static var cite: Filter {
    Filter("cite", output: .type(.text)) { call in
      guard case .object(let object) = call.input, let payload = object.payload as? CitedPayload
      else { throw LiquidFailure.wrongInput("cite", wanted: "an event, a charge, a fact, a text") }
      guard case .dynamic(let list)? = call.context.options.choices["citations"],
        let citations = list as? Citations
      else { return .markup("") }
      let marks = payload.sources.map { "[\\*](note:\(citations.number(of: $0)))" }
      return .markup(marks.joined())
    }
  }
}
