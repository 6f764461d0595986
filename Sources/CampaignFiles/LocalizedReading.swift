// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics

/// Reads what is written in several languages.
extension FileReading {
  /// A map from languages to texts; a text may be a map with its grammatical cases.
  func localizedText(_ node: YAMLNode, path: String) -> LocalizedText? {
    guard case .mapping(let entries) = node.content else {
      report(.notByLanguage(node))
      return nil
    }
    if entries.isEmpty { report(.emptyText(at: node.span)) }
    var forms = LanguageMap<InflectedText>()
    for entry in uniqueEntries(entries) {
      let entryPath = "\(path).\(entry.key)"
      place(entryPath, at: entry.value.isNull ? entry.keySpan : entry.value.span)
      guard let tag = language(entry.key, at: entry.keySpan) else { continue }
      forms[tag] = inflectedText(entry.value, path: entryPath)
    }
    return forms.isEmpty ? nil : LocalizedText(forms)
  }

  /// Names by language: `en: { given: …, family: … }`.
  func names(_ node: YAMLNode, path: String) -> PersonNames? {
    guard case .mapping(let entries) = node.content else {
      report(.notByLanguage(node))
      return nil
    }
    if entries.isEmpty { report(.emptyName(at: node.span)) }
    var forms = LanguageMap<PersonName>()
    for entry in uniqueEntries(entries) {
      let entryPath = "\(path).\(entry.key)"
      place(entryPath, at: entry.value.span)
      guard let tag = language(entry.key, at: entry.keySpan) else { continue }
      forms[tag] = name(entry.value, path: entryPath)
    }
    return forms.isEmpty ? nil : PersonNames(forms)
  }

  /// Review statuses by language.
  func reviews(_ node: YAMLNode) -> LanguageMap<ReviewStatus> {
    var reviews = LanguageMap<ReviewStatus>()
    guard case .mapping(let entries) = node.content else {
      report(.notByLanguage(node))
      return reviews
    }
    for entry in uniqueEntries(entries) {
      guard let tag = language(entry.key, at: entry.keySpan) else { continue }
      reviews[tag] = code(entry.value, of: ReviewStatus.self)
    }
    return reviews
  }
}

extension FileReading {
  private func inflectedText(_ node: YAMLNode, path: String) -> InflectedText? {
    guard case .mapping = node.content else { return text(node).map { InflectedText($0) } }
    guard var map = MappingReader(node, path: path, what: "a text with its cases", in: self) else {
      return nil
    }
    let text = map.requiredText("text")
    let cases = map.node("cases").map { self.cases($0, path: path) } ?? [:]
    map.finish()
    return text.map { InflectedText($0, cases: cases) }
  }

  private func name(_ node: YAMLNode, path: String) -> PersonName? {
    guard var map = MappingReader(node, path: path, what: "a name", in: self) else { return nil }
    let given = map.line("given")
    let patronymic = map.line("patronymic")
    let family = map.line("family")
    let cases = map.node("cases").map { self.cases($0, path: path) } ?? [:]
    map.finish()
    guard given != nil || family != nil else {
      report(.emptyName(at: map.span))
      return nil
    }
    return PersonName(given: given, patronymic: patronymic, family: family, cases: cases)
  }

  private func cases(_ node: YAMLNode, path: String) -> [GrammaticalCase: String] {
    guard case .mapping(let entries) = node.content else {
      report(.wrongType(node, wanted: "a map of grammatical cases"))
      return [:]
    }
    var cases: [GrammaticalCase: String] = [:]
    for entry in uniqueEntries(entries) {
      guard let grammaticalCase = GrammaticalCase(rawValue: entry.key) else {
        report(.unknownCode(entry.key, of: GrammaticalCase.self, at: entry.keySpan))
        continue
      }
      cases[grammaticalCase] = line(entry.value)
    }
    return cases
  }

  /// The entries without those whose key came before, which are reported.
  private func uniqueEntries(_ entries: [YAMLNode.Entry]) -> [YAMLNode.Entry] {
    var seen: [String: SourceSpan] = [:]
    return entries.filter { entry in
      if let first = seen[entry.key] {
        report(.doubledKey(entry.key, firstAt: first, at: entry.keySpan))
        return false
      }
      seen[entry.key] = entry.keySpan
      return true
    }
  }
}
