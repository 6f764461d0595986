// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger

/// Codes as arguments: a near miss is told which code it is near to.
enum VocabularyArguments {
  static func code<Code: Vocabulary>(_ text: String) throws -> Code {
    guard let code = Code(rawValue: text.lowercased()) else {
      throw ValidationError(Wording.unknownCode(text, of: Code.name, among: Code.codes))
    }
    return code
  }

  /// A way on which letters go out: no phone.
  static func letterChannel(_ text: String) throws -> Channel {
    guard let channel = Channel(rawValue: text.lowercased()), channel.carriesLetters else {
      let known = Channel.allCases.filter(\.carriesLetters).map(\.rawValue)
      throw ValidationError(Wording.unknownCode(text, of: Channel.name, among: known))
    }
    return channel
  }

  /// What a response says of a demand: `release=refused`.
  static func said(_ text: String) throws -> Classification.Said {
    if let said = Classification.Said(text) { return said }
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, Identifier(parts[0]) != nil else {
      throw ValidationError(Wording.Responses.badSaid)
    }
    throw ValidationError(
      Wording.unknownCode(parts[1], of: DemandState.name, among: DemandState.codes))
  }

  static func eventID(_ text: String) throws -> EventID {
    guard let id = EventID(text) else { throw ValidationError(Wording.Undo.badEvent) }
    return id
  }

  static func eventKind(_ text: String) throws -> EventBody.Kind {
    guard let kind = EventBody.Kind(rawValue: text.lowercased()) else {
      let known = EventBody.Kind.allCases.map(\.rawValue)
      throw ValidationError(Wording.unknownCode(text, of: "kind of event", among: known))
    }
    return kind
  }
}

extension Wording {
  /// As in "no response is called 'refusl'; did you mean 'refusal'?".
  static func unknownCode(_ text: String, of name: String, among codes: [String]) -> String {
    let near = Suggestion.nearest(to: text, among: codes)
    return "no \(name) is called '\(Printable.short(Printable.text(text)))'; "
      + (near.map { "did you mean '\($0)'?" } ?? "known are \(codes.joined(separator: ", "))")
  }
}
