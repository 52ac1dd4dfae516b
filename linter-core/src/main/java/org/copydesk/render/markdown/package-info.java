/**
 * Pages of rules for a site of documentation, as Markdown. Floor 4: uses render, finding, rule, text and article, and no
 * other format.
 */
@NullMarked
package org.copydesk.render.markdown;

import org.jspecify.annotations.NullMarked;
