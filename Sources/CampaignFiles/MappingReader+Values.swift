// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics

/// The values that keys hold, by type; an accessor gives nil where the key is not there or wrong.
extension MappingReader {
  mutating func text(_ key: String) -> String? { node(key).flatMap(reading.text) }

  mutating func requiredText(_ key: String) -> String? { requiredNode(key).flatMap(reading.text) }

  mutating func line(_ key: String) -> String? { node(key).flatMap(reading.line) }

  mutating func requiredLine(_ key: String) -> String? { requiredNode(key).flatMap(reading.line) }

  mutating func requiredIdentifier(_ key: String) -> Identifier? {
    requiredNode(key).flatMap(reading.identifier)
  }

  mutating func identifier(_ key: String) -> Identifier? { node(key).flatMap(reading.identifier) }

  mutating func country(_ key: String) -> CountryCode? { node(key).flatMap(reading.country) }

  mutating func date(_ key: String) -> EDTFDate? { node(key).flatMap(reading.date) }

  mutating func requiredDate(_ key: String) -> EDTFDate? { requiredNode(key).flatMap(reading.date) }

  mutating func term(_ key: String) -> Term? { node(key).flatMap(reading.term) }

  mutating func code<V: Vocabulary>(_ key: String, of vocabulary: V.Type) -> V? {
    node(key).flatMap { reading.code($0, of: vocabulary) }
  }

  mutating func requiredCode<V: Vocabulary>(_ key: String, of vocabulary: V.Type) -> V? {
    requiredNode(key).flatMap { reading.code($0, of: vocabulary) }
  }

  /// The items of a list, each read on its own; a single value stands for a list of one.
  mutating func list<Value>(_ key: String, of read: (YAMLNode) -> Value?) -> [Value] {
    node(key).map { items(of: $0, read) } ?? []
  }

  mutating func requiredList<Value>(_ key: String, of read: (YAMLNode) -> Value?) -> [Value] {
    requiredNode(key).map { items(of: $0, read) } ?? []
  }

  /// The items of a list that must be there and have some.
  mutating func filledList<Value>(_ key: String, of read: (YAMLNode) -> Value?) -> [Value] {
    requiredNode(key).map { node in
      if node.isEmptySequence { reading.report(.emptyList(key, at: node.span)) }
      return items(of: node, read)
    } ?? []
  }

  mutating func localizedText(_ key: String) -> LocalizedText? {
    node(key).flatMap { reading.localizedText($0, path: path(of: key)) }
  }

  mutating func requiredLocalizedText(_ key: String) -> LocalizedText? {
    requiredNode(key).flatMap { reading.localizedText($0, path: path(of: key)) }
  }

  private func items<Value>(of node: YAMLNode, _ read: (YAMLNode) -> Value?) -> [Value] {
    guard case .sequence(let nodes) = node.content else {
      if case .scalar = node.content { return read(node).map { [$0] } ?? [] }
      reading.report(.wrongType(node, wanted: "a list"))
      return []
    }
    return nodes.compactMap(read)
  }
}
