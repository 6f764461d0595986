// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Foundation

/// How long some work took.
struct Measured {
  /// By the clock on the wall, in seconds.
  let wall: Double
  /// Of all cores together, in the program and for it in the kernel, in seconds.
  let processor: Double

  init(_ work: () throws -> Void) rethrows {
    let (start, before) = (ContinuousClock.now, Self.processorTime)
    try work()
    wall = (ContinuousClock.now - start) / .seconds(1)
    processor = Self.processorTime - before
  }

  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
