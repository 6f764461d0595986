// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
// libdeflate: the compressed streams of a PDF.
#include <libdeflate.h>
