// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
// Zstandard: the texts of sent letters, each compressed against one that it resembles.
#include <zstd.h>
