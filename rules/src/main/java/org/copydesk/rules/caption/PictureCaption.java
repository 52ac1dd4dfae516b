package org.copydesk.rules.caption;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Image;
import org.copydesk.article.Role;
import org.copydesk.text.Span;

/**
 * A caption and the picture that it stands under.
 *
 * @param picture name of the picture's file, without what its sizes differ in; empty if unknown
 */
record PictureCaption(Block block, String picture) {

    /** Shorter ones are labels, such as the name of who is shown. */
    private static final int LEAST_WORDS = 5;
    /** Captions that begin so say where a picture is from, which many are. */
    private static final Set<String> CREDITS = Set.of(
            "photo",
            "photos",
            "photograph",
            "image",
            "images",
            "picture",
            "pictures",
            "credit",
            "source",
            "courtesy",
            "foto",
            "illustration",
            "screenshot",
            "screengrab",
            "graphic",
            "chart",
            "map",
            "file");

    private static final Pattern SIZE =
            Pattern.compile("(?:[-_]\\d{2,5}x\\d{2,5}|@\\dx|[-_](?:scaled|large|small|thumb))$");

    /** The captions of an article that tell something, each once. */
    static List<PictureCaption> in(Article article) {
        Map<String, PictureCaption> found = new LinkedHashMap<>();
        Set<Span> placed = new LinkedHashSet<>();
        for (Image image : article.images()) {
            for (Block text : image.texts()) {
                placed.add(text.source());
                take(text, name(image.target()), found);
            }
        }
        for (Block field : article.fieldTexts(Role.CAPTION)) {
            if (!placed.contains(field.source())) {
                take(field, leadPicture(article), found);
            }
        }
        return List.copyOf(found.values());
    }

    private static void take(Block text, String picture, Map<String, PictureCaption> found) {
        boolean telling = text.is(Role.CAPTION)
                && text.words().count() >= LEAST_WORDS
                && !CREDITS.contains(text.words().folded(0));
        if (telling) {
            found.putIfAbsent(text.key(), new PictureCaption(text, picture));
        }
    }

    private static String leadPicture(Article article) {
        for (Field field : article.fields(FieldKind.IMAGE)) {
            if (!field.value().isBlank()) {
                return name(field.text().strip());
            }
        }
        return "";
    }

    /** {@code quay} of {@code https://quay.example/img/Quay-1024x768.jpg?w=800}. */
    static String name(String target) {
        String path = target;
        for (char end : new char[] {'?', '#'}) {
            int at = path.indexOf(end);
            path = at >= 0 ? path.substring(0, at) : path;
        }
        String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = file.lastIndexOf('.');
        String stem = dot > 0 ? file.substring(0, dot) : file;
        boolean sized = stem.indexOf('-') >= 0 || stem.indexOf('_') >= 0 || stem.indexOf('@') >= 0;
        return sized ? SIZE.matcher(stem).replaceFirst("") : stem;
    }
}
