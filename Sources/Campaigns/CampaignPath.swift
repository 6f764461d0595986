// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The path of a file in the campaign's folder, as files of the campaign name it.
///
/// It cannot lead out of the folder, into a hidden file or into `output`, which is never read back.
package struct CampaignPath: Sendable, Hashable, CustomStringConvertible {
  package let description: String

  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard text.utf8.count <= 255, parts.allSatisfy(Self.isName), parts.first != "output" else {
      return nil
    }
    description = text
  }

  private static func isName(_ part: Substring) -> Bool {
    guard let first = part.unicodeScalars.first, first != "." else { return false }
    return part.unicodeScalars.allSatisfy { scalar in
      scalar != "\\" && scalar != ":" && scalar.properties.generalCategory != .control
    }
  }
}
