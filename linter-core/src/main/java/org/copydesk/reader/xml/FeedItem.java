package org.copydesk.reader.xml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.FieldKind;
import org.copydesk.text.TextView;

/** An item of RSS or Atom, or of a WordPress export, which is RSS with more. */
final class FeedItem {

    /** States of a WordPress post that no reader sees. */
    private static final Set<String> UNSEEN = Set.of("trash", "auto-draft", "inherit");
    /** WordPress keeps much that is no article as a post. */
    private static final Set<String> ARTICLES = Set.of("post", "page", "");
    /** A description beyond this, in UTF-16 units, is the article itself. */
    private static final int LONGEST_SUMMARY = 600;

    private final Record record;

    FeedItem(Record record) {
        this.record = record;
    }

    void read(XmlElement item) {
        String status = text(item, "wp:status");
        String type = text(item, "wp:post_type");
        if (UNSEEN.contains(status)) {
            record.skipped(item, "WordPress status " + status);
            return;
        }
        if (!ARTICLES.contains(type) && (type.equals("attachment") || body(item).isEmpty())) {
            record.skipped(item, "WordPress keeps it as " + type);
            return;
        }
        item.elements().forEach(this::field);
        if (item.child("pubdate").filter(this::isDay).isEmpty()) {
            item.child("wp:post_date").filter(this::isDay).ifPresent(day -> record.field(FieldKind.DATE, day));
        }
        record.fromFrame(FieldKind.LANGUAGE, "language", record.frame().language());
        record.fromFrame(FieldKind.OUTLET, "channel", record.frame().outlet());
        boolean wordpress = !type.isEmpty();
        bodyOf(item, wordpress);
    }

    private void field(XmlElement element) {
        switch (element.name()) {
            case "title" -> record.field(FieldKind.TITLE, element, title(element));
            case "dc:creator", "itunes:author" -> author(element);
            case "author" -> {
                Optional<XmlElement> name = element.child("name");
                author(name.orElse(element), name.isPresent() ? record.line(name.get()) : named(record.line(element)));
            }
            case "pubdate", "dc:date", "published", "issued" -> {
                if (isDay(element)) {
                    record.field(FieldKind.DATE, element);
                }
            }
            case "updated", "modified" -> record.field(FieldKind.UPDATED, element);
            case "wp:status" -> record.field(FieldKind.OTHER, element);
            case "wp:postmeta" -> meta(element);
            case "wp:post_name" -> record.field(FieldKind.SLUG, element);
            case "link" -> link(element);
            case "category" -> category(element);
            case "excerpt:encoded", "subtitle", "itunes:subtitle" -> summary(element);
            case "rights", "copyright", "dc:rights" -> record.field(FieldKind.RIGHTS, element);
            case "dc:language" -> record.field(FieldKind.LANGUAGE, element);
            case "media:content", "media:group", "enclosure", "media:thumbnail" -> picture(element);
            case "media:description", "media:caption" -> record.field(FieldKind.CAPTION, element);
            case "media:credit" -> record.field(FieldKind.CREDIT, element);
            default -> {}
        }
    }

    /** WordPress writes the day before the first of all days where there is none, as in drafts. */
    private boolean isDay(XmlElement element) {
        String text = record.line(element).text();
        return !text.isEmpty() && !text.contains(" -0001 ") && !text.startsWith("0000-");
    }

    /** A title may hold HTML, escaped once more than its text. */
    private TextView title(XmlElement element) {
        return element.value("type").equals("html")
                ? record.bodies()
                        .line(record.piece().source(), record.raw(element).strip())
                : record.line(element);
    }

    /** RSS 2.0 wants a mail address there, and the name in brackets behind it. */
    private static TextView named(TextView written) {
        String text = written.text();
        int open = text.indexOf(" (");
        boolean mail = open > 0 && text.indexOf('@') > 0 && text.indexOf('@') < open && text.endsWith(")");
        return mail ? written.slice(open + 2, text.length() - 1) : written;
    }

