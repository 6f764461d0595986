/* Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE. */
/* libjpeg-turbo: pictures in JPEG files, by its simplified interface. */
#include <turbojpeg.h>
