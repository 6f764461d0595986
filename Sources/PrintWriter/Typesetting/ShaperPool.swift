// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Synchronization

/// The shapers that are not in use.
///
/// A class because all cores share it; each takes a shaper, and puts it back.
final class ShaperPool: Sendable {
  private let fonts: PrintFonts
  private let choice: FontChoice
  private let hyphenation: HyphenationShelf
  private let idle = Mutex<[Idle]>([])

  /// - Throws: `PrintError.noFonts` where none can be found.
  init(_ fonts: PrintFonts, hyphenation: HyphenationShelf) throws(PrintError) {
    self.fonts = fonts
    choice = try FontChoice()
    self.hyphenation = hyphenation
  }

  /// A shaper that nobody uses, so that it can go to another core.
  private struct Idle: @unchecked Sendable {
    let shaper: Shaper
  }
}

extension ShaperPool {
  /// The families that were asked for and are not installed.
  var missingFamilies: [String] { fonts.families.filter { !choice.has(family: $0) } }

  /// What is made with a shaper.
  ///
  /// - Throws: `PrintError.noFonts` where Pango finds none.
  func with<Made>(_ make: (Shaper) throws -> Made) throws -> Made {
    let shaper = try take()
    defer { idle.withLock { $0.append(Idle(shaper: shaper)) } }
    return try make(shaper)
  }

  private func take() throws(PrintError) -> Shaper {
    if let known = idle.withLock({ $0.popLast() }) { return known.shaper }
    guard
      let shaper = Shaper(
        families: fonts.families, from: choice, hyphenation: hyphenation)
    else {
      throw .noFonts
    }
    return shaper
  }
}
