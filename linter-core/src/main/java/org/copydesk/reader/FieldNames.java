package org.copydesk.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.article.FieldKind;

/**
 * What the fields of front matter, JSON articles and page metadata mean, by their names. Case, {@code _}, {@code -} and
 * spaces do not count: {@code pubDate}, {@code pub_date} and {@code PubDate} are one name. The names are those that
 * generators, content management systems and news schemas use; what is not in the tables is {@link FieldKind#OTHER}.
 */
public final class FieldNames {

    /** Names at the top, and below a wrapper such as {@code params}. */
    private static final Map<String, FieldKind> PLAIN = new Table()
            .row(FieldKind.TITLE, "title headline headlines hed")
            .row(
                    FieldKind.OTHER_TITLE,
                    "linktitle seotitle metatitle ogtitle twittertitle socialtitle sharetitle sidebarlabel"
                            + " sidebartitle navtitle navlabel menutitle pagetitle shorttitle shortheadline"
                            + " alternativeheadline printheadline webheadline webtitle alternatetitle alttitle")
            .row(
                    FieldKind.DESCRIPTION,
                    "description descriptions descriptiontext desc summary tldr excerpt subtitle subheadline"
                            + " subheadlines subhead subheading deck dek lede lead intro standfirst teaser tagline"
                            + " abstract blurb metadescription seodescription ogdescription twitterdescription"
                            + " socialdescription customexcerpt shortdescription trailtext leadparagraph")
            .row(
                    FieldKind.AUTHOR,
                    "author authors byline bylines by writer writers creator creators reporter reporters"
                            + " correspondent authorname postauthor writtenby contributor contributors parselyauthor"
                            + " sailthruauthor")
            .row(FieldKind.AUTHOR_BIO, "authorbio authordescription aboutauthor abouttheauthor bio")
            .row(FieldKind.CAPTION, "caption captions photocaption cutline")
            .row(
                    FieldKind.CREDIT,
                    "credit credits photocredit photocredits photographer photoby creditline credittext"
                            + " attribution")
            .row(FieldKind.ALT, "alt alttext alternativetext alternatetext")
            .row(FieldKind.RIGHTS, "rights copyright copyrightnotice usageterms license licence")
            .row(FieldKind.DATELINE, "dateline")
            .row(
                    FieldKind.DATE,
                    "date pubdate publishdate publisheddate publicationdate datepublished published publishedat"
                            + " publishedon publishedtime issued posted postdate postedon firstpublished"
                            + " firstpublishedat firstcreated contentcreated created"
                            + " datepublish webpublicationdate displaydate")
            .row(
                    FieldKind.UPDATED,
                    "lastmod updated updatedat updatedon updateddate updatedate dateupdated modified modifiedat"
                            + " modifieddate modifiedtime datemodified lastmodified lastmodifiedat lastupdate"
                            + " lastupdated versioncreated changed")
            .row(FieldKind.LANGUAGE, "lang language locale inlanguage langcode languagecode")
            .row(FieldKind.SLUG, "slug postname")
            .row(
                    FieldKind.ALIAS,
                    "permalink url weburl canonicalurl alias aliases redirect redirects redirectfrom oldslug"
                            + " oldslugs previousurls")
            .row(
                    FieldKind.TAG,
                    "tag tags category categories keyword keywords topic topics newskeywords section sections"
                            + " articlesection")
            .row(
                    FieldKind.IMAGE,
                    "image images cover hero heroimage herourl thumbnail thumbnails thumb thumbnailurl banner"
                            + " bannerimage photo photos picture featuredimage featureimage leadimage headerimage"
                            + " coverimage teaserimage socialimage shareimage ogimage twitterimage imageurl img"
                            + " postimage titleimage urltoimage mainimage multimedia featuremedia featuredmedia")
            .row(FieldKind.OUTLET, "publisher publication outlet sitename newspaper source")
            .row(FieldKind.AGENCY, "agency newsagency wire wireservice provider")
            .build();

    /** Names below something that is a person. */
    private static final Map<String, FieldKind> PERSON = new Table()
            .row(FieldKind.AUTHOR, "name fullname displayname byline")
            .row(FieldKind.AUTHOR_BIO, "bio biography about description shortbio")
            .build();

    /** Names below something that is a picture, and in the tag that places one. */
    private static final Map<String, FieldKind> PICTURE = new Table()
            .row(FieldKind.CAPTION, "caption title description legend figcaption text")
            .row(
                    FieldKind.CREDIT,
                    "credit credits attr attribution photographer author source creator copyright copyrightnotice"
                            + " credittext creditline byline by")
            .row(FieldKind.ALT, "alt alttext alternativetext alternatetext imagealt")
            .row(FieldKind.IMAGE, "src url path file href image img filename name permalink contenturl")
            .build();

    /** Names below a second set of titles: for search engines, social networks, menus. */
    private static final Map<String, FieldKind> SECOND = new Table()
            .row(FieldKind.OTHER_TITLE, "title headline label name")
            .row(FieldKind.DESCRIPTION, "description summary")
            .row(FieldKind.IMAGE, "image imageurl")
            .build();

    /** Names below the head of a home page, which some generators call by the word that others have for its picture. */
    private static final Map<String, FieldKind> HERO = new Table()
            .row(FieldKind.OTHER_TITLE, "text title heading")
            .row(FieldKind.DESCRIPTION, "tagline subtitle")
            .row(FieldKind.CAPTION, "caption legend figcaption")
            .row(FieldKind.CREDIT, "credit credits photographer attribution")
            .row(FieldKind.ALT, "alt alttext")
            .row(FieldKind.IMAGE, "src url path file href img filename")
            .build();

