// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Languages
internal import Liquid

/// Dates, ages and lengths of time in running text.
enum DateFilters {
  static func all(in language: Language) -> [Filter] {
    [
      phrase("on_date", .on, in: language), phrase("since", .since, in: language),
      phrase("until", .until, in: language), phrase("from_date", .from, in: language),
      phrase("long_date", .plain, in: language), year(in: language), age(in: language),
      duration(in: language), lasting(in: language), sentence(in: language),
    ]
  }

  private static func phrase(
    _ name: String, _ phrase: DatePhrase, in language: Language
  ) -> Filter {
    Filter(name, input: .date, output: .type(.text)) { call in
      let date = try date(call.input, name)
      guard let text = text(of: call.input, date, phrase, in: language) else {
        throw LiquidFailure.noForm(
          "'\(date.text)' after '\(name)'", in: language,
          hint: "use another filter, such as on_date")
      }
      return .text(text)
    }
  }

  /// A date of the case file is put into words once for all its letters.
  private static func text(
    of value: Value, _ date: EDTFDate, _ phrase: DatePhrase, in language: Language
  ) -> String? {
    guard case .dynamic(let object) = value, let value = object as? DateValue else {
      return language.date(date, phrase)
    }
    return value.text(phrase, in: language)
  }

  private static func year(in language: Language) -> Filter {
    Filter("year", input: .date, output: .type(.text)) { call in
      let date = try date(call.input, "year")
      if let point = date.point, !point.isInexact { return .text(String(point.year)) }
      guard let yearOnly = date.yearOnly, let text = language.date(yearOnly, .plain) else {
        throw LiquidFailure.noForm(
          "the year of '\(date.text)'", in: language, hint: "use long_date")
      }
      return .text(text)
    }
  }

  private static func age(in language: Language) -> Filter {
    Filter("age", parameters: [.optional("on", .date)], output: .type(.text)) { call in
      let born = try birthDate(call)
      let on = try day(call, at: 0)
      guard let born, let years = born.completedYears(until: on) else {
        throw LiquidFailure(
          "the age is not known", hints: ["test for 'born' before asking for the age"],
          id: "missing-fact")
      }
      return .text(language.age(years))
    }
  }

  private static func birthDate(_ call: FilterCall) throws -> EDTFDate? {
    if let people = call.input.people { return people.first?.person.born }
    return try date(call.input, "age")
  }

  /// Of a term its length; of a date the completed years and months from it to another.
  private static func duration(in language: Language) -> Filter {
    length("duration") { language.duration($0) }
  }

  /// The same after the language's word for it: "for 13 years".
  private static func lasting(in language: Language) -> Filter {
    length("for_duration") { language.lasting($0) }
  }

  private static func length(
    _ name: String, _ text: @escaping @Sendable (CalendarDuration) -> String
  ) -> Filter {
    Filter(name, parameters: [.optional("until", .date)], output: .type(.text)) { call in
      if case .dynamic(let object) = call.input, let value = object as? TermValue {
        guard case .duration(let duration) = value.term else {
          throw LiquidFailure.wrongInput(name, wanted: "a term with a length; use sentence")
        }
        return .text(text(duration))
      }
      let start = try date(call.input, name)
      let end = try day(call, at: 0)
      guard let length = start.completedDuration(until: end) else {
        throw LiquidFailure(
          "the time since '\(start.text)' cannot be counted",
          hints: ["use since, or name the years"], id: "missing-form")
      }
      return .text(text(length))
    }
  }

  private static func sentence(in language: Language) -> Filter {
    Filter("sentence", output: .type(.text)) { call in
      guard case .dynamic(let object) = call.input, let value = object as? TermValue else {
        throw LiquidFailure.wrongInput("sentence", wanted: "the term of an event or a charge")
      }
      return .text(language.sentence(value.term))
    }
  }

  /// The date of a value of the case file, or of a text in EDTF.
  private static func date(_ value: Value, _ name: String) throws -> EDTFDate {
    if case .dynamic(let object) = value, let value = object as? DateValue { return value.date }
    guard let text = value.string, let date = try? EDTFDate(parsing: text) else {
      throw LiquidFailure.wrongInput(name, wanted: "a date")
    }
    return date
  }

  /// The day given as an argument, or that of the letter.
  private static func day(_ call: FilterCall, at index: Int) throws -> CivilDate {
    let given = call.arguments.isGiven(index) ? call[index] : call.context.options.choices["today"]
    guard let day = try date(given ?? .nil, "age").latest else {
      throw LiquidFailure.wrongInput("age", wanted: "a date that has come")
    }
    return day
  }
}

extension EDTFDate {
  /// The year alone, with what is uncertain about it.
  fileprivate var yearOnly: EDTFDate? {
    guard let point else { return nil }
    if point.precision == .century || point.precision == .decade { return self }
    let digits = String(point.earliest.description.prefix(4))
    let mark =
      switch point.qualifier {
      case .none: ""
      case .uncertain: "?"
      case .approximate: "~"
      case .uncertainAndApproximate: "%"
      }
    return try? EDTFDate(parsing: digits + mark)
  }

  /// The completed years and months to a day; nil where they are not certain.
  fileprivate func completedDuration(until end: CivilDate) -> CalendarDuration? {
    guard let earliest, let latest, earliest <= end, !isInexact else { return nil }
    let most = Self.months(from: earliest, to: end)
    let fewest = Self.months(from: latest, to: end)
    if most == fewest { return CalendarDuration(years: most / 12, months: most % 12) }
    // A month or a year is known, but no day: count what is sure.
    guard most / 12 == fewest / 12 || most - fewest <= 1 else { return nil }
    return most - fewest <= 1
      ? CalendarDuration(years: fewest / 12, months: fewest % 12)
      : CalendarDuration(years: fewest / 12)
  }

  private static func months(from start: CivilDate, to end: CivilDate) -> Int {
    let months = (end.year - start.year) * 12 + end.month - start.month
    return max(end.day < start.day ? months - 1 : months, 0)
  }
}
