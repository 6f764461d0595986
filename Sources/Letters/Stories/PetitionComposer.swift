// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
internal import Documents
internal import Languages
internal import Liquid

/// Makes a petition sheet in some languages, or says what is in the way.
package enum PetitionComposer {
  package static func compose(
    _ order: PetitionOrder, in tags: [LanguageTag]
  ) -> ComposedPetition {
    let languages = tags.compactMap(order.settings.language)
    let demands = order.matter.demands(of: order.recipient.jurisdiction)
    guard !languages.isEmpty, !demands.isEmpty else {
      let gap = Gap(.matter(order.matter.id), "demands")
      let findings: [Finding] = demands.isEmpty ? [.gap(gap, neededAt: nil)] : []
      return ComposedPetition(petition: nil, findings: findings)
    }
    let made = languages.map { column(order, in: $0) }
    let findings = made.flatMap(\.findings)
    guard !findings.contains(where: \.stops) else {
      return ComposedPetition(petition: nil, findings: findings)
    }
    let petition = Petition(
      columns: made.compactMap(\.column), lines: max(order.lines, 1),
      signatures: order.signatures, goal: order.nextGoal, date: order.today)
    return ComposedPetition(petition: petition, findings: findings)
  }

  private static func column(
    _ order: PetitionOrder, in language: Language
  ) -> (column: Petition.Column?, findings: [Finding]) {
    let unnamed = order.matter.unnamed(in: language)
    guard unnamed.isEmpty else {
      let gaps = unnamed.map {
        Gap(.matter(order.matter.id), "people.\($0.id).name", in: language.tag)
      }
      return (nil, gaps.map { .gap($0, neededAt: nil) })
    }
    var press = SectionPress(
      language.petition, called: "\(language.englishName) petition", in: language,
      names: PetitionNames(order: order, language: language).all, today: order.today)
    let column = Petition.Column(
      language: language.tag, title: press.inlines("title"),
      blocks: ["to", "case", "ask"].flatMap { press.blocks($0) }, count: press.blocks("count"),
      privacy: press.blocks("privacy"),
      heads: Petition.Heads(
        name: press.inlines("name").plainText, place: press.inlines("place").plainText,
        signature: press.inlines("signature").plainText, date: press.inlines("date").plainText))
    return (column, press.findings)
  }
}

extension PetitionOrder {
  var nextGoal: Int { goal ?? PetitionGoal.above(signatures) }
}

/// The names that a petition sheet gives to its text.
private struct PetitionNames {
  let order: PetitionOrder
  let language: Language

  var all: Value.Object {
    let matter = order.matter
    let values = CaseValues(matter, in: language, known: KnownNames([matter]))
    let recipient = order.recipient
    let gap = Gap(.recipient(recipient.id), "office", in: language.tag)
    let office = recipient.office[language.tag].map { Value.text($0.text.onOneLine) }
    let names = PeopleNames(matter.people, of: matter, in: language)
    let own: [(String, Value)] = [
      ("case", .object(Value.Object(values.header))),
      ("names", .text(names?.text ?? "")),
      ("office", office ?? .absent(Absence(key: gap.key))),
      ("signatures", .int(order.signatures)), ("goal", .int(order.nextGoal)),
      ("group", optional(order.settings.group)), ("privacy", optional(order.privacy)),
      ("campaign", .text(order.settings.name)),
      ("today", .dynamic(DateValue(EDTFDate(order.today), in: language))),
    ]
    // What a doubtful source says is no ground for a petition.
    let isDoubtful = matter.account?.provenance.isDoubtful ?? false
    let account: [(String, Value)] = isDoubtful ? [("account", .nil)] : []
    return Value.Object(values.names(to: recipient.jurisdiction) + own + account)
  }

  private func optional(_ text: LocalizedText?) -> Value {
    text?[language.tag].map { .text($0.text) } ?? .nil
  }
}
