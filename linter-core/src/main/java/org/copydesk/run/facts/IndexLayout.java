package org.copydesk.run.facts;

/**
 * How an index lies in its file: a mark; the facts of each article, packed; the places of all keys, in order of the keys'
 * hashes, in pages of one size; the directory of files and articles, packed; and the end, which tells where these are.
 * Each part has a checksum, and the end is written last.
 */
final class IndexLayout {

    /** Another number for each change of the layout or of what facts are. */
    static final long MARK = 0x436F_7079_4964_0003L;

    /** Hash, article, entry within the article. */
    static final int PLACE_BYTES = Long.BYTES + 2 * Integer.BYTES;

    static final int PAGE_HEAD = 2 * Integer.BYTES;
    static final int PLACES_IN_PAGE = 255;
    static final int PAGE_BYTES = PAGE_HEAD + PLACES_IN_PAGE * PLACE_BYTES;

    /** Mark, directory's offset, its length and checksum, pages' offset, number of places, checksum of the end. */
    static final int END_BYTES = 4 * Long.BYTES + 3 * Integer.BYTES;

    private IndexLayout() {}
}
