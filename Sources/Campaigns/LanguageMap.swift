// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Values by language, for the few languages that one thing is written in.
///
/// An array in order of the languages: smaller than a dictionary where there are a hundred thousand
/// of them with one or two entries, and the same order in every run.
package struct LanguageMap<Value> {
  private var entries: [(language: LanguageTag, value: Value)] = []

  package init() {}
}

extension LanguageMap {
  package subscript(language: LanguageTag) -> Value? {
    get { entries.first { $0.language == language }?.value }
    set {
      let index = entries.firstIndex { $0.language >= language } ?? entries.count
      let isThere = index < entries.count && entries[index].language == language
      if let newValue {
        entries.replaceSubrange(index..<(isThere ? index + 1 : index), with: [(language, newValue)])
      } else if isThere {
        entries.remove(at: index)
      }
    }
  }

  package var languages: [LanguageTag] { entries.map(\.language) }

  package var isEmpty: Bool { entries.isEmpty }
}

extension LanguageMap: Sequence {
  package func makeIterator() -> IndexingIterator<[(language: LanguageTag, value: Value)]> {
    entries.makeIterator()
  }
}

extension LanguageMap: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (LanguageTag, Value)...) {
    for (language, value) in elements { self[language] = value }
  }
}

extension LanguageMap: Sendable where Value: Sendable {}

extension LanguageMap: Equatable where Value: Equatable {
  package static func == (left: Self, right: Self) -> Bool {
    left.entries.elementsEqual(right.entries) { $0 == $1 }
  }
}

extension LanguageMap: Hashable where Value: Hashable {
  package func hash(into hasher: inout Hasher) {
    for entry in entries {
      hasher.combine(entry.language)
      hasher.combine(entry.value)
    }
  }
}
