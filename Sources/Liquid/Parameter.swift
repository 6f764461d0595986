// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// One argument that a filter or tag takes.
public struct Parameter: Sendable {
  public let name: String
  public let type: Schema
  public let isRequired: Bool
  let kind: Kind

  enum Kind: Sendable {
    case positional, named, rest, namedRest
  }

  private init(_ name: String, _ type: Schema, isRequired: Bool, kind: Kind) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
    self.kind = kind
  }
}

extension Parameter {
  /// An argument that must be given, by its place.
  public static func required(_ name: String, _ type: Schema = .any) -> Self {
    Self(name, type, isRequired: true, kind: .positional)
  }

  /// An argument that may be given, by its place.
  public static func optional(_ name: String, _ type: Schema = .any) -> Self {
    Self(name, type, isRequired: false, kind: .positional)
  }

  /// An argument given by its name: `allow_false: true`.
  public static func named(
    _ name: String, _ type: Schema = .any, isRequired: Bool = false
  ) -> Self {
    Self(name, type, isRequired: isRequired, kind: .named)
  }

  /// Any number of further arguments by place, at least one when required.
  public static func rest(
    _ name: String, _ type: Schema = .any, isRequired: Bool = false
  ) -> Self {
    Self(name, type, isRequired: isRequired, kind: .rest)
  }

  /// Any number of further arguments with names of the template's choice.
  public static func namedRest(
    _ name: String, _ type: Schema = .any, isRequired: Bool = false
  ) -> Self {
    Self(name, type, isRequired: isRequired, kind: .namedRest)
  }

  /// How the argument is written, for hints.
  var example: String {
    switch kind {
    case .positional, .rest: name
    case .named: "\(name): …"
    case .namedRest: "name: …"
    }
  }
}
