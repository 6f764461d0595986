// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Value {
  /// Makes a value of anything that can encode itself.
  ///
  /// Structs become objects, nil becomes `nil`. An integer too large for `Int` is an error.
  public init(encoding value: some Encodable) throws {
    let node = EncodedNode()
    try value.encode(to: ValueEncoder(node: node, codingPath: []))
    self = node.value
  }
}

/// What an encoder has been told so far.
///
/// A class because nested containers fill it while the outer one goes on.
private final class EncodedNode {
  var single: Value = .nil
  var fields: [(String, EncodedNode)]?
  var elements: [EncodedNode]?

  var value: Value {
    if let fields { return .object(Value.Object(fields.map { ($0.0, $0.1.value) })) }
    if let elements { return .list(elements.map(\.value)) }
    return single
  }

  func field(_ name: String) -> EncodedNode {
    let node = EncodedNode()
    fields?.append((name, node))
    return node
  }

  func element() -> EncodedNode {
    let node = EncodedNode()
    elements?.append(node)
    return node
  }

  func encode(_ value: some Encodable, _ path: [any CodingKey]) throws {
    if let convertible = value as? any LiquidConvertible {
      single = convertible.liquidValue
    } else if let number = value as? any BinaryInteger {
      single = .int(try Self.int(number, path))
    } else if let number = value as? any BinaryFloatingPoint {
      single = .double(Double(number))
    } else {
      try value.encode(to: ValueEncoder(node: self, codingPath: path))
    }
  }

  private static func int(_ number: some BinaryInteger, _ path: [any CodingKey]) throws -> Int {
    guard let whole = Int(exactly: number) else {
      throw EncodingError.invalidValue(
        number, EncodingError.Context(codingPath: path, debugDescription: "the number is too large")
      )
    }
    return whole
  }
}

private struct ValueEncoder: Encoder {
  let node: EncodedNode
  let codingPath: [any CodingKey]

  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    node.fields = node.fields ?? []
    return KeyedEncodingContainer(FieldsContainer<Key>(node: node, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.elements = node.elements ?? []
    return ElementsContainer(node: node, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    SingleContainer(node: node, codingPath: codingPath)
  }
}

private struct FieldsContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: EncodedNode
  let codingPath: [any CodingKey]

  mutating func encodeNil(forKey key: Key) { node.field(key.stringValue).single = .nil }

  mutating func encode(_ value: some Encodable, forKey key: Key) throws {
    try node.field(key.stringValue).encode(value, codingPath + [key])
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    encoder(key).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder(key).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    ValueEncoder(node: node.field("super"), codingPath: codingPath)
  }

  mutating func superEncoder(forKey key: Key) -> any Encoder { encoder(key) }

  private func encoder(_ key: Key) -> ValueEncoder {
    ValueEncoder(node: node.field(key.stringValue), codingPath: codingPath + [key])
  }
}

private struct ElementsContainer: UnkeyedEncodingContainer {
  let node: EncodedNode
  let codingPath: [any CodingKey]

  var count: Int { node.elements?.count ?? 0 }

  mutating func encodeNil() { node.element().single = .nil }

  mutating func encode(_ value: some Encodable) throws {
    try node.element().encode(value, codingPath)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    superEncoder().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    superEncoder().unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    ValueEncoder(node: node.element(), codingPath: codingPath)
  }
}

private struct SingleContainer: SingleValueEncodingContainer {
  let node: EncodedNode
  let codingPath: [any CodingKey]

  mutating func encodeNil() { node.single = .nil }

  mutating func encode(_ value: some Encodable) throws { try node.encode(value, codingPath) }
}
