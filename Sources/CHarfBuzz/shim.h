// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
// HarfBuzz: what fonts say of themselves, and subsets of them.
#include <hb.h>
#include <hb-ot.h>
#include <hb-subset.h>
