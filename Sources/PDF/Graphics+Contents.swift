// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Graphics {
  /// What it draws in one file: graphics with equal contents can stand for each other.
  package struct Contents: Hashable, Sendable {
    private let content: [UInt8]
    private let resources: Resources

    init(_ graphics: Graphics) {
      content = graphics.content
      resources = graphics.resources
    }
  }

  package var contents: Contents { Contents(self) }
}
