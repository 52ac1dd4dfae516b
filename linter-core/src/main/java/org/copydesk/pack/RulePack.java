package org.copydesk.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.language.PhraseAutomaton;

/**
 * The rules of one jar or folder. Loading a packed one reads a single resource; rules are made, classes loaded and patterns
 * compiled only when a rule is first needed. Immutable, shared by threads.
 */
public final class RulePack {

    private final List<PackedRule> rules;
    private final PackedAutomaton automaton;
    private final PackFiles files;
    /** By phrase id: the rule's number in the pack. */
    private final int[] owners;
    /** By rule: the id of its first phrase. */
    private final int[] firsts;

    private RulePack(List<PackedRule> rules, PackedAutomaton automaton, PackFiles files, int[] owners, int[] firsts) {
        this.rules = Collections.unmodifiableList(rules);
        this.automaton = automaton;
        this.files = files;
        this.owners = owners;
        this.firsts = firsts;
    }

    /** @param rules by id; the automaton's ids are their phrases, counted through */
    static RulePack of(List<PackedRule> rules, PackedAutomaton automaton, PackFiles files) {
        int[] firsts = new int[rules.size()];
        int count = 0;
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = count;
            count += rules.get(i).phraseList().count();
        }
        int[] owners = new int[count];
        for (int i = 0; i < firsts.length; i++) {
            int end = i + 1 < firsts.length ? firsts[i + 1] : count;
            Arrays.fill(owners, firsts[i], end, i);
        }
        return new RulePack(new ArrayList<>(rules), automaton, files, owners, firsts);
    }

    /**
     * The packs that a class loader knows, in class path order.
     *
     * @throws IllegalArgumentException if an index is of another version of Copydesk, with what to do
     */
    public static List<RulePack> loadAll(ClassLoader loader) {
        Objects.requireNonNull(loader, "loader");
        List<RulePack> packs = new ArrayList<>();
        try {
            Enumeration<URL> indexes = loader.getResources(PackIndex.RESOURCE);
            while (indexes.hasMoreElements()) {
                packs.add(PackIndex.open(indexes.nextElement(), loader));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the index of a rule pack cannot be read", broken);
        }
        return Collections.unmodifiableList(packs);
    }

    /**
     * A packed index.
     *
     * @param loader of the rules' classes, pages and word lists
     * @throws IOException if the stream breaks
     * @throws IllegalArgumentException if it holds no index, or that of another version of Copydesk
     */
    public static RulePack load(InputStream index, ClassLoader loader) throws IOException {
        return PackIndex.read(PackIndex.allOf(index), loader);
    }

    /** A pack of rules that were just read, and what is wrong with their files. */
    public record Reading(RulePack pack, List<PackProblem> problems) {

        public Reading {
            Objects.requireNonNull(pack, "pack");
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a folder of declarative rules: {@code .yaml} files are rules, {@code .txt} files their word lists. Classes cannot
     * come in this way. Rules with mistakes are left out.
     *
     * @param files their texts by path, with {@code /} between its parts
     */
    public static Reading ofFiles(Map<String, String> files) {
        PackAssembly assembly = new PackAssembly(PackFiles.of(files));
        files.keySet().stream()
                .filter(path -> path.endsWith(RuleFile.ENDING))
                .sorted()
                .forEach(assembly::addFile);
        return new Reading(assembly.pack(), assembly.problems());
    }

    /** All rules, by id. */
    public List<PackedRule> rules() {
        return rules;
    }

    /** Finds the default phrases of all rules. */
    public PhraseAutomaton automaton() {
        return automaton.get();
    }

    /** The number of the rule, in {@link #rules()}, that a phrase of the automaton belongs to. */
    public int ruleOf(int phraseId) {
        return owners[phraseId];
    }

    /** The index of a phrase of the automaton in its rule's list. */
    public int phraseOf(int phraseId) {
        return phraseId - firsts[owners[phraseId]];
    }

    /** The page of a rule: its explanation and its examples, read from its file. */
    public Optional<RulePage> page(String id) {
        for (PackedRule rule : rules) {
            if (rule.info().id().equals(id)) {
                String path = rule.info().page();
                return files.text(path)
                        .flatMap(text -> RulePage.read(path, text).page());
            }
        }
        return Optional.empty();
    }
}
