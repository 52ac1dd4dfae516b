package org.copydesk.run.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the first configuration of a repository: what fits it, and in comments what else could be said. */
public final class FirstConfiguration {

    private static final int MOST_FIELDS = 30;
    private static final int LONGEST_NAME = 60;

    /** What most sites would want of every article, if all have it. */
    private static final List<String> WANTED = List.of("headline", "byline", "date", "standfirst");

    private final SiteFacts facts;
    private final StringBuilder text = new StringBuilder();

    private FirstConfiguration(SiteFacts facts) {
        this.facts = facts;
    }

    /** The file's text. */
    public static String of(SiteFacts facts) {
        FirstConfiguration first = new FirstConfiguration(facts);
        first.head();
        first.files();
        first.fields();
        first.house();
        first.rules();
        return first.text.toString();
    }

    private void head() {
        line(
                "# What Copydesk goes by when it reads the articles of this repository; copydesk explain RULE tells of a rule,");
        line("# copydesk config --for FILE of what holds for a file.");
        line("# Found: " + found() + ".");
        line("");
        line("# recommended is precise and quiet; strict has rules that accept some noise, preview new ones.");
        line("preset: recommended");
        line("");
        line("# The level from which findings fail a run: error, warning, info or never.");
        line("fail-on: error");
    }

    private String found() {
        List<String> parts = new ArrayList<>();
        facts.sample().formats().forEach((format, count) -> parts.add(count + " in " + format));
        String site = facts.mark().isEmpty()
                ? "no generator that Copydesk knows"
                : facts.generator().title() + ", by " + plain(facts.mark());
        String articles = facts.sample().articles()
                + (facts.sample().articles() == 1 ? " article" : " articles")
                + (facts.sample().whole()
                        ? ""
                        : " looked at, in " + facts.sample().files() + " files");
        return site + "; " + articles + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
    }

    private void files() {
        line("");
        line("# Which files are articles. Hidden files and what Git ignores are never read.");
        list("include", facts.content(), "[\"content\"]");
        list("exclude", facts.outside(), "[\"archive/**\"]");
        line("# Files whose names do not tell their format:");
        line("# formats: {\"export/*.data\": jsonl}");
    }

    private void list(String key, List<String> values, String example) {
        if (values.isEmpty()) {
            line("# " + key + ": " + example);
        } else {
            line(key + ": ["
                    + String.join(
                            ", ",
                            values.stream().map(FirstConfiguration::quoted).toList()) + "]");
        }
    }

    private void fields() {
        List<SiteFacts.FieldUse> fields = facts.sample().fields();
        if (!fields.isEmpty()) {
            line("");
            line("# The fields in use, what Copydesk takes them for, and how many articles fill them:");
            int width = fields.stream()
                    .limit(MOST_FIELDS)
                    .mapToInt(field -> plain(field.name()).length())
                    .max()
                    .orElse(0);
            for (SiteFacts.FieldUse field : fields.subList(0, Math.min(MOST_FIELDS, fields.size()))) {
                String name = plain(field.name());
                String meaning = field.meaning().equals("other") ? "–" : field.meaning();
                line("#   " + name + " ".repeat(width - name.length()) + "  " + padded(meaning) + "  "
                        + field.articles());
            }
            if (fields.size() > MOST_FIELDS) {
                line("#   and " + (fields.size() - MOST_FIELDS) + " more");
            }
        }
        line("# Where that is wrong, say so:");
        line("# fields:");
        line("#   headline: meta.heading");
        line("#   byline: [written_by, credits.people]");
        required();
    }

    private static String padded(String meaning) {
        return meaning + " ".repeat(Math.max(0, 14 - meaning.length()));
    }

    private void required() {
        line("");
        line("# Fields that every article must fill, by name or by meaning.");
        List<String> everywhere = new ArrayList<>();
        for (String meaning : WANTED) {
            boolean all = facts.sample().whole()
                    && facts.sample().fields().stream()
                            .anyMatch(field -> field.meaning().equals(meaning)
                                    && field.articles() == facts.sample().articles());
            if (all) {
                everywhere.add(meaning);
            }
        }
        list("required-fields", everywhere, "[headline, byline, date]");
    }

    private void house() {
        line("");
        line("# What the site says of itself; several rules go by it.");
        boolean any = !facts.name().isEmpty()
                || !facts.domain().isEmpty()
                || !facts.authors().isEmpty();
        line(any ? "house:" : "# house:");
        String off = any ? "  # " : "#   ";
        line(
                facts.name().isEmpty()
                        ? off + "outlets: [The Kellermouth Courier]"
                        : "  outlets: [" + quoted(facts.name()) + "]");
        line(
                facts.domain().isEmpty()
                        ? off + "domains: [courier.example]"
                        : "  domains: [" + quoted(facts.domain()) + "]");
        line(
                facts.authors().isEmpty()
                        ? off + "authors: [Mara Lindqvist, Jonas Kell]"
                        : "  authors: {file: " + quoted(facts.authors()) + "}");
        line(off + "names: {Tokayev: [Tokaev, Tokajew]}   # house spelling, and those that are wrong");
        line(off + "terms: [Raïssi]                       # right as it stands, whatever a rule thinks");
    }

    private void rules() {
        line("");
        Map<String, Integer> languages = facts.sample().languages();
        if (!languages.isEmpty()) {
            List<String> parts = new ArrayList<>();
            languages.forEach((language, count) -> parts.add(plain(language) + " (" + count + ")"));
            line("# Languages that articles declare: " + String.join(", ", parts)
                    + ". Rules of one language leave others alone.");
        }
        line("# Levels and options of single rules; copydesk rules lists them.");
        line("# rules:");
        line("#   mixed-quotes: off");
        line("#   byline-missing: {level: warning, required: true}");
        line("# overrides:");
        line("#   - files: [\"drafts/**\"]");
        line("#     rules: {headline-missing: off}");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** A stranger's word in a comment: in one line, and not too long. */
    private static String plain(String word) {
        StringBuilder plain = new StringBuilder();
        word.codePoints()
                .limit(LONGEST_NAME)
                .map(point ->
                        Character.isISOControl(point) || Character.getType(point) == Character.FORMAT ? '?' : point)
                .map(point -> point == 0x2028 || point == 0x2029 || Character.getType(point) == Character.SURROGATE
                        ? '?'
                        : point)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** A stranger's word as a value, in quotation marks. */
    private static String quoted(String word) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int point : word.codePoints().toArray()) {
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (Character.isISOControl(point) || point == 0x2028 || point == 0x2029) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", point));
            } else {
                quoted.appendCodePoint(Character.getType(point) == Character.SURROGATE ? '?' : point);
            }
        }
        return quoted.append('"').toString();
    }
}
