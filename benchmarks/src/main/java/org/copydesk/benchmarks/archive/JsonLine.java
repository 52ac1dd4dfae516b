package org.copydesk.benchmarks.archive;

/** One object of JSON on a line of its own. Members without a value are left out. */
final class JsonLine {

    private final StringBuilder line = new StringBuilder("{");

    JsonLine member(String name, String value) {
        if (!value.isEmpty()) {
            line.append(line.length() == 1 ? "" : ", ").append('"').append(name).append("\": \"");
            line.append(value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"))
                    .append('"');
        }
        return this;
    }

    String end() {
        return line.append("}\n").toString();
    }
}
