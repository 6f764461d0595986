// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Labels, envelopes or cards on their sheets, and which of them do not fit.
package struct PrintedCards: Sendable {
  package let sheets: PrintedSheets
  /// The places of the addresses that no label, envelope or card of this size holds.
  package let unfit: [Int]
  /// The places of the cards whose messages do not fit.
  package var tooLong: [Int] = []
  /// What no font has.
  package let missing: [MissingGlyph]
}

/// A character that no font has, and the place of the label, envelope or card that needs it.
package struct MissingGlyph: Sendable, Hashable {
  package let scalar: Unicode.Scalar
  package let item: Int
}

extension PrintedCards {
  fileprivate init(_ set: SetCards) {
    self.init(
      sheets: set.printed, unfit: set.unfit, tooLong: set.tooLong, missing: set.missing)
  }
}

extension PrintWriter {
  /// Addresses on label sheets.
  ///
  /// - Parameter start: the first label that is free, counted from 1.
  package func labels(
    _ addresses: [PostalAddress], on sheet: LabelSheet, from start: Int = 1,
    moved shift: PrinterShift = PrinterShift(), _ about: PrintedFile
  ) throws -> PrintedCards {
    try with { setter in
      let set = LabelSetter(sheet: sheet, shift: shift, setter: setter)
        .set(addresses, from: start - 1, about)
      return PrintedCards(set)
    }
  }

  /// The label sheets that would hold an address.
  package func sheets(for address: PostalAddress) throws -> [LabelSheet] {
    try with { setter in
      LabelSetter(sheet: LabelSheet.all[0], shift: PrinterShift(), setter: setter)
        .sheets(for: address)
    }
  }
}

extension PrintWriter {
  /// Envelopes, one on a page of their size.
  package func envelopes(
    _ envelopes: [EnvelopeText], of size: EnvelopeSize, _ about: PrintedFile
  ) throws -> PrintedCards {
    try with { setter in
      let set = EnvelopeSetter(size: size, setter: setter).set(envelopes, about)
      return PrintedCards(set)
    }
  }

  /// The envelopes that would hold an address.
  package func sizes(for envelope: EnvelopeText) throws -> [EnvelopeSize] {
    try with { setter in
      EnvelopeSetter(size: EnvelopeSize.all[0], setter: setter).sizes(for: envelope)
    }
  }
}

extension PrintWriter {
  /// Cards with a message, on sheets to be cut or one on a page.
  package func cards(
    _ cards: [CardText], on sheet: CardSheet, _ about: PrintedFile
  ) throws -> PrintedCards {
    try with { setter in
      let set = CardSetter(sheet: sheet, setter: setter).set(cards, about)
      return PrintedCards(set)
    }
  }
}

extension PrintWriter {
  /// A letter as a card of its own.
  package func set(_ card: Postcard) throws -> PrintedSheets { try set([card], on: .single) }

  /// Letters as cards on sheets to be cut; the place of one that does not fit stays empty, and the findings say it.
  package func set(_ cards: [Postcard], on sheet: CardSheet) throws -> PrintedSheets {
    guard let first = cards.first else {
      preconditionFailure("A sheet has one card at least.")
    }
    return try with { setter in
      let setter = CardSetter(sheet: sheet, setter: setter)
      let set = setter.set(cards, first.about)
      var missing: [Unicode.Scalar] = []
      for glyph in set.missing where !missing.contains(glyph.scalar) {
        missing.append(glyph.scalar)
      }
      var findings: [PrintFinding] = missing.isEmpty ? [] : [.missingGlyphs(missing)]
      findings += set.tooLong.map { .cardTooFull(lines: setter.excess(of: cards[$0])) }
      findings += set.unfit.map { _ in .addressOffCard }
      return PrintedSheets(sheets: set.sheets, layout: nil, findings: findings)
    }
  }
}
