// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// One entry of the gallery: files that provoke a problem, and the problem as the user sees it.
///
/// It is a text of parts, each after a line `=== NAME`. A name with `~` before it is a YAML file of
/// the base campaign of which only some keys are given; `without NAME` takes a file of the base away.
/// `letters --template` asks for letters instead of a check, `letters --pack` for letters on paper, `story CASE` for the case's story after
/// outcomes, `outcome` records what changed, `letter.xml` is read as a kept letter. In a file `⟪FF⟫` is a byte and `⟪300×text⟫` a text
/// repeated. The last part is `problems`.
struct GalleryEntry {
  /// The name of the entry's file, without its ending: the problem's id, a dot, what is special.
  let name: String
  private(set) var parts: [(name: String, text: String)] = []

  init(name: String, text: String) {
    self.name = name
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("=== ") {
        parts.append((String(line.dropFirst(4)), ""))
      } else if !parts.isEmpty {
        parts[parts.count - 1].text += line + "\n"
      }
    }
    // The line feed that ends a file is not the beginning of another line.
    if let last = parts.indices.last { parts[last].text.removeLast() }
  }
}

extension GalleryEntry {
  var id: String { String(name.prefix { $0 != "." }) }

  /// The problems as the entry says they are shown.
  var problems: String { parts.last { $0.name == "problems" }?.text ?? "" }

  /// The entry's text with other problems.
  func text(problems: String) -> String {
    let files = parts.filter { $0.name != "problems" }
    return (files + [(name: "problems", text: problems)])
      .map { "=== \($0.name)\n\($0.text)" }.joined()
  }

  /// The entry's files, those of the base among them, by path.
  func files(base: [String: String]) -> [String: [UInt8]] {
    var files = base.mapValues { Array($0.utf8) }
    for part in parts where part.name != "problems" {
      if part.name.hasPrefix("without ") {
        files[String(part.name.dropFirst(8))] = nil
      } else if part.name.hasPrefix("~ ") {
        let name = String(part.name.dropFirst(2))
        files[name] = Self.bytes(of: Self.merged(base[name] ?? "", with: part.text))
      } else {
        files[part.name] = Self.bytes(of: part.text)
      }
    }
    return files
  }
}

extension GalleryEntry {
  /// A YAML file with the top keys of another text in the place of its own.
  private static func merged(_ base: String, with change: String) -> String {
    var blocks = blocks(of: base)
    for block in Self.blocks(of: change) {
      if let index = blocks.firstIndex(where: { $0.key == block.key }) {
        blocks[index] = block
      } else {
        blocks.append(block)
      }
    }
    return blocks.map { $0.text }.joined()
  }

  private static func blocks(of text: String) -> [(key: String, text: String)] {
    var blocks: [(key: String, text: String)] = []
    for line in text.split(separator: "\n") {
      if let first = line.first, "-# }]".contains(first), !blocks.isEmpty {
        blocks[blocks.count - 1].text += line + "\n"
      } else {
        blocks.append((String(line.prefix { $0 != ":" }), line + "\n"))
      }
    }
    return blocks
  }

  private static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "⟪"), let end = rest[start...].firstIndex(of: "⟫") {
      bytes += rest[..<start].utf8
      let mark = rest[start..<end].dropFirst()
      let sides = mark.split(separator: "×", maxSplits: 1)
      if sides.count == 2, let count = Int(sides[0]) {
        bytes += String(repeating: String(sides[1]), count: count).utf8
      } else if let byte = UInt8(mark, radix: 16) {
        bytes.append(byte)
      }
      rest = rest[rest.index(after: end)...]
    }
    return bytes + rest.utf8
  }
}
