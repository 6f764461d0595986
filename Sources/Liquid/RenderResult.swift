// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

public import Diagnostics

/// What a render gave: the text, and all that was wrong with it.
public struct RenderResult: Sendable {
  public let output: String
  public let report: RenderReport

  public var problems: [RenderProblem] { report.problems }

  public var notes: [String] { report.notes }
}

/// What a render has to say besides its output.
public struct RenderReport: Sendable {
  /// The problems in the order in which they were met, each place only once.
  public internal(set) var problems: [RenderProblem] = []
  /// What filters and tags noted, each text only once.
  public internal(set) var notes: [String] = []
  /// Where the output comes from, in its order; empty unless the render was traced.
  ///
  /// What a template collects first and prints later is not in it.
  public internal(set) var pieces: [RenderedPiece] = []
}

/// A stretch of the output that one place of a template gave.
public struct RenderedPiece: Sendable, Equatable {
  /// In bytes of the output.
  public let start: Int
  /// Literal text, or the expression whose value was printed.
  public let span: SourceSpan
  /// Whether the output is the source as it stands.
  public let isLiteral: Bool
}

/// A problem that was met while rendering.
public struct RenderProblem: Sendable, Equatable {
  public let diagnostic: Diagnostic
  /// The reason for which the printed value is lacking, if the caller had given one.
  public let absence: Absence?
}
