// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Diagnostics

/// Where the values of a file stand, by path: `people.azimjon.occupation.fr`.
///
/// Kept after loading, so that a problem found later can point at the fact that causes it.
package struct Places: Sendable {
  package let source: SourceText
  private var spans: [String: SourceSpan] = [:]

  init(source: SourceText) { self.source = source }
}

extension Places {
  mutating func set(_ path: String, to span: SourceSpan) {
    if spans[path] == nil { spans[path] = span }
  }

  /// The place of a value; where it has none, that of the nearest value around it.
  package func span(of path: String) -> SourceSpan {
    var path = path[...]
    while !path.isEmpty {
      if let span = spans[String(path)] { return span }
      path = path[..<(path.lastIndex(of: ".") ?? path.startIndex)]
    }
    return source.span(0..<0)
  }

  /// Whether the file has a value at the path itself.
  package func has(_ path: String) -> Bool { spans[path] != nil }
}
