package org.copydesk.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Predicate;

/** Nobody speaks, reads the clock or touches the disk but those whose work it is. */
final class SilenceRules {

    private static final Forbidden STREAMS = new Forbidden(
            List.of("java.io.Console"),
            List.of(
                    "java.lang.System#in",
                    "java.lang.System#out",
                    "java.lang.System#err",
                    "java.lang.System#console",
                    "java.lang.Throwable#printStackTrace()"));

    private static final Forbidden EXIT = new Forbidden(
            List.of(), List.of("java.lang.System#exit", "java.lang.Runtime#exit", "java.lang.Runtime#halt"));

    private static final Forbidden FILES = new Forbidden(
            List.of(
                    "java.nio.file.",
                    "java.io.File",
                    "java.io.FileInputStream",
                    "java.io.FileOutputStream",
                    "java.io.FileReader",
                    "java.io.FileWriter",
                    "java.io.RandomAccessFile",
                    "java.nio.channels.FileChannel"),
            List.of());

    private static final Forbidden NETWORK = new Forbidden(
            List.of(
                    "java.net.http.",
                    "java.net.Socket",
                    "java.net.ServerSocket",
                    "java.net.DatagramSocket",
                    "java.net.InetAddress",
                    "java.net.URLConnection",
                    "java.net.HttpURLConnection",
                    "java.net.URLClassLoader",
                    "java.nio.channels.SocketChannel"),
            List.of("java.net.URL#openConnection"));

    private static final Forbidden PROCESSES =
            new Forbidden(List.of("java.lang.ProcessBuilder"), List.of("java.lang.Runtime#exec"));

    private static final Forbidden CLOCK = new Forbidden(
            List.of("java.time.Clock", "java.util.Calendar", "java.util.GregorianCalendar"),
            List.of(
                    "java.lang.System#currentTimeMillis",
                    "java.lang.System#nanoTime",
                    "java.util.Date#<init>()",
                    "java.time.Instant#now",
                    "java.time.LocalDate#now",
                    "java.time.LocalTime#now",
                    "java.time.LocalDateTime#now",
                    "java.time.OffsetDateTime#now",
                    "java.time.ZonedDateTime#now",
                    "java.time.Year#now",
                    "java.time.YearMonth#now"));

    private static final Forbidden CHANCE = new Forbidden(
            List.of(
                    "java.util.Random",
                    "java.util.SplittableRandom",
                    "java.util.concurrent.ThreadLocalRandom",
                    "java.security.SecureRandom",
                    "java.util.random."),
            List.of(
                    "java.lang.Math#random",
                    "java.util.UUID#randomUUID",
                    "java.util.Collections#shuffle",
                    "java.lang.System#identityHashCode"));

    private static final Forbidden DEFAULTS = new Forbidden(
            List.of("java.io.FileReader", "java.io.FileWriter", "java.text.BreakIterator"),
            List.of(
                    "java.util.Locale#getDefault",
                    "java.util.Locale#setDefault",
                    "java.util.TimeZone#getDefault",
                    "java.time.ZoneId#systemDefault",
                    "java.nio.charset.Charset#defaultCharset",
                    "java.lang.String#toLowerCase()",
                    "java.lang.String#toUpperCase()",
                    "java.lang.String#format(String,Object[])",
                    "java.lang.String#formatted",
                    "java.lang.String#getBytes()",
                    "java.lang.String#<init>(byte[])",
                    "java.lang.String#<init>(byte[],int,int)",
                    "java.util.Formatter#<init>()",
                    "java.util.Formatter#<init>(Appendable)",
                    "java.util.Scanner#<init>(InputStream)",
                    "java.io.InputStreamReader#<init>(InputStream)",
                    "java.io.OutputStreamWriter#<init>(OutputStream)",
                    "java.io.PrintStream#<init>(OutputStream)",
                    "java.io.PrintStream#<init>(OutputStream,boolean)",
                    "java.io.PrintStream#format(String,Object[])",
                    "java.io.PrintStream#printf(String,Object[])",
                    "java.io.PrintWriter#<init>(OutputStream)",
                    "java.io.PrintWriter#format(String,Object[])",
                    "java.io.PrintWriter#printf(String,Object[])",
                    "java.io.ByteArrayOutputStream#toString()",
                    "java.text.Collator#getInstance()",
                    "java.text.NumberFormat#getInstance()",
                    "java.text.DecimalFormat#<init>()",
                    "java.text.DecimalFormat#<init>(String)",
                    "java.text.SimpleDateFormat#<init>()",
                    "java.text.SimpleDateFormat#<init>(String)",
                    "java.text.MessageFormat#<init>(String)",
                    "java.text.MessageFormat#format(String,Object[])",
                    "java.time.format.DateTimeFormatter#ofPattern(String)",
                    "java.time.format.DateTimeFormatterBuilder#toFormatter()"));

    private final String root;
    private final FloorPlan plan;

    SilenceRules(String root) {
        this.root = root;
        this.plan = new FloorPlan(root);
    }

    ArchRule streams() {
        return onlyIn("the standard streams", STREAMS, type -> plan.isIn(type, List.of("cli")));
    }

    ArchRule exit() {
        return onlyIn("the exit", EXIT, type -> plan.isIn(type, List.of("cli")));
    }

    /** Mojos are handed files by Maven; the compilers run in the build, never in a lint run. */
    ArchRule files() {
        return onlyIn("files", FILES, type -> plan.isIn(type, List.of("run", "cli", "maven")) || isOfBuild(type));
    }

    private boolean isOfBuild(JavaClass type) {
        return isNamed(type, root + ".pack.PackCompiler")
                || isNamed(type, root + ".jar.JarFinisher")
                || isNamed(type, root + ".structure.PhraseListCompiler");
    }

    private static boolean isNamed(JavaClass type, String name) {
        return type.getName().equals(name) || type.getName().startsWith(name + "$");
    }

    ArchRule network() {
        return onlyIn("the network", NETWORK, type -> false);
    }

    /** The only process is git, asked for what has changed. */
    ArchRule processes() {
        return onlyIn("other processes", PROCESSES, type -> plan.isIn(type, List.of("run")));
    }

    /** A run may say how long it took; nothing that it finds depends on the day. */
    ArchRule clock() {
        return onlyIn("the clock", CLOCK, type -> plan.isIn(type, List.of("run", "cli")));
    }

    ArchRule chance() {
        return onlyIn("chance", CHANCE, type -> false);
    }

    /** The terminal has a charset of its own; a proof of rules sets another locale for a while, to see that nobody follows it. */
    ArchRule defaults() {
        return onlyIn(
                "the machine's locale, zone or charset",
                DEFAULTS,
                type -> plan.isIn(type, List.of("cli")) || isNamed(type, root + ".proof.ThreadCheck"));
    }

    private static ArchRule onlyIn(String what, Forbidden forbidden, Predicate<JavaClass> exempt) {
        return Condition.rule(
                "leave alone " + what,
                "the same input gives the same bytes on any machine, on any day",
                (type, breaches) -> {
                    if (exempt.test(type)) {
                        return;
                    }
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> forbidden.hasType(dependency.getTargetClass()))
                            .forEach(dependency -> breaches.accept(dependency.getDescription()));
                    type.getAccessesFromSelf().stream()
                            .filter(forbidden::hasTargetOf)
                            .forEach(access -> breaches.accept(access.getDescription()));
                });
    }
}
