// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension PDFFile {
  /// The root of the file (ISO 32000-1, 7.7.2).
  func writeCatalogue() throws {
    let tree = try writePageTree()
    let metadata = try writeMetadata()
    let intent = try writeOutputIntent()
    var body: [UInt8] = []
    body.append(ascii: "<</Type/Catalog/Pages ")
    body.append(reference: tree)
    body.append(ascii: "/Metadata ")
    body.append(reference: metadata)
    body.append(ascii: "/StructTreeRoot ")
    body.append(reference: structureRoot)
    body.append(ascii: "/OutputIntents[")
    body.append(reference: intent)
    body.append(ascii: "]/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang")
    body.append(string: information.language)
    if !bookmarks.isEmpty {
      body.append(ascii: "/PageMode/UseOutlines/Outlines ")
      body.append(reference: try writeBookmarks())
    }
    if !labels.isEmpty { appendLabels(to: &body) }
    body.append(ascii: ">>")
    try objects.write(catalogue, body)
  }

  /// The information dictionary (14.3.3), which says the same as the metadata.
  /// - Returns: its object.
  func writeInformation() throws -> Int {
    let number = objects.allot()
    var body: [UInt8] = []
    body.append(ascii: "<<")
    let entries: [(StaticString, String?)] = [
      ("/Title", information.title), ("/Author", information.author),
      ("/Subject", information.subject),
      ("/Keywords", information.keywords.isEmpty ? nil : information.keywordLine),
      ("/Creator", information.producer), ("/Producer", information.producer),
      ("/CreationDate", information.date.inDictionary),
      ("/ModDate", information.date.inDictionary),
    ]
    for case (let key, let text?) in entries {
      body.append(ascii: key)
      body.append(string: text)
    }
    body.append(ascii: ">>")
    try objects.write(number, body)
    return number
  }

  /// Metadata stand plain, so that programs that know nothing of PDF find them.
  private func writeMetadata() throws -> Int {
    let number = objects.allot()
    let packet = MetadataPacket(information)
    try objects.writeStream(
      number, Array("/Type/Metadata/Subtype/XML".utf8), Array(packet.text.utf8), as: .asIs)
    return number
  }

  /// What the colours mean (ISO 19005-2, 6.2.3).
  private func writeOutputIntent() throws -> Int {
    let profile = objects.allot()
    try objects.writeStream(profile, Array("/N 3".utf8), ColourProfile.sRGB)
    let number = objects.allot()
    var body: [UInt8] = []
    body.append(ascii: "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)")
    body.append(ascii: "/Info(sRGB IEC61966-2.1)/DestOutputProfile ")
    body.append(reference: profile)
    body.append(ascii: ">>")
    try objects.write(number, body)
    return number
  }
}

extension DocumentInformation {
  var keywordLine: String { keywords.joined(separator: ", ") }
}
