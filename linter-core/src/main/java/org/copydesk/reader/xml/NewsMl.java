package org.copydesk.reader.xml;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.FieldKind;

/** An item of NewsML-G2, or of NewsML 1.2, whose lines and contents have other names. */
final class NewsMl {

    private final Record record;

    NewsMl(Record record) {
        this.record = record;
    }

    void read(XmlElement item) {
        boolean picture =
                item.below("itemclass").anyMatch(each -> each.value("qcode").endsWith(":picture"));
        item.child("contentmeta").ifPresent(meta -> meta(meta, picture));
        item.below("newslines").findFirst().ifPresent(this::lines);
        item.child("rightsinfo").ifPresent(rights -> {
            rights.below("copyrightnotice").forEach(each -> record.field(FieldKind.RIGHTS, each));
            rights.below("usageterms").forEach(each -> record.field(FieldKind.RIGHTS, each));
        });
        item.below("ednote").forEach(each -> record.skipped(each, "note to editors"));
        language(item);
        content(item);
    }

    private void language(XmlElement item) {
        Optional<XmlElement> language = item.below("language").findFirst();
        if (language.isPresent()) {
            record.field(FieldKind.LANGUAGE, language.get(), "tag");
        } else {
            record.field(FieldKind.LANGUAGE, item, "lang");
        }
    }

    private void meta(XmlElement meta, boolean picture) {
        meta.elements().forEach(each -> {
            switch (each.local()) {
                case "headline" ->
                    record.field(isForAnotherPlace(each) ? FieldKind.OTHER_TITLE : FieldKind.TITLE, each);
                case "by" -> record.field(FieldKind.AUTHOR, each);
                case "creditline" -> record.field(picture ? FieldKind.CREDIT : FieldKind.AGENCY, each);
                case "dateline" -> record.field(FieldKind.DATELINE, each);
                case "contentcreated" -> record.field(FieldKind.DATE, each);
                case "contentmodified" -> record.field(FieldKind.UPDATED, each);
                case "description" ->
                    record.field(
                            picture || each.value("role").contains("caption")
                                    ? FieldKind.CAPTION
                                    : FieldKind.DESCRIPTION,
                            each);
                default -> {}
            }
        });
    }

    /** Short headlines and those for other channels have a role; the one for readers has none, or is the main one. */
    private static boolean isForAnotherPlace(XmlElement headline) {
        String role = headline.value("role");
        return !role.isEmpty() && !role.endsWith("main") && !role.endsWith("headline");
    }

    private void lines(XmlElement lines) {
        lines.elements().forEach(each -> {
            switch (each.local()) {
                case "headline" -> record.field(FieldKind.TITLE, each);
                case "subheadline" -> record.field(FieldKind.DESCRIPTION, each);
                case "byline" -> record.field(FieldKind.AUTHOR, each);
                case "dateline" -> record.field(FieldKind.DATELINE, each);
                case "copyrightline", "rightsline" -> record.field(FieldKind.RIGHTS, each);
                case "creditline" -> record.field(FieldKind.AGENCY, each);
                default -> {}
            }
        });
    }

    private void content(XmlElement item) {
        List<XmlElement> nitf = item.below("nitf").toList();
        if (!nitf.isEmpty()) {
            nitf.forEach(each -> new Nitf(record).read(each));
            return;
        }
        for (String holder : List.of("inlinexml", "inlinedata", "datacontent")) {
            item.below(holder).forEach(this::inline);
        }
    }

    private void inline(XmlElement content) {
        Optional<XmlElement> page = content.below("body").findFirst();
        if (page.isPresent()) {
            record.markup(page.get());
        } else if (content.elements().findAny().isPresent()) {
            record.markup(content);
        } else {
            record.body(record.bodies().read(record.piece().source(), record.raw(content)));
        }
    }
}
