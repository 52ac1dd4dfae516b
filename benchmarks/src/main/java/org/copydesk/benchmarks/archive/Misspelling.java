package org.copydesk.benchmarks.archive;

/** Other spellings of a name, as they come about in a newsroom. */
final class Misspelling {

    private static final int WAYS = 5;

    private Misspelling() {}

    /** Another spelling of a family name. */
    static Person of(Person person, int way) {
        String family = person.family();
        int last = family.length() - 1;
        return new Person(
                person.given(),
                switch (way % WAYS) {
                    case 0 -> doubled(family, last);
                    case 1 -> family.substring(0, last - 1) + accented(family.charAt(last - 1)) + family.charAt(last);
                    case 2 -> family.substring(0, 3) + family.substring(4);
                    case 3 -> family.substring(0, last - 1) + neighbour(family.charAt(last - 1)) + family.charAt(last);
                    default -> doubled(family, consonantWithin(family));
                });
    }

    private static String doubled(String family, int at) {
        return family.substring(0, at) + family.charAt(at) + family.substring(at);
    }

    private static int consonantWithin(String family) {
        int at = family.length() / 2;
        while ("aeiou".indexOf(family.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static char accented(char vowel) {
        return switch (vowel) {
            case 'a' -> 'á';
            case 'e' -> 'é';
            case 'i' -> 'í';
            case 'o' -> 'ó';
            default -> 'ú';
        };
    }

    private static char neighbour(char vowel) {
        return switch (vowel) {
            case 'a' -> 'e';
            case 'e' -> 'i';
            case 'i' -> 'y';
            case 'o' -> 'u';
            default -> 'o';
        };
    }
}
