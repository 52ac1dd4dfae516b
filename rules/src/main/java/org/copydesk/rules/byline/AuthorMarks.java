package org.copydesk.rules.byline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.text.Span;

/** Signs that no name has: those of templates, addresses, accounts and numbers. */
final class AuthorMarks {

    private static final List<String> TEMPLATE = List.of(
            "{{", "}}", "{%", "%}", "${", "<%", "%>", "<?", "%author", "%name", "%s", "__", "[object", "#{", "[[",
            "]]");

    private static final Set<String> LEAKS =
            Set.of("undefined", "nan", "true", "false", "{}", "[]", "-", "--", "?", ".");

    private static final List<String> SLOTS = List.of(
            "author",
            "name",
            "byline",
            "writer",
            "reporter",
            "your",
            "insert",
            "add ",
            "autor",
            "auteur",
            "nombre",
            "nom");

    private static final Set<String> TOP_DOMAINS = Set.of(
            "com", "org", "net", "edu", "gov", "info", "biz", "io", "co", "uk", "de", "fr", "it", "es", "nl", "be",
            "ch", "at", "eu", "us", "ca", "au", "nz", "ie", "in", "za", "br", "mx", "ar", "jp", "cn", "ru", "ua", "pl",
            "cz", "se", "no", "dk", "fi", "tv", "me", "news", "blog", "example", "online", "site", "today", "press",
            "media");

    private AuthorMarks() {}

    static Optional<AuthorFault> fault(String text) {
        String value = text.strip();
        return template(text, value)
                .or(() -> mail(text))
                .or(() -> address(text, value))
                .or(() -> handle(text))
                .or(() -> number(text, value));
    }

    private static Optional<AuthorFault> template(String text, String value) {
        boolean leak = holdsSign(value) && TEMPLATE.stream().anyMatch(value::contains)
                || LEAKS.contains(value.toLowerCase(Locale.ROOT))
                || isSlot(value)
                || isPath(value)
                || value.indexOf('<') >= 0 && value.indexOf('>') > 0;
        return leak ? Optional.of(AuthorFault.error("template", whole(text))) : Optional.empty();
    }

    /** Whether there is a sign of those that make a template. */
    private static boolean holdsSign(String value) {
        for (int i = 0; i < value.length(); i++) {
            if ("{}%$<_[]#".indexOf(value.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code [Author Name]}, {@code <your name>}. */
    private static boolean isSlot(String value) {
        boolean bracketed = !value.isEmpty()
                && "[{<(".indexOf(value.charAt(0)) >= 0
                && "]}>)".indexOf(value.charAt(value.length() - 1)) >= 0;
        return bracketed && SLOTS.stream().anyMatch(value.toLowerCase(Locale.ROOT)::contains);
    }

    /** {@code list.metadata.agency}: the name of a variable. */
    private static boolean isPath(String value) {
        String[] parts = value.split("\\.", -1);
        if (parts.length < 2 || TOP_DOMAINS.contains(parts[parts.length - 1].toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (String part : parts) {
            if (part.length() < 2
                    || !part.chars().allMatch(AuthorMarks::isVariable)
                    || !Character.isLowerCase(part.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVariable(int unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || unit >= '0' && unit <= '9' || unit == '_';
    }

    private static Optional<AuthorFault> mail(String text) {
        int at = text.indexOf('@');
        Span token = at > 0 ? token(text, at) : Span.at(0);
        boolean mail = at > token.start() && text.indexOf('.', at) > 0 && text.indexOf('.', at) < token.end() - 1;
        return mail ? Optional.of(AuthorFault.error("mail", token)) : Optional.empty();
    }

    private static Optional<AuthorFault> address(String text, String value) {
        int scheme = Math.max(text.indexOf("://"), text.indexOf("www."));
        if (scheme >= 0) {
            return Optional.of(AuthorFault.error("address", token(text, scheme)));
        }
        int slash = value.indexOf('/');
        String host = slash > 0 ? value.substring(0, slash) : value;
        int dot = host.lastIndexOf('.');
        boolean domain = dot > 1
                && value.indexOf(' ') < 0
                && TOP_DOMAINS.contains(host.substring(dot + 1).toLowerCase(Locale.ROOT));
        if (!domain) {
            return Optional.empty();
        }
        return Optional.of(
                slash > 0 ? AuthorFault.error("address", whole(text)) : AuthorFault.warning("site", whole(text)));
    }

    private static Optional<AuthorFault> handle(String text) {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            boolean opens = at == 0 || " (,".indexOf(text.charAt(at - 1)) >= 0;
            if (opens && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
                return Optional.of(AuthorFault.error("handle", token(text, at)));
            }
        }
        boolean reddit = text.startsWith("/u/") || text.startsWith("u/");
        return reddit ? Optional.of(AuthorFault.error("handle", whole(text))) : Optional.empty();
    }

    /** Digits alone, or a long key of digits and letters. */
    private static Optional<AuthorFault> number(String text, String value) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < value.length(); i++) {
            digits += Character.isDigit(value.charAt(i)) ? 1 : 0;
            letters += Character.isLetter(value.charAt(i)) ? 1 : 0;
        }
        boolean number = letters == 0 && digits > 0;
        boolean key = value.indexOf(' ') < 0 && value.length() >= 16 && digits >= 4 && letters > 0;
        return number || key ? Optional.of(AuthorFault.error("number", whole(text))) : Optional.empty();
    }

    /** The run without white space or brackets around an offset. */
    private static Span token(String text, int at) {
        int start = at;
        while (start > 0 && !isEdge(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && !isEdge(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isEdge(char unit) {
        return Character.isWhitespace(unit) || "()<>[],;\"".indexOf(unit) >= 0;
    }

    static Span whole(String text) {
        return new Span(0, text.length());
    }
}
