/** The pages under {@code docs/} that are made of the product: each must be as the product would make it now. */
package org.copydesk.site;
