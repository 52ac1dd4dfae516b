/**
 * Rules about facts within one article: dates, numbers and sums that contradict each other. Floor 3: uses rule,
 * language, article, finding and text, and is a stranger to the other families.
 */
@NullMarked
package org.copydesk.rules.facts;

import org.jspecify.annotations.NullMarked;
