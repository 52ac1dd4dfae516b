package org.copydesk.reader.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.jspecify.annotations.Nullable;

/** Sets blocks into the galley, each in its role. */
final class Setting {

    /** A first-level heading behind a longer paragraph than this, in UTF-16 units, is no longer the article's headline. */
    private static final int LONGEST_BEFORE_HEADLINE = 80;

    private static final List<String> CONTENTS = List.of("[toc]", "[[toc]]", "[[_toc_]]");
    private static final List<String> LINE_EVIDENCE = List.of("an emphasised line right under a picture");
    private static final List<String> PARAGRAPH_EVIDENCE = List.of("an emphasised paragraph right behind a picture");
    private static final int LONGEST_CAPTION = 300;

    private final Reading reading;
    private final HtmlScope scope = new HtmlScope();
    private final Enclosing enclosing;
    private @Nullable Lonely lonely;
    private boolean headline;
    private boolean body;

    /** A paragraph that holds a picture and no text. */
    private record Lonely(Node paragraph, Picture picture) {}

    Setting(Reading reading) {
        this.reading = reading;
        this.enclosing = new Enclosing(reading.page());
    }

    /** The HTML elements that are open at the current place. */
    HtmlScope scope() {
        return scope;
    }

    /** Sets the title of a note to the reader. */
    void title(Span span) {
        InlineText title = new InlineText(TextView.verbatim(reading.page().source(), span), List.of());
        set(Role.SUBHEAD, title, 0, List.of(), span);
    }

    void heading(InlineCollector collected, int level, Node node) {
        InlineText text = collected.finish();
        // A title that only the template knows is no text.
        boolean unknown = text.view().text().replace(InlineWriter.OBJECT, "").isBlank();
        headline |= unknown && level == 1;
        InlineText known = unknown ? new InlineText(TextView.empty(), List.of()) : text;
        set(Role.SUBHEAD, known, level, collected.pictureTexts(), enclosing.of(node));
    }

    /**
     * Sets running text.
     *
     * @param lists how many lists it stands in
     */
    void paragraph(InlineCollector collected, Role marked, int lists, Node node) {
        InlineText text = collected.finish();
        Span whole = enclosing.of(node);
        Lonely above = lonely;
        if (above != null && marked == Role.BODY && isCaption(text, node)) {
            caption(text, whole, PARAGRAPH_EVIDENCE, above.picture());
            return;
        }
        Role role = marked == Role.BODY ? scope.role().orElse(marked) : marked;
        Optional<Block> set = set(role, text, role == Role.LIST_ITEM ? lists : 0, collected.pictureTexts(), whole);
        if (role == Role.CAPTION && set.isPresent()) {
            reading.galley().caption(set.get(), scope.figure());
        }
        if (text.isEmpty()) {
            maskedCode(node);
            collected.picture().ifPresent(picture -> lonely = new Lonely(node, picture));
        }
    }

    /** True for an emphasised paragraph behind one that holds a picture and no text. */
    private boolean isCaption(InlineText text, Node node) {
        return lonely != null
                && lonely.paragraph().equals(node.getPrevious())
                && node.getFirstChild() instanceof Emphasis
                && node.getFirstChild().getNext() == null
                && text.view().length() <= LONGEST_CAPTION;
    }

    /** Sets a picture and the emphasised line under it, which is its caption. */
    void captioned(InlineCollector picture, InlineCollector line, Role marked, Node node) {
        set(marked, picture.finish(), 0, picture.pictureTexts(), enclosing.of(node));
        InlineText text = line.finish();
        Span whole = lines(text.view().source());
        if (picture.picture().isEmpty()) {
            set(marked, text, 0, line.pictureTexts(), whole);
            return;
        }
        caption(text, whole, LINE_EVIDENCE, picture.picture().get());
    }

