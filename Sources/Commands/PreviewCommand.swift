// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Documents
internal import Mailings

/// `writ preview`: shows one letter in the terminal.
struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: Wording.Preview.abstract,
    discussion: Wording.Preview.discussion)

  /// How a letter is shown.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, docbook, dump
  }

  @OptionGroup var selection: SelectionOptions
  @Option(help: Wording.Preview.formatHelp) var format = Form.text
  @Option(help: Wording.Preview.pdfHelp) var pdf: String?
  @Option(help: Wording.Preview.pngHelp) var png: String?
  @Option(help: Wording.Letters.layoutHelp) var layout: String?

  func run() async throws {
    let context = CommandContext.current
    let preview = try preview(context.surroundings)
    context.console.show(preview.problems.filter { $0.severity == .error })
    guard let letter = preview.letter else {
      if !preview.isPlanned { context.console.tell(Wording.Preview.none(preview.leftOut)) }
      throw ExitCode(1)
    }
    if pdf != nil || png != nil {
      for path in try write(preview, context.surroundings) {
        context.console.write(Wording.Preview.written(path))
      }
      return
    }
    switch format {
    case .text: context.console.write(try preview.text(of: letter, as: .text))
    case .docbook: context.console.write(try preview.text(of: letter, as: .docbook))
    case .dump: context.console.write(letter.dump)
    }
  }

  private func preview(_ surroundings: some Surroundings) throws -> Preview {
    var options = selection.mailingOptions
    options.layout = layout
    return try Preview.make(
      folder: selection.campaign.folder, options: options,
      isPrinted: pdf != nil || png != nil, in: surroundings)
  }

  /// Writes the page as PDF and as pictures, and returns the files.
  private func write(_ preview: Preview, _ surroundings: some Surroundings) throws -> [String] {
    var written: [String] = []
    if let pdf, let bytes = preview.pdf {
      _ = try surroundings.write(bytes, to: pdf)
      written.append(pdf)
    }
    guard let png else { return written }
    for (number, bytes) in try preview.pictures().enumerated() {
      let path = number == 0 ? png : Self.numbered(png, number + 1)
      _ = try surroundings.write(bytes, to: path)
      written.append(path)
    }
    return written
  }

  /// `page-2.png` for the second page of `page.png`.
  private static func numbered(_ path: String, _ number: Int) -> String {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else {
      return "\(path)-\(number)"
    }
    return "\(path[..<dot])-\(number)\(path[dot...])"
  }
}