    private void author(XmlElement element) {
        author(element, record.line(element));
    }

    /** A WordPress export gives the log-in name; readers see the name that belongs to it. */
    private void author(XmlElement element, TextView written) {
        Optional<String> shown = record.frame().author(written.text());
        record.field(
                FieldKind.AUTHOR,
                element,
                shown.map(name -> TextView.builder()
                                .replaced(name, written.source())
                                .build())
                        .orElse(written));
    }

    /** What the plug-ins for search engines keep; values of theirs with variables are no text yet. */
    private void meta(XmlElement element) {
        Optional<XmlElement> value = element.child("wp:meta_value")
                .filter(each -> !record.line(each).text().contains("%%"));
        if (value.isPresent()) {
            switch (text(element, "wp:meta_key")) {
                case "_yoast_wpseo_title", "rank_math_title", "_aioseo_title" ->
                    record.field(FieldKind.OTHER_TITLE, value.get());
                case "_yoast_wpseo_metadesc", "rank_math_description", "_aioseo_description" ->
                    record.field(FieldKind.DESCRIPTION, value.get());
                default -> {}
            }
        }
    }

    private void link(XmlElement element) {
        if (element.attribute("href").isPresent()) {
            String relation = element.value("rel");
            if (relation.isEmpty() || relation.equals("alternate")) {
                record.field(FieldKind.ALIAS, element, "href");
            }
        } else {
            record.field(FieldKind.ALIAS, element);
        }
    }

    private void category(XmlElement element) {
        if (element.attribute("term").isPresent()) {
            record.field(FieldKind.TAG, element, element.attribute("label").isPresent() ? "label" : "term");
        } else {
            record.field(FieldKind.TAG, element);
        }
    }

    private void picture(XmlElement media) {
        XmlElement content = media.child("media:content").orElse(media);
        List<XmlElement> captions = media.below("media:description").toList();
        List<XmlElement> credits = media.below("media:credit").toList();
        if (content.value("type").startsWith("image/")
                || content.value("medium").equals("image")
                || !captions.isEmpty()) {
            record.image(media, content.value("url"), captions, credits);
        }
        media.below("media:text").forEach(each -> record.field(FieldKind.ALT, each));
    }

    private void summary(XmlElement element) {
        record.field(
                FieldKind.DESCRIPTION,
                element,
                record.bodies()
                        .line(record.piece().source(), record.raw(element).strip()));
    }

    private static Optional<XmlElement> body(XmlElement item) {
        return item.child("content:encoded", "atom:content")
                .or(() -> item.elements()
                        .filter(each -> each.name().equals("content"))
                        .findFirst());
    }

    private void bodyOf(XmlElement item, boolean wordpress) {
        Optional<XmlElement> body = body(item).filter(each -> !each.children().isEmpty());
        Optional<XmlElement> summary = item.elements()
                .filter(each -> each.name().equals("description") || each.name().equals("summary"))
                .filter(each -> !record.line(each).isBlank())
                .findFirst();
        if (body.isPresent()) {
            summary.ifPresent(this::summary);
            content(body.get(), wordpress);
        } else if (summary.isPresent()) {
            if (record.line(summary.get()).length() <= LONGEST_SUMMARY) {
                summary(summary.get());
            } else {
                content(summary.get(), false);
            }
        }
    }

    private void content(XmlElement element, boolean wordpress) {
        if (element.value("type").equals("xhtml")
                || element.elements().findFirst().isPresent()) {
            record.markup(element);
            return;
        }
        TextView text = record.raw(element);
        record.body(
                wordpress
                        ? record.bodies().wordpress(record.piece().source(), text)
                        : record.bodies().read(record.piece().source(), text));
    }

    private String text(XmlElement item, String name) {
        return item.child(name).map(each -> record.line(each).text()).orElse("");
    }
}
