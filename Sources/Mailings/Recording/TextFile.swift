// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Diagnostics

/// A text that somebody hands over, read whole or refused.
enum TextFile {
  static let longestSheet = 16 << 20
  static let longestMessage = 1 << 20

  /// - Parameter most: the most bytes that are read.
  static func read(
    _ path: String, most: Int, in surroundings: some Surroundings
  ) throws(FileError) -> (value: SourceText?, problems: [Diagnostic]) {
    let bytes = try surroundings.read(path)
    if bytes.count > most { return (nil, [.tooLarge(path, bytes.count, most: most)]) }
    if bytes.isUTF16 { return (nil, [.utf16(path)]) }
    if let text = String(validating: bytes, as: UTF8.self) {
      return (SourceText(name: path, text: text), [])
    }
    let lossy = SourceText(name: path, text: String(decoding: bytes, as: UTF8.self))
    return (nil, [.wrongEncoding(of: lossy)])
  }
}

extension Diagnostic {
  private static let kibibyte = 1_024

  fileprivate static func tooLarge(_ path: String, _ count: Int, most: Int) -> Diagnostic {
    refusal(
      "too-large", "'\(path)' has \(count / kibibyte) KiB",
      hints: ["at most \(most / kibibyte) KiB are read; is it the right file?"])
  }
}
