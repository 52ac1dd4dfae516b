package org.copydesk.language;

/**
 * The folded form of every UTF-16 unit, as data. The Latin rows are written out instead of being asked of
 * {@code java.text.Normalizer}: loading that costs a cold start tens of milliseconds, and its answers belong to the JDK
 * in use. A dot in a row stands for "only lower case".
 */
final class FoldTable {
    /** Units below this are looked up, those above decided by ranges. */
    static final int LIMIT = 0x2600;

    private static final String LATIN_FROM_00C0 = "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.lllllll"
            + "lllnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
            + "b.........................l.....oo.............uu....zz........."
            + ".............aaiioouuuuuuuuuu.aaaa..ggggkkoooo..j...gg..nnaa..oo"
            + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy.......ccl.."
            + "...b..eejj..rryy";
    private static final String LATIN_FROM_1E00 = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
            + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
            + "wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
            + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";
    /** Pairs: Greek vowels with tonos or dialytika and final sigma, Cyrillic io, Kelvin, Angstrom. */
    private static final String SINGLE = "άαέεήηίιόούυώωΆαΈεΉηΊιΌοΎυΏωϊιϋυΪιΫυΐιΰυςσёеЁеѐеЀеѝиЍи\u212Ak\u212Ba";

    private static final String APOSTROPHES =
            "`\u00B4\u02B9\u02BB\u02BC\u02BD\u2018\u2019\u201A\u201B\u2032\u2035" + "\u2039\u203A";
    private static final String QUOTES = "\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033\u2036";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String SPACES =
            "\t\n\u000B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
                    + "\u2008\u2009\u200A\u2028\u2029\u202F\u205F";

    private FoldTable() {}

    /** A new table for the units from 0 to {@link #LIMIT}. */
    static char[] build() {
        char[] table = new char[LIMIT];
        for (char c = 0; c < LIMIT; c++) {
            table[c] = Character.toLowerCase(c);
        }
        overlay(table, 0x00C0, LATIN_FROM_00C0);
        overlay(table, 0x1E00, LATIN_FROM_1E00);
        for (int i = 0; i < SINGLE.length(); i += 2) {
            table[SINGLE.charAt(i)] = SINGLE.charAt(i + 1);
        }
        assign(table, APOSTROPHES, '\'');
        assign(table, QUOTES, '"');
        assign(table, DASHES, '-');
        assign(table, SPACES, ' ');
        return table;
    }

    /** The folded form of a unit from {@link #LIMIT} on. */
    static char beyond(char c) {
        if (c >= 0x2E80 && c < 0xA640) {
            return c == '\u3000' ? ' ' : c;
        }
        return switch (c) {
            case '\u2E3A', '\u2E3B', '\uFE58', '\uFE63', '\uFF0D' -> '-';
            case '\uFF02' -> '"';
            case '\uFF07', '\uFF40' -> '\'';
            default -> isFullWidth(c) ? Character.toLowerCase((char) (c - 0xFEE0)) : Character.toLowerCase(c);
        };
    }

    /** Full-width forms of the printable ASCII characters. */
    private static boolean isFullWidth(char c) {
        return c >= '\uFF01' && c <= '\uFF5E';
    }

    private static void overlay(char[] table, int from, String row) {
        for (int i = 0; i < row.length(); i++) {
            if (row.charAt(i) != '.') {
                table[from + i] = row.charAt(i);
            }
        }
    }

    private static void assign(char[] table, String from, char to) {
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = to;
        }
    }
}
