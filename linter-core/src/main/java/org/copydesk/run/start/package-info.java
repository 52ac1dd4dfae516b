/**
 * The first configuration of a repository: looks at what is there, and writes a file that fits. Part of the floor of run:
 * uses article, config and yaml.
 */
@NullMarked
package org.copydesk.run.start;

import org.jspecify.annotations.NullMarked;
