/**
 * The structure step: tells what each block of an article is to an editor where the format does not say. It adds up
 * weak signals whose weights are data, looks at neighbours, and keeps the reasons. Floor 2: uses text, language and
 * article.
 */
@NullMarked
package org.copydesk.structure;

import org.jspecify.annotations.NullMarked;
