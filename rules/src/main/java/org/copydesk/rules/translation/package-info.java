/**
 * Rules about translation: passages left in another language and the marks of literal translation. Floor 3: uses
 * rule, language, article, finding and text, and is a stranger to the other families.
 */
@NullMarked
package org.copydesk.rules.translation;

import org.jspecify.annotations.NullMarked;
