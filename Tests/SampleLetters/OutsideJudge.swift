// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Foundation

/// A program that judges our bytes from outside, where it is installed.
package struct OutsideJudge: Sendable {
  package static let schemaPath = "/usr/share/xml/docbook/schema/rng/5.0/docbook.rng"
  package static let stylesheetPath =
    "/usr/share/xml/docbook/stylesheet/docbook-xsl-ns/xhtml5/docbook.xsl"

  package static let hasSchema = isThere(schemaPath)
  package static let jing = OutsideJudge("jing", needs: schemaPath)
  package static let xmllint = OutsideJudge("xmllint", needs: schemaPath)
  package static let pandoc = OutsideJudge("pandoc")
  package static let tidy = OutsideJudge("tidy")
  /// Reads any XML, without a schema.
  package static let xmlReader = OutsideJudge("xmllint")
  package static let xsltproc = OutsideJudge("xsltproc", needs: stylesheetPath)

  package static let qpdf = OutsideJudge("qpdf")
  package static let pdffonts = OutsideJudge("pdffonts")
  package static let pdfinfo = OutsideJudge("pdfinfo")
  package static let pdftotext = OutsideJudge("pdftotext")

  package let isInstalled: Bool
  private let path: String

  private init(_ name: String, needs file: String? = nil) {
    let folders = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    let path = folders.map { "\($0)/\(name)" }.first(where: OutsideJudge.isThere)
    self.path = path ?? ""
    isInstalled = path != nil && (file.map(OutsideJudge.isThere) ?? true)
  }

  /// What the program says of the documents, which it is given as files in a folder of their own.
  package func judge(
    _ documents: [[UInt8]], _ arguments: [String], named ending: String = "xml",
    then more: [String] = []
  ) throws -> (status: Int32, output: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = documents.indices.map { folder.appending(path: "\($0).\(ending)") }
    for (file, bytes) in zip(files, documents) { try Data(bytes).write(to: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: path)
    process.currentDirectoryURL = folder
    process.arguments = arguments + files.map { $0.path() } + more
    (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  private static func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }
}
