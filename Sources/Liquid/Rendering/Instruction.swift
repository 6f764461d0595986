// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// One step of rendering; what its numbers mean depends on the operation.
struct Instruction: BitwiseCopyable, Sendable {
  var operation: Operation
  var a: Int32 = 0
  var b: Int32 = 0
  var c: Int32 = 0

  enum Operation: UInt8, BitwiseCopyable, Sendable {
    /// Prints `b` bytes of the source from `a`.
    case text
    /// Prints operand `a`.
    case print
    /// Prints pipeline `a`.
    case printPipeline
    /// Goes to `a`.
    case jump
    /// Goes to `b` unless operand `a` is true.
    case jumpUnless
    /// Goes to `b` unless condition `a` is true; with `c`, if it is.
    case jumpUnlessCondition
    /// Gives slot `a` the value of pipeline `b`.
    case assign
    /// Begins to collect output, until `endCapture` gives it to slot `a`.
    case beginCapture, endCapture
    /// Begins to collect output that `endChanged` drops if it is the same as last time.
    case beginChanged, endChanged
    /// Begins loop `a`, or goes to `b` when it has no element.
    case beginLoop
    /// Takes the next element and goes to `a`, or ends the loop.
    case nextLoop
    /// Ends the innermost loop early.
    case leaveLoop
    /// Begins table loop `a`, or goes to `b`; `nextTable` goes back to `a`.
    case beginTable, nextTable
    /// Breaks (`a` is 0) or continues, up to where collected output ends at `b`.
    case interrupt
    /// Goes on with an interruption: to `a` for a break, to `b` for a continue; with `c` it stays
    /// in force there.
    case resume
    /// Compares case subject operand `a` with operand `b` and goes to `c` unless equal.
    case jumpUnlessEqual
    /// Notes at case level `a` that no arm, or one, was taken.
    case beginCase, takeArm
    /// Goes to `a` if an arm was taken at case level `b`.
    case jumpIfTaken
    case cycle
    /// Prints and counts slot `a` up or down by `b`.
    case count
    /// Renders partial use `a`.
    case partial
    /// Prints own tag `a`.
    case ownInline
    /// Goes to the branch that own tag `a` chooses, or to `b`.
    case ownChoice
    /// Begins to collect what `ownWrapEnd` gives to own tag `a`.
    case ownWrapBegin, ownWrapEnd
    case end
  }
}

/// Where an instruction finds a value.
struct Operand: BitwiseCopyable, Sendable {
  var kind: Kind
  /// The number of steps of a path.
  var stepCount: UInt16 = 0
  /// A constant, a slot, or the operand of a computed name or of a range's lower end.
  var index: Int32
  /// The first step, or the operand of a range's upper end.
  var other: Int32 = 0
  let place: Place
  /// Where the first name stands.
  var rootPlace: Place

  enum Kind: UInt8, BitwiseCopyable, Sendable {
    case constant, slot, computed, range
  }
}

/// One step of a path.
struct PathStep: BitwiseCopyable, Sendable {
  /// The operand of an index; negative for a field.
  var index: Int32 = -1
  var special: Special = .none
  var word: KeyWord
  /// The constant that holds the field's name.
  var key: Int32
  let place: Place

  enum Special: UInt8, BitwiseCopyable, Sendable {
    case none, size, first, last
  }
}
