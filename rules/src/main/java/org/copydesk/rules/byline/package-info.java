/**
 * Rules about bylines: who stands behind an article. Floor 3: uses rule, language, article, finding and text, and
 * is a stranger to the other families.
 */
@NullMarked
package org.copydesk.rules.byline;

import org.jspecify.annotations.NullMarked;
