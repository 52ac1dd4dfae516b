/**
 * Packs: rules of a jar or a folder with their pages, packed into one index that loads in milliseconds. Floor 3: uses
 * pattern, yaml, rule and the floors below.
 */
@NullMarked
package org.copydesk.pack;

import org.jspecify.annotations.NullMarked;
