// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// That a letter went out.
package struct Dispatch: Sendable, Hashable {
  package let via: Channel
  /// The number of the registered letter, the receipt, the message's id.
  package let proof: String?
  /// The text that was sent; nil where none was kept.
  package let text: TextDigest?

  package init(via: Channel, proof: String? = nil, text: TextDigest? = nil) {
    self.via = via
    self.proof = proof
    self.text = text
  }
}
