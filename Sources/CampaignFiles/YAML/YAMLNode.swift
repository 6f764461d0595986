// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// A piece of a YAML file with its place.
struct YAMLNode {
  let content: Content
  let span: SourceSpan

  enum Content {
    /// Text, and whether it stands there without quotes.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  /// A key and its value; two entries may have the same key, which the reader reports.
  struct Entry {
    let key: String
    let keySpan: SourceSpan
    let value: YAMLNode
  }
}

extension YAMLNode {
  /// Whether it is nothing: an empty value, `~` or `null`.
  var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }

  var isEmptySequence: Bool {
    guard case .sequence(let items) = content else { return false }
    return items.isEmpty
  }

  /// What it is, as messages call it.
  var kindName: String {
    switch content {
    case .scalar: isNull ? "nothing" : "a text"
    case .sequence: "a list"
    case .mapping: "a map"
    }
  }
}
