// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics

/// Reads the keys of one YAML map, each at most once, and reports those that nobody asked for.
///
/// Every accessor names a key that the map may have; ``finish()`` reports the others.
struct MappingReader {
  let reading: FileReading
  let path: String
  let span: SourceSpan
  /// What the map describes, as messages call it: "a person".
  private let what: String
  private let entries: [YAMLNode.Entry]
  private var knownKeys: [String] = []

  /// Fails with a problem reported when the node is no map.
  init?(_ node: YAMLNode, path: String, what: String, in reading: FileReading) {
    guard case .mapping(let entries) = node.content else {
      reading.report(.wrongType(node, wanted: "a map (\(what))"))
      return nil
    }
    self.reading = reading
    self.path = path
    self.what = what
    self.entries = entries
    span = node.span
    reportDoubledKeys()
  }
}

extension MappingReader {
  /// The value of a key; nil where the map hasn't got it or it is empty, which is reported.
  mutating func node(_ key: String) -> YAMLNode? {
    knownKeys.append(key)
    guard let entry = entries.first(where: { $0.key == key }) else { return nil }
    reading.place(path(of: key), at: entry.value.isNull ? entry.keySpan : entry.value.span)
    guard !entry.value.isNull else {
      reading.report(.emptyValue(key, at: entry.keySpan))
      return nil
    }
    return entry.value
  }

  /// The value of a key that must be there.
  mutating func requiredNode(_ key: String) -> YAMLNode? {
    let isThere = entries.contains { $0.key == key }
    if !isThere { reading.report(.missingKey(key, of: what, at: headSpan)) }
    return node(key)
  }

  /// Whether the map has a key at all.
  func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// Reports every key that was not asked for.
  func finish() {
    for entry in entries where !knownKeys.contains(entry.key) {
      reading.report(.unknownKey(entry.key, of: what, known: knownKeys, at: entry.keySpan))
    }
  }

  func path(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// All entries, for maps whose keys are data, such as languages.
  var allEntries: [YAMLNode.Entry] { entries }

  /// The beginning of the map, one character long, for problems that concern all of it.
  private var headSpan: SourceSpan {
    entries.first?.keySpan ?? reading.source.span(span.range.lowerBound..<span.range.lowerBound)
  }

  private func reportDoubledKeys() {
    var seen: [String: SourceSpan] = [:]
    for entry in entries {
      if let first = seen[entry.key] {
        reading.report(.doubledKey(entry.key, firstAt: first, at: entry.keySpan))
      } else {
        seen[entry.key] = entry.keySpan
      }
    }
  }
}
