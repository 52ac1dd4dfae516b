package org.copydesk.reader.json;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.FieldKind;
import org.copydesk.reader.BodyFields;
import org.copydesk.reader.BodyForm;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** Reads the object of an article: its body, and all else as fields, which are named with their paths. */
final class ArticleFields {

    /** What agencies tell the desks that take their articles. */
    private static final Set<String> NOTES = Set.of("ednote", "editorialnote", "editorial_note");

    private static final String SUMMARY = "summary";

    private static final String FIGURE = "<figure";

    private static final int DEEPEST = 6;
    /** An unknown text of so many UTF-16 units, which is prose perhaps, is noted as not read. */
    private static final int LONG_TEXT = 400;

    private final Draft draft;
    private final MemberNames names;
    private final RichText richText;
    private Optional<BodyNames.Found> body = Optional.empty();

    ArticleFields(Draft draft, MemberNames names) {
        this.draft = draft;
        this.names = names;
        this.richText = new RichText(draft);
    }

    void read(JsonValue.Members article) {
        body = names.body(article);
        Set<String> seen = new LinkedHashSet<>();
        for (JsonValue.Member member : article.members()) {
            repeated(member, seen);
            if (body.isPresent() && !isBody(member) && isOtherBody(member)) {
                draft.skipped(member.value().span(), "the body once more");
            } else {
                member(member.name(), member, 0);
            }
        }
    }

    /** Reads what an object tells of the article in it: its date, its address. */
    void about(JsonValue.Members holder) {
        for (JsonValue.Member member : holder.members()) {
            boolean plain = member.value() instanceof JsonValue.Text || member.value() instanceof JsonValue.Literal;
            if (plain && names.kind(member.name()) != FieldKind.OTHER) {
                member(member);
            }
        }
    }

    /** Reads a member that stands elsewhere and belongs to the article. */
    void member(JsonValue.Member member) {
        value(member.name(), member.key(), member.value(), 0);
    }

    private void member(String path, JsonValue.Member member, int depth) {
        if (isBody(member)) {
            richText.body(member.value(), body.orElseThrow().form());
            summary(path, member.value());
        } else {
            value(path, member.key(), member.value(), depth);
        }
    }

    /** Drupal keeps the standfirst in the body. */
    private void summary(String path, JsonValue value) {
        JsonValue held = value instanceof JsonValue.Items list && list.items().size() == 1
                ? list.items().get(0)
                : value;
        if (held instanceof JsonValue.Members object && object.get("value").isPresent()) {
            object.members().stream()
                    .filter(member -> member.name().equals(SUMMARY))
                    .filter(member -> member.value() instanceof JsonValue.Text)
                    .forEach(member -> text(
                            path + "." + SUMMARY,
                            member.key(),
                            (JsonValue.Text) member.value(),
                            FieldKind.DESCRIPTION));
        }
    }

    /** By its place: two members may hold the same. */
    private boolean isBody(JsonValue.Member member) {
        return body.filter(found -> found.member().key().equals(member.key())).isPresent();
    }

    private void repeated(JsonValue.Member member, Set<String> seen) {
        if (!seen.add(member.name())) {
            draft.problem(
                    member.key(),
                    "“" + member.name() + "” stands here a second time; most programs keep only the last of them.");
        }
    }

    /** A long text of a body's name; what holds the body itself is none. */
    private boolean isOtherBody(JsonValue.Member member) {
        return !holdsBody(member.value())
                && BodyFields.isBody(member.name())
                && member.value().span().length() > LONG_TEXT;
    }

    private boolean holdsBody(JsonValue value) {
        return body.filter(found -> value.span().contains(found.member().key())).isPresent();
    }

    private void value(String path, Span key, JsonValue value, int depth) {
        if (value instanceof JsonValue.Text text) {
            text(path, key, text);
        } else if (value instanceof JsonValue.Literal literal) {
            draft.field(path, ofLiteral(path), draft.view(literal), key);
        } else if (value instanceof JsonValue.Items list && !list.items().isEmpty()) {
            items(path, key, list, depth);
        } else if (value instanceof JsonValue.Members object
                && !object.members().isEmpty()) {
            members(path, object, depth);
        } else {
            draft.field(path, names.kind(path), TextView.empty(), key);
        }
    }

    /** A number may be a moment or the key of an author, {@code true} may mean published: none is a date or name to read. */
    private FieldKind ofLiteral(String path) {
        FieldKind kind = names.kind(path);
        return switch (kind) {
            case DATE, UPDATED, AUTHOR, CREDIT, IMAGE -> FieldKind.OTHER;
            default -> kind;
        };
    }

    private void items(String path, Span key, JsonValue.Items list, int depth) {
        for (int i = 0; i < list.items().size() && depth < DEEPEST; i++) {
            JsonValue item = list.items().get(i);
            value(path + "[" + i + "]", i == 0 ? key : Span.at(item.span().start()), item, depth + 1);
        }
    }

    private void members(String path, JsonValue.Members object, int depth) {
        Set<String> seen = new LinkedHashSet<>();
        for (JsonValue.Member member : object.members()) {
            repeated(member, seen);
            String inner = path + "." + member.name();
            Optional<FieldKind> told = names.isTold(inner)
                    ? Optional.empty()
                    : RoleNames.kind(path, member.name(), object, draft.source());
            if (told.isPresent() && member.value() instanceof JsonValue.Text text) {
                text(inner, member.key(), text, told.get());
            } else if (depth < DEEPEST) {
                member(inner, member, depth + 1);
            }
        }
    }

    private void text(String path, Span key, JsonValue.Text text) {
        if (NOTES.contains(path.toLowerCase(Locale.ROOT)) && !names.isTold(path)) {
            draft.skipped(text.span(), "note to editors");
        } else {
            text(path, key, text, names.kind(path));
        }
    }

    private void text(String path, Span key, JsonValue.Text text, FieldKind kind) {
        TextView view = draft.view(text);
        if (kind == FieldKind.OTHER && view.text().startsWith(FIGURE)) {
            // The picture over the text, which some interfaces give as the page shows it.
            draft.body(view, BodyForm.HTML);
            return;
        }
        if (kind == FieldKind.OTHER && view.length() > LONG_TEXT) {
            draft.skipped(text.span(), "field that is not known: " + path);
            return;
        }
        boolean markup = path.endsWith(".rendered") || kind.role().isPresent() && mayHoldMarkup(kind, view.text());
        draft.field(path, kind, markup ? draft.html(view).orElse(view) : view, key);
    }

    private static boolean mayHoldMarkup(FieldKind kind, String text) {
        return switch (kind) {
            case DESCRIPTION, CAPTION, AUTHOR_BIO, CREDIT -> BodyForm.of(text) == BodyForm.HTML;
            default -> false;
        };
    }
}
