/**
 * Rules about headlines: repeated in the text, cut off, at odds with the body. Floor 3: uses rule, language,
 * article, finding and text, and is a stranger to the other families.
 */
@NullMarked
package org.copydesk.rules.headline;

import org.jspecify.annotations.NullMarked;
