// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension SheetLayout {
  /// All layouts; the first is the one for countries that have none of their own.
  package static let all: [SheetLayout] = [
    plainA4, dinB, dinA, swissLeft, swissRight, french, british, american, plainLetter,
  ]

  package static func named(_ id: String) -> SheetLayout? { all.first { $0.id == id } }

  /// The layout that letters posted in a country have.
  ///
  /// - Parameter country: ISO 3166-1 alpha-2 code.
  package static func usual(in country: String?) -> SheetLayout {
    switch country {
    case "DE", "AT": dinB
    case "CH", "LI": swissRight
    case "FR", "MC", "BE", "LU": french
    case "GB", "IE": british
    case "US": american
    case let country? where lettered.contains(country): plainLetter
    default: plainA4
    }
  }

  /// The countries besides the United States where US Letter is the usual paper, as CLDR has them.
  private static let lettered: Set<String> = [
    "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "VE",
  ]

  /// The layout for a letter whose address does not go into the window.
  package var withoutWindow: SheetLayout { paper == .letter ? .plainLetter : .plainA4 }

  private static let ordinary = Margins(left: 25, right: 20, top: 25, bottom: 22)
  private static let dinEnvelope = WindowEnvelope(
    name: "DL", width: 220, height: 110, window: Area(x: 20, y: 50, width: 90, height: 45))

  private static let dinB = SheetLayout(
    id: "din-5008-b", name: "DIN 5008 form B",
    source: "DIN 5008 by way of KOMA-Script; window DIN 680",
    paper: .a4, addressField: Area(x: 20, y: 45, width: 85, height: 45), returnLine: 50,
    addressTop: 62.7, envelope: dinEnvelope,
    senderBlock: Area(x: 125, y: 20, width: 75, height: 60), referenceLine: 98.5,
    margins: ordinary, folds: [105, 210], hole: 148.5)

  private static let dinA = SheetLayout(
    id: "din-5008-a", name: "DIN 5008 form A",
    source: "DIN 5008 by way of KOMA-Script; window DIN 680",
    paper: .a4, addressField: Area(x: 20, y: 27, width: 85, height: 45), returnLine: 32,
    addressTop: 44.7,
    envelope: WindowEnvelope(
      name: "DL", width: 220, height: 110, window: Area(x: 20, y: 50, width: 90, height: 45)),
    senderBlock: Area(x: 125, y: 12, width: 75, height: 60), referenceLine: 79.4,
    margins: ordinary, folds: [87, 192], hole: 148.5)

  private static let swissRight = SheetLayout(
    id: "swiss-right", name: "SN 010130, window at the right",
    source: "SN 010130 by way of KOMA-Script; window 100 by 45 by convention",
    paper: .a4, addressField: Area(x: 112, y: 45, width: 90, height: 45), returnLine: 50,
    addressTop: 60,
    envelope: WindowEnvelope(
      name: "C5/6", width: 220, height: 110, window: Area(x: 112, y: 50, width: 100, height: 45)),
    senderBlock: Area(x: 25, y: 20, width: 75, height: 60), referenceLine: 98.5,
    margins: ordinary, folds: [105, 210], hole: 148.5)

  private static let swissLeft = SheetLayout(
    id: "swiss-left", name: "SN 010130, window at the left",
    source: "SN 010130 by way of KOMA-Script; window 100 by 45 by convention",
    paper: .a4, addressField: Area(x: 22, y: 45, width: 85.5, height: 45), returnLine: 50,
    addressTop: 60,
    envelope: WindowEnvelope(
      name: "C5/6", width: 220, height: 110, window: Area(x: 20, y: 50, width: 100, height: 45)),
    senderBlock: Area(x: 125, y: 20, width: 75, height: 60), referenceLine: 98.5,
    margins: ordinary, folds: [105, 210], hole: 148.5)

  private static let french = SheetLayout(
    id: "nf-z-11-001", name: "NF Z 11-001, window at the right",
    source:
      "NF Z 11-001 by way of KOMA-Script and La Poste's frame; window 100 by 35 by convention",
    paper: .a4, addressField: Area(x: 110, y: 35, width: 90, height: 53), returnLine: nil,
    addressTop: 55,
    envelope: WindowEnvelope(
      name: "DL", width: 220, height: 110, window: Area(x: 100, y: 55, width: 100, height: 35)),
    senderBlock: Area(x: 25, y: 20, width: 75, height: 60), referenceLine: 99,
    margins: ordinary, folds: [99, 198], hole: nil)

  private static let british = SheetLayout(
    id: "uk-dl", name: "A4 in thirds for a DL envelope with window",
    source: "DL with a window of 90 by 35, 20 from the left and from the bottom, by convention",
    paper: .a4, addressField: Area(x: 20, y: 45, width: 85, height: 45), returnLine: nil,
    addressTop: 55,
    envelope: WindowEnvelope(
      name: "DL", width: 220, height: 110, window: Area(x: 20, y: 55, width: 90, height: 35)),
    senderBlock: Area(x: 125, y: 15, width: 65, height: 70), referenceLine: 95,
    margins: ordinary, folds: [99, 198], hole: nil)

  private static let american = SheetLayout(
    id: "us-10", name: "US Letter for a #10 envelope with window",
    source: "KOMA-Script's UScommercial10; envelope 4 1/8 by 9 1/2 inches",
    paper: .letter, addressField: Area(x: 17.46, y: 55.56, width: 95, height: 28.58),
    returnLine: nil, addressTop: 63.5,
    envelope: WindowEnvelope(
      name: "#10", width: 241.3, height: 104.8,
      window: Area(x: 22.2, y: 63.5, width: 114.3, height: 28.58)),
    senderBlock: Area(x: 25.4, y: 12.7, width: 80, height: 38), referenceLine: 92,
    margins: Margins(left: 25.4, right: 25.4, top: 25.4, bottom: 25.4),
    folds: [95.25, 187.3], hole: nil)

  private static let plainA4 = SheetLayout(
    id: "a4", name: "A4 without window", source: "no norm", paper: .a4,
    addressField: Area(x: 25, y: 45, width: 90, height: 50), returnLine: nil, addressTop: 45,
    envelope: nil, senderBlock: Area(x: 125, y: 20, width: 65, height: 60), referenceLine: 92,
    margins: ordinary, folds: [], hole: nil)

  private static let plainLetter = SheetLayout(
    id: "letter", name: "US Letter without window", source: "no norm", paper: .letter,
    addressField: Area(x: 25.4, y: 50, width: 90, height: 45), returnLine: nil, addressTop: 50,
    envelope: nil, senderBlock: Area(x: 125, y: 20, width: 65.5, height: 60), referenceLine: 92,
    margins: Margins(left: 25.4, right: 25.4, top: 25.4, bottom: 25.4), folds: [], hole: nil)
}
