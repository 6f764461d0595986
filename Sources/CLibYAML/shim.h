// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

// libyaml: reads YAML as events, each with its place.
#include <yaml.h>
