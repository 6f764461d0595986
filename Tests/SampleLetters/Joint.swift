// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

extension SampleLetters {
  /// A letter of four organisations for six people.
  package static let joint = Letter(
    reference: .init(label: "Reference:", code: "WR-7K3F-2M9H"), language: "en",
    date: LetterDate(iso: "2026-11-21", line: "21 November 2026"), sender: group,
    addressee: addressee(
      ["Minister of the Interior"], "en", name: nil, office: "Minister of the Interior"),
    subject: [.text("Six people deported in one summer")], salutation: "Dear Minister,",
    body: [
      .paragraph([.text("We, the undersigned organisations, write on behalf of:")]),
      .list(
        List(
          marking: .numbers(start: 1),
          items: ["Al Pha", "Be Ta", "Ga Mma", "De Lta", "Ep Silon", "Ze Ta"].map { name in
            [.paragraph([.strong([.text(name)]), .text(", deported on 28 August 2023")])]
          }, role: "persons")),
      .paragraph([.text("We ask you to let them return.")]),
    ], close: "Yours sincerely,",
    signatories: [
      Signatory(
        name: "Ann Example", role: "Secretary", organisation: "Letter Group 12",
        country: "United Kingdom"),
      Signatory(
        name: "Berta Beispiel", role: "Vorsitzende", organisation: "Briefgruppe 3",
        country: "Germany"),
      Signatory(
        name: "Claire Exemple", role: "Présidente", organisation: "Groupe 7", country: "France"),
      Signatory(
        name: "Дарья Примерова", role: "Director", organisation: "Пример", country: "Kazakhstan"),
    ], origin: origin)
}
