package org.copydesk.benchmarks.archive;

import java.time.LocalDate;
import java.util.List;

/**
 * An article to be written down.
 *
 * @param number from 1
 * @param biography of the author; may be empty
 * @param paragraphs of sentences
 */
record Sketch(
        int number,
        String headline,
        String description,
        String author,
        String biography,
        String slug,
        LocalDate date,
        List<List<String>> paragraphs) {

    Sketch {
        paragraphs = List.copyOf(paragraphs);
    }

    Sketch with(List<List<String>> other) {
        return new Sketch(number, headline, description, author, biography, slug, date, other);
    }

    Sketch withHeadline(String other) {
        return new Sketch(number, other, description, author, biography, slug, date, paragraphs);
    }

    Sketch withDescription(String other) {
        return new Sketch(number, headline, other, author, biography, slug, date, paragraphs);
    }

    Sketch withSlug(String other) {
        return new Sketch(number, headline, description, author, biography, other, date, paragraphs);
    }

    Sketch withAuthor(String name, String life) {
        return new Sketch(number, headline, description, name, life, slug, date, paragraphs);
    }

    List<String> blocks() {
        return paragraphs.stream().map(sentences -> String.join(" ", sentences)).toList();
    }
}
