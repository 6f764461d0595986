// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// `{% echo … %}`: an output in the form of a tag.
enum EchoTag {
  static func parse(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    guard parser.bytes[tag.markup].contains(where: { !$0.isSpace }) else {
      return [.text(Place(tag.markup.upperBound..<tag.markup.upperBound))]
    }
    return parser.pipeline(tag.markup).map { [.output($0)] } ?? []
  }
}
