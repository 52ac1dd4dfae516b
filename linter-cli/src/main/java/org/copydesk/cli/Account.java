package org.copydesk.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.render.RenderSettings;
import org.copydesk.rule.RuleInfo;
import org.copydesk.run.ConfigFiles;
import org.copydesk.run.Desk;
import org.copydesk.run.LintSettings;
import org.copydesk.run.ReportTarget;
import org.copydesk.run.Timings;

/** What a run tells of itself on the error stream, if it is asked to. */
final class Account {

    private final Call call;
    private final boolean verbose;
    private final long start = System.nanoTime();

    Account(Call call, boolean verbose) {
        this.call = call;
        this.verbose = verbose;
    }

    /** What holds for the run. */
    void begin(ConfigFiles.Loaded loaded, LintSettings settings, List<RuleInfo> known) {
        tell(loaded.file().map(file -> "configuration: " + file).orElse("no configuration: defaults hold"));
        tell(settings.plan().select(known, "").active().size() + " rules are on, where no override says otherwise");
    }

    /** Where its reports are. */
    void delivered(List<ReportTarget> reports) {
        for (ReportTarget report : reports) {
            report.file().ifPresent(file -> tell("wrote " + report.format() + " to " + file));
        }
        long tenths = (System.nanoTime() - start) / 100_000_000L;
        tell("took " + tenths / 10 + "." + tenths % 10 + " s");
    }

    /** Where its time went. */
    void timings(Timings timings, Desk desk, RenderSettings look) throws IOException {
        if (timings.isOn()) {
            Writer writer = new OutputStreamWriter(call.streams().err(), StandardCharsets.UTF_8);
            desk.writeTimings(timings, writer, look.withColour(false).withLinks(""));
            writer.flush();
        }
    }

    private void tell(String sentence) {
        if (verbose) {
            call.complain(sentence);
        }
    }
}
