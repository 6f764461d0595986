// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The filters of the standard language.
enum StandardFilters {
  static let byName: [String: Filter] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name, $0) })

  private static let all: [Filter] =
    CaseFilters.all + JoiningFilters.all + StrippingFilters.all + ReplacingFilters.all
    + CuttingFilters.all + HTMLFilters.all + URLFilters.all + Base64Filters.all
    + MathFilters.all + RoundingFilters.all + ListFilters.all + SelectingFilters.all
    + SortingFilters.all + [DateFilter.filter, DefaultFilter.filter]
}
