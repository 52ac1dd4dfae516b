/**
 * Rules about duplication: passages repeated within an article or across an archive. Floor 3: uses rule,
 * language, article, finding and text, and is a stranger to the other families.
 */
@NullMarked
package org.copydesk.rules.duplication;

import org.jspecify.annotations.NullMarked;
