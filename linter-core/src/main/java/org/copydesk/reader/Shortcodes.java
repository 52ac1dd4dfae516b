package org.copydesk.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * Takes the tags of WordPress out of a body, as WordPress does before anybody sees them: a caption becomes the figure that
 * it is on the page, all others are left out, and of media also what stands between them.
 */
final class Shortcodes {

    private static final Set<String> CAPTIONS = Set.of("caption", "wp_caption");
    /** They hold addresses. */
    private static final Set<String> MEDIA = Set.of("embed", "audio", "video", "playlist", "code", "sourcecode");
    /** Those that stand alone and without attributes; other words in brackets are the author's. */
    private static final Set<String> ALONE = Set.of("gallery", "playlist", "toc", "audio", "video");

    private final TextView body;
    private final String text;
    private final TextView.Builder out;
    private final List<Span> removed = new ArrayList<>();
    private final Map<String, NavigableMap<Integer, Span>> closings;
    private int copied;

    private Shortcodes(TextView body) {
        this.body = body;
        this.text = body.text();
        this.out = TextView.builder(text.length());
        this.closings = closings(text);
    }

    /**
     * A body without tags.
     *
     * @param text maps to the source of the body
     * @param removed what was left out, in the source
     */
    record Cleared(TextView text, List<Span> removed) {

        Cleared {
            removed = List.copyOf(removed);
        }
    }

    static Cleared clear(TextView body) {
        return body.text().indexOf('[') < 0 ? new Cleared(body, List.of()) : new Shortcodes(body).clear();
    }

    private Cleared clear() {
        for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', Math.max(at + 1, copied))) {
            Optional<Shortcode> found = Shortcode.at(text, at);
            if (found.isPresent()) {
                take(found.get());
            }
        }
        copy(text.length());
        return new Cleared(out.build().through(body), removed);
    }

    private void copy(int end) {
        if (end > copied) {
            out.verbatim(text, new Span(copied, end));
            copied = end;
        }
    }

    private void take(Shortcode tag) {
        Optional<Span> end = tag.closing() ? Optional.empty() : closing(tag);
        if (CAPTIONS.contains(tag.name()) && end.isPresent()) {
            caption(tag, end.get());
        } else if (MEDIA.contains(tag.name()) && end.isPresent()) {
            remove(new Span(tag.span().start(), end.get().end()));
        } else if (tag.closing() || tag.attributes() || end.isPresent() || ALONE.contains(tag.name())) {
            remove(tag.span());
        }
    }

    private Optional<Span> closing(Shortcode tag) {
        return Optional.ofNullable(closings.get(tag.name()))
                .map(all -> all.ceilingEntry(tag.span().end()))
                .map(Map.Entry::getValue);
    }

    /** All tags that close others, found once: to look for each anew would take time by the square of the text. */
    private static Map<String, NavigableMap<Integer, Span>> closings(String text) {
        Map<String, NavigableMap<Integer, Span>> found = new TreeMap<>();
        for (int at = text.indexOf("[/"); at >= 0; at = text.indexOf("[/", at + 1)) {
            int start = at;
            Shortcode.at(text, at)
                    .ifPresent(tag -> found.computeIfAbsent(tag.name(), name -> new TreeMap<>())
                            .put(start, tag.span()));
        }
        return found;
    }

    private void remove(Span part) {
        copy(part.start());
        copied = part.end();
        removed.add(body.source(part));
    }

    /** What stands behind the picture, or in the attribute, is the caption. */
    private void caption(Shortcode tag, Span end) {
        copy(tag.span().start());
        out.replaced("<figure>", tag.span());
        copied = tag.span().end();
        copy(copied + pictureEnd(new Span(copied, end.start()).in(text)));
        Span caption = tag.value("caption", text)
                .filter(value -> text.substring(copied, end.start()).isBlank())
                .orElse(new Span(copied, end.start()));
        out.replaced("<figcaption>", Span.at(caption.start()));
        out.verbatim(text, caption);
        out.replaced("</figcaption></figure>", end);
        copied = end.end();
    }

    /**
     * Where the words of a caption begin in what the tags enclose. They may have markup of their own: they begin behind the
     * picture, or behind the link around it.
     */
    private static int pictureEnd(String enclosed) {
        int picture = enclosed.indexOf("<img");
        int close = picture < 0 ? -1 : enclosed.indexOf('>', picture);
        if (close < 0) {
            return enclosed.lastIndexOf('>') + 1;
        }
        return enclosed.startsWith("</a>", close + 1) ? close + 1 + "</a>".length() : close + 1;
    }
}
