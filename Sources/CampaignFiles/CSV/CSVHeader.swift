// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics

/// The columns of a recipients file by what they hold.
struct CSVHeader: Sendable {
  let separator: UInt8
  let columns: [Column]
  /// The byte after the header row.
  let end: Int

  enum Column: Sendable, Hashable {
    case plain(Field)
    /// `office__ru`, `office__ru_dative`.
    case translated(TranslatedField, LanguageTag, GrammaticalCase)
    /// A column that Writ does not know; reported once, then passed over.
    case unknown
  }

  enum Field: String, CaseIterable, Sendable {
    case id, kind, rank, jurisdiction, serves
    case holderGiven = "holder_given"
    case holderFamily = "holder_family"
    case holderPatronymic = "holder_patronymic"
    case gender, address, country, email, fax, phone, languages, tags, since, until, source
    case verifiedOn = "verified_on"
    case note, concerns
  }

  enum TranslatedField: String, CaseIterable, Sendable {
    case office, body
    case holderName = "holder_name"
  }

  static let required: [Column] = [
    .plain(.id), .plain(.kind), .plain(.rank), .plain(.jurisdiction),
    .translated(.office, .english, .nominative),
  ]
}

extension CSVHeader {
  /// The names of all columns that are not translated, for suggestions.
  static let names: [String] =
    Field.allCases.map(\.rawValue) + TranslatedField.allCases.map(\.rawValue)

  /// What a column's name says it holds; nil for names that Writ does not know.
  static func column(named name: String) -> Column? {
    if let field = Field(rawValue: name) { return .plain(field) }
    guard let parts = split(name), let field = TranslatedField(rawValue: parts.field) else {
      return nil
    }
    guard let suffix = parts.suffix else {
      return field == .holderName ? nil : .translated(field, .english, .nominative)
    }
    let words = suffix.split(separator: "_", omittingEmptySubsequences: false)
    guard let first = words.first, words.count <= 2, let language = LanguageTag(first) else {
      return nil
    }
    guard words.count == 2 else { return .translated(field, language, .nominative) }
    return GrammaticalCase(rawValue: String(words[1])).map { .translated(field, language, $0) }
  }

  /// A name cut at its double underscore.
  private static func split(_ name: String) -> (field: String, suffix: String?)? {
    let bytes = Array(name.utf8)
    for index in bytes.indices.dropLast() where bytes[index] == 0x5F && bytes[index + 1] == 0x5F {
      return (
        String(decoding: bytes[..<index], as: UTF8.self),
        String(decoding: bytes[(index + 2)...], as: UTF8.self)
      )
    }
    return (name, nil)
  }
}

extension CSVHeader.Column {
  /// The column's name as the header has it.
  var name: String {
    switch self {
    case .plain(let field): return field.rawValue
    case .unknown: return "?"
    case .translated(let field, let language, let grammaticalCase):
      if language == .english, grammaticalCase == .nominative { return field.rawValue }
      let suffix = grammaticalCase == .nominative ? "" : "_\(grammaticalCase.rawValue)"
      return "\(field.rawValue)__\(language)\(suffix)"
    }
  }
}
