package org.copydesk.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.copydesk.text.SourceText;

/**
 * An article as an editor sees it, whatever format it came in. Immutable. All spans are offsets into
 * {@link #source()}.
 */
public final class Article {

    private final SourceText source;
    private final String format;
    private final int record;
    private final List<Field> fields;
    private final List<Block> fieldTexts;
    private final Map<Role, List<Block>> fieldTextsByRole;
    private final List<Block> blocks;
    private final Map<Role, List<Block>> blocksByRole;
    private final List<Image> images;
    private final List<Directive> directives;
    private final List<Problem> problems;
    private final List<Skipped> skipped;
    private final List<Block> texts;
    private final Optional<Block> headline;
    private final Derived derived = new Derived();

    private Article(Builder builder) {
        this.source = builder.source;
        this.format = builder.format;
        this.record = builder.record;
        this.fields = List.copyOf(builder.fields);
        this.fieldTexts = textsOf(fields);
        this.fieldTextsByRole = byRole(fieldTexts);
        this.blocks = List.copyOf(builder.blocks);
        this.blocksByRole = byRole(blocks);
        this.images = List.copyOf(builder.images);
        this.directives = List.copyOf(builder.directives);
        this.problems = List.copyOf(builder.problems);
        this.skipped = List.copyOf(builder.skipped);
        this.texts = Collections.unmodifiableList(allTexts());
        List<Block> headlines = allHeadlines();
        this.headline = headlines.isEmpty() ? Optional.empty() : Optional.of(headlines.get(0));
    }

    public static Builder builder(SourceText source, String format) {
        return new Builder(source, format);
    }

    /** A builder that holds all that this article holds, over the same source. */
    public Builder toBuilder() {
        return builder(source, format).record(record).include(this);
    }

    public SourceText source() {
        return source;
    }

    /** The format's short name: {@code markdown}, {@code text}, {@code html} … */
    public String format() {
        return format;
    }

    /** True if it is written in Markdown, that with components included. */
    public boolean isMarkdown() {
        return format.equals("markdown") || format.equals("mdx");
    }

    /** 1-based number of the article in a file that holds many; 0 where a file is one article. */
    public int record() {
        return record;
    }

    /** All fields in source order, known and unknown, one for each value. */
    public List<Field> fields() {
        return fields;
    }

    /** The flow of the page in source order: headlines that stand as lines, paragraphs, captions, furniture. */
    public List<Block> blocks() {
        return blocks;
    }

    public List<Image> images() {
        return images;
    }

    public List<Directive> directives() {
        return directives;
    }

    public List<Problem> problems() {
        return problems;
    }

    public List<Skipped> skipped() {
        return skipped;
    }

    /** Everything that is text to read, by place in the source: texts of fields, then of the flow where both begin at one place. */
    public List<Block> texts() {
        return texts;
    }

    /**
     * True if nothing was read that a rule could look at, and the reader says why: the source is broken, or holds no
     * article.
     */
    public boolean holdsNothing() {
        return fields.isEmpty() && blocks.isEmpty() && !(problems.isEmpty() && skipped.isEmpty());
    }

