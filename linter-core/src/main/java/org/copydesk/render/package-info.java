/**
 * Reports as text for people and machines: the contract, and line and column. Floor 4: uses finding, rule, text
 * and article, never the engine.
 */
@NullMarked
package org.copydesk.render;

import org.jspecify.annotations.NullMarked;
