// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics

extension FileReading {
  /// `write_to` of a person.
  func prisonAddress(_ node: YAMLNode, path: String) -> PrisonAddress? {
    guard var map = MappingReader(node, path: path, what: "'write_to'", in: self) else {
      return nil
    }
    place(path, at: node.span.firstLine)
    let lines = map.filledList("lines", of: line)
    let country = map.requiredNode("country").flatMap(self.country)
    let languages = map.list("languages") { node in
      text(node).flatMap { language($0, at: node.span) }
    }
    let verifiedOn = map.requiredDate("verified_on")
    let note = map.text("note")
    let provenance = provenance(&map)
    map.finish()
    guard !lines.isEmpty, let country, let verifiedOn else { return nil }
    return PrisonAddress(
      lines: lines, country: country, languages: languages, verifiedOn: verifiedOn, note: note,
      provenance: provenance)
  }
}
