package org.copydesk.pattern;

import org.copydesk.language.Words;

/** What a single word may be. */
sealed interface WordForm {

    boolean fits(Words words, int index);

    /** A word as it stands in a dictionary, folded. */
    record Literal(String folded) implements WordForm {
        @Override
        public boolean fits(Words words, int index) {
            return words.is(index, folded);
        }
    }

    /** A word by its start and end, folded: {@code *ly}, {@code un*}, {@code re*ing}. */
    record Affixes(String start, String end) implements WordForm {
        @Override
        public boolean fits(Words words, int index) {
            String word = words.folded(index);
            return word.length() > start.length() + end.length() && word.startsWith(start) && word.endsWith(end);
        }
    }

    /** A word of a list; {@link SequenceKind} replaces it by the list's words. */
    record InList(String path) implements WordForm {
        @Override
        public boolean fits(Words words, int index) {
            throw new IllegalStateException("list " + path + " was not read");
        }
    }

    /** A word of a list that has been read. */
    record OneOf(FoldedWords list) implements WordForm {
        @Override
        public boolean fits(Words words, int index) {
            return list.contains(words.folded(index));
        }
    }

    /** A class of words. */
    enum Shape implements WordForm {
        WORD {
            @Override
            public boolean fits(Words words, int index) {
                return true;
            }
        },
        CAPITALISED {
            @Override
            public boolean fits(Words words, int index) {
                return words.isCapitalised(index);
            }
        },
        ALL_CAPS {
            @Override
            public boolean fits(Words words, int index) {
                return words.isAllCaps(index);
            }
        },
        LOWER_CASE {
            @Override
            public boolean fits(Words words, int index) {
                return words.isLowerCase(index);
            }
        },
        NUMBER {
            @Override
            public boolean fits(Words words, int index) {
                return words.isNumber(index);
            }
        },
        /** Four digits from 1000 to 2999. */
        YEAR {
            @Override
            public boolean fits(Words words, int index) {
                String word = words.folded(index);
                return word.length() == 4 && words.isNumber(index) && (word.charAt(0) == '1' || word.charAt(0) == '2');
            }
        };

        /** The name in a sequence: {@code all-caps}. */
        String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
