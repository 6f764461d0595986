// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics

/// One row of a recipients file, read cell by cell.
struct RecipientRow {
  private static let longestCell = 20_000
  private let texts: [String?]
  /// The cells that hold something which may not be printed; that has been reported.
  private let unreadable: Set<Int>
  private let spans: [Range<Int>]
  private let table: RecipientTable
  private let problems: ProblemList
  private let memo: ListMemo

  /// Fails with a problem reported when the row has too many or too few cells.
  init?(
    _ row: CSVRow, bytes: UnsafeBufferPointer<UInt8>, table: RecipientTable, problems: ProblemList,
    memo: ListMemo
  ) {
    let wanted = table.header.columns.count
    guard row.cells.count == wanted else {
      let span = table.source.span(row.range).firstLine
      problems.report(.wrongCellCount(row.cells.count, wanted: wanted, at: span))
      return nil
    }
    self.table = table
    self.problems = problems
    self.memo = memo
    spans = row.cells.map(\.range)
    var unreadable: Set<Int> = []
    texts = row.cells.enumerated().map { index, cell in
      let span = table.source.span(cell.range)
      let text = bytes.text(of: cell).trimmed
      guard let problem = Self.problem(in: text, at: span) else { return text.isEmpty ? nil : text }
      problems.report(problem)
      unreadable.insert(index)
      return nil
    }
    self.unreadable = unreadable
  }

  /// Why the text of a cell may not be printed; nil where it may.
  private static func problem(in text: String, at span: SourceSpan) -> Diagnostic? {
    guard text.utf8.count <= longestCell else {
      return .cellTooLong(text.utf8.count, most: longestCell, at: span.firstLine)
    }
    if !text.isEmpty, !text.hasInk { return .emptyText(at: span) }
    let isPlainASCII = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    return isPlainASCII ? nil : unprintable(text, at: span)
  }

  /// A cell is one line: line feeds and tabs are control characters in it like any other.
  private static func unprintable(_ text: String, at span: SourceSpan) -> Diagnostic? {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      // White space that is no kind of space (PropList.txt of the Unicode Character Database).
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: return .lineEndInCell(at: span.firstLine)
      default: break
      }
      if let problem = Diagnostic.unprintable(scalar, at: span) { return problem }
    }
    return nil
  }
}

extension RecipientRow {
  /// The recipient, or nil when too little of the row can be read.
  func recipient() -> Recipient? {
    let id = required(.id).flatMap {
      value($0, .id, Identifier.init) { .badIdentifier($0, at: $1) }
    }
    let kind = required(.kind)
    let rank = required(.rank).flatMap { code($0, .rank, Rank.self) }
    let jurisdiction = required(.jurisdiction).flatMap {
      value($0, .jurisdiction, Jurisdiction.init) { .unknownJurisdiction($0, at: $1) }
    }
    let office = translated(.office)
    let isOfficeRead = !isUnreadable(.translated(.office, .english, .nominative))
    if office[.english] == nil, isOfficeRead {
      problems.report(.holderWithoutOffice(at: span(.id)))
    }
    let holder = holder()
    let contact = contact()
    let serves = words(.serves).compactMap { country($0, .serves) }
    let languages = languages()
    let verifiedOn = verifiedOn()
    let concerns = words(.concerns).compactMap { code($0, .concerns, Concern.self) }
    guard let id, let kind, let rank, let jurisdiction, office[.english] != nil else { return nil }
    return Recipient(
      id: id, kind: kind, rank: rank, jurisdiction: jurisdiction,
      serves: serves, office: office,
      body: translated(.body), holder: holder, addressLines: contact.lines,
      country: contact.country, email: contact.email, fax: text(.fax), phone: text(.phone),
      languages: languages, tags: words(.tags), source: text(.source), verifiedOn: verifiedOn,
      note: text(.note), concerns: concerns)
  }

  private func holder() -> Holder? {
    var names = LanguageMap<PersonName>()
    let given = text(.holderGiven)
    let family = text(.holderFamily)
    let patronymic = text(.holderPatronymic)
    if given != nil || family != nil {
      names[.english] = PersonName(
        given: given, patronymic: patronymic, family: family, cases: cases(.holderName, .english))
    }
    for (index, column) in table.header.columns.enumerated() {
      guard case .translated(.holderName, let language, .nominative) = column,
        let text = texts[index]
      else { continue }
      names[language] = name(text, at: spans[index], cases: cases(.holderName, language))
    }
    let gender = text(.gender).flatMap { code($0, .gender, Gender.self) }
    let since = date(.since)
    let until = date(.until)
    guard !names.isEmpty else {
      reportHolderless(gender: gender)
      return nil
    }
    return Holder(names: PersonNames(names), gender: gender ?? .unknown, since: since, until: until)
  }

