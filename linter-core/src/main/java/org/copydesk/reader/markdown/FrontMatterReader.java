package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Field;
import org.copydesk.article.Problem;
import org.copydesk.reader.FieldChecks;
import org.copydesk.reader.FieldMap;
import org.copydesk.text.Span;
import org.copydesk.yaml.YamlDocument;
import org.copydesk.yaml.YamlProblem;

/** Reads front matter into fields, and says what is wrong with it. */
final class FrontMatterReader {

    private final String source;
    private final FieldMap names;
    private final Article.Builder article;
    private final List<Field> fields = new ArrayList<>();

    /** @param names what the site's fields mean */
    FrontMatterReader(String source, FieldMap names, Article.Builder article) {
        this.source = source;
        this.names = names;
        this.article = article;
    }

    /**
     * Reads the front matter of a page.
     *
     * @param start where the file begins behind its byte order mark
     * @param fileName which may tell a date
     * @return where the Markdown begins
     */
    int read(int start, String fileName) {
        int end = read(FrontMatterFinder.find(source, start));
        FileNameDate.of(fileName, fields).ifPresent(fields::add);
        fields.forEach(article::field);
        FieldChecks.problems(fields).forEach(article::problem);
        return end;
    }

    private int read(FrontMatter front) {
        if (!front.closed()) {
            unreadable(
                    front.fence(),
                    "the front matter that begins here is never closed: put its closing mark behind the last field");
        }
        return switch (front.kind()) {
            case NONE -> front.end();
            case TOML -> toml(front);
            case YAML -> yaml(front);
            case JSON -> json(front);
        };
    }

    private int toml(FrontMatter front) {
        TomlFields toml = TomlFields.read(source, front.fields(), names);
        fields.addAll(toml.fields());
        toml.problems().forEach(article::problem);
        return front.end();
    }

    private int json(FrontMatter front) {
        take(YamlDocument.read(source, front.fields()), front);
        return front.end();
    }

    /**
     * Reads YAML. If it breaks behind a blank line, that line rather was the end of the fields, and the next fence a rule
     * in the text.
     */
    private int yaml(FrontMatter front) {
        YamlDocument document = YamlDocument.read(source, front.fields());
        if (document.problems().isEmpty()) {
            take(document, front);
            return front.end();
        }
        int lines = FieldLines.endIn(source, front.fields().start(), front.kind());
        boolean text = front.closed()
                && document.problems().stream()
                        .anyMatch(each -> isBreak(each) && each.span().start() > lines);
        if (text && lines < front.fields().end()) {
            Span before = new Span(front.fields().start(), lines);
            return read(new FrontMatter(front.kind(), before, lines, front.fence(), false));
        }
        take(document, front);
        return front.end();
    }

    private void take(YamlDocument document, FrontMatter front) {
        document.mapping().ifPresent(root -> fields.addAll(new YamlFieldList(root, names).fields()));
        document.problems().forEach(this::problem);
        boolean other = document.root().isPresent() && document.mapping().isEmpty();
        if (other && document.problems().isEmpty()) {
            unreadable(front.fence(), "the front matter holds no fields: each line needs a name, a colon and a value");
        }
    }

    private void problem(YamlProblem problem) {
        if (isBreak(problem)) {
            unreadable(problem.span(), "the front matter cannot be read from here on: " + problem.message());
        } else {
            article.problem(new Problem(Problem.FIELD_INVALID, problem.span(), problem.message()));
        }
    }

    /** True if reading stopped there: such a problem has a place, and no length. */
    private static boolean isBreak(YamlProblem problem) {
        return problem.span().isEmpty();
    }

    private void unreadable(Span span, String message) {
        article.problem(new Problem(Problem.UNREADABLE, span, message));
    }
}
