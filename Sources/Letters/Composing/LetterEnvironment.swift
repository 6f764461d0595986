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

  /// `{% vary %}…{% or %}…{% endvary %}`: wordings of equal meaning, of which the letter's seed and
  /// the place in the template choose one, the same one in every run.
  private static let vary = Tag.choosing("vary", separator: "or") { call in
    let seed = call.context.options.choices["seed"]?.string ?? ""
    let offset = String(call.span.range.lowerBound)
    return Int(StableHash.of([seed, offset]) % UInt64(max(call.branchCount, 1)))
  }
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