  /// A name in parts: "Given | Family" or "Given | Patronymic | Family".
  private func name(
    _ text: String, at range: Range<Int>, cases: [GrammaticalCase: String]
  ) -> PersonName {
    let parts = text.split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
    if !(1...3).contains(parts.count) {
      problems.report(.badName(parts.count, at: table.source.span(range)))
    }
    return PersonName(
      given: parts.count > 1 ? parts[0] : nil, patronymic: parts.count > 2 ? parts[1] : nil,
      family: parts.last ?? text, cases: cases)
  }

  private func reportHolderless(gender: Gender?) {
    if let gender, gender != .unknown { problems.report(.genderWithoutHolder(at: span(.gender))) }
    for field in [CSVHeader.Field.since, .until] where text(field) != nil {
      problems.report(.termWithoutHolder(at: span(field)))
    }
  }

  private func contact() -> (lines: [String], country: CountryCode?, email: String?) {
    let lines = (text(.address) ?? "").split(separator: "|").map { String($0).trimmed }
      .filter { !$0.isEmpty }
    let country = text(.country).flatMap { self.country($0, .country) }
    let email = emailAddress()
    let isRead = !isUnreadable(.plain(.address)) && text(.email) == nil
    if lines.isEmpty, isRead, !isUnreadable(.plain(.email)) {
      problems.report(.noAddress(at: span(.id)))
    }
    if !lines.isEmpty, text(.country) == nil, !isUnreadable(.plain(.country)) {
      problems.report(.addressWithoutCountry(at: span(.address)))
    }
    return (lines, country, email)
  }

  private func emailAddress() -> String? {
    guard let text = text(.email) else { return nil }
    if text.isEmailAddress { return text }
    problems.report(.badEmail(at: span(.email)))
    return nil
  }

  private func languages() -> [LanguageTag] {
    memo.languages(of: words(.languages)) { word in
      if let tag = LanguageTag(word) { return tag }
      problems.report(.unknownLanguage(word, at: span(.languages)))
      return nil
    }
  }

  private func verifiedOn() -> CivilDate? {
    text(.verifiedOn).flatMap { value($0, .verifiedOn, CivilDate.init) { .badDay($0, at: $1) } }
  }
}

extension RecipientRow {
  private func index(_ field: CSVHeader.Field) -> Int? {
    table.header.columns.firstIndex(of: .plain(field))
  }

  /// Whether a column's cell holds something that could not be read, which has been reported.
  private func isUnreadable(_ column: CSVHeader.Column) -> Bool {
    table.header.columns.firstIndex(of: column).map(unreadable.contains) ?? false
  }

  private func span(_ field: CSVHeader.Field) -> SourceSpan {
    let index = index(field).flatMap { spans[$0].isEmpty ? nil : $0 } ?? index(.id) ?? 0
    return table.source.span(spans[index])
  }

  private func text(_ field: CSVHeader.Field) -> String? { index(field).flatMap { texts[$0] } }

  private func required(_ field: CSVHeader.Field) -> String? {
    if let text = text(field) { return text }
    if isUnreadable(.plain(field)) { return nil }
    problems.report(.emptyCell(field.rawValue, at: span(field)))
    return nil
  }

  private func words(_ field: CSVHeader.Field) -> [String] {
    text(field).map { memo.words(of: field, in: $0) } ?? []
  }

  private func value<Value>(
    _ text: String, _ field: CSVHeader.Field, _ read: (String) -> Value?,
    otherwise problem: (String, SourceSpan) -> Diagnostic
  ) -> Value? {
    if let value = read(text) { return value }
    problems.report(problem(text, span(field)))
    return nil
  }

  private func code<V: Vocabulary>(
    _ text: String, _ field: CSVHeader.Field, _ vocabulary: V.Type
  ) -> V? {
    value(text, field, { V(rawValue: $0) }, otherwise: { .unknownCode($0, of: vocabulary, at: $1) })
  }

  private func country(_ text: String, _ field: CSVHeader.Field) -> CountryCode? {
    value(text, field, { CountryCode($0) }, otherwise: { .unknownCountry($0, at: $1) })
  }

  private func date(_ field: CSVHeader.Field) -> EDTFDate? {
    guard let text = text(field) else { return nil }
    do {
      return try EDTFDate(parsing: text)
    } catch {
      problems.report(.badDate(text, error, at: span(field)))
      return nil
    }
  }

  private func translated(_ field: CSVHeader.TranslatedField) -> LanguageMap<InflectedText> {
    var map = LanguageMap<InflectedText>()
    for (index, column) in table.header.columns.enumerated() {
      guard case .translated(field, let language, .nominative) = column, let text = texts[index]
      else { continue }
      map[language] = InflectedText(text, cases: cases(field, language))
    }
    return map
  }

  private func cases(
    _ field: CSVHeader.TranslatedField, _ language: LanguageTag
  ) -> [GrammaticalCase: String] {
    var cases: [GrammaticalCase: String] = [:]
    for (index, column) in table.header.columns.enumerated() {
      guard case .translated(field, language, let grammaticalCase) = column,
        grammaticalCase != .nominative, let text = texts[index]
      else { continue }
      cases[grammaticalCase] = text
    }
    return cases
  }
}
