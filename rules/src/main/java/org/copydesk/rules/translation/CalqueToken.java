package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.language.Words;

/** One step of a calque's pattern. */
sealed interface CalqueToken {

    /** True if the pattern also holds without it. */
    boolean optional();

    /** One of some words, folded, or a word of one of some classes; or one of some marks in its place. */
    record Word(List<String> literals, List<WordShape> shapes, String marks, boolean optional) implements CalqueToken {

        public Word {
            literals = List.copyOf(literals);
            shapes = List.copyOf(shapes);
        }

        boolean takes(Words words, int i) {
            for (String literal : literals) {
                if (words.is(i, literal)) {
                    return true;
                }
            }
            for (WordShape shape : shapes) {
                if (shape.takes(words, i)) {
                    return true;
                }
            }
            return false;
        }

        /** True if its words can be looked for in the text. */
        boolean isLiteral() {
            if (optional) {
                return false;
            }
            for (WordShape shape : shapes) {
                if (shape.members().isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        /** True if the words that it takes can at least be looked for by what they begin with. */
        boolean isLiteralInPart() {
            if (optional) {
                return false;
            }
            for (WordShape shape : shapes) {
                if (shape.members().isEmpty() && shape.beginnings().isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        /** What the words begin with that cannot be listed. */
        List<String> beginnings() {
            List<String> all = new ArrayList<>();
            shapes.forEach(shape -> all.addAll(shape.beginnings()));
            return all;
        }

        /** All words that it takes, where they can be listed. */
        List<String> members() {
            List<String> all = new ArrayList<>(literals);
            shapes.forEach(shape -> all.addAll(shape.members()));
            return all;
        }
    }

    /** A punctuation mark; a quotation mark stands for all of its forms. */
    record Mark(char mark, boolean optional) implements CalqueToken {}
}
