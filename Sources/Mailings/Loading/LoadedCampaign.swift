// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import CampaignFiles
package import Campaigns
package import Diagnostics

/// A campaign's files as values, with their places, and all that is wrong with them.
///
/// A class because every letter of a mailing refers to it, from all cores: one reference to count
/// instead of one for each of its lists.
package final class LoadedCampaign: Sendable {
  /// Nil when `writ.yaml` could not be read.
  package let settings: Placed<CampaignSettings>?
  /// By id.
  package let cases: [Placed<Case>]
  /// In the order of their files and rows.
  package let recipients: [PlacedRecipient]
  /// By id, then language.
  package let templates: [PlacedTemplate]
  /// By id.
  package let members: [Placed<Member>]
  /// The days on which offices work, by which deadlines are reckoned.
  package let calendar: WorkingCalendar
  package let problems: [Diagnostic]
  /// The files of which too little could be read; the problems say why.
  package let unreadFiles: [String]

  init(
    settings: Placed<CampaignSettings>?, cases: [Placed<Case>], recipients: [PlacedRecipient],
    templates: [PlacedTemplate], members: [Placed<Member>], calendar: WorkingCalendar,
    problems: [Diagnostic], unreadFiles: [String]
  ) {
    self.settings = settings
    self.cases = cases
    self.recipients = recipients
    self.templates = templates
    self.members = members
    self.calendar = calendar
    self.problems = problems
    self.unreadFiles = unreadFiles
  }
}

extension LoadedCampaign {
  /// Reads the campaign in a folder; what cannot be read is among the problems.
  package static func load(
    from folder: String, in surroundings: some Surroundings
  ) throws(FileError) -> LoadedCampaign {
    var loader = CampaignLoader(folder: folder, surroundings: surroundings)
    return try loader.load()
  }

  package func matter(_ id: Identifier) -> Placed<Case>? { cases.first { $0.value.id == id } }

  package func member(_ id: Identifier) -> Placed<Member>? { members.first { $0.value.id == id } }

  package func templates(_ id: Identifier) -> [PlacedTemplate] {
    templates.filter { $0.value.id == id }
  }

  /// The ids of all templates, each once, in order.
  package var templateIDs: [Identifier] {
    var ids: [Identifier] = []
    for template in templates where ids.last != template.value.id { ids.append(template.value.id) }
    return ids
  }
}
