// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A country by its ISO 3166-1 alpha-2 code, in capitals.
package struct CountryCode: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The two letters, the first in the higher byte.
  private let packed: UInt16

  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 2, Self.all.contains(String(text)) else { return nil }
    packed = text.utf8.reduce(0) { $0 << 8 | UInt16($1) }
  }

  package var description: String {
    String(decoding: [UInt8(packed >> 8), UInt8(packed & 0xFF)], as: UTF8.self)
  }

  package static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }
}

extension CountryCode {
  /// Every code that ISO 3166-1 assigns, and XK for Kosovo, which the EU uses.
  package static let all: Set<String> = Set(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS
    BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE
    EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM
    HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC
    LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
    NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
    SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO
    TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
