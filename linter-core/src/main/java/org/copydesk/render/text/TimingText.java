package org.copydesk.render.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.copydesk.render.Detail;
import org.copydesk.render.RenderSettings;
import org.copydesk.render.TimedPart;

/** Where a run spent its time, as tables. */
public final class TimingText {

    private static final int SHOWN = 25;
    private static final long NANOS = 1_000;
    private static final int NUMBER_WIDTH = 10;

    private final Page page;

    private TimingText(Page page) {
        this.page = page;
    }

    /**
     * Writes both tables. The writer is neither flushed nor closed.
     *
     * @throws IOException if the writer does
     */
    public static void write(List<TimedPart> phases, List<TimedPart> rules, Writer out, RenderSettings settings)
            throws IOException {
        TimingText text = new TimingText(new Page(out, settings));
        text.table("Time by phase, on all threads together", phases, phases.size());
        text.table("Time by rule", rules, settings.detail() == Detail.FULL ? rules.size() : SHOWN);
    }

    private void table(String title, List<TimedPart> parts, int most) throws IOException {
        page.line(page.title(title));
        page.line(page.faint(right("ms") + right("%") + right("calls")));
        long all = 0;
        for (TimedPart part : parts) {
            all += part.nanos();
        }
        for (TimedPart part : parts.subList(0, Math.min(most, parts.size()))) {
            row(part, all);
        }
        if (parts.size() > most) {
            page.line(" ".repeat(3 * NUMBER_WIDTH + 2) + page.faint("and " + (parts.size() - most) + " more"));
        }
    }

    private void row(TimedPart part, long all) throws IOException {
        long tenths = all == 0 ? 0 : part.nanos() * 1000 / all;
        page.line(right(thousandths(part.nanos() / NANOS)) + right(tenths / 10 + "." + tenths % 10)
                + right(Long.toString(part.calls())) + "  " + page.name(page.visible(part.name())));
    }

    private static String thousandths(long number) {
        String rest = Long.toString(1_000 + number % 1_000);
        return number / 1_000 + "." + rest.substring(1);
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, NUMBER_WIDTH - text.length())) + text;
    }
}