    /**
     * Sets a paragraph that the author has marked as a caption.
     *
     * @param from where its picture begins at the earliest
     */
    void marked(InlineCollector collected, int from, Node node) {
        set(Role.CAPTION, collected.finish(), 0, collected.pictureTexts(), enclosing.of(node))
                .ifPresent(block -> reading.galley().caption(block, from));
    }

    private void caption(InlineText text, Span whole, List<String> evidence, Picture picture) {
        Block block = Block.builder(Role.CAPTION, Place.FIGURE, text.view())
                .inlines(text.inlines())
                .evidence(evidence)
                .enclosing(whole)
                .build();
        reading.galley().block(block);
        picture.text(block);
    }

    /** @param whole the cell between its pipes */
    void cell(InlineCollector collected, Span whole) {
        String source = reading.page().source();
        int start = Lines.skipBlanks(source, whole.start(), whole.end());
        Span content = new Span(start, Lines.skipBlanksBack(source, whole.end(), start));
        set(Role.TABLE_CELL, collected.finish(), 0, collected.pictureTexts(), content);
    }

    /** @param beside texts of the pictures that the code draws */
    void code(TextView text, List<Block> beside, Node node) {
        TextView code = text.isBlank() ? TextView.empty() : text;
        set(Role.CODE, new InlineText(code, List.of()), 0, beside, enclosing.of(node));
    }

    /** Sets what stands between a pair of tags that enclose program text. */
    private void maskedCode(Node node) {
        Masks masks = reading.page().masks();
        int index = masks.isEmpty() ? 0 : masks.from(reading.page().start(node));
        if (index < masks.count() && masks.get(index).kind() == Mask.Kind.CODE) {
            String source = reading.page().source();
            Span span = masks.get(index).span();
            boolean formula = source.charAt(span.start()) == '$';
            int from = formula ? span.start() + 2 : source.indexOf('}', span.start());
            int to = formula ? span.end() - 2 : source.lastIndexOf('{', span.end() - 3);
            while (from < to && source.charAt(from) == '}') {
                from++;
            }
            while (to > from && source.charAt(to - 1) == '{') {
                to--;
            }
            code(TextView.verbatim(source, new Span(from, Math.max(from, to))).strip(), List.of(), node);
        }
    }

    /**
     * Sets a text and those of the pictures in it, in source order.
     *
     * @param level of a heading or list, 0 for none
     * @param whole what goes when the text goes
     */
    Optional<Block> set(Role marked, InlineText text, int level, List<Block> beside, Span whole) {
        int start = text.isEmpty() ? Integer.MAX_VALUE : text.view().source().start();
        int next = 0;
        while (next < beside.size() && beside.get(next).source().start() < start) {
            reading.galley().block(beside.get(next++));
        }
        Optional<Block> set = text.isEmpty() ? Optional.empty() : Optional.of(block(marked, text, level, whole));
        set.ifPresent(reading.galley()::block);
        while (next < beside.size()) {
            reading.galley().block(beside.get(next++));
        }
        return set;
    }

    private Block block(Role marked, InlineText text, int level, Span whole) {
        Role role = role(marked, level, text);
        return Block.builder(role, role == Role.CAPTION ? Place.FIGURE : scope.place(), text.view())
                .inlines(text.inlines())
                .level(level)
                .enclosing(whole)
                .build();
    }

    private Role role(Role marked, int level, InlineText text) {
        if (marked == Role.SUBHEAD && level == 1 && !headline && !body) {
            headline = true;
            return Role.HEADLINE;
        }
        if (marked == Role.BODY) {
            boolean contents = isContents(text.view().text());
            body |= !contents && text.view().length() > LONGEST_BEFORE_HEADLINE;
            return contents ? Role.FURNITURE : Role.BODY;
        }
        return marked;
    }

    private static boolean isContents(String text) {
        return text.length() <= 9 && text.startsWith("[") && CONTENTS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** A span with the whole of its lines. */
    private Span lines(Span span) {
        String source = reading.page().source();
        return new Span(Lines.start(source, span.start()), Lines.next(source, Lines.end(source, span.end())));
    }
}
