// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CampaignFiles
import Campaigns
import Diagnostics
import Mailings
import Testing

/// What one mistake in a file does to the rest of the campaign.
@Suite struct LoadingTests {
  private func campaign(_ change: String) async throws -> LoadedCampaign {
    let entry = GalleryEntry(name: "loading", text: change + "=== problems\n")
    let today = try #require(Gallery.today)
    let surroundings = MemorySurroundings(today: today)
    for (name, bytes) in entry.files(base: baseCampaign) {
      _ = try surroundings.write(bytes, to: "small/\(name)")
    }
    return try LoadedCampaign.load(from: "small", in: surroundings)
  }

  @Test(
    arguments: [
      "=== Members/alex.yaml\nid: alex\nname: [\n", "=== Templates/appeal/en.md\nno front matter\n",
      "=== Cases/anna.yaml\nid: [\n", "=== writ.yaml\n⟪FF⟫⟪FE⟫\n",
      "=== Cases/anna.yaml\nid: ⟪E9⟫\n", "=== Members/alex.yaml\n⟪FE⟫⟪FF⟫\n",
    ])
  func `a file that cannot be read is one problem, and nothing that it defines is missing`(
    change: String
  ) async throws {
    let campaign = try await campaign(change)
    #expect(campaign.problems.count == 1)
    #expect(campaign.unreadFiles.count == 1)
  }

  @Test func `what could be read is there beside what could not`() async throws {
    let campaign = try await campaign("=== Cases/berta.yaml\nid: [\n")
    #expect(campaign.cases.map(\.value.id.description) == ["anna"])
    #expect(campaign.recipients.count == 1)
    #expect(campaign.unreadFiles == ["Cases/berta.yaml"])
  }

  @Test func `problems come in the order of files and lines, and the same in every run`()
    async throws
  {
    let change = """
      === Cases/anna.yaml
      zzz: 1
      id: Anna
      === writ.yaml
      yyy: 1
      === Members/alex.yaml
      xxx: 1

      """
    let first = try await campaign(change).problems
    let places = first.compactMap { $0.span.map { "\($0.source.name):\($0.range.lowerBound)" } }
    #expect(places.first?.hasPrefix("Cases/anna.yaml") == true)
    #expect(places.last?.hasPrefix("writ.yaml") == true)
    for _ in 1...5 {
      let again = try await campaign(change).problems
      #expect(DiagnosticRenderer().render(again) == DiagnosticRenderer().render(first))
    }
  }
}
