package org.copydesk.reader.docx;

import java.util.Locale;
import java.util.Optional;
import org.copydesk.article.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph is by the name of its style. Word keeps the English names of its own styles whatever language it speaks;
 * newsrooms name theirs by their words for the parts of an article.
 *
 * @param role empty if the name says nothing
 * @param level of a heading, 1-based; 0 if it is none
 */
record Style(Optional<Role> role, int level) {

    static final Style NONE = new Style(Optional.empty(), 0);

    static Style named(String name) {
        String word = name.toLowerCase(Locale.ROOT)
                .replace("_", " ")
                .replace("-", " ")
                .strip();
        if (word.startsWith("heading ") || word.startsWith("heading") && word.length() == 8) {
            char last = word.charAt(word.length() - 1);
            return new Style(Optional.of(Role.SUBHEAD), Character.isDigit(last) ? last - '0' : 2);
        }
        if (word.startsWith("list ") || word.startsWith("bullet")) {
            return new Style(Optional.of(Role.LIST_ITEM), 0);
        }
        if (word.startsWith("toc ") || word.startsWith("index ")) {
            return new Style(Optional.of(Role.FURNITURE), 0);
        }
        return new Style(Optional.ofNullable(role(word)), 0);
    }

    private static @Nullable Role role(String word) {
        return switch (word) {
            case "title", "headline", "hed", "head", "article title" -> Role.HEADLINE;
            case "subtitle", "deck", "dek", "standfirst", "summary", "subheadline" -> Role.STANDFIRST;
            case "byline", "author", "authors", "author name" -> Role.BYLINE;
            case "dateline" -> Role.DATELINE;
            case "caption", "photo caption", "picture caption", "cutline", "figure caption" -> Role.CAPTION;
            case "credit", "photo credit", "picture credit", "credit line" -> Role.CREDIT;
            case "subhead", "crosshead", "subheading" -> Role.SUBHEAD;
            case "quote", "quotations", "intense quote", "block text", "block quote", "pull quote" -> Role.QUOTATION;
            case "bio", "author bio", "about the author" -> Role.BIO;
            case "footnote text", "endnote text" -> Role.FOOTNOTE;
            case "code", "html preformatted", "preformatted text", "macro text", "source code" -> Role.CODE;
            case "header", "footer" -> Role.FURNITURE;
            default -> null;
        };
    }
}
