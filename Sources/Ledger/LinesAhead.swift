// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Dispatch
internal import Synchronization

/// The lines of an exchanged ledger, read by another core while those before them are recorded.
struct LinesAhead {
  private let lines: [ArraySlice<UInt8>]
  private static let batch = 2_048

  init(_ lines: [ArraySlice<UInt8>]) { self.lines = lines }
}

extension LinesAhead {
  func forEach(_ body: (ExchangedLine) throws -> Void) rethrows {
    let starts = stride(from: 0, to: lines.count, by: Self.batch)
    var next = read(from: 0, TextProof())
    for start in starts {
      let (batch, proof) = next.value
      next = read(from: start + Self.batch, proof)
      for line in batch { try body(line) }
    }
  }

  private func read(
    from start: Int, _ proof: TextProof
  ) -> Ahead<(lines: [ExchangedLine], proof: TextProof)> {
    let batch = lines.dropFirst(start).prefix(Self.batch)
    return Ahead {
      var proof = proof
      return (batch.map { ExchangedLine($0, &proof) }, proof)
    }
  }
}

/// A value that another core makes meanwhile; whoever asks before it has begun makes it.
///
/// A class because two cores share it.
private final class Ahead<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
    DispatchQueue.global().async { _ = self.value }
  }

  var value: Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}
