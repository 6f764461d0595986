// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Values by language, for the few languages that one thing is written in.
///
/// In order of the languages, the same in every run. A single value needs no memory of its own,
/// because a hundred thousand offices have one each.
package struct LanguageMap<Value> {
  private var storage = Storage.none

  fileprivate enum Storage {
    case none
    case one(LanguageTag, Value)
    case several([(language: LanguageTag, value: Value)])
  }

  package init() {}
}

extension LanguageMap {
  package subscript(language: LanguageTag) -> Value? {
    get {
      switch storage {
      case .none: nil
      case .one(let own, let value): own == language ? value : nil
      case .several(let entries): entries.first { $0.language == language }?.value
      }
    }
    set {
      var entries = self.entries.filter { $0.language != language }
      if let newValue {
        let index = entries.firstIndex { $0.language > language } ?? entries.count
        entries.insert((language, newValue), at: index)
      }
      self.entries = entries
    }
  }

  package var languages: [LanguageTag] { entries.map(\.language) }

  package var isEmpty: Bool {
    if case .none = storage { true } else { false }
  }

  private var entries: [(language: LanguageTag, value: Value)] {
    get {
      switch storage {
      case .none: []
      case .one(let language, let value): [(language, value)]
      case .several(let entries): entries
      }
    }
    set {
      switch newValue.count {
      case 0: storage = .none
      case 1: storage = .one(newValue[0].language, newValue[0].value)
      default: storage = .several(newValue)
      }
    }
  }
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

extension LanguageMap.Storage: Sendable where Value: Sendable {}

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
