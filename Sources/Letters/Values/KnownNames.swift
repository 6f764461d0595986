// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// The ids that cases of a campaign give to their events and facts.
///
/// A template may name any of them; an id that no case has is a mistake, one that this case lacks is
/// a fact that is missing.
package struct KnownNames: Sendable, Equatable {
  let events: Set<String>
  let facts: Set<String>

  package init(_ cases: some Sequence<Case>) {
    var events: Set<String> = Set(EventKind.codes)
    var facts: Set<String> = []
    for matter in cases {
      events.formUnion(matter.timeline.map(\.id.description))
      facts.formUnion(matter.facts.map(\.id.description))
    }
    self.events = events
    self.facts = facts
  }
}
