// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Ledger

extension TrayClues {
  /// What a response says.
  init(_ response: Response, cameOn day: CivilDate, in view: LedgerView, prefix: String?) throws {
    let parts = [response.subject, response.theirReference, response.words, response.note]
    let whole = parts.compactMap(\.self).joined(separator: "\n")
    let text = String(decoding: whole.utf8.prefix(Self.longestText), as: UTF8.self)
    let found =
      Reference.found(in: text) + (prefix.map { Reference.found(in: text, prefix: $0) } ?? [])
    references = Set(try view.summaries(of: found).map(\.reference))
    nearReferences = try Self.nearReferences(in: text, view, prefix)
    words = FoldedWords(text)
    sender = FoldedWords(response.sender ?? "")
    subject = FoldedWords(Self.bareSubject(response.subject ?? ""))
    domains = Self.domains(in: response.sender ?? "")
    days = NamedDays.all(in: text)
    cameOn = day
  }

  /// Of a longer text only the beginning is read.
  private static let longestText = 1 << 17
  private static let mostTokens = 50

  /// Letters whose reference stands in a text with one slip in it.
  private static func nearReferences(
    in text: String, _ view: LedgerView, _ prefix: String?
  ) throws -> Set<Reference> {
    let tokens = text.split { $0.isWhitespace || "()[]{}<>,;:\"„“”«»#".contains($0) }
      .filter { (9...16).contains($0.utf8.count) && $0.contains("-") }
      .filter { $0.contains(where: \.isNumber) }
    var near: Set<Reference> = []
    for token in tokens.prefix(mostTokens) where Reference(typed: token) == nil {
      for repair in Reference.repairs(of: String(token), prefix: prefix) {
        if let letter = try view.summary(of: repair) { near.insert(letter.reference) }
      }
    }
    return near
  }

  /// A subject without the marks of answers and forwarded mails.
  private static func bareSubject(_ subject: String) -> String {
    var rest = subject[...]
    let marks = [
      "re", "aw", "antw", "antwort", "sv", "rv", "r", "fw", "fwd", "wg", "tr", "отв", "на",
    ]
    while let colon = rest.firstIndex(of: ":"),
      marks.contains(rest[..<colon].lowercased().filter { !$0.isWhitespace })
    {
      rest = rest[rest.index(after: colon)...]
    }
    return String(rest)
  }

  /// What stands behind the `@` of mail addresses.
  static func domains(in text: String) -> Set<String> {
    Set(
      text.split(separator: "@").dropFirst().compactMap { part in
        let domain = part.prefix { $0.isLetter || $0.isNumber || "-.".contains($0) }.lowercased()
        return domain.contains(".") && !shared.contains(domain) ? domain : nil
      })
  }

  /// Providers that many people share, whose names say nothing of a sender.
  private static let shared: Set<String> = [
    "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "yahoo.com", "mail.ru", "gmx.de",
    "gmx.net", "web.de", "yandex.ru", "icloud.com", "proton.me", "protonmail.com", "inbox.ru",
    "bk.ru", "list.ru", "ukr.net", "mail.com",
  ]
}

/// Days that a text names in figures.
enum NamedDays {
  private static let most = 200

  /// Days as in `2026-11-02`, `02.11.2026`, `2/11/2026`; a day is taken to stand before its month.
  static func all(in text: String) -> Set<CivilDate> {
    let tokens = text.split { !$0.isNumber && !"-./".contains($0) }
      .lazy.filter { $0.utf8.count >= 8 }
    return Set(tokens.prefix(most).compactMap(day))
  }

  private static func day(_ token: Substring) -> CivilDate? {
    let bare = token.drop { !$0.isNumber }
    let parts = bare.split { !$0.isNumber }
    guard parts.count >= 3 else { return nil }
    let numbers = parts.prefix(3).compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    if parts[0].count == 4 {
      return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
    }
    guard parts[2].count == 4 else { return nil }
    return CivilDate(year: numbers[2], month: numbers[1], day: numbers[0])
  }
}
