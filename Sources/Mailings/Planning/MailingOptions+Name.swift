// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Letters

extension MailingOptions {
  /// The date, and the one case or template that was chosen, or `all`; any other choice adds a few
  /// letters of its own, so that two choices of one day are two mailings.
  func defaultName(on date: CivilDate) -> Identifier {
    let chosen = [cases, templates].compactMap { $0.count == 1 ? $0[0].description : nil }
    let base = ([date.description] + (chosen.isEmpty ? ["all"] : chosen)).joined(separator: "-")
    let mark = choiceMark.map { "-" + $0 } ?? ""
    let start = String(base.prefix(64 - mark.utf8.count))
    return Identifier(start + mark) ?? Identifier(date.description) ?? .fallback
  }

  /// Four letters that stand for all that the rest of the name does not say; nil where that is nothing.
  private var choiceMark: String? {
    var parts = recipients.map(\.description) + excepted.map { "except \($0)" }
    parts += members.map { "from \($0)" } + cosigners.map { "signed by \($0)" }
    parts += cases.count > 1 ? cases.map { "case \($0)" } : []
    parts += templates.count > 1 ? templates.map { "template \($0)" } : []
    parts += [language.map { "language \($0)" }, limit.map { "limit \($0)" }].compactMap(\.self)
    parts += citesSources ? ["sources"] : []
    parts += purpose == .appeal ? [] : ["for \(purpose.rawValue)"]
    parts += followUps.map { "after \($0.first.reference.text)" }
    parts += everyTemplate ? ["all templates"] : []
    parts += formats != LetterFormat.usual ? formats.map(\.rawValue) : []
    guard !parts.isEmpty else { return nil }
    let hex = String(StableHash.of(parts) & 0xFFFF, radix: 16)
    return String(repeating: "0", count: 4 - hex.utf8.count) + hex
  }
}

extension Identifier {
  /// A name that is always one.
  fileprivate static var fallback: Identifier {
    guard let name = Identifier("mailing") else {
      preconditionFailure("'mailing' must be an id; see Identifier.init.")
    }
    return name
  }
}
