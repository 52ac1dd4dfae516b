/** The catalogue of rules against the contract with those who name rules in their files. */
@NullMarked
package org.copydesk.catalogue;

import org.jspecify.annotations.NullMarked;
