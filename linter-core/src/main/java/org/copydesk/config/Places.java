package org.copydesk.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.finding.Location;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.copydesk.yaml.YamlProblem;

/** The places of a configuration file, and what is wrong at them. */
final class Places {

    private final SourceText source;
    private final List<YamlProblem> problems = new ArrayList<>();

    Places(SourceText source) {
        this.source = source;
    }

    Location of(Span span) {
        return Location.of(source, span);
    }

    void problems(List<YamlProblem> more) {
        problems.addAll(more);
    }

    void problem(Span span, String message) {
        problems.add(new YamlProblem(span, message));
    }

    /** All mistakes by place. */
    List<ConfigProblem> problems() {
        return problems.stream()
                .map(problem -> new ConfigProblem(of(problem.span()), problem.message()))
                .sorted(Comparator.comparing(ConfigProblem::location).thenComparing(ConfigProblem::message))
                .distinct()
                .toList();
    }
}
