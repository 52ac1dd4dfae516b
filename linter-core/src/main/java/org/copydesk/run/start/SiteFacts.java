package org.copydesk.run.start;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was found in a repository.
 *
 * @param generator of the site
 * @param mark the file or folder that tells it; empty if none does
 * @param content folders that hold articles; empty for the whole
 * @param outside what lies beside them and is no content: generated folders, papers of the repository
 * @param name of the site, as its generator's configuration says; may be empty
 * @param domain of the site; may be empty
 * @param authors a file that holds the authors; may be empty
 * @param sample what the articles look like
 */
public record SiteFacts(
        Generator generator,
        String mark,
        List<String> content,
        List<String> outside,
        String name,
        String domain,
        String authors,
        Sample sample) {

    /**
     * What the articles look like.
     *
     * @param files that hold articles
     * @param articles that were looked at
     * @param whole true if these are all
     * @param formats of the files, by name, with their number
     * @param languages that articles declare, with their number
     * @param fields with how often they are filled, the most frequent first
     */
    public record Sample(
            int files,
            int articles,
            boolean whole,
            Map<String, Integer> formats,
            Map<String, Integer> languages,
            List<FieldUse> fields) {

        public Sample {
            Objects.requireNonNull(formats, "formats");
            Objects.requireNonNull(languages, "languages");
            fields = List.copyOf(fields);
        }
    }

    /**
     * How a field is used.
     *
     * @param name with its path, without the numbers of list items
     * @param meaning what Copydesk takes it for: {@code headline}, {@code other}
     * @param articles that fill it
     */
    public record FieldUse(String name, String meaning, int articles) {

        public FieldUse {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(meaning, "meaning");
        }
    }

    public SiteFacts {
        Objects.requireNonNull(generator, "generator");
        Objects.requireNonNull(mark, "mark");
        content = List.copyOf(content);
        outside = List.copyOf(outside);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(authors, "authors");
        Objects.requireNonNull(sample, "sample");
    }
}
