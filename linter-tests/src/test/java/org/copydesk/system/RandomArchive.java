package org.copydesk.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A small archive in which much stands twice: bodies, parts of them, headlines, slugs, names in several spellings. */
final class RandomArchive {

    private static final List<String> PEOPLE = List.of(
            "Agnes Kleskatofren", "Agnes Kleskattofren", "Bruno Tolapikan", "Brunno Tolapikan", "Bruno Tolapykan");
    private static final List<String> WORDS = List.of(
            ("harbour council bridge ferry orchard market school river engine garden tower festival bakery quarry museum"
                            + " station village theatre library meadow")
                    .split(" "));

    private static final int STORIES = 25;
    private static final int PARAGRAPHS = 3;

    private final Path folder;
    private final Random random;
    private final List<String> paragraphs = new ArrayList<>();

    RandomArchive(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
        for (int i = 0; i < STORIES * PARAGRAPHS; i++) {
            paragraphs.add(paragraph());
        }
    }

    /** Writes an article of its own choice under a number. */
    String write(int number) throws IOException {
        String name = "content/" + number % 3 + "/a" + number + ".md";
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        StringBuilder text = new StringBuilder("---\ntitle: \"Story of the " + one(WORDS) + " and the " + one(WORDS)
                + " in the " + one(WORDS) + "\"\nslug: s" + random.nextInt(30) + "\ndescription: \"What the "
                + one(WORDS)
                + " did to the " + one(WORDS) + " and why nobody saw it come\"\nauthor: " + one(PEOPLE) + "\n---\n");
        int story = random.nextInt(STORIES);
        for (int i = 0; i < PARAGRAPHS; i++) {
            String own = random.nextInt(6) == 0 ? one(paragraphs) : paragraphs.get(story * PARAGRAPHS + i);
            text.append('\n').append(changed(own)).append('\n');
        }
        text.append("\n").append(person()).append(" saw it all and left.\n");
        if (random.nextInt(3) == 0) {
            text.append("\nThe paper is printed by the river and read in all nine towns along it.\n");
        }
        Files.writeString(file, text);
        return name;
    }

    private String paragraph() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            text.append("The ")
                    .append(one(WORDS))
                    .append(" near ")
                    .append(one(WORDS))
                    .append(' ')
                    .append(number());
            text.append(" was shown to ")
                    .append(one(PEOPLE))
                    .append(" by the ")
                    .append(one(WORDS))
                    .append(". ");
        }
        return text.toString().strip();
    }

    /** Most often the first: a name that most spell alike. */
    private String person() {
        return random.nextInt(8) == 0 ? one(PEOPLE) : PEOPLE.get(0);
    }

    private String number() {
        return String.valueOf(random.nextInt(900) + 100);
    }

    private String changed(String paragraph) {
        return switch (random.nextInt(5)) {
            case 0 -> paragraph.replace(one(WORDS), one(WORDS));
            case 1 -> paragraph.substring(0, paragraph.indexOf(". ", 60) + 1);
            default -> paragraph;
        };
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
