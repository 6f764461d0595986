// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Foundation

/// What a line of an exchanged ledger says.
enum ExchangedLine: Sendable {
  /// The first line.
  case header(version: String)
  /// With what it says beyond its envelope, as the ledger keeps it.
  case event(LedgerEvent, detail: String)
  case text(StoredText, TextProof.Finding)
  /// The last line: how many there are.
  case end(lines: String)
  case unreadable
}

extension ExchangedLine {
  init(_ bytes: ArraySlice<UInt8>, _ proof: inout TextProof) {
    let detail = bytes.withUnsafeBufferPointer { EventDetail(json: $0) }
    self = detail.flatMap { Self.read($0, &proof) } ?? .unreadable
  }

  private static func read(_ detail: EventDetail, _ proof: inout TextProof) -> Self? {
    if let version = detail.text("writ_ledger") { return .header(version: version) }
    if detail.text("event") != nil {
      return LedgerEvent(line: detail).map { .event($0, detail: $0.body.detail.json) }
    }
    if detail.text("text") != nil {
      return StoredText(line: detail).map { .text($0, proof.find($0)) }
    }
    return detail.text("lines").map { .end(lines: $0) }
  }
}

extension StoredText {
  /// The text as one line of an exchanged ledger.
  var line: EventDetail {
    var detail = EventDetail()
    detail.add("text", digest.description)
    detail.add("base", base?.description)
    detail.add("docbook", String(docbook))
    detail.add("size", String(size))
    detail.add("content", Data(content).base64EncodedString())
    return detail
  }

  /// Reads a line; nil where a part is lacking or more is said.
  ///
  /// Whether the content is the text of this digest is not known yet.
  fileprivate init?(line detail: EventDetail) {
    guard let digest = detail.text("text").flatMap({ TextDigest($0) }),
      let docbook = detail.text("docbook").flatMap({ Int($0) }),
      let size = detail.text("size").flatMap({ Int($0) }),
      let content = detail.text("content").flatMap({ Data(base64Encoded: $0) })
    else { return nil }
    self.init(
      digest: digest, base: detail.text("base").flatMap { TextDigest($0) }, docbook: docbook,
      size: size, content: Array(content))
    guard line == detail else { return nil }
  }
}
