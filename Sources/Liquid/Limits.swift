// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How much a template may ask for, when it is parsed and when it is rendered.
///
/// Each limit has its own problem id.
public struct Limits: Sendable, Equatable {
  /// The bytes of one template (`template-too-large`).
  public var templateSize = 1 << 20
  /// How deep tags may stand in each other (`nesting-too-deep`).
  public var nesting = 100
  /// How deep partials may call each other (`partials-too-deep`).
  public var partialDepth = 50
  /// The partials rendered in one render (`too-many-partials`).
  public var partialCount = 10_000
  /// The turns of all loops in one render, and the elements of one list
  /// (`too-many-iterations`).
  public var iterations = 1_000_000
  /// The bytes of the output and of any one text (`output-too-large`).
  public var outputSize = 16 << 20
  /// The problems that one render reports; later ones are left out.
  public var problems = 100

  public init() {}
}
