package org.copydesk.benchmarks.archive;

import java.util.ArrayList;
import java.util.List;

/** Alters a text until only a given part of its words is left as it was. */
final class Alteration {

    private static final int WAYS = 3;
    private static final double HUNDRED = 100.0;
    /** Words in a row that count as common. */
    private static final int RUN = 3;

    private final Prose prose;
    private final Dice dice;

    Alteration(Prose prose, Dice dice) {
        this.prose = prose;
        this.dice = dice;
    }

    /**
     * An altered text.
     *
     * @param percent of the words of both texts agree
     */
    List<List<String>> of(List<List<String>> text, int percent, int way) {
        return switch (way % WAYS) {
            case 0 -> words(text, percent);
            case 1 -> sentences(text, percent);
            default -> shortened(text, percent);
        };
    }

    /** One word of so many becomes another. */
    private List<List<String>> words(List<List<String>> text, int percent) {
        int period = (int) Math.round(HUNDRED / (HUNDRED - percent));
        int next = 1 + dice.below(period);
        int at = 0;
        List<List<String>> altered = new ArrayList<>();
        for (List<String> paragraph : text) {
            List<String> sentences = new ArrayList<>();
            for (String sentence : paragraph) {
                StringBuilder written = new StringBuilder();
                for (String word : sentence.split(" ")) {
                    boolean change = at++ == next;
                    written.append(written.length() == 0 ? "" : " ").append(change ? replaced(word) : word);
                    next = change ? at - 1 + period + (period > 2 * RUN ? dice.between(-RUN, RUN) : 0) : next;
                }
                sentences.add(written.toString());
            }
            altered.add(sentences);
        }
        return altered;
    }

    /** Another word with the same marks around it. */
    private String replaced(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        String other = prose.other();
        while (other.equals(word.substring(start, end))) {
            other = prose.other();
        }
        if (start < end && Character.isUpperCase(word.charAt(start))) {
            other = Character.toUpperCase(other.charAt(0)) + other.substring(1);
        }
        return word.substring(0, start) + other + word.substring(end);
    }

    /** Sentences become others. */
    private List<List<String>> sentences(List<List<String>> text, int percent) {
        List<List<String>> altered = new ArrayList<>();
        double left = count(text) * (HUNDRED - percent) / HUNDRED;
        for (int i = text.size() - 1; i >= 0; i--) {
            List<String> sentences = new ArrayList<>(text.get(i));
            int last = sentences.size() - 1;
            int words = count(sentences.get(last));
            if (words <= left + 2) {
                left -= words;
                sentences.set(last, prose.sentence());
            }
            altered.add(0, sentences);
        }
        return altered;
    }

    /** Sentences are left out at the end, as where space ran short. */
    private static List<List<String>> shortened(List<List<String>> text, int percent) {
        List<List<String>> altered = new ArrayList<>();
        double lost = HUNDRED - percent;
        double left = count(text) * 2 * lost / (HUNDRED + lost);
        for (int i = text.size() - 1; i >= 0; i--) {
            List<String> sentences = new ArrayList<>(text.get(i));
            while (!sentences.isEmpty() && count(sentences.get(sentences.size() - 1)) <= left) {
                left -= count(sentences.remove(sentences.size() - 1));
            }
            if (!sentences.isEmpty()) {
                altered.add(0, sentences);
            }
        }
        return altered;
    }

    private static int count(List<List<String>> text) {
        return text.stream()
                .flatMap(List::stream)
                .mapToInt(sentence -> count(sentence))
                .sum();
    }

    private static int count(String sentence) {
        return sentence.split(" ").length;
    }
}
