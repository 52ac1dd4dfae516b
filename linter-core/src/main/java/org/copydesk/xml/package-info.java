/**
 * XML as a stream of events with their places, hardened once for all readers: no DTD is read and no entity resolved, so
 * that a document can neither grow nor reach out, and depth, attributes and texts are limited. Floor 0: uses the JDK
 * and is the only user of the XML library.
 */
@NullMarked
package org.copydesk.xml;

import org.jspecify.annotations.NullMarked;
