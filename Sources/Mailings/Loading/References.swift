// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics

/// The ids by which a campaign's files name each other, looked up in all of them.
struct References {
  let settings: Placed<CampaignSettings>?
  let cases: [Placed<Case>]
  let recipients: [PlacedRecipient]
  let templates: [PlacedTemplate]
  let members: [Placed<Member>]
  /// Files that are there but could not be read: what they define is not missing.
  let unreadFiles: [String]
}

extension References {
  var problems: [Diagnostic] {
    doubledRecipients + doubledCases + unknownTemplates + otherPurposes + unknownSender
  }

  private var doubledRecipients: [Diagnostic] {
    var first: [Identifier: Int] = [:]
    var problems: [Diagnostic] = []
    for (index, recipient) in recipients.enumerated() {
      if let known = first[recipient.value.id] {
        let row = recipients[known].places.row
        problems.append(
          .doubledRecipient(
            recipient.value.id, firstIn: row.source.name, line: row.start.line,
            at: recipient.places.span(of: "id")))
      } else {
        first[recipient.value.id] = index
      }
    }
    return problems
  }

  private var doubledCases: [Diagnostic] {
    zip(cases, cases.dropFirst()).filter { $0.value.id == $1.value.id }.map { first, second in
      .doubledCase(
        second.value.id, firstIn: first.places.source.name, at: second.places.span(of: "id"))
    }
  }

  private var unknownTemplates: [Diagnostic] {
    let known = Set(templates.map(\.value.id)).union(unread("Templates") { $0[1] })
    return cases.flatMap { matter in
      matter.value.letters.filter { !known.contains($0) }.map { id in
        Diagnostic.unknownTemplate(
          id, known: known.map(\.description), at: matter.places.span(of: "letters"))
      }
    }
  }

  /// Templates that a case names as its appeals and that are none: they would be passed over.
  private var otherPurposes: [Diagnostic] {
    // Where its languages differ in their purpose, that is told of them.
    let purposes = Dictionary(
      templates.map { ($0.value.id, $0.value.purpose) },
      uniquingKeysWith: { $0 == .appeal ? $0 : $1 })
    return cases.flatMap { matter in
      matter.value.letters.compactMap { id in
        guard let purpose = purposes[id], purpose != .appeal else { return nil }
        return .noAppeal(id, purpose, at: matter.places.span(of: "letters"))
      }
    }
  }

  private var unknownSender: [Diagnostic] {
    guard let settings, let sender = settings.value.sender,
      !members.contains(where: { $0.value.id == sender }),
      !unread("Members", name: { $0.last?.fileStem ?? "" }).contains(sender)
    else { return [] }
    return [
      .unknownSender(
        sender, known: members.map(\.value.id.description), at: settings.places.span(of: "sender"))
    ]
  }

  /// The ids that the unread files of a folder have by their names.
  private func unread(
    _ folder: String, name: ([Substring]) -> Substring
  ) -> Set<Identifier> {
    let paths = unreadFiles.map { $0.split(separator: "/") }
    return Set(
      paths.filter { $0.first == folder[...] && $0.count > 1 }.compactMap { Identifier(name($0)) })
  }
}
