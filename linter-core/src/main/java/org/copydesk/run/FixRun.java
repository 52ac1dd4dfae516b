package org.copydesk.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.copydesk.finding.Fix;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.fix.UnifiedDiff;
import org.copydesk.text.SourceId;

/** Mends what a run finds. Each file is whole at any moment, and one that somebody has changed meanwhile is left alone. */
final class FixRun {

    private static final int NAMED = 5;

    private final LintRun linter;
    private final LintSettings settings;
    private final FixSettings fixing;
    private final SortedSet<String> changed = new TreeSet<>();
    private final List<String> left = new ArrayList<>();
    private final StringBuilder patch = new StringBuilder();
    private int fixes;

    FixRun(LintRun linter, LintSettings settings, FixSettings fixing) {
        this.linter = linter;
        this.settings = settings;
        this.fixing = fixing;
    }

    FixResult run(Progress progress) throws InterruptedException {
        LintResult before = linter.lint(settings, progress);
        if (!before.problems().isEmpty()) {
            return FixResult.nothing(before);
        }
        List<SourceFile> files = mendable(before);
        Optional<UsageProblem> dirty = fixing.pretended() || fixing.dirtyAllowed() ? Optional.empty() : dirty(files);
        if (dirty.isPresent()) {
            return FixResult.nothing(LintResult.wrong(List.of(dirty.get())));
        }
        try (FileLinter one = linter.fileLinter(settings)) {
            for (SourceFile file : files) {
                mend(file, one);
            }
        }
        boolean written = !fixing.pretended() && !changed.isEmpty();
        LintResult after = written ? linter.lint(settings, progress) : before;
        return new FixResult(after, fixes, new ArrayList<>(changed), left, patch.toString());
    }

    /** The files with something to mend, in the order of their names. */
    private List<SourceFile> mendable(LintResult before) throws InterruptedException {
        SortedSet<String> names = new TreeSet<>();
        for (ReportedFinding each : before.report().open()) {
            if (each.finding().fix().filter(this::isWanted).isPresent()) {
                names.add(each.finding().location().source().path());
            }
        }
        List<SourceFile> files = new ArrayList<>();
        for (SourceFile file : linter.files(settings)) {
            if (names.contains(file.name())) {
                files.add(file);
            }
        }
        return files;
    }

    private boolean isWanted(Fix fix) {
        return fixing.suggested() || fix.safe();
    }

    private Optional<UsageProblem> dirty(List<SourceFile> files) throws InterruptedException {
        List<String> dirty =
                GitStatus.changed(files).stream().map(SourceFile::name).toList();
        if (dirty.isEmpty()) {
            return Optional.empty();
        }
        String more = dirty.size() > NAMED ? " and " + (dirty.size() - NAMED) + " more" : "";
        return Optional.of(new UsageProblem("Git could not give back the present text of "
                + String.join(", ", dirty.subList(0, Math.min(NAMED, dirty.size()))) + more
                + "; commit first, or use --allow-dirty"));
    }

    private void mend(SourceFile file, FileLinter one) throws InterruptedException {
        if (Formats.isCompressed(file.name()) || file.size() > settings.largest()) {
            leave(file, "it is read as a stream, and not changed");
            return;
        }
        try {
            byte[] bytes = Files.readAllBytes(file.path());
            Optional<EncodedText> read = EncodedText.of(bytes, linter.declares(file.name()));
            if (read.isEmpty()) {
                leave(file, "its text would not give back its bytes");
                return;
            }
            Mending mending = new Mending(
                    new SourceId(file.name()),
                    read.get().text(),
                    fixing.suggested(),
                    text -> one.lint(file, read.get().encoded(text)));
            mending.run();
            if (mending.revision().isChanged()) {
                take(file, bytes, read.get(), mending);
            }
        } catch (IOException broken) {
            leave(file, String.valueOf(broken.getMessage()));
        }
    }

    private void take(SourceFile file, byte[] before, EncodedText read, Mending mending) throws IOException {
        Optional<byte[]> after = read.encoded(mending.revision().text());
        if (after.isEmpty()) {
            leave(file, "its encoding lacks letters of the mended text: save it as UTF-8");
            return;
        }
        if (fixing.pretended()) {
            patch.append(UnifiedDiff.of(file.name(), mending.revision()));
        } else if (!WholeFile.replace(
                file.path(), after.get(), now -> Arrays.equals(Files.readAllBytes(now), before))) {
            leave(file, "somebody has changed it meanwhile");
            return;
        }
        changed.add(file.name());
        fixes += mending.fixes();
    }

    private void leave(SourceFile file, String why) {
        left.add(file.name() + " was left as it is: " + why);
    }
}
