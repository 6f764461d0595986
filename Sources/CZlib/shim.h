// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
// zlib: the compressed streams of a PDF.
#include <string.h>
#include <zlib.h>

// deflateInit is a macro, which Swift cannot call.
static inline int writ_deflate_init(z_stream *stream, int level) {
  return deflateInit(stream, level);
}
