package org.copydesk.reader.xml;

import java.util.List;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Place;
import org.copydesk.article.Role;

/** An article in the News Industry Text Format of the IPTC, version 3. */
final class Nitf {

    private final Record record;

    Nitf(Record record) {
        this.record = record;
    }

    void read(XmlElement nitf) {
        nitf.child("head").ifPresent(this::head);
        nitf.child("body").ifPresent(this::body);
    }

    private void head(XmlElement head) {
        head.below("date.issue").forEach(each -> record.field(FieldKind.DATE, each, "norm"));
        head.below("doc.copyright").forEach(each -> record.field(FieldKind.RIGHTS, each, "holder"));
        head.below("ed-msg").forEach(each -> record.skipped(each, "message to editors"));
        if (head.below("hedline").findAny().isEmpty()) {
            head.child("title").ifPresent(each -> record.field(FieldKind.OTHER_TITLE, each));
        }
    }

    void body(XmlElement body) {
        body.child("body.head").ifPresent(this::bodyHead);
        body.child("body.content").ifPresent(this::flow);
        body.child("body.end").ifPresent(this::flow);
    }

    private void bodyHead(XmlElement head) {
        head.below("hl1").findFirst().ifPresent(each -> record.field(FieldKind.TITLE, each));
        head.below("hl2").forEach(each -> record.field(FieldKind.DESCRIPTION, each));
        head.elements().forEach(each -> {
            switch (each.local()) {
                case "byline" ->
                    record.field(FieldKind.AUTHOR, each.child("person").orElse(each));
                case "distributor" -> record.field(FieldKind.AGENCY, each);
                case "dateline" -> record.field(FieldKind.DATELINE, each);
                case "abstract" -> record.field(FieldKind.DESCRIPTION, each);
                case "rights" -> record.field(FieldKind.RIGHTS, each);
                case "note" -> record.skipped(each, "note to editors");
                default -> {}
            }
        });
    }

    private void flow(XmlElement parent) {
        parent.elements().forEach(each -> block(each, Role.BODY));
    }

    private void block(XmlElement element, Role paragraph) {
        switch (element.local()) {
            case "p" -> record.block(paragraph, Place.FLOW, element);
            case "hl1", "hl2", "hl3", "hedline" -> record.block(Role.SUBHEAD, Place.FLOW, element);
            case "li", "dd", "dt" -> item(element);
            case "bq", "blockquote" -> quotation(element);
            case "td", "th" -> record.block(Role.TABLE_CELL, Place.FLOW, element);
            case "pre" -> record.block(Role.CODE, Place.FLOW, element);
            case "fn" -> record.block(Role.FOOTNOTE, Place.FLOW, element);
            case "tagline" -> tagline(element);
            case "copyrite" -> record.block(Role.RIGHTS, Place.FLOW, element);
            case "media" -> media(element);
            case "note", "bibliography" -> record.skipped(element, "note to editors");
            default -> element.elements().forEach(inner -> block(inner, paragraph));
        }
    }

    /** A line at the end: whose story it is, who the author is, or who else had a hand in it. */
    private void tagline(XmlElement element) {
        String text = record.line(element).text();
        if (text.startsWith("By ")) {
            record.block(Role.BYLINE, Place.FLOW, element);
        } else if (text.startsWith("\u00A9") || text.startsWith("Copyright")) {
            record.block(Role.RIGHTS, Place.FLOW, element);
        } else {
            boolean sentence = !text.isEmpty() && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
            record.block(sentence ? Role.BIO : Role.CREDIT, Place.FLOW, element);
        }
    }

    private void item(XmlElement element) {
        if (element.child("p").isPresent()) {
            element.elements().forEach(inner -> block(inner, Role.LIST_ITEM));
        } else {
            record.block(Role.LIST_ITEM, Place.FLOW, element);
        }
    }

    private void quotation(XmlElement element) {
        if (element.below("p").findAny().isPresent()) {
            element.elements().forEach(inner -> block(inner, Role.QUOTATION));
        } else {
            record.block(Role.QUOTATION, Place.FLOW, element);
        }
    }

    private void media(XmlElement media) {
        String target = media.below("media-reference")
                .findFirst()
                .map(each -> each.value("source"))
                .orElse("");
        media.below("media-reference").forEach(each -> record.field(FieldKind.ALT, each, "alternate-text"));
        List<XmlElement> captions = media.below("media-caption").toList();
        List<XmlElement> credits = media.below("media-producer").toList();
        record.image(media, target, captions, credits);
    }
}
