package org.copydesk.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * A simple article without its markup, from which the same article can be set in another format.
 *
 * @param verdict true if the document as a whole must be found fault with
 */
record Galley(List<Piece> pieces, boolean verdict) {

    Galley {
        pieces = List.copyOf(pieces);
    }

    List<Piece> fields() {
        return pieces.stream().filter(Piece::isField).toList();
    }

    /** What stands in the running text. */
    List<Piece> flow() {
        return pieces.stream().filter(piece -> !piece.isField()).toList();
    }

    /** What a piece is, in every format that can say so. */
    enum Kind {
        TITLE,
        AUTHOR,
        DATE,
        DESCRIPTION,
        PARAGRAPH,
        SUBHEAD
    }

    /**
     * A field or paragraph.
     *
     * @param level of a subhead, 0 for others
     * @param expected UTF-16 units of the text
     */
    record Piece(Kind kind, int level, String text, List<Span> expected) {

        boolean isField() {
            return kind != Kind.PARAGRAPH && kind != Kind.SUBHEAD;
        }
    }

    /** The article of a document; empty if it holds more than simple fields, paragraphs and subheads. */
    static Optional<Galley> of(MarkedSource source) {
        List<Article> articles = TestFormats.read(source.source(), source.format());
        if (articles.size() != 1 || !isSimple(articles.get(0))) {
            return Optional.empty();
        }
        Proof proof = new Proof(source.expected());
        articles.get(0).fields().forEach(proof::field);
        articles.get(0).blocks().forEach(proof::block);
        return proof.galley();
    }

    private static boolean isSimple(Article article) {
        return article.directives().isEmpty()
                && article.images().isEmpty()
                && article.problems().isEmpty()
                && article.skipped().isEmpty();
    }

    /** Takes an article apart. */
    private static final class Proof {

        private final List<Span> expected;
        private final List<Piece> pieces = new ArrayList<>();
        private int placed;
        private boolean simple = true;

        Proof(List<Span> expected) {
            this.expected = expected;
        }

        void field(Field field) {
            Optional<Kind> kind = kind(field.kind());
            simple &= kind.isPresent() && !field.value().isEmpty();
            kind.ifPresent(known -> add(known, 0, field.value()));
        }

        void block(Block block) {
            boolean subhead = block.is(Role.SUBHEAD);
            simple &= (subhead || block.is(Role.BODY))
                    && block.place() == Place.FLOW
                    && block.inlines().isEmpty();
            add(subhead ? Kind.SUBHEAD : Kind.PARAGRAPH, subhead ? block.level() : 0, block.view());
        }

        Optional<Galley> galley() {
            boolean verdict = expected.contains(Span.at(0));
            boolean complete = placed == expected.size() - (verdict ? 1 : 0);
            return simple && complete && !pieces.isEmpty()
                    ? Optional.of(new Galley(pieces, verdict))
                    : Optional.empty();
        }

        private void add(Kind kind, int level, TextView view) {
            List<Span> spans = new ArrayList<>();
            for (Span span : expected) {
                inside(span, view).ifPresent(spans::add);
            }
            placed += spans.size();
            pieces.add(new Piece(kind, level, view.text(), spans));
        }

        /** The range of the view's text that stands exactly at a span of the source. */
        private static Optional<Span> inside(Span span, TextView view) {
            int start = -1;
            int end = -1;
            for (int i = 0; i < view.length(); i++) {
                Span unit = view.source(i, i + 1);
                start = start < 0 && unit.start() == span.start() ? i : start;
                end = unit.end() == span.end() ? i + 1 : end;
            }
            return start >= 0 && end > start ? Optional.of(new Span(start, end)) : Optional.empty();
        }

        private static Optional<Kind> kind(FieldKind field) {
            return switch (field) {
                case TITLE -> Optional.of(Kind.TITLE);
                case AUTHOR -> Optional.of(Kind.AUTHOR);
                case DATE -> Optional.of(Kind.DATE);
                case DESCRIPTION -> Optional.of(Kind.DESCRIPTION);
                default -> Optional.empty();
            };
        }
    }
}
