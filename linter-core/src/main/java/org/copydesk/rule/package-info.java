/**
 * What a rule is: the interfaces, its metadata, its options and the sink it reports to. Floor 2: uses text,
 * language, article and finding.
 */
@NullMarked
package org.copydesk.rule;

import org.jspecify.annotations.NullMarked;
