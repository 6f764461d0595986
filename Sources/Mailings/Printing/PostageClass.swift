// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
internal import Languages

/// How far a letter goes, as post offices price it.
///
/// Posts draw the line within and without Europe differently; these are the states that lie in Europe by the UN's
/// geographic regions (M49) with Cyprus and Turkey, which most European posts count among them.
package enum PostageClass: String, Sendable, CaseIterable {
  case inland
  case europe
  case world

  package init(from origin: CountryCode, to destination: CountryCode?) {
    guard let destination, destination != origin else {
      self = .inland
      return
    }
    let both = [origin, destination].allSatisfy { Self.european.contains($0.description) }
    self = both ? .europe : .world
  }

  private static let european: Set<String> = [
    "AD", "AL", "AT", "AX", "BA", "BE", "BG", "BY", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI",
    "FO", "FR", "GB", "GG", "GI", "GR", "HR", "HU", "IE", "IM", "IS", "IT", "JE", "LI", "LT", "LU",
    "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "RU", "SE", "SI", "SJ",
    "SK", "SM", "TR", "UA", "VA", "XK",
  ]

  /// As the check sheet has it.
  func name(_ words: CheckSheetWords) -> String {
    switch self {
    case .inland: words(.inland)
    case .europe: words(.europe)
    case .world: words(.world)
    }
  }
}
