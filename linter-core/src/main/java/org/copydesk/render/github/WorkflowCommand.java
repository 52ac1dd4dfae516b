package org.copydesk.render.github;

import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Location;
import org.copydesk.finding.RuleFailure;
import org.copydesk.finding.Severity;
import org.copydesk.render.Fold;
import org.copydesk.render.Glyphs;

/** One command of a line: {@code ::error file=…,line=…,title=…::message}, with whatever could end a part of it escaped. */
final class WorkflowCommand {

    private WorkflowCommand() {}

    static String of(Fold fold) {
        Finding finding = fold.finding();
        Map<String, String> properties = new LinkedHashMap<>();
        Location location = finding.location();
        properties.put("file", location.source().path());
        properties.put("line", Integer.toString(location.start().line()));
        properties.put("endLine", Integer.toString(location.end().line()));
        // Columns are refused where the place has several lines.
        if (location.start().line() == location.end().line()) {
            properties.put("col", Integer.toString(location.start().column()));
            properties.put("endColumn", Integer.toString(location.end().column()));
        }
        properties.put("title", finding.rule());
        String also = fold.repeats().isEmpty() ? "" : " (also at " + fold.places(true) + ")";
        return command(level(finding.severity()), properties, finding.message() + also);
    }

    static String of(RuleFailure failure) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("file", failure.path());
        properties.put("title", "rule " + failure.rule() + " broke");
        return command("error", properties, failure.what());
    }

    static String notice(String title, String message) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("title", title);
        return command("notice", properties, message);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String command(String level, Map<String, String> properties, String message) {
        StringBuilder command = new StringBuilder("::").append(level);
        char before = ' ';
        for (Map.Entry<String, String> property : properties.entrySet()) {
            command.append(before).append(property.getKey()).append('=');
            escape(property.getValue(), true, command);
            before = ',';
        }
        command.append("::");
        escape(message, false, command);
        return command.append('\n').toString();
    }

    /** Controls become visible text first, line ends among them, so that percent signs are all that is left to escape. */
    private static void escape(String text, boolean property, StringBuilder into) {
        String visible = Glyphs.visible(text);
        for (int i = 0; i < visible.length(); i++) {
            char unit = visible.charAt(i);
            switch (unit) {
                case '%' -> into.append("%25");
                case ':' -> into.append(property ? "%3A" : ":");
                case ',' -> into.append(property ? "%2C" : ",");
                default -> into.append(unit);
            }
        }
    }
}
