package org.copydesk.run;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.config.Configuration;
import org.copydesk.config.Glob;
import org.copydesk.config.LintPlan;
import org.copydesk.config.ReadingPlan;
import org.copydesk.config.SuppressionSettings;
import org.copydesk.engine.SuppressionRules;

/** What to lint and how. Immutable; each {@code with…} gives changed settings. */
public final class LintSettings {

    /** Files larger than this are left out unless asked for: 32 MiB. */
    public static final long DEFAULT_LARGEST = 32L << 20;

    /** Archive rules may take this part of the memory for what they know of articles: a quarter. */
    private static final int PART_FOR_FACTS = 4;

    private final Path folder;
    private final List<Path> paths;
    private Path root;
    private LintPlan plan = LintPlan.standard();
    private ReadingPlan reading = ReadingPlan.standard();
    private List<Glob> included = List.of();
    private List<Glob> excluded = List.of();
    private List<FolderPatterns> patterns = List.of();
    private List<String> globs = List.of();
    private FileChoice choice = new FileChoice.All();
    private int jobs = Runtime.getRuntime().availableProcessors();
    private long largest = DEFAULT_LARGEST;
    private Optional<Piped> standardInput = Optional.empty();
    private SuppressionSettings suppressions = SuppressionSettings.standard();
    private Optional<LocalDate> today = Optional.empty();
    private Optional<Path> baseline = Optional.empty();
    private Path baselineFolder;
    private boolean withBaseline = true;
    private List<Path> archive = List.of();
    private Optional<Path> index = Optional.empty();
    private long leastForIndex;
    private long factMemory = Runtime.getRuntime().maxMemory() / PART_FOR_FACTS;
    private Timings timings = Timings.off();
    private Census census = Census.off();
    private Ledger ledger = Ledger.off();
    private Onlooker onlooker = Onlooker.nobody();

    /** A document that was piped in, and the name it goes by. */
    public record Piped(String name, byte[] bytes) {}

