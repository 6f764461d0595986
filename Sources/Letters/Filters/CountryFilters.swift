// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Languages
internal import Liquid

/// Countries in their sentence.
enum CountryFilters {
  static func all(in language: Language) -> [Filter] {
    [
      filter("country", .name, in: language), filter("the_country", .withArticle, in: language),
      filter("country_of", .of, in: language), filter("country_in", .in, in: language),
      filter("country_to", .to, in: language), filter("country_from", .from, in: language),
      filter("official_country", .official, in: language),
      filter("official_country_of", .officialOf, in: language),
    ]
  }

  private static func filter(
    _ name: String, _ form: CountryForm, in language: Language
  ) -> Filter {
    Filter(name, input: .text, output: .type(.text)) { call in
      guard let text = call.input.string, let code = CountryCode(text) else {
        throw LiquidFailure.wrongInput(name, wanted: "a country's code")
      }
      guard let word = language.country(code, form) else {
        throw LiquidFailure.noForm(
          "'\(code)' with '\(name)'", in: language,
          hint: language.namesItself(code)
            ? "writ.yaml names this country in its own way: add '\(form.rawValue)' to 'countries'"
            : "the tables of this language lack the country; word the sentence without it")
      }
      return .text(word)
    }
  }
}
