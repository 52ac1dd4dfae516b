package org.copydesk.reader.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Inline;
import org.copydesk.text.Span;
import org.copydesk.xml.XmlEvents;

/**
 * Goes through a part with text and hands over its paragraphs. A text box stands in a paragraph of its own before the one
 * that it hangs on.
 */
final class BodyWalk {

    /** What was, what is meant for older programs, what is no text. */
    private static final Set<String> PASSED_OVER = Set.of(
            "Fallback",
            "pPrChange",
            "rPrChange",
            "sectPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "tblGridChange",
            "sectPr",
            "sdtPr",
            "tabs",
            "oMath",
            "instrText",
            "delInstrText");

    private final Manuscript manuscript;
    private final Map<String, String> targets;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final Deque<Tracked> tracked = new ArrayDeque<>();
    private Optional<Run> run = Optional.empty();
    private String prefix = "";
    private String link = "";
    private int linkStart;
    private String alternative = "";
    private int cells;
    private int skip;
    private int properties;
    private boolean text;
    private boolean note;

    /** A change that is open: the part of the line that it holds. */
    private record Tracked(String author, boolean deletion, int start) {}

    BodyWalk(Manuscript manuscript, Map<String, String> targets) {
        this.manuscript = manuscript;
        this.targets = targets;
    }

    void take(XmlEvents events) {
        switch (events.event()) {
            case START -> start(events);
            case END -> end(events.name());
            case TEXT, LITERAL -> {
                if (text && skip == 0) {
                    words(events.text());
                }
            }
            default -> {}
        }
    }

    private void words(String words) {
        Paragraph paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        boolean unread = run.filter(Run::isHidden).isPresent()
                || !tracked.isEmpty() && tracked.getFirst().deletion();
        if (unread) {
            paragraph.unread(words);
        } else {
            paragraph.text(words);
        }
    }

    private boolean isWords(String name) {
        return prefix.isEmpty() || name.startsWith(prefix);
    }

    private void start(XmlEvents events) {
        String name = events.name();
        if (prefix.isEmpty() && name.indexOf(':') > 0) {
            prefix = name.substring(0, name.indexOf(':') + 1);
        }
        String local = WordText.local(name);
        if (skip > 0 || PASSED_OVER.contains(local) || isSeparator(local, events)) {
            skip++;
        } else if (isWords(name)) {
            words(local, events);
        } else if (local.equals("docPr")) {
            alternative = events.attribute("descr");
        } else if (local.equals("shape") && !events.attribute("alt").isEmpty()) {
            alternative = events.attribute("alt");
        } else if (local.equals("blip")) {
            picture(events.attribute("embed"));
        } else if (local.equals("imagedata")) {
            picture(events.attribute("id"));
        }
    }

    /** The lines between text and notes are kept as notes. */
    private static boolean isSeparator(String name, XmlEvents events) {
        return (name.equals("footnote") || name.equals("endnote"))
                && !events.attribute("type").isEmpty();
    }

    private void picture(String id) {
        Paragraph paragraph = open.peek();
        if (paragraph != null) {
            paragraph.picture(targets.getOrDefault(id, ""), alternative);
            alternative = "";
        }
    }

    private void words(String name, XmlEvents events) {
        switch (name) {
            case "p" -> open.push(new Paragraph(cells > 0));
            case "tc" -> cells++;
            case "pPr", "rPr" -> properties++;
            case "r" ->
                run = Optional.of(new Run(open.isEmpty() ? 0 : open.getFirst().shown()));
            case "t", "delText" -> text = true;
            case "ins", "moveTo" -> tracked(events, false);
            case "del", "moveFrom" -> tracked(events, true);
            case "footnote", "endnote" -> note = true;
            default -> {
                Paragraph paragraph = open.peek();
                if (paragraph != null) {
                    inside(name, events, paragraph);
                }
            }
        }
    }

    private void tracked(XmlEvents events, boolean deletion) {
        // In the properties it is the mark at the paragraph's end that was put in or taken out.
        if (properties == 0 && !open.isEmpty()) {
            tracked.push(new Tracked(
                    events.attribute("author"), deletion, open.getFirst().length()));
        }
    }

    private void inside(String name, XmlEvents events, Paragraph paragraph) {
        if (properties > 0) {
            property(name, events, paragraph);
            return;
        }
        switch (name) {
            case "br", "cr" -> paragraph.replaced(WordText.LINE_BREAK, "\n");
            case "tab", "ptab" -> paragraph.replaced("\t", " ");
            case "noBreakHyphen" -> paragraph.text("\u2011");
            case "softHyphen" -> paragraph.text("\u00AD");
            case "commentRangeStart" -> manuscript.remarkStarts(events.attribute("id"), paragraph);
            case "commentRangeEnd" -> manuscript.remarkEnds(events.attribute("id"), paragraph);
            case "commentReference" -> manuscript.remark(events.attribute("id"), paragraph);
            case "hyperlink" -> {
                link = targets.getOrDefault(events.attribute("id"), "");
                linkStart = paragraph.shown();
            }
            default -> {}
        }
    }

    private void property(String name, XmlEvents events, Paragraph paragraph) {
        switch (name) {
            case "pStyle" -> paragraph.style(events.attribute("val"));
            case "numPr" -> paragraph.listed();
            case "outlineLvl" -> paragraph.outline(outline(events.attribute("val")));
            default -> run.ifPresent(each -> each.property(name, events.attribute("val")));
        }
    }

    /** The format counts levels from 0; 9 is running text. */
    private static int outline(String value) {
        boolean level = value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) < '9';
        return level ? value.charAt(0) - '0' + 1 : 0;
    }

    private void end(String name) {
        if (skip > 0) {
            skip--;
        } else if (isWords(name)) {
            ended(WordText.local(name));
        }
    }

    private void ended(String name) {
        switch (name) {
            case "p" -> paragraph();
            case "tc" -> cells--;
            case "pPr", "rPr" -> properties--;
            case "t", "delText" -> text = false;
            case "ins", "moveTo", "del", "moveFrom" -> change();
            case "r" -> {
                if (!open.isEmpty()) {
                    run.ifPresent(each -> each.mark(open.getFirst()));
                }
                run = Optional.empty();
            }
            case "hyperlink" -> {
                if (!open.isEmpty()) {
                    open.getFirst()
                            .mark(Inline.Kind.LINK, linkStart, open.getFirst().shown(), link);
                }
            }
            default -> {}
        }
    }

    private void change() {
        if (properties > 0 || open.isEmpty() || tracked.isEmpty()) {
            return;
        }
        Tracked done = tracked.pop();
        Paragraph paragraph = open.getFirst();
        if (done.start() < paragraph.length()) {
            String text = paragraph.standing(done.start());
            paragraph.change(new Change(
                    new Span(done.start(), paragraph.length()),
                    done.author(),
                    done.deletion() ? "" : text,
                    done.deletion() ? text : ""));
        }
    }

    private void paragraph() {
        Paragraph paragraph = open.poll();
        if (paragraph != null) {
            manuscript.paragraph(paragraph, note);
        }
    }

    /** Hands over what was open when the document broke off. */
    void finish() {
        while (!open.isEmpty()) {
            paragraph();
        }
    }
}
