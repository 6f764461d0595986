// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
// libxml2: writes DocBook, validates it, reads XML from elsewhere.
#include <libxml/tree.h>
#include <libxml/parser.h>
#include <libxml/xmlwriter.h>
#include <libxml/xmlsave.h>
#include <libxml/relaxng.h>

// xmlFree is a variable of the library, which Swift 6 takes for shared mutable state.
static inline void writ_xml_free(void *memory) { xmlFree(memory); }
