package org.copydesk.reader.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Directive;
import org.copydesk.article.Field;
import org.copydesk.article.Image;
import org.copydesk.article.Place;
import org.copydesk.article.Problem;
import org.copydesk.article.Role;
import org.copydesk.article.Skipped;
import org.copydesk.container.ContainerTrouble;
import org.copydesk.reader.BareLinks;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.copydesk.xml.XmlBroken;

/** Makes an article of the parts of a document. */
final class WordDocument {

    private static final String MARK = "copydesk";

    private final SourceId id;
    private final WordParts parts;
    private final Styles styles;
    private final Manuscript manuscript = new Manuscript();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean headline;

    WordDocument(SourceId id, WordParts parts) throws ContainerTrouble {
        this.id = id;
        this.parts = parts;
        this.styles = Styles.of(parts);
    }

    Article read() throws ContainerTrouble {
        Map<String, String> targets = parts.targets();
        for (String part : List.of(parts.document(), parts.beside("footnotes.xml"), parts.beside("endnotes.xml"))) {
            BodyWalk walk = new BodyWalk(manuscript, targets);
            Optional<XmlBroken> broken = parts.walk(part, walk::take);
            walk.finish();
            broken.ifPresent(each -> problems.add(new Problem(
                    Problem.UNREADABLE,
                    Span.at(manuscript.length()),
                    "its part " + part + " breaks off: " + each.sentence())));
        }
        manuscript.lines().forEach(this::line);
        List<Field> fields = new Properties(manuscript, headline).read(parts);
        Article.Builder article = Article.builder(SourceText.made(id, manuscript.content()), "docx");
        fields.forEach(article::field);
        blocks.forEach(article::block);
        images.forEach(article::image);
        remarks(article);
        problems.forEach(article::problem);
        return article.build();
    }

    private void line(Manuscript.Line line) {
        Paragraph paragraph = line.paragraph();
        TextView view = paragraph.view();
        for (Change change : paragraph.changes()) {
            Span place = paragraph.place(change.place().start(), change.place().end());
            problems.add(new Problem(Problem.REVIEW_RESIDUE, place, change.message()));
        }
        if (!view.text().replace(WordText.OBJECT, "").isBlank()) {
            blocks.add(block(line, view));
        }
        paragraph.pictures().forEach(picture -> picture(paragraph, picture));
    }

    private Block block(Manuscript.Line line, TextView view) {
        Paragraph paragraph = line.paragraph();
        Style style = paragraph.outline() > 0
                ? new Style(Optional.of(Role.SUBHEAD), paragraph.outline())
                : styles.of(paragraph.style());
        Role role = role(line, style);
        boolean figure = role == Role.CAPTION || role == Role.CREDIT;
        return Block.builder(role, figure ? Place.FIGURE : Place.FLOW, view)
                .inlines(BareLinks.with(view.text(), paragraph.inlines()))
                .level(role == Role.SUBHEAD || role == Role.HEADLINE ? Math.max(1, style.level()) : 0)
                .enclosing(paragraph.place(0, paragraph.length() + 1))
                .build();
    }

    private Role role(Manuscript.Line line, Style style) {
        Paragraph paragraph = line.paragraph();
        if (line.note()) {
            return Role.FOOTNOTE;
        }
        Role role = style.role().orElse(paragraph.isListed() ? Role.LIST_ITEM : Role.BODY);
        if (paragraph.isCell() && (role == Role.BODY || role == Role.LIST_ITEM)) {
            return Role.TABLE_CELL;
        }
        boolean first = role == Role.SUBHEAD && style.level() == 1 && !headline;
        headline |= first || role == Role.HEADLINE;
        return first ? Role.HEADLINE : role;
    }

    private void picture(Paragraph paragraph, Paragraph.Picture picture) {
        Span place = paragraph.place(picture.at(), picture.at() + 1);
        List<Block> texts = new ArrayList<>();
        if (!picture.alternative().isBlank()) {
            TextView view = TextView.builder()
                    .replaced(picture.alternative().strip(), place)
                    .build();
            texts.add(Block.of(Role.ALT, Place.FIGURE, view));
        }
        blocks.addAll(texts);
        images.add(new Image(picture.target(), texts, place));
    }

    /** What reviewers said is residue, unless it is said to Copydesk. */
    private void remarks(Article.Builder article) throws ContainerTrouble {
        Remarks remarks = Remarks.of(parts);
        manuscript.remarks().forEach((number, place) -> {
            Optional<Remarks.Remark> remark = remarks.find(number);
            String text = remark.map(Remarks.Remark::text).orElse("");
            if (text.startsWith(MARK)) {
                article.directive(new Directive(text, place));
                return;
            }
            String by = WordText.by(remark.map(Remarks.Remark::author).orElse(""));
            article.skipped(new Skipped(place, "comment of a reviewer"));
            problems.add(new Problem(
                    Problem.REVIEW_RESIDUE,
                    place,
                    "a comment" + by + " was left in the document: “" + WordText.shown(text) + "”"));
        });
    }
}
