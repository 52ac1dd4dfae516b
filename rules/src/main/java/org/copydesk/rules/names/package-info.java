/**
 * Rules about names: one person, place or body spelt in two ways. Floor 3: uses rule, language, article, finding
 * and text, and is a stranger to the other families.
 */
@NullMarked
package org.copydesk.rules.names;

import org.jspecify.annotations.NullMarked;
