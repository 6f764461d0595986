// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What a member's letters have on paper besides their text.
package struct Stationery: Sendable, Equatable {
  /// The id of the layout; nil for the usual one of the member's country.
  package var layout: String?
  /// A picture of the member's signature, PNG or JPEG.
  package var signature: CampaignPath?
  /// A picture above the sender's block.
  package var letterhead: CampaignPath?
  /// A line above the sender's block.
  package var headline: String?

  package init(
    layout: String? = nil, signature: CampaignPath? = nil, letterhead: CampaignPath? = nil,
    headline: String? = nil
  ) {
    self.layout = layout
    self.signature = signature
    self.letterhead = letterhead
    self.headline = headline
  }
}
