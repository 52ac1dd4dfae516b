package org.copydesk.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.config.ConfigProblem;
import org.copydesk.finding.Location;
import org.copydesk.pack.PackProblem;
import org.copydesk.pack.PackedRule;
import org.copydesk.pack.RulePack;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/**
 * Reads a site's own rules from a folder: its {@code .yaml} files are rules, its {@code .txt} files their word lists. They
 * are data, so that they may come with a repository that nobody trusts; links are not followed, and hidden files are passed
 * over.
 */
final class PackFolder {

    private static final long LARGEST = 1L << 20;
    private static final int MOST_FILES = 2_000;
    private static final String RULE = ".yaml";
    private static final List<String> ENDINGS = List.of(RULE, ".yml", ".txt");

    private final Path folder;
    private final Path workingFolder;
    /** By their paths within the pack. */
    private final Map<String, String> texts = new TreeMap<>();

    private final List<ConfigProblem> problems = new ArrayList<>();

    /** @param workingFolder what paths in messages are relative to */
    PackFolder(Path folder, Path workingFolder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.workingFolder = workingFolder.toAbsolutePath().normalize();
    }

    /**
     * A pack.
     *
     * @param pack the rules that are whole
     * @param problems mistakes in the rules' files, by place
     */
    record Reading(RulePack pack, List<ConfigProblem> problems) {}

    /** @param known rules that there are already, whose names are taken */
    Reading read(List<RuleInfo> known) {
        try {
            Files.walkFileTree(folder, new Visitor());
        } catch (IOException unreadable) {
            problem(folder, FileProblems.describe(unreadable));
        }
        RulePack.Reading reading = RulePack.ofFiles(texts);
        reading.problems().forEach(this::problem);
        if (reading.pack().rules().isEmpty() && problems.isEmpty()) {
            problem(folder, "there is no rule in this folder: a rule is a file RULE" + RULE);
        }
        for (PackedRule rule : reading.pack().rules()) {
            refuseTaken(rule.info(), known);
        }
        return new Reading(reading.pack(), problems);
    }

    private void refuseTaken(RuleInfo rule, List<RuleInfo> known) {
        if (known.stream().anyMatch(other -> other.id().equals(rule.id()))) {
            problem(folder.resolve(rule.page()), "there is a rule " + rule.id() + " already; give yours another id");
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isHidden(directory) && !directory.equals(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String name = SiteFiles.slashes(file.getFileName());
            if (!attributes.isRegularFile()
                    || isHidden(file)
                    || ENDINGS.stream().noneMatch(name::endsWith)) {
                return FileVisitResult.CONTINUE;
            }
            if (texts.size() == MOST_FILES) {
                problem(folder, "more than " + MOST_FILES + " files are no pack of rules");
                return FileVisitResult.TERMINATE;
            }
            add(file, name, attributes.size());
            return FileVisitResult.CONTINUE;
        }
    }

    private void add(Path file, String name, long size) throws IOException {
        if (name.endsWith(".yml")) {
            problem(file, "the file of a rule ends in " + RULE);
        } else if (size > LARGEST) {
            problem(file, "a file of more than 1 MiB is not read");
        } else {
            Optional<Decoded> decoded = Decoder.decode(Files.readAllBytes(file));
            if (decoded.isEmpty()) {
                problem(file, "this is no text");
            } else {
                texts.put(SiteFiles.relative(folder, file), decoded.get().text());
            }
        }
    }

    private static boolean isHidden(Path file) {
        return file.getFileName() != null && file.getFileName().toString().startsWith(".");
    }

    private void problem(PackProblem problem) {
        SourceText source = source(folder.resolve(problem.path()), texts.getOrDefault(problem.path(), ""));
        int offset = source.content().isEmpty() ? 0 : source.offset(problem.position());
        problems.add(new ConfigProblem(Location.of(source, Span.at(offset)), problem.message()));
    }

    private void problem(Path file, String message) {
        problems.add(new ConfigProblem(Location.of(source(file, ""), Span.at(0)), message));
    }

    private SourceText source(Path file, String text) {
        return SourceText.of(new SourceId(SiteFiles.relative(workingFolder, file)), text);
    }
}
