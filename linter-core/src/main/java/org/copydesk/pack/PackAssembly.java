package org.copydesk.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.language.PhraseAutomaton;
import org.copydesk.pattern.BlockChoice;
import org.copydesk.pattern.DeclarativeSpec;
import org.copydesk.pattern.WordLists;
import org.copydesk.rule.House;
import org.copydesk.rule.Options;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleSetup;
import org.copydesk.yaml.YamlMapping;

/** Puts the rules of a pack together, and gathers what is wrong with their files. */
final class PackAssembly {

    /** Something in each list that rules make phrases of, to learn whether a rule does. */
    private static final House SOME_HOUSE = new House(
            List.of("some outlet"),
            List.of("some.example"),
            Map.of("some name", List.of("another name")),
            List.of("some author"),
            Map.of(),
            List.of("some agency"),
            List.of("some term"),
            List.of());

    private final PackFiles files;
    private final SortedMap<String, PackedRule> rules = new TreeMap<>();
    private final Map<String, YamlMapping> patterns = new LinkedHashMap<>();
    private final Map<String, RulePage> pages = new LinkedHashMap<>();
    private final List<PackProblem> problems = new ArrayList<>();

    PackAssembly(PackFiles files) {
        this.files = files;
    }

    /** Adds the declarative rule of a YAML file. */
    void addFile(String path) {
        RuleFile.Reading reading = RuleFile.read(path, files.text(path).orElse(""));
        problems.addAll(reading.problems());
        if (reading.file().isEmpty() || !reading.problems().isEmpty()) {
            return;
        }
        RuleFile file = reading.file().get();
        DeclarativeSpec spec = file.spec();
        WordLists lists = new PackWordLists(path, files);
        if (missesList(path, spec)) {
            return;
        }
        RuleKind kind = spec.isGated() ? RuleKind.PHRASE : RuleKind.ARTICLE;
        List<Phrase> phrases =
                spec.isGated() ? spec.phrases(plainSetup(file.page().info()), lists) : List.of();
        boolean varies = spec.isGated() && spec.usesHouse();
        add(file.page(), new RuleOrigin.OfSpec(spec, lists), kind, phrases, varies, spec.blocks());
        patterns.put(file.page().info().id(), file.pattern());
    }

    private boolean missesList(String path, DeclarativeSpec spec) {
        boolean missing = false;
        for (String list : spec.wordLists()) {
            if (files.text(PackWordLists.resolve(path, list)).isEmpty()) {
                problem(path, "no word list " + list + " at " + PackWordLists.resolve(path, list));
                missing = true;
            }
        }
        return missing;
    }

    /** Adds the rule of a class whose page has been found. */
    void addClass(String path, String className, ClassLoader loader) {
        RulePage.Reading reading = RulePage.read(path, files.text(path).orElse(""));
        problems.addAll(reading.problems());
        RuleClass type = RuleClass.load(className, loader);
        type.mistakes().forEach(mistake -> problem(path, mistake));
        if (reading.page().isEmpty() || !type.mistakes().isEmpty()) {
            return;
        }
        RulePage page = reading.page().get();
        if (page.info().archive() != type.isArchiveRule()) {
            problem(
                    path,
                    type.isArchiveRule()
                            ? "an ArchiveRule says archive: yes"
                            : "archive: yes, and the class is no ArchiveRule");
        }
        try {
            Rule rule = type.create(plainSetup(page.info()));
            List<Phrase> phrases = rule instanceof PhraseRule phraseRule ? phraseRule.phrases() : List.of();
            boolean varies =
                    rule instanceof PhraseRule && !phrasesFor(type, page.info()).equals(phrases);
            add(page, new RuleOrigin.OfClass(className, loader), RuleKind.of(rule), phrases, varies, BlockChoice.ALL);
        } catch (IllegalStateException | IllegalArgumentException failed) {
            problem(path, String.valueOf(failed.getMessage()));
        }
    }

    /** The phrases that the rule would want of a site that says something of itself. */
    private static List<Phrase> phrasesFor(RuleClass type, RuleInfo info) {
        RuleSetup setup = new RuleSetup(Options.of(info.options(), Map.of()), SOME_HOUSE);
        return type.create(setup) instanceof PhraseRule rule ? rule.phrases() : List.of();
    }

    void problem(String path, String message) {
        problems.add(PackProblem.ofFile(path, message));
    }

    private void add(
            RulePage page, RuleOrigin origin, RuleKind kind, List<Phrase> phrases, boolean varies, BlockChoice blocks) {
        RuleInfo info = page.info();
        PackedRule rule = new PackedRule(info, origin, kind, PhraseList.of(phrases), varies, blocks);
        PackedRule other = rules.putIfAbsent(info.id(), rule);
        if (other != null) {
            problem(
                    info.page(),
                    "the rule " + info.id() + " stands in " + other.info().page() + " already");
        } else {
            pages.put(info.id(), page);
        }
    }

    RulePack pack() {
        List<PackedRule> sorted = List.copyOf(rules.values());
        PhraseAutomaton.Builder builder = PhraseAutomaton.builder();
        int id = 0;
        for (PackedRule rule : sorted) {
            for (Phrase phrase : rule.phrases()) {
                builder.add(phrase.text(), id++, phrase.edges());
            }
        }
        return RulePack.of(sorted, PackedAutomaton.of(builder.build()), files);
    }

    /** The pack as an index. */
    byte[] index() {
        return PackIndex.write(pack(), patterns);
    }

    /** The pages of the rules, by id. */
    List<RulePage> pages() {
        return rules.keySet().stream()
                .map(id -> Optional.ofNullable(pages.get(id)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** By place. */
    List<PackProblem> problems() {
        List<PackProblem> sorted = new ArrayList<>(problems);
        Collections.sort(sorted);
        return sorted;
    }

    private static RuleSetup plainSetup(RuleInfo info) {
        return new RuleSetup(Options.of(info.options(), Map.of()), House.unknown());
    }
}
