// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What templates may use: filters, tags, partials, and the limits that keep them in bounds.
public struct Environment: Sendable {
  /// The filters by name.
  public private(set) var filters: [String: Filter]
  /// The tags that were added to the standard ones, by name.
  public private(set) var tags: [String: Tag] = [:]
  /// Where `render` and `include` find their templates.
  public var partials: (any PartialLoader)?
  public var limits: Limits

  /// The standard filters and tags.
  public init(partials: (any PartialLoader)? = nil, limits: Limits = Limits()) {
    filters = StandardFilters.byName
    self.partials = partials
    self.limits = limits
  }
}

extension Environment {
  /// Adds a filter, in the place of one of the same name.
  public mutating func add(_ filter: Filter) { filters[filter.name] = filter }

  /// Adds a tag; the standard tags cannot be replaced.
  public mutating func add(_ tag: Tag) { tags[tag.name] = tag }
}
