package org.copydesk.proof;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.copydesk.article.Article;

/**
 * Demands that a rule takes four times as long for a text four times as long: its bad examples repeated, as paragraphs and
 * as one line without end. The lengths are such that a rule which compares everything with everything is seen, and one
 * which does not costs little; only one that looks guilty is tried at full length. Times are those of the thread, so that
 * a busy machine does not matter.
 */
final class RepeatCheck {

    private static final int SHORT = 5_000;
    private static final int FOURFOLD = 4 * SHORT;
    private static final int FULL = 4 * FOURFOLD;

    /** Quadratic time makes 16 of it, linear time 4. */
    private static final double SUSPECT = 7;

    private static final double GUILTY = 9;
    private static final long SUSPECT_NANOS = TimeUnit.MILLISECONDS.toNanos(8);
    private static final long GUILTY_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int MOST_SECONDS = 60;

    private final ExampleCase example;
    private final Objections objections = new Objections();

    private RepeatCheck(ExampleCase example) {
        this.example = example;
    }

    static List<String> objections(List<ExampleCase> examples) {
        RepeatCheck check = new RepeatCheck(examples.get(0));
        texts(examples).forEach((format, text) -> {
            check.run(format, text, "as paragraphs");
            check.run(format, text.replace('\n', ' '), "as one line");
        });
        return check.objections.all();
    }

    /** All examples of a format, one after another. */
    private static Map<String, String> texts(List<ExampleCase> examples) {
        Map<String, String> texts = new TreeMap<>();
        for (ExampleCase example : examples) {
            for (MarkedSource source : example.sources()) {
                texts.merge(source.format(), source.text() + "\n\n", String::concat);
            }
        }
        return texts;
    }

    private void run(String format, String text, String how) {
        long first = nanos(format, text, SHORT);
        long second = nanos(format, text, FOURFOLD);
        if (second < SUSPECT_NANOS || second < first * SUSPECT) {
            return;
        }
        long third = nanos(format, text, FULL);
        if (third > GUILTY_NANOS && third > second * GUILTY) {
            objections.add("its examples repeated " + how + " (" + format + ") take " + millis(second) + " ms for "
                    + FOURFOLD + " characters, and " + millis(third) + " ms for " + FULL);
        }
    }

    private long nanos(String format, String text, int length) {
        String repeated = text.repeat(length / Math.max(1, text.length()) + 1).substring(0, length);
        List<Article> articles =
                new MarkedSource("long" + TestFormats.ending(format), format, repeated, List.of()).articles();
        Optional<Long> nanos = TimeLimit.within(MOST_SECONDS, () -> timed(articles));
        if (nanos.isEmpty()) {
            objections.add("more than " + MOST_SECONDS + " seconds for " + length + " characters of its examples");
        }
        return nanos.orElse(0L);
    }

    private long timed(List<Article> articles) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        objections.addFailures(example.alone().run(articles).failures());
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
