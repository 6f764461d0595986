// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What a language knows, what it lacks, and who has looked at it.
package struct Coverage: Sendable, Equatable {
  package let language: LanguageTag
  package let areas: [Area]

  /// One area of knowledge.
  package struct Area: Sendable, Equatable {
    /// "forms of address", "dates", "terms".
    package let name: String
    /// How many entries stand on which footing.
    package let reviews: [ReviewStatus: Int]
    /// What is missing, such as a country's code with the form that it lacks.
    package let missing: [String]

    package init(name: String, reviews: [ReviewStatus: Int], missing: [String]) {
      self.name = name
      self.reviews = reviews
      self.missing = missing
    }

    package var entries: Int { reviews.values.reduce(0, +) }
  }
}