    /** Values of a field, in source order. */
    public List<Field> fields(FieldKind kind) {
        List<Field> found = new ArrayList<>();
        for (Field field : fields) {
            if (field.kind() == kind) {
                found.add(field);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** The texts of fields with that role. */
    public List<Block> fieldTexts(Role role) {
        return fieldTextsByRole.getOrDefault(role, List.of());
    }

    /** Blocks of the flow with that role. */
    public List<Block> blocks(Role role) {
        return blocksByRole.getOrDefault(role, List.of());
    }

    /** The headline: the title field if it has text, else the first headline of the flow, else a further title. */
    public Optional<Block> headline() {
        return headline;
    }

    /** All headlines, the one that counts first: title fields, headlines of the flow, then further titles. */
    public Stream<Block> headlines() {
        return allHeadlines().stream();
    }

    private List<Block> allHeadlines() {
        List<Block> found = new ArrayList<>(titles(FieldKind.TITLE));
        found.addAll(blocks(Role.HEADLINE));
        found.addAll(titles(FieldKind.OTHER_TITLE));
        found.removeIf(block -> block.view().isBlank());
        return found;
    }

    /** The texts of the fields of one kind that are headlines. */
    private List<Block> titles(FieldKind kind) {
        List<Field> titles = fields(kind);
        List<Block> found = new ArrayList<>();
        for (Block block : fieldTexts(Role.HEADLINE)) {
            for (Field title : titles) {
                if (title.value().equals(block.view())) {
                    found.add(block);
                    break;
                }
            }
        }
        return found;
    }

    /** Bylines of fields, then of the flow. */
    public List<Block> bylines() {
        List<Block> found = new ArrayList<>(fieldTexts(Role.BYLINE));
        found.addAll(blocks(Role.BYLINE));
        return found;
    }

    /** The day the article says it was published on, by its first date field that holds one. */
    public Optional<ArticleDate> date() {
        for (Field field : fields) {
            if (field.kind() == FieldKind.DATE) {
                Optional<ArticleDate> date = ArticleDate.of(field);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /** The language that the article declares, in lower case: {@code en}, {@code en-gb}. */
    public Optional<String> declaredLanguage() {
        for (Field field : fields(FieldKind.LANGUAGE)) {
            if (!field.value().isBlank()) {
                return Optional.of(field.text().strip().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        return Optional.empty();
    }

    /**
     * True if the article says that it is not published: {@code draft: true}, {@code published: false},
     * {@code status: draft}, or a file in a folder of drafts.
     */
    public boolean isDraft() {
        if (source.id().path().contains("_drafts/")) {
            return true;
        }
        return fields.stream().anyMatch(field -> {
            String value = field.text().strip();
            return switch (field.name()) {
                case "draft" -> value.equals("true") || value.equals("yes");
                case "published" -> value.equals("false") || value.equals("no");
                case "status", "state", "post_status", "wp:status" -> value.equalsIgnoreCase("draft");
                default -> false;
            };
        });
    }

    /**
     * What is worked out of the article alone when it is first asked for: rules that look at one thing from two sides share it.
     *
     * @param type of the result, by which it is kept
     * @param work a function of the article and nothing else
     */
    public <T> T derived(Class<T> type, Function<Article, T> work) {
        return derived.get(type, this, work);
    }

    /** What to call the article in a list: its headline, or its number in the file, or its file's name. */
    public String label() {
        return headline()
                .map(block -> block.text().strip())
                .orElse(record > 0 ? "record " + record : source.id().fileName());
    }

    private static List<Block> textsOf(List<Field> fields) {
        List<Block> found = new ArrayList<>();
        for (Field field : fields) {
            Optional<Role> role = field.kind().role();
            if (role.isPresent() && !field.value().isEmpty()) {
                found.add(Block.builder(role.get(), Place.FIELD, field.value())
                        .name(field.name())
                        .build());
            }
        }
        return List.copyOf(found);
    }

    private static Map<Role, List<Block>> byRole(List<Block> blocks) {
        Map<Role, List<Block>> byRole = new EnumMap<>(Role.class);
        for (Block block : blocks) {
            List<Block> ofRole = byRole.get(block.role());
            if (ofRole == null) {
                ofRole = new ArrayList<>();
                byRole.put(block.role(), ofRole);
            }
            ofRole.add(block);
        }
        for (Map.Entry<Role, List<Block>> each : byRole.entrySet()) {
            each.setValue(Collections.unmodifiableList(each.getValue()));
        }
        return byRole;
    }

    private List<Block> allTexts() {
        List<Block> all = new ArrayList<>(fieldTexts);
        all.addAll(blocks);
        all.sort((one, other) ->
                Integer.compare(one.source().start(), other.source().start()));
        return all;
    }

    /** Collects what a reader finds, in source order. */
    public static final class Builder {

        private final SourceText source;
        private final String format;
        private int record;
        private final List<Field> fields = new ArrayList<>();
        private final List<Block> blocks = new ArrayList<>();
        private final List<Image> images = new ArrayList<>();
        private final List<Directive> directives = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final List<Skipped> skipped = new ArrayList<>();

        private Builder(SourceText source, String format) {
            this.source = Objects.requireNonNull(source, "source");
            this.format = Objects.requireNonNull(format, "format");
        }

        /** 1-based number in the file. */
        public Builder record(int number) {
            this.record = number;
            return this;
        }

        public Builder field(Field field) {
            fields.add(field);
            return this;
        }

        public Builder block(Block block) {
            blocks.add(block);
            return this;
        }

        /** Takes these blocks in place of all that were added. */
        public Builder blocks(List<Block> replacement) {
            List<Block> copy = List.copyOf(replacement);
            blocks.clear();
            blocks.addAll(copy);
            return this;
        }

        public Builder image(Image image) {
            images.add(image);
            return this;
        }

        public Builder directive(Directive directive) {
            directives.add(directive);
            return this;
        }

        public Builder problem(Problem problem) {
            problems.add(problem);
            return this;
        }

        public Builder skipped(Skipped part) {
            skipped.add(part);
            return this;
        }

        /** Adds all that another article over the same source holds. */
        public Builder include(Article other) {
            fields.addAll(other.fields);
            blocks.addAll(other.blocks);
            images.addAll(other.images);
            directives.addAll(other.directives);
            problems.addAll(other.problems);
            skipped.addAll(other.skipped);
            return this;
        }

        public Article build() {
            return new Article(this);
        }
    }
}
