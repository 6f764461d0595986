// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import PrintWriter

/// The paper of stories, petition sheets and reports, as `--paper` takes it.
package enum DocumentPaper: String, Sendable, CaseIterable {
  case a4
  case letter

  fileprivate var paper: Paper {
    switch self {
    case .a4: .a4
    case .letter: .letter
    }
  }
}

/// On which paper and in which fonts a campaign's documents are printed.
package struct DocumentDress: Sendable {
  let paper: Paper
  /// Families that are preferred to the usual ones.
  let fonts: [String]

  /// - Parameter asked: nil for the paper of the sender's letters: that of the layout in the member's file, else the
  ///   usual one of the member's country.
  init(_ campaign: LoadedCampaign, on asked: DocumentPaper? = nil) {
    let settings = campaign.settings?.value
    let sender = settings?.sender.flatMap(campaign.member)?.value
    let layout =
      sender?.stationery.layout.flatMap(SheetLayout.named)
      ?? .usual(in: sender?.country.description)
    paper = asked?.paper ?? layout.paper
    fonts = settings?.fonts ?? []
  }
}
