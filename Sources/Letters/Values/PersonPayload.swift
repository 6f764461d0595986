// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns

/// What grammar filters need of a person in a template.
struct PersonPayload: Sendable {
  let person: Person
  let matter: Identifier
}