    private LintSettings(Path folder, List<Path> paths, Path root) {
        this.folder = folder.toAbsolutePath().normalize();
        this.paths = List.copyOf(paths);
        this.baselineFolder = this.folder;
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * All defaults.
     *
     * @param folder the working folder: paths in reports are relative to it
     * @param paths files and folders to lint
     */
    public static LintSettings of(Path folder, List<Path> paths) {
        return new LintSettings(folder, paths, folder);
    }

    /**
     * Takes over what a configuration says.
     *
     * @param configRoot the folder that its globs start from
     */
    public LintSettings withConfiguration(Configuration configuration, Path configRoot) {
        LintSettings copy = copy();
        copy.root = configRoot.toAbsolutePath().normalize();
        copy.plan = configuration.plan();
        copy.reading = configuration.reading();
        copy.included = globs(configuration.include());
        copy.excluded = globs(configuration.exclude());
        copy.suppressions = configuration.suppressions();
        return copy;
    }

    private static List<Glob> globs(List<String> patterns) {
        List<Glob> globs = new ArrayList<>(patterns.size());
        for (String pattern : patterns) {
            globs.add(Glob.of(pattern));
        }
        return Collections.unmodifiableList(globs);
    }

    public LintSettings withPlan(LintPlan other) {
        LintSettings copy = copy();
        copy.plan = Objects.requireNonNull(other, "plan");
        return copy;
    }

    /** Lints also what matches these patterns, from the working folder. */
    public LintSettings withGlobs(List<String> patterns) {
        LintSettings copy = copy();
        copy.globs = List.copyOf(patterns);
        return copy;
    }

    /** Lints of some folders only what these patterns take, beside what the configuration says. */
    public LintSettings withPatterns(List<FolderPatterns> narrower) {
        LintSettings copy = copy();
        copy.patterns = List.copyOf(narrower);
        return copy;
    }

    /** Lints only some of the files below the paths. */
    public LintSettings withChoice(FileChoice chosen) {
        LintSettings copy = copy();
        copy.choice = Objects.requireNonNull(chosen, "chosen");
        return copy;
    }

    /** Threads that lint at once, at least 1. */
    public LintSettings withJobs(int threads) {
        LintSettings copy = copy();
        copy.jobs = atLeastOne(threads, "jobs");
        return copy;
    }

    /** Files with more bytes are left out, with a finding that says so. */
    public LintSettings withLargest(long bytes) {
        LintSettings copy = copy();
        copy.largest = atLeastOne(bytes, "bytes");
        return copy;
    }

    /** About how many bytes of memory archive rules may take for what they know of articles; more goes to files. */
    public LintSettings withFactMemory(long bytes) {
        LintSettings copy = copy();
        copy.factMemory = atLeastOne(bytes, "bytes");
        return copy;
    }

    /** Compares the articles also with those of all content below these folders. */
    public LintSettings withArchive(List<Path> folders) {
        LintSettings copy = copy();
        copy.archive = List.copyOf(folders);
        return copy;
    }

    /**
     * Keeps what is known of the archive in this file from run to run.
     *
     * @param leastBytes a smaller archive is read each time
     */
    public LintSettings withIndex(Path file, long leastBytes) {
        LintSettings copy = copy();
        copy.index = Optional.of(folder.resolve(file));
        copy.leastForIndex = leastBytes;
        return copy;
    }

    /** These settings for a walk through the archive. */
    LintSettings forArchive() {
        LintSettings other = new LintSettings(folder, archive, root);
        other.reading = reading;
        other.included = included;
        other.excluded = excluded;
        other.baseline = baseline;
        return other;
    }

    /** Measures the run. */
    public LintSettings withTimings(Timings wanted) {
        LintSettings copy = copy();
        copy.timings = Objects.requireNonNull(wanted, "timings");
        return copy;
    }

    /** Shows each article to somebody. */
    LintSettings withOnlooker(Onlooker somebody) {
        LintSettings copy = copy();
        copy.onlooker = somebody;
        return copy;
    }

    /** Counts the articles and words of the run. */
    LintSettings withCensus(Census counting) {
        LintSettings copy = copy();
        copy.census = counting;
        return copy;
    }

    /** Keeps account of what is covered. */
    public LintSettings withLedger(Ledger wanted) {
        LintSettings copy = copy();
        copy.ledger = wanted;
        return copy;
    }

    public LintSettings withStandardInput(Piped piped) {
        LintSettings copy = copy();
        copy.standardInput = Optional.of(piped);
        return copy;
    }

    /** Judges what expires as on this day, and not by the clock. */
    public LintSettings withToday(LocalDate day) {
        LintSettings copy = copy();
        copy.today = Optional.of(day);
        return copy;
    }

    /** Takes this baseline and not the one that lies beside the configuration. */
    public LintSettings withBaseline(Path file) {
        LintSettings copy = copy();
        copy.baseline = Optional.of(file);
        return copy;
    }

    /** Looks for the baseline here where no configuration says where it lies, and not in the working folder. */
    public LintSettings withBaselineFolder(Path home) {
        LintSettings copy = copy();
        copy.baselineFolder = home.toAbsolutePath().normalize();
        return copy;
    }

    /** All findings count, whatever baseline there is. */
    public LintSettings withoutBaseline() {
        LintSettings copy = copy();
        copy.withBaseline = false;
        return copy;
    }

    Path folder() {
        return folder;
    }

    /** Files and folders to lint. */
    public List<Path> paths() {
        return paths;
    }

    /** The folder that globs start from. */
    Path root() {
        return root;
    }

    public LintPlan plan() {
        return plan;
    }

    /** How files are read. */
    ReadingPlan reading() {
        return reading;
    }

    /** What is content; empty for all that is not excluded. */
    List<Glob> included() {
        return included;
    }

    List<Glob> excluded() {
        return excluded;
    }

    List<FolderPatterns> patterns() {
        return patterns;
    }

    List<String> globs() {
        return globs;
    }

    FileChoice choice() {
        return choice;
    }

    /** True if only some of the files below the paths are linted. */
    public boolean choosesFiles() {
        return !(choice instanceof FileChoice.All);
    }

    int jobs() {
        return jobs;
    }

    long largest() {
        return largest;
    }

    /** Folders with whose content articles are compared; none if only with each other. */
    public List<Path> archive() {
        return archive;
    }

    /** The file of the index, if an archive of so many bytes has one. */
    Optional<Path> index(long bytes) {
        return index.filter(file -> bytes >= leastForIndex);
    }

    long factMemory() {
        return factMemory;
    }

    /** The folder for files that are needed during the run only. */
    Path scratch() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    Optional<Piped> standardInput() {
        return standardInput;
    }

    /** The path by which globs know what was piped in. */
    String sitePath(Piped piped) {
        try {
            return SiteFiles.relative(root, folder.resolve(piped.name()).normalize());
        } catch (InvalidPathException strange) {
            return piped.name();
        }
    }

    SuppressionSettings suppressions() {
        return suppressions;
    }

    SuppressionRules suppressionRules() {
        return new SuppressionRules(Optional.of(today()), suppressions.reasonRequired());
    }

    /** The day to go by. The clock's is that of UTC, so that two machines that lint one commit agree. */
    LocalDate today() {
        return today.orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    }

    /** The baseline that holds; empty if there is none, or none is wanted. */
    Optional<BaselineFile> baseline() {
        BaselineFile file = baselineToWrite();
        return withBaseline && (baseline.isPresent() || file.exists()) ? Optional.of(file) : Optional.empty();
    }

    /**
     * The baseline's file, whether there is one or not: beside the configuration, else in the working folder or the one
     * that was named for it.
     */
    BaselineFile baselineToWrite() {
        Path beside = Files.exists(root.resolve(ConfigFiles.NAME)) ? root : baselineFolder;
        return BaselineFile.of(baseline.orElse(beside.resolve(BaselineFile.NAME)), folder);
    }

    /** Where the baseline lies, or would lie. */
    public Path baselineFile() {
        return baselineToWrite().path();
    }

    /** True if the paths take in the whole folder that the configuration is for. */
    boolean coversRoot() {
        return choice instanceof FileChoice.All && covers(root);
    }

    /** True if the paths take in a whole folder. */
    boolean covers(Path wanted) {
        return paths.stream()
                .anyMatch(path -> wanted.startsWith(folder.resolve(path).normalize()));
    }

    Timings timings() {
        return timings;
    }

    Census census() {
        return census;
    }

    Ledger ledger() {
        return ledger;
    }

    Onlooker onlooker() {
        return onlooker;
    }

    private LintSettings copy() {
        LintSettings copy = new LintSettings(folder, paths, root);
        copy.plan = plan;
        copy.reading = reading;
        copy.included = included;
        copy.excluded = excluded;
        copy.patterns = patterns;
        copy.globs = globs;
        copy.choice = choice;
        copy.jobs = jobs;
        copy.largest = largest;
        copy.standardInput = standardInput;
        copy.timings = timings;
        copy.census = census;
        copy.ledger = ledger;
        copy.onlooker = onlooker;
        copy.suppressions = suppressions;
        copy.today = today;
        copy.baseline = baseline;
        copy.baselineFolder = baselineFolder;
        copy.withBaseline = withBaseline;
        copy.factMemory = factMemory;
        copy.archive = archive;
        copy.index = index;
        copy.leastForIndex = leastForIndex;
        return copy;
    }

    private static int atLeastOne(int number, String what) {
        return Math.toIntExact(atLeastOne((long) number, what));
    }

    private static long atLeastOne(long number, String what) {
        if (number < 1) {
            throw new IllegalArgumentException(number + " " + what);
        }
        return number;
    }
}
