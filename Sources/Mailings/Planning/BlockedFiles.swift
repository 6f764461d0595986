// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
package import Diagnostics

/// The files and rows in which an error stands: no letter is written from them.
package struct BlockedFiles: Sendable {
  /// Names of case, template and member files.
  let files: Set<String>
  let cases: Set<Identifier>
  /// The offsets of errors by recipients file, in order.
  private let offsets: [String: [Int]]
  /// The ids that two rows have, of which nobody knows which is meant.
  private let doubledRecipients: Set<Identifier>
  /// Whether nothing can be written at all.
  package let blocksEverything: Bool

  /// - Parameter choice: what is wrong with what was asked for; an error in it stops everything.
  package init(
    _ problems: [Diagnostic], of campaign: LoadedCampaign, choice: [Diagnostic] = []
  ) {
    let errors = problems.filter { $0.severity == .error }
    let names = Set(errors.compactMap { $0.span?.source.name })
    files = names
    cases = Set(campaign.cases.filter { names.contains($0.places.source.name) }.map(\.value.id))
    offsets = Dictionary(grouping: errors.compactMap(\.span), by: \.source.name)
      .mapValues { $0.map(\.range.lowerBound).sorted() }
    doubledRecipients = Self.doubled(campaign.recipients.lazy.map(\.value.id))
    blocksEverything =
      campaign.settings == nil || names.contains("writ.yaml") || choice.hasErrors
  }
}

extension BlockedFiles {
  private static func doubled(_ ids: some Sequence<Identifier>) -> Set<Identifier> {
    var seen: Set<Identifier> = []
    return ids.reduce(into: []) { doubled, id in
      if !seen.insert(id).inserted { doubled.insert(id) }
    }
  }

  /// Whether an error stands in the recipient's row or in the header above it, or the row shares its
  /// id with another.
  func isBlocked(_ recipient: PlacedRecipient) -> Bool {
    if doubledRecipients.contains(recipient.value.id) { return true }
    guard let offsets = offsets[recipient.places.fileName], let first = offsets.first else {
      return false
    }
    if recipient.places.isInHeader(first) { return true }
    let row = recipient.places.row.range
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < row.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < offsets.count && offsets[low] < row.upperBound
  }
}
