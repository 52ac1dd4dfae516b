/**
 * What a run reports: findings, their severity, failures of rules, the report. Floor 1: uses text.
 */
@NullMarked
package org.copydesk.finding;

import org.jspecify.annotations.NullMarked;
