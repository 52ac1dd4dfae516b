package org.copydesk.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.copydesk.engine.RuleWatch;
import org.copydesk.render.TimedPart;

/** Measures where a run spends its time. One that is off costs nothing worth telling. */
public final class Timings implements RuleWatch {

    private final boolean on;
    private final Map<String, Sum> phases = new ConcurrentSkipListMap<>();
    private final Map<String, Sum> rules = new ConcurrentSkipListMap<>();
    private final ThreadLocal<Deque<Lap>> laps = ThreadLocal.withInitial(ArrayDeque::new);

    private Timings(boolean on) {
        this.on = on;
    }

    public static Timings on() {
        return new Timings(true);
    }

    public static Timings off() {
        return new Timings(false);
    }

    public boolean isOn() {
        return on;
    }

    /** Phases of the run, the longest first; the time of one within another is not counted twice. */
    public List<TimedPart> phases() {
        return parts(phases);
    }

    /** Rules, the slowest first. */
    public List<TimedPart> rules() {
        return parts(rules);
    }

    /** A phase that goes on until it is closed, on the thread that began it. */
    public Lap phase(String name) {
        Lap lap = new Lap(name);
        if (on) {
            laps.get().push(lap);
            lap.start = System.nanoTime();
        }
        return lap;
    }

    @Override
    public long start() {
        return on ? System.nanoTime() : 0;
    }

    @Override
    public void stop(String rule, long start) {
        if (on) {
            add(rules, rule, System.nanoTime() - start);
        }
    }

    private static void add(Map<String, Sum> sums, String name, long nanos) {
        Sum sum = sums.computeIfAbsent(name, first -> new Sum());
        sum.nanos.add(nanos);
        sum.calls.increment();
    }

    private static List<TimedPart> parts(Map<String, Sum> sums) {
        List<TimedPart> parts = new ArrayList<>();
        sums.forEach((name, sum) -> parts.add(new TimedPart(name, sum.nanos.sum(), sum.calls.sum())));
        parts.sort(Comparator.comparingLong(TimedPart::nanos).reversed().thenComparing(TimedPart::name));
        return parts;
    }

    /** What many calls come to. */
    private static final class Sum {
        private final LongAdder nanos = new LongAdder();
        private final LongAdder calls = new LongAdder();
    }

    /** One time through a phase. */
    public final class Lap implements AutoCloseable {

        private final String name;
        private long start;
        private long within;

        private Lap(String name) {
            this.name = name;
        }

        @Override
        public void close() {
            if (!on) {
                return;
            }
            long whole = System.nanoTime() - start;
            Deque<Lap> open = laps.get();
            open.pop();
            if (!open.isEmpty()) {
                open.getFirst().within += whole;
            }
            add(phases, name, whole - within);
        }
    }
}
