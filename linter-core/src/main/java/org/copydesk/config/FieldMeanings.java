package org.copydesk.config;

import org.copydesk.article.FieldKind;

/** What the kinds of fields are, in the words of the reference. */
final class FieldMeanings {

    private FieldMeanings() {}

    static String summary(FieldKind kind) {
        return switch (kind) {
            case TITLE -> "The headline.";
            case OTHER_TITLE -> "Further titles: for links, search engines, social networks.";
            case DESCRIPTION -> "The standfirst, description or summary.";
            case AUTHOR -> "The authors, or the line that names them.";
            case AUTHOR_BIO -> "What is said about an author.";
            case CAPTION -> "Captions of pictures.";
            case CREDIT -> "Credits of pictures.";
            case ALT -> "Alternative texts of pictures.";
            case RIGHTS -> "The line of rights.";
            case DATELINE -> "Place and date in front of the text.";
            case DATE -> "The day of publication.";
            case UPDATED -> "The day of the last change.";
            case LANGUAGE -> "The language of the text.";
            case SLUG -> "The article's part of its address.";
            case ALIAS -> "Further addresses that lead to it.";
            case TAG -> "Tags, categories, sections.";
            case IMAGE -> "Pictures, by address, or mappings that describe them.";
            case OUTLET -> "The outlet that publishes it.";
            case AGENCY -> "The agency that it comes from.";
            case OTHER -> "Keys that mean none of these, whatever their names.";
        };
    }
}
