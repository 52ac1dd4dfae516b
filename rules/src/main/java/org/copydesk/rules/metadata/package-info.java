/**
 * Rules about metadata: front matter and fields at odds with the article. Floor 3: uses rule, language, article,
 * finding and text, and is a stranger to the other families.
 */
@NullMarked
package org.copydesk.rules.metadata;

import org.jspecify.annotations.NullMarked;
