// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Languages
internal import Letters

/// Finds where in the campaign's files a gap is to be filled.
struct GapLocator {
  let campaign: LoadedCampaign

  /// A problem at the place where the missing value belongs.
  func diagnostic(_ gap: Gap, neededAt needed: SourceSpan?, note: String) -> Diagnostic {
    let need = needed.map { span -> String in
      let start = span.start
      return ", needed by \(span.source.name):\(start.line):\(start.column)"
    }
    return Diagnostic(
      gap.language == nil ? "missing-fact" : "missing-translation", .error,
      "\(wording(of: gap))\(need ?? "")", at: place(of: gap), hints: hints(for: gap), notes: [note])
  }

  func place(of gap: Gap) -> SourceSpan? {
    switch gap.owner {
    case .matter(let id): campaign.matter(id)?.places.span(of: gap.path).firstLine
    case .member(let id): campaign.member(id)?.places.span(of: gap.path).firstLine
    case .settings: campaign.settings?.places.span(of: gap.path).firstLine
    case .recipient(let id):
      campaign.recipients.first { $0.value.id == id }?.places.span(of: gap.path)
    }
  }

  private func wording(of gap: Gap) -> String {
    let name = gap.name
    guard let tag = gap.language else {
      return isHidden(gap) ? "'\(name)' is not public" : "nothing is known of '\(name)'"
    }
    let language = Language.of(tag)?.englishName ?? "'\(tag)'"
    return "no \(language) text for '\(name)'"
  }

  /// Whether the case's file has the value, but for fewer eyes than those of a letter's readers.
  private func isHidden(_ gap: Gap) -> Bool {
    guard gap.language == nil, case .matter(let id) = gap.owner else { return false }
    return campaign.matter(id)?.places.has(gap.path) ?? false
  }

  private func hints(for gap: Gap) -> [String] {
    if isHidden(gap) {
      return [
        "letters tell public facts only; ask for it in the template only {% if … %} it is known"
      ]
    }
    return switch (gap.owner, gap.language) {
    case (.recipient, let tag?): ["fill the column '\(gap.path)__\(tag)'"]
    case (.recipient, nil): ["fill the column '\(gap.path)'"]
    case (_, let tag?): ["add \(tag): …"]
    case (_, nil):
      ["add it with its source, or ask for it in the template only {% if … %} it is known"]
    }
  }
}

extension Gap {
  /// The value's name as a reader of the file knows it: the last word of its path.
  fileprivate var name: String {
    let words = path.split(separator: ".").map(String.init)
    let parts = words.last == "text" ? words.dropLast() : words[...]
    return parts.last ?? path
  }
}
