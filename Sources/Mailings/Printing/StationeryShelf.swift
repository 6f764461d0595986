// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import PrintWriter

/// The stationery of a campaign's members, with its pictures read.
struct StationeryShelf {
  /// By the place of the member among the campaign's members.
  private(set) var dresses: [Int32: LetterDress] = [:]
  private(set) var problems: [Diagnostic] = []

  /// Nothing at all.
  init() {}
}

extension StationeryShelf {
  /// - Parameters:
  ///   - members: the places of those who write.
  ///   - layout: the id of the layout of all letters; nil for each member's own.
  init(
    _ campaign: LoadedCampaign, members: Set<Int32>, layout: String?, folder: String,
    in surroundings: some Surroundings
  ) throws(FileError) {
    for member in members.sorted() {
      let placed = campaign.members[Int(member)]
      let stationery = placed.value.stationery
      let name = layout ?? stationery.layout
      var dress = LetterDress(layout: .usual(in: placed.value.country.description))
      if let name {
        if let known = SheetLayout.named(name) {
          dress.layout = known
        } else {
          problems.append(
            .unknownLayout(name, at: layout == nil ? placed.places.span(of: "layout") : nil))
        }
      }
      dress.headline = stationery.headline
      dress.signature = try picture(
        stationery.signature, at: placed.places.span(of: "signature"), folder, surroundings)
      dress.letterhead = try picture(
        stationery.letterhead, at: placed.places.span(of: "letterhead"), folder, surroundings)
      dresses[member] = dress
    }
    problems = problems.sortedByPlace()
  }

  private mutating func picture(
    _ path: CampaignPath?, at span: SourceSpan, _ folder: String,
    _ surroundings: some Surroundings
  ) throws(FileError) -> Picture? {
    guard let path else { return nil }
    guard surroundings.isOwnFile(path, of: folder) else {
      problems.append(.missingFile(path, at: span))
      return nil
    }
    do {
      let bytes = try surroundings.read("\(folder)/\(path)")
      return try Picture(reading: bytes)
    } catch let error as PictureError {
      problems.append(.badPicture(path, error.reason, at: span))
    } catch {
      problems.append(.badPicture(path, "the file cannot be read", at: span))
    }
    return nil
  }
}

extension Diagnostic {
  static func unknownLayout(_ name: String, at span: SourceSpan?) -> Diagnostic {
    let known = SheetLayout.all.map(\.id)
    let hints = Suggestion.hints(for: name, among: known)
    return Diagnostic(
      "unknown-layout", .error, "no layout is called '\(Printable.short(name))'", at: span,
      hints: hints.isEmpty ? ["known are \(known.joined(separator: ", "))"] : hints)
  }

  fileprivate static func badPicture(
    _ path: CampaignPath, _ reason: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "bad-picture", .error,
      "the picture \(Printable.short(path.description)) cannot be printed: \(reason)",
      at: span, hints: ["give a PNG or JPEG file of at most 50 million pixels"])
  }
}
