/** Runs the launcher script, with a tiny jar in the place of Copydesk's. */
package org.copydesk.launcher;
