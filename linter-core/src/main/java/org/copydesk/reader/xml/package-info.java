/**
 * Reads XML that holds articles: feeds, exports of WordPress, the news agencies' NITF and NewsML. No DTD is read and no
 * entity resolved, so that a document can neither grow nor reach out. Floor 2: a stranger to the other formats, whose
 * readers it is given for bodies.
 */
@NullMarked
package org.copydesk.reader.xml;

import org.jspecify.annotations.NullMarked;
