package org.copydesk.benchmarks.archive;

/** Somebody whom articles speak of, or who writes them. */
record Person(String given, String family) {

    static Person of(int number) {
        return new Person(Vocabulary.GIVEN.get(number % Vocabulary.GIVEN.size()), InventedNames.family(number));
    }

    String full() {
        return given + " " + family;
    }
}
