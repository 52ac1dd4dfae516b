package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Inline;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.Nearest;
import org.copydesk.rule.OptionInfo;
import org.copydesk.text.Span;
import org.copydesk.yaml.YamlFields;
import org.copydesk.yaml.YamlNode;

/** Reads what a rule's file says it looks for. */
final class SpecReader {

    private static final int MOST_AT_LEAST = 20;

    private final YamlFields rule;
    private final Map<String, String> messages;
    private final EntryReader reader;

    /** @param checking true to have each pattern compiled once, to see that the library takes it */
    SpecReader(YamlFields rule, Map<String, String> messages, List<OptionInfo> options, boolean checking) {
        this.rule = rule;
        this.messages = messages;
        this.reader = new EntryReader(options, checking);
    }

    Optional<DeclarativeSpec> read() {
        Where where = where();
        FixPlan fix = FixReader.read(rule, FixPlan.NONE);
        List<Entry> entries = entries(fix);
        List<Exemption> exemptions = exemptions();
        int atLeast = rule.integer("at-least", 1, MOST_AT_LEAST).orElse(1);
        boolean grouped =
                rule.choice("repeats", Map.of("grouped", true, "each", false)).orElse(false);
        if (entries.isEmpty()) {
            if (rule.nodes("match").isEmpty()) {
                rule.problem(
                        rule.has("match")
                                ? rule.keySpan("match")
                                : Span.at(rule.span().start()),
                        "a rule needs match");
            }
            return Optional.empty();
        }
        return Optional.of(new DeclarativeSpec(where, entries, exemptions, atLeast, grouped));
    }

    private Where where() {
        Optional<YamlFields> found = rule.fields("where");
        if (found.isEmpty()) {
            return Where.EVERYWHERE;
        }
        YamlFields fields = found.get();
        List<Role> roles = fields.choices("roles", ids(Role.values()));
        List<Place> places = fields.choices("places", ids(Place.values()));
        List<String> formats =
                fields.scalars("formats").stream().map(scalar -> scalar.text()).toList();
        boolean quotations = fields.flag("quotations", true);
        List<Inline.Kind> skipped =
                fields.has("skip") ? fields.choices("skip", ids(Inline.Kind.values())) : Where.EVERYWHERE.skipped();
        fields.finish();
        return new Where(BlockChoice.of(roles, places), formats, quotations, skipped);
    }

    /** The constants by their names in a file: {@code list-item}. */
    static <E extends Enum<E>> Map<String, E> ids(E[] constants) {
        Map<String, E> ids = new LinkedHashMap<>();
        for (E constant : constants) {
            ids.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return ids;
    }

    private List<Entry> entries(FixPlan fix) {
        List<Entry> entries = new ArrayList<>();
        for (YamlNode node : rule.nodes("match")) {
            YamlFields fields = rule.below(node, "an entry of match");
            List<Kind> kinds = reader.kinds(fields);
            List<Entry> own = reader.entries(fields, kinds, fix);
            own.forEach(entry -> checkMessage(fields, entry));
            entries.addAll(own);
            fields.finish();
        }
        return entries;
    }

    private List<Exemption> exemptions() {
        List<Exemption> exemptions = new ArrayList<>();
        for (YamlNode node : rule.nodes("unless")) {
            YamlFields fields = rule.below(node, "an entry of unless");
            Exemption.Scope scope =
                    fields.choice("in", ids(Exemption.Scope.values())).orElse(Exemption.Scope.MATCH);
            reader.exempting(fields).forEach(kind -> exemptions.add(new Exemption(kind, scope)));
            fields.finish();
        }
        return exemptions;
    }

    private void checkMessage(YamlFields fields, Entry entry) {
        if (messages.isEmpty()) {
            return;
        }
        String id = entry.message().isEmpty() ? messages.keySet().iterator().next() : entry.message();
        String template = messages.get(id);
        Span place = fields.has("message") ? fields.keySpan("message") : fields.span();
        if (template == null) {
            String guess = Nearest.to(id, messages.keySet())
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("");
            fields.problem(place, "the rule has no message " + id + guess);
            return;
        }
        List<String> filled = new ArrayList<>(entry.kind().placeholders());
        filled.add(Match.MATCH);
        if (!entry.source().isEmpty()) {
            filled.add(Entry.SOURCE);
        }
        for (String name : Placeholders.of(template)) {
            if (name.equals(Entry.SOURCE) && entry.source().isEmpty()) {
                fields.problem(place, "the message speaks of {source}, and this entry gives none");
            } else if (!filled.contains(name)) {
                String guess = Nearest.to(name, filled)
                        .map(near -> "; did you mean {" + near + "}?")
                        .orElse("; there are " + String.join(", ", filled));
                fields.problem(place, "the message speaks of {" + name + "}, which this entry does not fill" + guess);
            }
        }
    }
}
