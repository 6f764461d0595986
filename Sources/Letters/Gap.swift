// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Diagnostics

/// A fact or a translation that a letter needs and a file lacks.
///
/// It names the file's value by its path, so that the problem can be shown where the value belongs.
package struct Gap: Sendable, Hashable {
  package let owner: Owner
  /// The value's path in its file: `people.azimjon.occupation`.
  package let path: String
  /// The language that is missing; nil when the value itself is.
  package let language: LanguageTag?

  /// The kind of file that lacks it.
  package enum Owner: Sendable, Hashable {
    case matter(Identifier)
    case recipient(Identifier)
    case member(Identifier)
    case settings
  }

  package init(_ owner: Owner, _ path: String, in language: LanguageTag? = nil) {
    self.owner = owner
    self.path = path
    self.language = language
  }
}

extension Gap {
  /// The gap as one text, to travel through a template and back.
  var key: String {
    [owner.key, path, language?.description ?? ""].joined(separator: "|")
  }

  init?(key: String) {
    let parts = key.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let owner = Owner(key: parts[0]) else { return nil }
    self.init(owner, parts[1], in: LanguageTag(parts[2]))
  }
}

extension Gap.Owner {
  fileprivate var key: String {
    switch self {
    case .matter(let id): "case:\(id)"
    case .recipient(let id): "recipient:\(id)"
    case .member(let id): "member:\(id)"
    case .settings: "settings:"
    }
  }

  fileprivate init?(key: String) {
    let parts = key.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    switch (parts[0], Identifier(parts[1])) {
    case ("case", let id?): self = .matter(id)
    case ("recipient", let id?): self = .recipient(id)
    case ("member", let id?): self = .member(id)
    case ("settings", _): self = .settings
    default: return nil
    }
  }
}

/// What is wrong with a letter that could not be composed, or what should be looked at.
package enum Finding: Sendable, Equatable {
  /// A problem with its place in a template.
  case problem(Diagnostic)
  /// Something that a file lacks, and the place in the template that needs it, if it is one.
  case gap(Gap, neededAt: SourceSpan?)
  /// A form of a name that was made by rule, or its spelling by a standard in brackets, to be read
  /// by somebody who knows the language.
  case madeByRule(String)
  /// Something that a reader of the finished letter would stumble over.
  case reading(ReadingNote)

  /// Whether the letter cannot be written because of it.
  package var stops: Bool {
    switch self {
    case .problem, .gap: true
    case .madeByRule, .reading: false
    }
  }
}
