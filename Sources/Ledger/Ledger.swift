// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import GRDB
internal import CZstd
