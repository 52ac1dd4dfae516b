/**
 * Presets, files and overrides become one immutable plan; mistakes become problems with a place. Floor 3: uses
 * yaml, rule, finding, article, language and text.
 */
@NullMarked
package org.copydesk.config;

import org.jspecify.annotations.NullMarked;
