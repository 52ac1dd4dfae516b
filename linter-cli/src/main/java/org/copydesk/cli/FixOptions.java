package org.copydesk.cli;

import java.io.IOException;
import org.copydesk.render.Glyphs;
import org.copydesk.run.Desk;
import org.copydesk.run.FixResult;
import org.copydesk.run.FixSettings;
import org.copydesk.run.LintResult;
import org.copydesk.run.LintSettings;

/** What the command line wants to be mended. */
final class FixOptions {

    private final boolean fix;
    private final boolean suggested;
    private final boolean diff;
    private final boolean dirtyAllowed;
    private final boolean quiet;

    private FixOptions(Given given) {
        this.suggested = given.has("--fix-suggested");
        this.fix = suggested || given.has("--fix");
        this.diff = given.has("--diff");
        this.dirtyAllowed = given.has("--allow-dirty");
        this.quiet = given.has("--quiet");
    }

    /** @throws UsageException if what is piped in is to be mended */
    static FixOptions of(Given given) throws UsageException {
        FixOptions options = new FixOptions(given);
        if ((options.fix || options.diff) && given.arguments().contains(Arguments.STANDARD_INPUT)) {
            throw new UsageException("what is piped in cannot be mended; name files");
        }
        if ((options.fix || options.diff) && given.has("--changed-lines")) {
            throw new UsageException("a fix mends a whole file; leave out --changed-lines");
        }
        if (options.fix && given.has("--staged")) {
            throw new UsageException("--fix changes files on the disk, not what is staged; name the files");
        }
        return options;
    }

    boolean isFix() {
        return fix;
    }

    boolean isDiff() {
        return diff;
    }

    /** Mends, tells what was done, and gives what is found afterwards. */
    LintResult fix(Desk desk, LintSettings settings, Call call) throws InterruptedException {
        FixResult result = run(desk, settings, call);
        tell(result, "mended", call);
        return result.lint();
    }

    /** Shows what would be changed; exits with 1 if something would. */
    ExitStatus diff(Desk desk, LintSettings settings, Call call) throws IOException, InterruptedException {
        FixResult result = run(desk, settings, call);
        if (!result.lint().problems().isEmpty()) {
            new Problems(call).tell(result.lint().problems());
            return ExitStatus.USAGE;
        }
        // A terminal gets nothing that could steer it; a patch for a program must be exact.
        boolean watched = call.surroundings().outputIsTerminal();
        call.show(writer -> {
            for (String line : result.patch().split("(?<=\n)")) {
                writer.write(watched ? shown(line) : line);
            }
        });
        tell(result, "would be mended", call);
        if (!result.lint().report().failures().isEmpty()) {
            return ExitStatus.BROKEN;
        }
        return result.files().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    private static String shown(String line) {
        boolean whole = line.endsWith("\n");
        return Glyphs.visible(whole ? line.substring(0, line.length() - 1) : line) + (whole ? "\n" : "");
    }

    private FixResult run(Desk desk, LintSettings settings, Call call) throws InterruptedException {
        ProgressLine progress = ProgressLine.of(call, !quiet);
        try {
            return desk.fix(settings, new FixSettings(suggested, diff, dirtyAllowed), progress);
        } finally {
            progress.end();
        }
    }

    private void tell(FixResult result, String done, Call call) {
        result.left().forEach(call::complain);
        if (!quiet && !result.files().isEmpty()) {
            int files = result.files().size();
            call.complain(result.fixes() + (result.fixes() == 1 ? " finding " : " findings ") + done + " in " + files
                    + (files == 1 ? " file" : " files"));
        }
    }
}
