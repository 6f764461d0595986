// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics
package import Languages
package import Liquid

/// What templates of letters may use: standard Liquid, the grammar of a language, `vary`.
package enum LetterEnvironment {
  package static func environment(for language: Language) -> Environment {
    var environment = Environment()
    for filter in GrammarFilters.all(in: language) { environment.add(filter) }
    environment.add(vary)
    return environment
  }

  /// The name of the choice that says which wordings a letter has.
  static let wordings = "wordings"

  /// `{% vary %}…{% or %}…{% endvary %}`: wordings of equal meaning, of which the letter's
  /// ``Wordings`` choose one; the first where a template is rendered by itself.
  private static let vary = Tag.choosing(varyTag, separator: "or") { call in
    guard case .dynamic(let object)? = call.context.options.choices[wordings],
      let wordings = object as? Wordings
    else { return 0 }
    return wordings.branch(at: call.span.range.lowerBound)
  }

  static let varyTag = "vary"
}

/// A hash that is the same in every run and on every machine (FNV-1a, 64 bits, then mixed).
package enum StableHash {
  package static func of(_ parts: [String]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    // FNV's low bits follow the last byte too closely; the finish of SplitMix64 spreads them.
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }
}
