/** The manual against the product. */
package org.copydesk.docs;
