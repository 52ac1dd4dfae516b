package org.copydesk.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.copydesk.config.AuthorRegister;
import org.copydesk.config.ConfigLayer;
import org.copydesk.config.ConfigModel;
import org.copydesk.config.ConfigProblem;
import org.copydesk.config.ConfigReader;
import org.copydesk.finding.Location;
import org.copydesk.rule.House;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Loads a configuration with those that it extends. Files are taken from the repository only, links followed: whoever may
 * propose a change to a configuration must not make a run show what else lies on the machine.
 */
final class ConfigLoader {

    /** Before the name of a configuration that a rule pack brings along. */
    private static final String PACK = "pack:";

    private static final String PACK_FOLDER = "META-INF/copydesk/config/";
    private static final int DEEPEST = 20;
    private static final int LARGEST = 4 << 20;

    private final ConfigModel model;
    private final Path folder;
    private final Path fence;
    private final List<ConfigLayer> layers = new ArrayList<>();
    private final Set<ConfigProblem> problems = new LinkedHashSet<>();
    private final Set<String> loaded = new TreeSet<>();
    private final List<Path> packs = new ArrayList<>();

    /**
     * A loader.
     *
     * @param folder the working folder, for names in messages
     * @param fence the folder that nothing may lie outside of
     */
    ConfigLoader(ConfigModel model, Path folder, Path fence) {
        this.model = model;
        this.folder = folder;
        this.fence = fence;
    }

    /** The files, the later counting for more. */
    List<ConfigLayer> layers() {
        return List.copyOf(layers);
    }

    /** Folders with rules of the site's own. */
    List<Path> packs() {
        return List.copyOf(packs);
    }

