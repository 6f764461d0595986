// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
// OpenSSL: SHA-256 of the written files, with the processor's own instructions.
#include <openssl/sha.h>
