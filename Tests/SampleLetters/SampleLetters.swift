// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

/// Letters that the tests of every writer share; their people and places are made up.
package enum SampleLetters {
  package static let all: [(name: String, letter: Letter)] = [
    ("english", english), ("russian", russian), ("french", french), ("joint", joint),
    ("chinese", chinese), ("arabic", arabic), ("short", short),
  ]
}

extension SampleLetters {
  /// The least that a letter has.
  package static let short = Letter(
    reference: .init(label: "Our reference:", code: "WR-2222-22"), language: "en",
    date: LetterDate(iso: "2026-11-21", line: "21 November 2026"),
    sender: Sender(
      name: "Ann Example", organisation: nil, addressLines: [], country: nil, email: nil,
      phone: nil),
    addressee: Addressee(
      envelopeLines: [LanguageText("The Governor", language: nil)], addressLines: [],
      countryLine: nil, countryCode: nil, name: nil, office: "Governor", body: nil, email: nil,
      fax: nil),
    subject: [.text("Please release Bo Test")], salutation: "Dear Governor,",
    body: [.paragraph([.text("Please release Bo Test.")])], close: "Yours faithfully,",
    signatories: [Signatory(name: "Ann Example")],
    origin: Origin(
      mailing: "m1", cases: ["test-bo"], recipient: "r1", member: "ann", template: "short"))

  package static let origin = Origin(
    mailing: "2026-11-release", cases: ["test-bo"], recipient: "uz-president", member: "ann",
    template: "release-appeal")
}
