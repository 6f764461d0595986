// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Diagnostics

/// What questions to the ledger need of a campaign: its settings and days off, not its cases.
package struct LoadedSettings: Sendable {
  /// Nil when `writ.yaml` could not be read.
  package let settings: CampaignSettings?
  package let calendar: WorkingCalendar
  /// How the cases stand that were asked for, as far as their files could be read.
  package let statuses: [Identifier: CaseStatus]
  package let problems: [Diagnostic]
}

extension LoadedSettings {
  /// Reads the settings of the campaign in a folder, and how some of its cases stand.
  package static func load(
    from folder: String, standing cases: Set<Identifier> = [], in surroundings: some Surroundings
  ) throws(FileError) -> LoadedSettings {
    var loader = CampaignLoader(folder: folder, surroundings: surroundings)
    return try loader.loadSettings(standing: cases)
  }
}
