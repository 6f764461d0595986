// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How a template is rendered.
public struct RenderOptions: Sendable {
  public var mode: Mode
  public var escaper: Escaper
  /// What `now` and `today` mean, in seconds since 1970; nil makes them a problem.
  public var now: Double?
  /// The seconds that local time is ahead of UTC.
  public var timeZoneOffset: Int
  /// The caller's own values for tags and filters, by a name of the caller's choice.
  public var choices: [String: Value]
  /// Whether the report says where in the template every piece of the output comes from.
  public var isTraced: Bool

  public init(
    mode: Mode = .lax, escaper: Escaper = .none, now: Double? = nil, timeZoneOffset: Int = 0,
    choices: [String: Value] = [:], isTraced: Bool = false
  ) {
    self.mode = mode
    self.escaper = escaper
    self.now = now
    self.timeZoneOffset = timeZoneOffset
    self.choices = choices
    self.isTraced = isTraced
  }

  /// What is done about names and values that are lacking.
  public enum Mode: Sendable {
    /// An unknown name is `nil`, and `nil` prints nothing, as in Shopify's Liquid.
    case lax
    /// An unknown name is a problem wherever it is evaluated; printing `nil` is one, unless the
    /// `default` filter has replaced it.
    case strict
  }
}
