package org.copydesk.rules.byline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.finding.Severity;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.House;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;

/** A way to reach an author that is not the outlet's: free mail, a foreign domain, a toll-free number. */
public final class BylineContact implements ArticleRule {

    /** A longer text is no biography, whatever it looks like. */
    private static final int LONGEST = 2_000;

    /** A telephone number has more. */
    private static final int FEWEST_DIGITS = 7;

    private static final int LONGEST_LINE = 160;
    private static final int CONTACT_WITHIN = 6;
    private static final Set<String> CONTACT =
            Set.of("contact", "email", "e-mail", "reach", "write", "follow", "tips", "mail");
    private static final Set<String> WRITERS =
            Set.of("author", "reporter", "writer", "journalist", "correspondent", "columnist", "editor", "me");

    private static final List<String> FREE_MAIL = List.of(
            "gmail.com",
            "googlemail.com",
            "yahoo.com",
            "hotmail.com",
            "outlook.com",
            "live.com",
            "aol.com",
            "icloud.com",
            "mail.ru",
            "yandex.ru",
            "gmx.de",
            "gmx.net",
            "web.de",
            "protonmail.com",
            "proton.me",
            "mail.com",
            "msn.com");

    private final House house;

    public BylineContact(RuleSetup setup) {
        this.house = setup.house();
    }

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : article.texts()) {
            boolean person = block.is(Role.BIO) || block.is(Role.BYLINE) || isContactLine(block);
            if (person && block.text().length() <= LONGEST) {
                mails(article, block, sink);
                phones(block, sink);
            }
        }
    }

    /** A line that says how to reach whoever wrote the text: {@code Contact the author: …}. */
    private static boolean isContactLine(Block block) {
        if (block.place() != Place.FLOW
                || block.text().length() > LONGEST_LINE
                || !block.marks().has('@')) {
            return false;
        }
        Words words = block.words();
        int at = 0;
        boolean asks = false;
        while (at < words.count() && at < CONTACT_WITHIN) {
            String word = words.folded(at++);
            asks |= CONTACT.contains(word);
            if (asks && WRITERS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private void mails(Article article, Block block, Sink sink) {
        if (!block.marks().has('@')) {
            return;
        }
        Matcher mail = Forms.MAIL.matcher(block.text());
        while (mail.find()) {
            String domain = mail.group(1).toLowerCase(Locale.ROOT);
            if (isOwn(domain)) {
                continue;
            }
            if (FREE_MAIL.contains(domain)) {
                sink.at(block, mail.start(), mail.end())
                        .message("free")
                        .with("match", mail.group())
                        .severity(Severity.WARNING)
                        .report();
            } else if (isForeign(domain, article, block)) {
                sink.at(block, mail.start(), mail.end())
                        .message("domain")
                        .with("match", mail.group())
                        .with("domain", domain)
                        .report();
            }
        }
    }

    private static void phones(Block block, Sink sink) {
        if (!hasDigits(block.text(), FEWEST_DIGITS)) {
            return;
        }
        Matcher phone = Forms.PHONE.matcher(block.text());
        while (phone.find()) {
            boolean tollFree = Forms.TOLL_FREE.matcher(phone.group()).matches();
            sink.at(block, phone.start(), phone.end())
                    .message(tollFree ? "toll-free" : "phone")
                    .with("match", phone.group())
                    .severity(tollFree ? Severity.ERROR : Severity.WARNING)
                    .report();
        }
    }

    private boolean isOwn(String domain) {
        return house.domains().stream().anyMatch(own -> domain.equals(own) || domain.endsWith("." + own));
    }

    private static boolean hasDigits(String text, int least) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < least; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits == least;
    }

    /** True if the outlet is known, from the configuration, a field or the biography, and the domain is not its own. */
    private boolean isForeign(String domain, Article article, Block block) {
        if (!house.domains().isEmpty()) {
            return true;
        }
        String label = squashed(domain.substring(0, domain.lastIndexOf('.')));
        boolean known = false;
        for (String outlet : house.outlets()) {
            known = true;
            if (isNameOf(outlet, label)) {
                return false;
            }
        }
        for (Field outlet : article.fields(FieldKind.OUTLET)) {
            known = true;
            if (isNameOf(outlet.text(), label)) {
                return false;
            }
        }
        Matcher employer = Forms.EMPLOYER.matcher(block.text());
        while (employer.find()) {
            known |= employer.group().startsWith("join");
            if (isNameOf(employer.group(1), label)) {
                return false;
            }
        }
        return known
                && !isNameOf(block.text().substring(0, Math.min(60, block.text().length())), label);
    }

    /** True if a domain is made of an outlet's name: all of it, its longest word, or its initials. */
    private static boolean isNameOf(String outlet, String label) {
        String name = squashed(outlet);
        if (name.isEmpty() || label.contains(name) || name.contains(label)) {
            return true;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : outlet.split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 4 && label.contains(squashed(word)) && !word.equalsIgnoreCase("times")) {
                return true;
            }
            initials.append(word.isEmpty() ? "" : squashed(word.substring(0, 1)));
        }
        return initials.length() > 1 && label.startsWith(initials.toString());
    }

    private static String squashed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** What contacts look like. Kept apart so that nothing is compiled for articles without one. */
    private static final class Forms {

        static final Pattern MAIL =
                Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@([\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4})");
        static final Pattern PHONE = Pattern.compile(
                "(?<![\\p{L}\\p{N}/.-])(?:\\+\\d{1,3}[ .-]?)?(?:1[ .-])?\\(?\\d{3}\\)?[ .-]\\d{3}["
                        + " .-]\\d{4}(?![\\p{N}-])|(?<![\\p{L}\\p{N}/.-])\\+\\d{1,3}(?:[ .-]?\\d{2,4}){2,5}(?![\\p{N}-])");
        static final Pattern TOLL_FREE = Pattern.compile("^(?:\\+?1[ .-]?)?\\(?8(?:00|33|44|55|66|77|88)\\b.*");
        static final Pattern EMPLOYER = Pattern.compile(
                "\\b(?:join(?:ing|ed)|at|for|with|of) (?:the )?(\\p{Lu}[\\p{L}\\p{N}.'’]*(?: (?:of |the |and |&"
                        + " )?\\p{Lu}[\\p{L}\\p{N}.'’]*)*)");
    }
}
