// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
// libpng: pictures in PNG files, by its simplified interface.
#include <string.h>
#include <png.h>

// The following are macros, which Swift cannot call.
static inline size_t writ_png_size(const png_image *image) {
  return PNG_IMAGE_SIZE(*image);
}
