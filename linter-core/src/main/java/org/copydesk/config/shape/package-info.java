/**
 * What a configuration may hold, as data: of it come the check of a file, the JSON Schema and the reference, so that they
 * cannot drift apart. Part of the floor of config: uses yaml, language and text.
 */
@NullMarked
package org.copydesk.config.shape;

import org.jspecify.annotations.NullMarked;
