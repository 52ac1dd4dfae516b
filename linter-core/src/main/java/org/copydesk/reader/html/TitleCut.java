package org.copydesk.reader.html;

import java.util.List;
import java.util.Optional;
import org.copydesk.text.Span;

/**
 * Parts a page's title into the headline and the name of the site, which most sites hang behind it. It is cut only where
 * the page itself tells the two apart: its headline is known from elsewhere, or its site's name is.
 */
final class TitleCut {

    private static final List<String> JOINTS = List.of(
            " | ", " - ", " \u2013 ", " \u2014 ", " :: ", " : ", " \u00B7 ", " \u2022 ", " \u00BB ", " \u00AB ", " / ");

    private TitleCut() {}

    /** Where the headline stands in a title; empty if nothing tells. The whole title may be the headline. */
    static Optional<Span> headline(String title, List<String> headlines, List<String> sites) {
        String folded = fold(title);
        Optional<Span> known = headlines.stream()
                .map(TitleCut::fold)
                .filter(headline -> !headline.isBlank())
                .flatMap(headline -> known(folded, headline).stream())
                .findFirst();
        return known.or(() -> sites.stream()
                .map(TitleCut::fold)
                .filter(site -> !site.isBlank())
                .flatMap(site -> withoutSite(folded, site).stream())
                .findFirst());
    }

    private static Optional<Span> known(String title, String headline) {
        if (title.equals(headline)) {
            return Optional.of(new Span(0, title.length()));
        }
        int rest = title.length() - headline.length();
        if (title.startsWith(headline)
                && JOINTS.stream().anyMatch(joint -> title.startsWith(joint, headline.length()))) {
            return Optional.of(new Span(0, headline.length()));
        }
        boolean behind = title.endsWith(headline)
                && JOINTS.stream().anyMatch(joint -> title.startsWith(joint, rest - joint.length()));
        return behind ? Optional.of(new Span(rest, title.length())) : Optional.empty();
    }

    private static Optional<Span> withoutSite(String title, String site) {
        for (String joint : JOINTS) {
            if (title.endsWith(joint + site)) {
                return Optional.of(new Span(0, title.length() - joint.length() - site.length()));
            }
            if (title.startsWith(site + joint)) {
                return Optional.of(new Span(site.length() + joint.length(), title.length()));
            }
        }
        return Optional.empty();
    }

    /** The text with what differs between two spellings of one title made equal, unit for unit. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            folded.append(
                    switch (unit) {
                        case '\u2018', '\u2019', '\u201B' -> '\'';
                        case '\u201C', '\u201D', '\u201E' -> '"';
                        case '\u00A0', '\n', '\t' -> ' ';
                        default -> Character.toLowerCase(unit);
                    });
        }
        return folded.toString();
    }
}
