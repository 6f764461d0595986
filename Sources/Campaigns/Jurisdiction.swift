// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Whose authority an office speaks for: a state or an international body.
package enum Jurisdiction: Sendable, Hashable {
  case state(CountryCode)
  case international(InternationalBody)
}

/// The international bodies that offices in campaigns belong to.
package enum InternationalBody: String, Sendable, CaseIterable {
  case europeanUnion = "EU"
  case unitedNations = "UN"
  case osce = "OSCE"
  case councilOfEurope = "COE"
}

extension Jurisdiction {
  package init?(_ text: some StringProtocol) {
    if let body = InternationalBody(rawValue: String(text)) {
      self = .international(body)
    } else if let country = CountryCode(text) {
      self = .state(country)
    } else {
      return nil
    }
  }

  /// The state, where it is one.
  package var country: CountryCode? {
    if case .state(let country) = self { country } else { nil }
  }

  package var code: String {
    switch self {
    case .state(let country): country.description
    case .international(let body): body.rawValue
    }
  }
}
