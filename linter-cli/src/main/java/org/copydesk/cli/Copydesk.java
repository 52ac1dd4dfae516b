package org.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copydesk.language.Nearest;
import org.copydesk.rule.RuleInfo;
import org.copydesk.run.Desk;

/** The command {@code copydesk}: finds the subcommand that was asked for and runs it. */
public final class Copydesk {

    private final Surroundings surroundings;

    public Copydesk(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Runs a command.
     *
     * @param args as typed, without the program's name
     * @return the exit status: 0 clean, 1 findings, 2 usage or configuration, 3 something broke
     */
    public int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        Streams streams = new Streams(in, out, err);
        ExitStatus status;
        try {
            status = dispatch(args, streams);
        } catch (MistakesException wrong) {
            status = wrong.show(new Call(surroundings, streams));
        } catch (UsageException wrong) {
            err.println("copydesk: " + Complaint.visible(wrong.sentence()));
            status = ExitStatus.USAGE;
        } catch (IOException | UncheckedIOException broken) {
            err.println("copydesk: " + Complaint.visible(String.valueOf(broken.getMessage())));
            status = ExitStatus.BROKEN;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            err.println("copydesk: interrupted");
            status = ExitStatus.BROKEN;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
            Complaint.ofBug(bug, err);
            status = ExitStatus.BROKEN;
        }
        out.flush();
        err.flush();
        return status.code();
    }

    private ExitStatus dispatch(String[] args, Streams streams)
            throws UsageException, IOException, InterruptedException {
        String name = args.length == 0 ? "" : args[0];
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (name) {
            case "":
                streams.err().print(HelpText.MAIN);
                return ExitStatus.USAGE;
            case "-h", "--help", "help":
                return help(rest, streams);
            case "-V", "--version", "version":
                streams.out().println("copydesk " + Version.current());
                return ExitStatus.CLEAN;
            default:
                return run(command(name), rest, streams);
        }
    }

    private ExitStatus help(String[] rest, Streams streams) throws UsageException {
        if (rest.length == 0) {
            streams.out().print(HelpText.MAIN);
            return ExitStatus.CLEAN;
        }
        streams.out().print(HelpPage.of(command(rest[0]).syntax()));
        return ExitStatus.CLEAN;
    }

    private ExitStatus run(Command command, String[] args, Streams streams)
            throws UsageException, IOException, InterruptedException {
        Given given = ArgumentParser.parse(command.syntax(), args);
        if (given.has(Syntax.HELP.name())) {
            streams.out().print(HelpPage.of(command.syntax()));
            return ExitStatus.CLEAN;
        }
        return command.run(given, new Call(surroundings, streams));
    }

    /** Only the command that is asked for is made: each costs milliseconds. */
    private Command command(String name) throws UsageException {
        Optional<Command> command = find(name);
        if (command.isEmpty()) {
            throw new UsageException(unknown(name));
        }
        return command.get();
    }

    /** All commands, for completion and the manual. */
    static CommandModel model() {
        List<Syntax> commands = new ArrayList<>();
        for (String name : HelpText.COMMANDS) {
            find(name).ifPresent(command -> commands.add(command.syntax()));
        }
        List<String> rules = new ArrayList<>();
        for (RuleInfo rule : Desk.open().rules()) {
            rules.add(rule.id());
        }
        return new CommandModel(commands, rules);
    }

    private static Optional<Command> find(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "lint" -> new LintCommand();
                    case "baseline" -> new BaselineCommand();
                    case "audit" -> new AuditCommand();
                    case "archive" -> new ArchiveCommand();
                    case "watch" -> new WatchCommand();
                    case "test" -> new TestCommand();
                    case "explain" -> new ExplainCommand();
                    case "rules" -> new RulesCommand();
                    case "init" -> new InitCommand();
                    case "config" -> new ConfigCommand();
                    case "inspect" -> new InspectCommand();
                    case "formats" -> new FormatsCommand();
                    case "completion" -> new CompletionCommand();
                    case "man" -> new ManCommand();
                    default -> null;
                });
    }

    private String unknown(String name) {
        if (name.startsWith("-")) {
            return "an option needs a command before it: copydesk lint " + name + " …";
        }
        if (isPath(name)) {
            return "there is no command “" + name + "”, but there is such a path: copydesk lint " + name;
        }
        return "there is no command “" + name + "”"
                + Nearest.to(name, HelpText.COMMANDS)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("")
                + " See copydesk --help";
    }

    private boolean isPath(String name) {
        try {
            return Files.exists(surroundings.folder().resolve(name));
        } catch (InvalidPathException strange) {
            return false;
        }
    }
}
