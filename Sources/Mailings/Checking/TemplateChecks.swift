// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Letters

/// Every template of a campaign, parsed and held against the names that letters know.
struct TemplateChecks {
  private let campaign: LoadedCampaign

  init(_ campaign: LoadedCampaign) { self.campaign = campaign }
}

extension TemplateChecks {
  /// - Parameter parts: the campaign's templates as they were prepared.
  func problems(of parts: PreparedParts) -> [Diagnostic] {
    campaign.templates.indices.flatMap { parts.template(Int32($0)).problems } + unknownAudiences
  }

  /// Kinds of recipients that no row has: most likely mistyped.
  private var unknownAudiences: [Diagnostic] {
    let kinds = Set(campaign.recipients.map(\.value.kind))
    guard !kinds.isEmpty else { return [] }
    return campaign.templates.flatMap { template in
      let named = [("audience", template.value.audience), ("copies", template.value.copies)]
      return named.flatMap { key, words in
        words.filter { !kinds.contains($0) }.map { kind in
          Diagnostic.unknownAudience(kind, known: kinds.sorted(), at: template.places.span(of: key))
        }
      }
    }
  }

  /// Languages of one template of which one is a joint letter and another is not, or that are signed by
  /// others or have another purpose: they are one letter in several languages.
  var differences: [Diagnostic] {
    campaign.templateIDs.flatMap { id -> [Diagnostic] in
      let templates = campaign.templates(id)
      guard let first = templates.first else { return [] }
      return templates.dropFirst().flatMap { other in
        first.value.keysDiffering(from: other.value).map { key in
          let place = other.places.has(key) ? key : "subject"
          return .templatesDiffer(key, id, first.value.language, at: other.places.span(of: place))
        }
      }
    }
  }
}

extension LetterTemplate {
  /// The keys of the front matter in which two languages of a template must agree and do not.
  fileprivate func keysDiffering(from other: LetterTemplate) -> [String] {
    let isJoint = about.contains(.cases)
    return (isJoint == other.about.contains(.cases) ? [] : ["about"])
      + (signatures == other.signatures ? [] : ["signatures"])
      + (purpose == other.purpose ? [] : ["purpose"])
  }
}
