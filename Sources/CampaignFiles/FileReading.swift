// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// The reading of one file: what is wrong with it so far, and where its values stand.
///
/// A class because all readers of a file's parts add to the one list.
final class FileReading {
  let source: SourceText
  private(set) var problems: [Diagnostic] = []
  private(set) var places: Places

  init(_ source: SourceText) {
    self.source = source
    places = Places(source: source)
  }
}

extension FileReading {
  func report(_ diagnostic: Diagnostic) { problems.append(diagnostic) }

  func place(_ path: String, at span: SourceSpan) { places.set(path, to: span) }

  /// The root of the file's YAML as a map, or nil with the reason reported.
  func root(of range: Range<Int>? = nil, what: String) -> MappingReader? {
    switch YAMLParser.parse(source, range: range) {
    case .failure(let problem):
      report(problem.diagnostic)
      return nil
    case .success(let node): return MappingReader(node, path: "", what: what, in: self)
    }
  }
}
