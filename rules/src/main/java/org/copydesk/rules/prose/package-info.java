/**
 * Rules about prose: repeated words, unfinished sentences, slips of the pen. Floor 3: uses rule, language,
 * article, finding and text, and is a stranger to the other families.
 */
@NullMarked
package org.copydesk.rules.prose;

import org.jspecify.annotations.NullMarked;
