/* Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE. */
#include <qrencode.h>
