/** What other tools take from this repository: the action, the hooks, the templates, the scripts. */
package org.copydesk.ecosystem;
