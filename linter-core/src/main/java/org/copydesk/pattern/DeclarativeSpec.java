package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.rule.OptionInfo;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleSetup;
import org.copydesk.yaml.YamlFields;

/** What a rule's file says it looks for: everything but the rule's metadata, its explanation and its examples. */
public final class DeclarativeSpec {

    /** The keys of a rule's file that are read here. */
    public static final List<String> KEYS =
            List.of("where", "match", "unless", "at-least", "repeats", "fix", "suggested");

    private final Where where;
    private final List<Entry> entries;
    private final List<Exemption> exemptions;
    private final int atLeast;
    private final boolean grouped;

    DeclarativeSpec(Where where, List<Entry> entries, List<Exemption> exemptions, int atLeast, boolean grouped) {
        this.where = where;
        this.entries = List.copyOf(entries);
        this.exemptions = List.copyOf(exemptions);
        this.atLeast = atLeast;
        this.grouped = grouped;
    }

    /**
     * Reads the keys of a rule that this class is for.
     *
     * @param rule takes what is wrong with them
     * @param messages the rule's messages by id
     * @return empty if nothing to look for is left
     */
    public static Optional<DeclarativeSpec> read(
            YamlFields rule, Map<String, String> messages, List<OptionInfo> options) {
        return new SpecReader(rule, messages, options, true).read();
    }

    /** Reads what was checked when it was packed; patterns are not compiled for another look at them. */
    public static DeclarativeSpec readChecked(YamlFields rule, Map<String, String> messages, List<OptionInfo> options) {
        return new SpecReader(rule, messages, options, false)
                .read()
                .orElseThrow(() -> new IllegalArgumentException("a packed rule without entries"));
    }

    /** True if the rule has no work where none of its phrases stands. */
    public boolean isGated() {
        for (Entry entry : entries) {
            if (!entry.kind().isGated()) {
                return false;
            }
        }
        return true;
    }

    /** The blocks outside of which the rule has no work. */
    public BlockChoice blocks() {
        return exemptions.isEmpty() ? where.blocks() : BlockChoice.ALL;
    }

    /** True if a fix is offered that nobody has to agree to. */
    public boolean offersSafeFix() {
        return entries.stream().anyMatch(entry -> entry.fix().isSafe());
    }

    /** True if it looks for phrases that the site's configuration gives. */
    public boolean usesHouse() {
        return literals().stream()
                .flatMap(literals -> literals.origins().stream())
                .anyMatch(Literals.Origin.Site.class::isInstance);
    }

    /** Word lists that the rule names, as it names them. */
    public List<String> wordLists() {
        List<String> paths = new ArrayList<>();
        for (Literals literals : literals()) {
            for (Literals.Origin origin : literals.origins()) {
                if (origin instanceof Literals.Origin.WordList list) {
                    paths.add(list.path());
                }
            }
        }
        entries.forEach(entry -> {
            if (entry.kind() instanceof SequenceKind sequence) {
                paths.addAll(sequence.wordLists());
            }
        });
        return paths;
    }

    /** The phrases of the rule when it is made with a setup. */
    public List<Phrase> phrases(RuleSetup setup, WordLists lists) {
        Vocabulary vocabulary = new Vocabulary(setup, lists);
        List<Phrase> phrases = new ArrayList<>();
        entries.forEach(entry -> phrases.addAll(entry.kind().phrases(vocabulary)));
        exemptions.forEach(exemption -> phrases.addAll(exemption.kind().phrases(vocabulary)));
        return List.copyOf(phrases);
    }

    /** The rule: a {@link org.copydesk.rule.PhraseRule} if it {@link #isGated()}, else an article rule. */
    public Rule create(RuleSetup setup, WordLists lists) {
        RuleBody body = RuleBody.of(this, new Vocabulary(setup, lists));
        return isGated()
                ? new GatedRule(body, () -> phrases(setup, lists))
                : new UngatedRule(body, LazyAutomaton.of(phrases(setup, lists)));
    }

    /** All literals, first those of the entries, then those of the exemptions. */
    List<Literals> literals() {
        List<Literals> all = new ArrayList<>();
        entries.forEach(entry -> all.addAll(entry.kind().literals()));
        exemptions.forEach(exemption -> all.addAll(exemption.kind().literals()));
        return all;
    }

    Where where() {
        return where;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Exemption> exemptions() {
        return exemptions;
    }

    /** How many different matches an article must have for any to be reported. */
    int atLeast() {
        return atLeast;
    }

    /** True if repeats of one text in an article are one finding. */
    boolean grouped() {
        return grouped;
    }
}