    /** Names below the head of a page, as themes for Jekyll have it. */
    private static final Map<String, FieldKind> HEADER = new Table()
            .row(FieldKind.CAPTION, "caption imagecaption")
            .row(FieldKind.CREDIT, "credit credits imagecredit photographer attribution")
            .row(FieldKind.ALT, "alt imagealt imagedescription")
            .row(FieldKind.IMAGE, "image teaser overlayimage ogimage")
            .build();

    /** Names below the dates of a page, as blogs of MkDocs have them. */
    private static final Map<String, FieldKind> DATES = new Table()
            .row(FieldKind.DATE, "created published")
            .row(FieldKind.UPDATED, "updated modified")
            .build();

    private static final List<String> PERSONS = List.of(
            "author",
            "authors",
            "byline",
            "bylines",
            "by",
            "creator",
            "writer",
            "writers",
            "contributor",
            "contributors");

    private static final List<String> SECONDS =
            List.of("seo", "og", "opengraph", "twitter", "social", "share", "sidebar", "nav", "navigation", "menu");

    private static final List<String> WRAPPERS = List.of(
            "params", "extra", "page", "post", "article", "meta", "metadata", "data", "attributes", "fields", "dc");

    /** What stands between a name and what is below it, for the system's sake. */
    private static final List<String> BETWEEN = List.of("params", "data", "attributes", "fields", "basic");

    /** Titles for other places than the page, below a map of titles. */
    private static final List<String> OTHER_TITLES = List.of(
            "params", "web", "mobile", "native", "print", "printheadline", "seo", "metatitle", "short", "social");

    /** What may stand before the last word of a compound name: {@code hero_image_alt}. */
    private static final List<String> PICTURE_WORDS = List.of(
            "image",
            "feature",
            "photo",
            "picture",
            "cover",
            "hero",
            "thumbnail",
            "banner",
            "img",
            "figure",
            "media",
            "lead");

    private FieldNames() {}

    /**
     * What a field means.
     *
     * @param path the name with its path, as {@code authors[1].name} or {@code cover.caption}
     */
    public static FieldKind kind(String path) {
        List<String> names = names(path);
        while (names.size() > 1 && WRAPPERS.contains(names.get(0))) {
            names.remove(0);
        }
        if (names.isEmpty()) {
            return FieldKind.OTHER;
        }
        String last = names.remove(names.size() - 1);
        names.removeAll(BETWEEN);
        names.add(last);
        return names.size() == 1 ? plain(last) : below(names.get(names.size() - 2), last);
    }

    /** What an argument of a tag that places a picture means: {@code attr} in a Hugo figure is its credit. */
    public static FieldKind ofPicture(String name) {
        return PICTURE.getOrDefault(fold(name), FieldKind.OTHER);
    }

    /** What a field below a person means. */
    static FieldKind ofPerson(String name) {
        return PERSON.getOrDefault(fold(name), FieldKind.OTHER);
    }

    private static FieldKind plain(String name) {
        FieldKind known = PLAIN.get(name);
        return known != null ? known : compound(name);
    }

    private static FieldKind compound(String name) {
        if (!startsWithPicture(name)) {
            // Drupal has its mark before the names that a site makes.
            return name.startsWith("field")
                    ? PLAIN.getOrDefault(name.substring("field".length()), FieldKind.OTHER)
                    : FieldKind.OTHER;
        }
        if (name.endsWith("caption")) {
            return FieldKind.CAPTION;
        }
        if (name.endsWith("credit") || name.endsWith("credits") || name.endsWith("photographer")) {
            return FieldKind.CREDIT;
        }
        return name.endsWith("alt") || name.endsWith("alttext") ? FieldKind.ALT : FieldKind.OTHER;
    }

    private static boolean startsWithPicture(String name) {
        for (String word : PICTURE_WORDS) {
            if (name.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static FieldKind below(String parent, String name) {
        if (PERSONS.contains(parent)) {
            return ofPerson(name);
        }
        if (parent.startsWith("headline") && OTHER_TITLES.contains(name)) {
            return FieldKind.OTHER_TITLE;
        }
        if (SECONDS.contains(parent)) {
            return SECOND.getOrDefault(name, FieldKind.OTHER);
        }
        if (parent.equals("hero") && !name.startsWith("image")) {
            return HERO.getOrDefault(name, FieldKind.OTHER);
        }
        if (parent.equals("header")) {
            return HEADER.getOrDefault(name, FieldKind.OTHER);
        }
        if (parent.equals("date")) {
            return DATES.getOrDefault(name, FieldKind.OTHER);
        }
        if (plain(parent) == FieldKind.IMAGE || parent.equals("resources") || parent.equals("figure")) {
            return PICTURE.getOrDefault(name, FieldKind.OTHER);
        }
        return parent.equals("publisher") && name.equals("name") ? FieldKind.OUTLET : FieldKind.OTHER;
    }

    /** The parts of a path, folded, without the numbers of list items. */
    static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= path.length(); i++) {
            boolean end = i == path.length() || ".:[".indexOf(path.charAt(i)) >= 0;
            if (end && i > start && path.charAt(i - 1) != ']') {
                names.add(fold(path.substring(start, i)));
            }
            start = end ? i + 1 : start;
        }
        return names;
    }

    private static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            if (unit != '_' && unit != '-' && unit != ' ') {
                folded.append(unit);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static final class Table {

        private final Map<String, FieldKind> kinds = new LinkedHashMap<>();

        Table row(FieldKind kind, String names) {
            for (String name : names.split(" ")) {
                kinds.put(name, kind);
            }
            return this;
        }

        Map<String, FieldKind> build() {
            return Collections.unmodifiableMap(kinds);
        }
    }
}
