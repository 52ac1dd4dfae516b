/**
 * Rules about residue: what content systems, agencies, scrapers, translators and chatbots leave behind. Floor 3:
 * uses rule, language, article, finding and text, and is a stranger to the other families.
 */
@NullMarked
package org.copydesk.rules.residue;

import org.jspecify.annotations.NullMarked;
