package org.copydesk.article;

import java.util.List;
import java.util.Objects;
import org.copydesk.language.Folding;
import org.copydesk.language.Marks;
import org.copydesk.language.Quotations;
import org.copydesk.language.Sentences;
import org.copydesk.language.Words;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an article that an editor reads in one: a headline, a paragraph, a caption. It is immutable; words,
 * sentences, quotations and the comparison key are worked out when first asked for and kept, so that all rules share
 * them. Two threads that ask at once both get the right answer.
 *
 * <p>All ranges that its methods take and give are UTF-16 units of {@link #text()}.
 */
public final class Block {

    private final Role role;
    private final Place place;
    private final TextView view;
    private final List<Inline> inlines;
    private final int level;
    private final String name;
    private final List<String> evidence;
    private final Span enclosing;

    private @Nullable Words words;
    private @Nullable Sentences sentences;
    private @Nullable Quotations quotations;
    private @Nullable String key;
    private @Nullable String lines;
    private @Nullable InlineRanges ranges;

    private Block(Builder builder) {
        this.role = builder.role;
        this.place = builder.place;
        this.view = builder.view;
        this.inlines = List.copyOf(builder.inlines);
        this.level = builder.level;
        this.name = builder.name;
        this.evidence = List.copyOf(builder.evidence);
        this.enclosing = builder.enclosing == null ? builder.view.source() : builder.enclosing;
    }

    public static Builder builder(Role role, Place place, TextView view) {
        return new Builder(role, place, view);
    }

    /** A block without inlines, level or name. */
    public static Block of(Role role, Place place, TextView view) {
        return builder(role, place, view).build();
    }

    public Role role() {
        return role;
    }

    public Place place() {
        return place;
    }

    public TextView view() {
        return view;
    }

    public String text() {
        return view.text();
    }

    /** What the format marks inside the text, by start; ranges may nest. */
    public List<Inline> inlines() {
        return inlines;
    }

    /** Depth of a heading or list, 1-based; 0 where there is none. */
    public int level() {
        return level;
    }

    /** The field that the text stands in, as the format calls it; empty in the flow. */
    public String name() {
        return name;
    }

    /** Why the role was inferred, in words for a reader; empty where the format marks the role. */
    public List<String> evidence() {
        return evidence;
    }

    /** True if the role is Copydesk's judgement and not the format's mark. */
    public boolean isInferred() {
        return !evidence.isEmpty();
    }

    /** The whole of the block in the source, with its marks and line end: what is deleted when the block goes. */
    public Span enclosing() {
        return enclosing;
    }

    /** The source span of the whole text. */
    public Span source() {
        return view.source();
    }

    /** The source span of a range of the text. */
    public Span source(int start, int end) {
        return view.source(start, end);
    }

    public boolean is(Role wanted) {
        return role == wanted;
    }

    /**
     * The text with a line feed wherever a line of the source ends: formats that join the lines of a paragraph have a blank
     * there, marked as a {@link Inline.Kind#BREAK}. Same length, same offsets.
     */
    public String lines() {
        String known = lines;
        if (known == null) {
            known = broken();
            lines = known;
        }
        return known;
    }

    private String broken() {
        StringBuilder broken = new StringBuilder(0);
        for (Inline inline : inlines) {
            if (inline.kind() == Inline.Kind.BREAK) {
                if (broken.isEmpty()) {
                    broken.append(view.text());
                }
                broken.setCharAt(inline.range().start(), '\n');
            }
        }
        return broken.isEmpty() ? view.text() : broken.toString();
    }

    public Words words() {
        Words known = words;
        if (known == null) {
            known = Words.of(view.text());
            words = known;
        }
        return known;
    }

    /** What stands between the words and in them: punctuation, symbols, odd blanks. */
    public Marks marks() {
        return words().marks();
    }

    public Sentences sentences() {
        Sentences known = sentences;
        if (known == null) {
            known = Sentences.of(view.text(), words());
            sentences = known;
        }
        return known;
    }

    public Quotations quotations() {
        Quotations known = quotations;
        if (known == null) {
            known = Quotations.of(marks());
            quotations = known;
        }
        return known;
    }

    /** The text folded for comparison: two blocks with one key say the same. See {@link Folding#key}. */
    public String key() {
        String known = key;
        if (known == null) {
            known = Folding.key(view.text());
            key = known;
        }
        return known;
    }

    /** True if the unit at an offset lies in an inline of that kind. */
    public boolean inside(Inline.Kind kind, int offset) {
        if (inlines.isEmpty()) {
            return false;
        }
        InlineRanges known = ranges;
        if (known == null) {
            known = InlineRanges.of(inlines);
            ranges = known;
        }
        return known.cover(kind, offset);
    }

    /** This block in another role, with the reasons for it. */
    public Block as(Role other, List<String> reasons) {
        Builder builder = copy();
        builder.role = other;
        builder.evidence = reasons;
        Block block = builder.build();
        block.words = words;
        block.key = key;
        return block;
    }

    private Builder copy() {
        return new Builder(role, place, view)
                .inlines(inlines)
                .level(level)
                .name(name)
                .evidence(evidence)
                .enclosing(enclosing);
    }

    @Override
    public String toString() {
        return role + " " + place + ": " + view.text();
    }

    /** Collects what a block is made of. */
    public static final class Builder {

        private Role role;
        private final Place place;
        private final TextView view;
        private List<Inline> inlines = List.of();
        private int level;
        private String name = "";
        private List<String> evidence = List.of();
        private @Nullable Span enclosing;

        private Builder(Role role, Place place, TextView view) {
            this.role = Objects.requireNonNull(role, "role");
            this.place = Objects.requireNonNull(place, "place");
            this.view = Objects.requireNonNull(view, "view");
        }

        public Builder inlines(List<Inline> marked) {
            this.inlines = marked;
            return this;
        }

        public Builder level(int depth) {
            this.level = depth;
            return this;
        }

        public Builder name(String field) {
            this.name = field;
            return this;
        }

        public Builder evidence(List<String> reasons) {
            this.evidence = reasons;
            return this;
        }

        /** The whole of the block in the source; without it, the text's own span. */
        public Builder enclosing(Span whole) {
            this.enclosing = whole;
            return this;
        }

        public Block build() {
            return new Block(this);
        }
    }
}
