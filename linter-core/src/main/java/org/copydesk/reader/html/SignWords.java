package org.copydesk.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a class name or id for what it says. Names are made of words; the words that every page uses for its boxes say
 * nothing, and what is left must be of one kind: {@code article-share-bar} is a share bar, {@code social-science} is
 * none.
 */
final class SignWords {

    private static final Set<String> NEUTRAL = Set.of(
            ("site page post posts article articles story entry content main block blocks section container wrapper"
                            + " wrap inner outer list item items bar box links link buttons button btn area widget widgets module"
                            + " component top bottom left right global primary secondary fixed sticky mobile desktop row col"
                            + " column group panel region root js c o u m l icons icon title heading label text body the your of"
                            + " wp div span single view full small large inline el element elementor header holder css sc styles"
                            + " facebook twitter whatsapp linkedin pinterest telegram reddit email print")
                    .split(" "));

    private static final Set<String> PICTURE =
            Set.of("image images photo photos picture pictures media img figure video lead hero gallery slide thumb"
                    .split(" "));

    private static final Set<String> FURNITURE =
            Set.of(("nav navbar navigation subnav topnav menu menus submenu breadcrumb breadcrumbs footer colophon"
                            + " sidebar sidebars share shares sharing sharebar sharedaddy sharethis addtoany addthis social"
                            + " socials related relatedposts recommended recommendation recommendations recirculation newsletter"
                            + " newsletters subscribe subscription signup cookie cookies consent gdpr advert adverts advertisement"
                            + " advertisements advertising ad ads adslot adsbygoogle promo promos promotion sponsored outbrain"
                            + " taboola toolbar pagination pager paging tags tagcloud taglist trending popular mostread skip"
                            + " skiplink popup modal overlay login search follow likes jetpack crosslinks readmore morelinks"
                            + " nextprev prevnext kicker eyebrow overline readtime minread timetoread readingtime")
                    .split(" "));

    private static final Set<String> COMMENTS = Set.of(
            "comment comments commentlist commentform respond disqus thread reply replies discussion".split(" "));

    private static final Set<String> HIDDEN = Set.of(
            "sronly", "visuallyhidden", "screenreadertext", "screenreaderonly", "visuallyhiddenfocusable", "offscreen");

    private static final Set<String> CONTENT = Set.of(
            ("articlebody articlecontent articletext postcontent postbody posttext entrycontent entrybody storybody"
                            + " storycontent storytext bodycontent contentbody maincontent richtext newsbody newstext")
                    .split(" "));

    /** Boxes about who wrote the article, whose names are made of words that boxes with no more than the name have too. */
    private static final Set<String> BIOS =
            Set.of("authorbox", "authorinfo", "authorcard", "authorprofile", "postauthorbox", "entryauthorbox");

    private SignWords() {}

    static Optional<Sign> read(String name) {
        List<String> words = words(name);
        String joined = String.join("", words);
        if (HIDDEN.contains(joined)) {
            return Optional.of(Sign.HIDDEN);
        }
        if (CONTENT.contains(joined)) {
            return Optional.of(Sign.CONTENT);
        }
        if (BIOS.contains(joined)) {
            return Optional.of(Sign.BIO);
        }
        boolean picture = words.stream().anyMatch(PICTURE::contains);
        List<String> telling = words.stream()
                .filter(word -> !NEUTRAL.contains(word) && !PICTURE.contains(word))
                .toList();
        if (telling.isEmpty()) {
            return words.contains("title") ? Optional.of(Sign.TITLE) : Optional.empty();
        }
        return furniture(telling).or(() -> role(String.join("", telling), picture));
    }

    private static Optional<Sign> furniture(List<String> words) {
        if (COMMENTS.containsAll(words)) {
            return Optional.of(Sign.COMMENTS);
        }
        boolean all = FURNITURE.contains(String.join("", words))
                || words.stream().allMatch(word -> FURNITURE.contains(word) || COMMENTS.contains(word));
        return all ? Optional.of(Sign.FURNITURE) : Optional.empty();
    }

    private static Optional<Sign> role(String words, boolean picture) {
        return Optional.ofNullable(
                switch (words) {
                    case "caption", "captions", "cutline", "figcaption" -> Sign.CAPTION;
                    case "credit", "credits", "photographer", "photocredit", "imagecredit" -> Sign.CREDIT;
                    case "copyright", "source", "attribution" ->
                        picture ? Sign.CREDIT : words.equals("copyright") ? Sign.RIGHTS : Sign.SOURCE;
                    case "byline",
                            "bylines",
                            "author",
                            "authors",
                            "authorname",
                            "authornames",
                            "writer",
                            "contributor" -> Sign.BYLINE;
                    case "standfirst", "dek", "deck", "subtitle", "subheadline", "subhed" -> Sign.STANDFIRST;
                    case "dateline", "postedon", "publishedon", "publishdate", "pubdate" -> Sign.DATELINE;
                    case "bio", "authorbio", "aboutauthor", "authordescription", "biography" -> Sign.BIO;
                    case "pullquote", "pulledquote" -> Sign.PULL_QUOTE;
                    case "headline" -> Sign.TITLE;
                    default -> null;
                });
    }

    /** The words of a name in lower case: {@code shareBar_x1-top} is made of share, bar and top. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean joint = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
            boolean hump = !joint
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (joint || hump) {
                add(name.substring(start, i), words);
                start = hump ? i : i + 1;
            }
        }
        return words;
    }

    /** Parts with digits are numbers of posts and hashes of style sheets. */
    private static void add(String part, List<String> words) {
        if (!part.isEmpty() && part.chars().noneMatch(Character::isDigit)) {
            words.add(part.toLowerCase(Locale.ROOT));
        }
    }
}
