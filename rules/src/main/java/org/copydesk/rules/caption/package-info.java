/**
 * Rules about captions, credits and alternative texts: repeated, missing, or left in the body. Floor 3: uses
 * rule, language, article, finding and text, and is a stranger to the other families.
 */
@NullMarked
package org.copydesk.rules.caption;

import org.jspecify.annotations.NullMarked;
