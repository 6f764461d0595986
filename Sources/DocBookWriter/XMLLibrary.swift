// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CLibXML2

/// libxml2 as a whole.
enum XMLLibrary {
  /// Makes the library ready for every thread; later calls do nothing.
  static func start() {
    _ = isReady
  }

  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()
}
