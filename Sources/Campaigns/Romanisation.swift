// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A standard by which names in Cyrillic letters are put into Latin ones, as a campaign chooses it.
package enum Romanisation: String, Vocabulary {
  /// The system of the American and British boards on geographical names, which English readers know.
  case bgnPCGN = "bgn-pcgn"
  /// The spelling in passports (ICAO Doc 9303), in plain letters.
  case icao9303 = "icao-9303"
  /// ISO 9:1995: a letter for a letter, with marks above them.
  case iso9 = "iso-9"

  package static let name = "transliteration standard"
  package static let usual = Romanisation.bgnPCGN
}
