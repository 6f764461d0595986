// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Labels, envelopes or cards on their sheets, and which of them do not fit.
package struct PrintedCards: Sendable {
  package let sheets: PrintedSheets
  /// The places of the addresses that no label, envelope or card of this size holds.
  package let unfit: [Int]
  /// The places of the cards whose messages do not fit.
  package var tooLong: [Int] = []
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
      return PrintedCards(sheets: set.printed, unfit: set.unfit)
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
      return PrintedCards(sheets: set.printed, unfit: set.unfit)
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
      return PrintedCards(sheets: set.printed, unfit: set.unfit, tooLong: set.tooLong)
    }
  }
}
