// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A person whom a case is about.
package struct Person: Sendable, Equatable {
  package let id: Identifier
  package let names: PersonNames
  /// Other spellings found in sources, kept as variants.
  package let alsoWritten: [String]
  package let gender: Gender
  package let born: EDTFDate?
  package let died: EDTFDate?
  /// An age that a source states, with the day for which it says so.
  package let age: StatedAge?
  /// "human rights defender", without an article.
  package let occupation: LocalizedText?
  /// Where post reaches the person.
  package let writeTo: PrisonAddress?

  package init(
    id: Identifier, names: PersonNames, alsoWritten: [String], gender: Gender,
    born: EDTFDate?, died: EDTFDate?, age: StatedAge?, occupation: LocalizedText?,
    writeTo: PrisonAddress? = nil
  ) {
    self.id = id
    self.names = names
    self.alsoWritten = alsoWritten
    self.gender = gender
    self.born = born
    self.died = died
    self.age = age
    self.occupation = occupation
    self.writeTo = writeTo
  }
}

/// An age in years that a source states for a day.
package struct StatedAge: Sendable, Hashable {
  package let years: Int
  package let on: EDTFDate

  package init(years: Int, on: EDTFDate) {
    self.years = years
    self.on = on
  }
}
