// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

public import Diagnostics

/// A tag that the caller adds to the language.
public struct Tag: Sendable {
  public let name: String
  public let parameters: [Parameter]
  let kind: Kind

  enum Kind: Sendable {
    case inline(@Sendable (TagCall) throws -> Value)
    case choosing(separator: String, @Sendable (TagCall) throws -> Int?)
    case wrapping(@Sendable (TagCall, String) throws -> Value)
  }
}

extension Tag {
  /// A tag without contents that prints a value, through the escaper unless it is markup.
  public static func inline(
    _ name: String, parameters: [Parameter] = [],
    print: @escaping @Sendable (TagCall) throws -> Value
  ) -> Tag {
    Tag(name: name, parameters: parameters, kind: .inline(print))
  }

  /// A block of several branches, parted by a separator tag, of which one or none is rendered:
  /// `{% vary %}a{% or %}b{% endvary %}`.
  ///
  /// - Parameter choose: the index of the branch to render, out of `call.branchCount`.
  public static func choosing(
    _ name: String, separator: String, parameters: [Parameter] = [],
    choose: @escaping @Sendable (TagCall) throws -> Int?
  ) -> Tag {
    Tag(name: name, parameters: parameters, kind: .choosing(separator: separator, choose))
  }

  /// A block whose rendered contents are replaced by a value.
  public static func wrapping(
    _ name: String, parameters: [Parameter] = [],
    replace: @escaping @Sendable (TagCall, _ contents: String) throws -> Value
  ) -> Tag {
    Tag(name: name, parameters: parameters, kind: .wrapping(replace))
  }

  /// The name of the end tag, for a block.
  var endName: String? {
    if case .inline = kind { nil } else { "end\(name)" }
  }
}

/// One use of an own tag while rendering.
public struct TagCall {
  public let arguments: Arguments
  public let context: RenderContext
  /// Where the tag's name stands; its offset tells uses of a tag apart.
  public let span: SourceSpan
  /// How many branches the block has; none for a tag without contents.
  public let branchCount: Int
}
