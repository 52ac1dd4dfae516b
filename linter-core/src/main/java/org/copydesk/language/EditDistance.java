package org.copydesk.language;

/**
 * The edit distance (Levenshtein) of one text from others: how many units must be put in, left out or replaced. A step for
 * each unit of the other text, by the bits of one number for all units of this one (Myers, 1999, as Hyyrö put it in 2003);
 * texts of more than {@value #MOST} units by the table that one learns at school. Immutable.
 */
public final class EditDistance {

    private static final int MOST = Long.SIZE;
    private static final int LETTERS = 26;

    private final String text;
    /** For each letter a to z, a bit for each of its places. */
    private final long[] places = new long[LETTERS];

    public EditDistance(String text) {
        this.text = text;
        for (int i = 0; i < Math.min(MOST, text.length()); i++) {
            int letter = text.charAt(i) - 'a';
            if (letter >= 0 && letter < LETTERS) {
                places[letter] |= 1L << i;
            }
        }
    }

    public int to(String other) {
        if (text.isEmpty() || other.isEmpty()) {
            return text.length() + other.length();
        }
        return text.length() <= MOST ? byBits(other) : byTable(other);
    }

    private int byBits(String other) {
        long last = 1L << (text.length() - 1);
        long more = -1;
        long less = 0;
        int distance = text.length();
        for (int i = 0; i < other.length(); i++) {
            long equal = places(other.charAt(i));
            long vertical = equal | less;
            long horizontal = ((equal & more) + more ^ more) | equal;
            long up = less | ~(horizontal | more);
            long down = more & horizontal;
            if ((up & last) != 0) {
                distance++;
            } else if ((down & last) != 0) {
                distance--;
            }
            up = up << 1 | 1;
            more = down << 1 | ~(vertical | up);
            less = up & vertical;
        }
        return distance;
    }

    private long places(char unit) {
        int letter = unit - 'a';
        if (letter >= 0 && letter < LETTERS) {
            return places[letter];
        }
        long found = 0;
        for (int i = 0; i < text.length(); i++) {
            found |= text.charAt(i) == unit ? 1L << i : 0;
        }
        return found;
    }

    private int byTable(String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= text.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (text.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
