// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
// libunibreak: line breaking by Unicode Standard Annex 14.
#include <linebreak.h>
