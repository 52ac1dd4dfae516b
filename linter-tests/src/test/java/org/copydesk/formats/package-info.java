/** Each format by its samples: what is read of them, and that every text stands in the source where its view says. */
package org.copydesk.formats;
