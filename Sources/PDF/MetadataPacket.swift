// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What a file says of itself in XMP (ISO 16684-1): the document's information, and the norms that the
/// file keeps.
struct MetadataPacket {
  let text: String

  init(_ information: DocumentInformation) {
    let date = information.date.inMetadata
    let producer = Self.escape(information.producer)
    var parts = [
      Self.head,
      "<dc:format>application/pdf</dc:format>",
      "<dc:title>\(Self.choice(information.title))</dc:title>",
      "<dc:language><rdf:Bag>\(Self.item(information.language))</rdf:Bag></dc:language>",
    ]
    if let author = information.author {
      parts.append("<dc:creator><rdf:Seq>\(Self.item(author))</rdf:Seq></dc:creator>")
    }
    if let subject = information.subject {
      parts.append("<dc:description>\(Self.choice(subject))</dc:description>")
    }
    if !information.keywords.isEmpty {
      parts.append("<pdf:Keywords>\(Self.escape(information.keywordLine))</pdf:Keywords>")
    }
    parts += [
      "<pdf:Producer>\(producer)</pdf:Producer>",
      "<xmp:CreatorTool>\(producer)</xmp:CreatorTool>",
      "<xmp:CreateDate>\(date)</xmp:CreateDate>",
      "<xmp:ModifyDate>\(date)</xmp:ModifyDate>",
      "<xmp:MetadataDate>\(date)</xmp:MetadataDate>",
      "<pdfaid:part>2</pdfaid:part>",
      "<pdfaid:conformance>A</pdfaid:conformance>",
      "<pdfuaid:part>1</pdfuaid:part>",
      Self.tail,
    ]
    text = parts.joined(separator: "\n") + "\n"
  }
}

extension MetadataPacket {
  /// A text that could stand in several languages.
  private static func choice(_ text: String) -> String {
    "<rdf:Alt><rdf:li xml:lang=\"x-default\">\(escape(text))</rdf:li></rdf:Alt>"
  }

  private static func item(_ text: String) -> String { "<rdf:li>\(escape(text))</rdf:li>" }

  /// As text of XML; characters that XML cannot hold are left out.
  private static func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\u{9}", "\u{A}": escaped.unicodeScalars.append(scalar)
      case "\u{D}": escaped += "&#xD;"
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static let head = """
    <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" \
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    """

  /// PDF/A knows nothing of PDF/UA, so its one property is described (ISO 19005-2, 6.6.2.3).
  private static let tail = """
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>The part of ISO 14289 that the file keeps</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>
    """
}
