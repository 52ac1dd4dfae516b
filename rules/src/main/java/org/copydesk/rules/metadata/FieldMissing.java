package org.copydesk.rules.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** A field that the site requires and that is not there, or has no value. */
public final class FieldMissing implements ArticleRule {

    private final List<String> required;

    public FieldMissing(RuleSetup setup) {
        this.required = setup.house().requiredFields();
    }

    @Override
    public void check(Article article, Sink sink) {
        if (required.isEmpty() || article.format().equals("text")) {
            return;
        }
        for (String name : required) {
            List<Field> fields =
                    article.fields().stream().filter(field -> isOf(field, name)).toList();
            boolean filled = fields.stream().anyMatch(field -> !field.value().isBlank());
            if (!filled && !standsInText(article, name)) {
                if (fields.isEmpty()) {
                    sink.at(Span.at(0)).message("missing").with("field", name).report();
                } else {
                    sink.at(fields.get(0)).message("blank").with("field", name).report();
                }
            }
        }
    }

    /** True if the field has the name, or means what the name says: {@code date} is also {@code pubDate}. */
    private static boolean isOf(Field field, String name) {
        String plain = plain(name);
        String own = plain(field.name());
        return own.equals(plain)
                || own.startsWith(plain + "[")
                || kind(plain).filter(kind -> field.kind() == kind).isPresent();
    }

    /** Names of fields are one whatever their capitals, hyphens and underscores. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }

    private static Optional<FieldKind> kind(String plain) {
        return switch (plain) {
            case "title" -> Optional.of(FieldKind.TITLE);
            case "description", "summary" -> Optional.of(FieldKind.DESCRIPTION);
            case "author", "authors" -> Optional.of(FieldKind.AUTHOR);
            case "lang" -> Optional.of(FieldKind.LANGUAGE);
            case "tags" -> Optional.of(FieldKind.TAG);
            default -> told(plain);
        };
    }

    /** The meanings by which the configuration maps fields, without hyphens. */
    private static Optional<FieldKind> told(String plain) {
        for (FieldKind kind : FieldKind.values()) {
            if (kind != FieldKind.OTHER && plain(kind.id()).equals(plain)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** True if the format lets the value stand as a line of the text: a heading, a byline under it. */
    private static boolean standsInText(Article article, String name) {
        return kind(plain(name))
                .map(kind -> switch (kind) {
                    case TITLE ->
                        article.fields(FieldKind.TITLE).isEmpty()
                                && article.headline().isPresent();
                    case AUTHOR ->
                        article.fields(FieldKind.AUTHOR).isEmpty()
                                && !article.bylines().isEmpty();
                    case OTHER_TITLE,
                            DESCRIPTION,
                            AUTHOR_BIO,
                            CAPTION,
                            CREDIT,
                            ALT,
                            RIGHTS,
                            DATELINE,
                            DATE,
                            UPDATED,
                            LANGUAGE,
                            SLUG,
                            ALIAS,
                            TAG,
                            IMAGE,
                            OUTLET,
                            AGENCY,
                            OTHER -> false;
                })
                .orElse(false);
    }
}
