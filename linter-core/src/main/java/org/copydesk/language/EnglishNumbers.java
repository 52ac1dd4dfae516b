package org.copydesk.language;

import java.util.List;

/** Numbers in English words, folded. */
public final class EnglishNumbers {

    /** Zero to twenty, each at the place of its value. */
    public static final List<String> COUNTS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    /** Thirty to ninety, then hundred and thousand. */
    public static final List<String> LARGER =
            List.of("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand");

    private EnglishNumbers() {}
}
