// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What we wait for with a letter; what was answered is another matter, its result.
package enum LetterStatus: String, Sendable, CaseIterable {
  /// Written; waits to be printed or sent, and a rerun may still change it.
  case draft
  /// A draft that a later run no longer takes in.
  case withdrawn
  /// On paper; waits to be posted.
  case printed
  /// Sent; waits for an answer.
  case waiting
  /// Came back undelivered; waits for a better address.
  case returned
  /// Something came in that nobody has read and classified yet.
  case toClassify = "to-classify"
  /// They asked us something; the clock stands still until we reply.
  case owing
  /// They promised something for a day that we wait for.
  case promised
  case answered
  /// A later letter has taken up the matter; we wait for its answer.
  case continued
}

/// What can be done with a letter.
package enum LetterVerb: String, Sendable, CaseIterable {
  case draft
  case withdraw
  case print
  case send
  case `return`
  case respond
  case classify
  case reply
}

extension LetterStatus {
  /// Everything that may be done with a letter; the rest is refused.
  ///
  /// The one table of transitions, gone through in whole by a test.
  package static let transitions: [LetterStatus: Set<LetterVerb>] = [
    .draft: [.draft, .withdraw, .print, .send],
    .withdrawn: [.draft],
    .printed: [.send],
    .waiting: [.return, .respond, .classify],
    .returned: [.send, .respond, .classify],
    .toClassify: [.return, .respond, .classify],
    .owing: [.respond, .classify, .reply],
    .promised: [.respond, .classify],
    .answered: [.respond, .classify],
    .continued: [.return, .respond, .classify],
  ]

  package func allows(_ verb: LetterVerb) -> Bool {
    Self.transitions[self]?.contains(verb) ?? false
  }
}