    /** All mistakes, file by file, by place. */
    List<ConfigProblem> problems() {
        List<ConfigProblem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparing(ConfigProblem::location).thenComparing(ConfigProblem::message));
        return sorted;
    }

    /** Loads the file that others hang on. */
    void load(Path file, Location start) {
        read(file, start).ifPresent(source -> take(source, file, List.of(name(file))));
    }

    /** The mistake that a file lies outside. */
    static String outside(String what) {
        return what + " leads out of the repository; Copydesk reads configurations from within it only";
    }

    private void take(SourceText source, Path file, List<String> chain) {
        ConfigReader.Result result = ConfigReader.read(source, model);
        problems.addAll(result.problems());
        result.layer().parents().forEach(parent -> parent(parent, file.getParent(), chain));
        ConfigLayer layer = result.layer();
        for (ConfigLayer.Reference register : layer.authorFiles()) {
            layer = layer.withHouse(authors(register, file.getParent()));
        }
        layer.packs().forEach(pack -> folder(pack, file.getParent()));
        layers.add(layer);
    }

    private void folder(ConfigLayer.Reference pack, @Nullable Path from) {
        if (from != null) {
            resolve(pack, from, "folder", Files::isDirectory).ifPresent(packs::add);
        }
    }

    private void parent(ConfigLayer.Reference parent, @Nullable Path from, List<String> chain) {
        if (parent.target().startsWith(PACK)) {
            pack(parent, chain);
            return;
        }
        Optional<Path> file = from == null ? Optional.empty() : resolve(parent, from);
        file.filter(path -> isNew(name(path), parent, chain))
                .ifPresent(path ->
                        read(path, parent.place()).ifPresent(source -> take(source, path, longer(chain, name(path)))));
    }

    private void pack(ConfigLayer.Reference parent, List<String> chain) {
        String name = parent.target().substring(PACK.length());
        if (!isNew(parent.target(), parent, chain)) {
            return;
        }
        if (!RuleInfo.isId(name)) {
            problem(parent, "“" + name + "” is no name of a pack: small letters, digits and hyphens");
            return;
        }
        try (InputStream in = ConfigLoader.class.getClassLoader().getResourceAsStream(PACK_FOLDER + name + ".yaml")) {
            if (in == null) {
                problem(
                        parent,
                        "no pack on the class path brings a configuration “" + name + "” (" + PACK_FOLDER + name
                                + ".yaml)");
                return;
            }
            Optional<Decoded> text = Decoder.decode(in.readNBytes(LARGEST));
            SourceText source = SourceText.of(
                    new SourceId(parent.target()), text.map(Decoded::text).orElse(""));
            ConfigReader.Result result = ConfigReader.read(source, model);
            problems.addAll(result.problems());
            result.layer().parents().forEach(next -> parent(next, null, longer(chain, parent.target())));
            layers.add(result.layer());
        } catch (IOException unreadable) {
            problem(parent, FileProblems.describe(unreadable));
        }
    }

    /** False for what is there already, and for a circle, which is a mistake. */
    private boolean isNew(String name, ConfigLayer.Reference parent, List<String> chain) {
        if (chain.contains(name) || chain.size() > DEEPEST) {
            List<String> circle = longer(chain, name);
            problem(
                    parent,
                    (chain.contains(name)
                                    ? "configurations extend each other in a circle: "
                                    : "too many extend each other: ")
                            + String.join(" → ", circle));
            return false;
        }
        return loaded.add(name);
    }

    private House authors(ConfigLayer.Reference register, @Nullable Path from) {
        AuthorRegister.Result result = from == null
                ? AuthorRegister.Result.NOBODY
                : resolve(register, from)
                        .flatMap(file -> read(file, register.place()))
                        .map(AuthorFile::list)
                        .orElse(AuthorRegister.Result.NOBODY);
        problems.addAll(result.problems());
        return House.unknown().withAuthors(result.names(), result.keys());
    }

    private Optional<Path> resolve(ConfigLayer.Reference reference, Path from) {
        return resolve(reference, from, "file", Files::isRegularFile);
    }

    private Optional<Path> resolve(ConfigLayer.Reference reference, Path from, String kind, Predicate<Path> isThere) {
        try {
            Path file = from.resolve(reference.target()).normalize();
            if (!isThere.test(file)) {
                problem(
                        reference,
                        isInside(file)
                                ? "there is no " + kind + " “" + name(file) + "”" + SimilarNames.hint(file, fence)
                                : outside(quoted(reference)));
                return Optional.empty();
            }
            if (!file.toRealPath().startsWith(fence.toRealPath())) {
                problem(reference, outside(quoted(reference)));
                return Optional.empty();
            }
            return Optional.of(file);
        } catch (InvalidPathException strange) {
            problem(reference, quoted(reference) + " is no path");
        } catch (IOException unreadable) {
            problem(reference, FileProblems.describe(unreadable));
        }
        return Optional.empty();
    }

    private boolean isInside(Path file) {
        return file.startsWith(fence);
    }

    private static String quoted(ConfigLayer.Reference reference) {
        return "“" + reference.target() + "”";
    }

    private Optional<SourceText> read(Path file, Location at) {
        try {
            if (Files.size(file) > LARGEST) {
                problems.add(new ConfigProblem(at, "“" + name(file) + "” is larger than the 4 MiB that are read"));
                return Optional.empty();
            }
            Optional<Decoded> text = Decoder.decode(Files.readAllBytes(file));
            if (text.isEmpty()) {
                problems.add(new ConfigProblem(at, "“" + name(file) + "” is no text"));
            }
            return text.map(decoded -> SourceText.of(new SourceId(name(file)), decoded.text()));
        } catch (IOException unreadable) {
            problems.add(new ConfigProblem(at, "“" + name(file) + "”: " + FileProblems.describe(unreadable)));
            return Optional.empty();
        }
    }

    private void problem(ConfigLayer.Reference reference, String message) {
        problems.add(new ConfigProblem(reference.place(), message));
    }

    private String name(Path file) {
        return SiteFiles.relative(folder, file);
    }

    private static List<String> longer(List<String> chain, String name) {
        List<String> longer = new ArrayList<>(chain);
        longer.add(name);
        return longer;
    }
}
