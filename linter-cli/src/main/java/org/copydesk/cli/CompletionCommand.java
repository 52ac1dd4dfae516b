package org.copydesk.cli;

import java.io.IOException;
import java.util.List;

/** {@code copydesk completion}: a script that lets a shell complete the command. */
final class CompletionCommand implements Command {

    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    private static final String FOOTER = """
        Examples:
          source <(copydesk completion bash)
          copydesk completion zsh > "${fpath[1]}/_copydesk"
          copydesk completion fish > ~/.config/fish/completions/copydesk.fish
        """;

    @Override
    public Syntax syntax() {
        return Syntax.of("completion", "SHELL")
                .about(
                        "Writes a script that lets a shell complete commands, options, their values and the names of rules."
                                + " SHELL is bash, zsh or fish. Write it anew after an update.")
                .choices(SHELLS)
                .footer(FOOTER)
                .atMost(1)
                .build();
    }

    @Override
    public ExitStatus run(Given given, Call call) throws UsageException, IOException {
        if (given.arguments().isEmpty()) {
            throw new UsageException("SHELL is missing; it can be " + String.join(", ", SHELLS));
        }
        CompletionScript script = switch (Choice.of("SHELL", given.arguments().get(0), SHELLS)) {
            case "bash" -> new BashCompletion();
            case "zsh" -> new ZshCompletion();
            default -> new FishCompletion();
        };
        call.show(writer -> writer.write(script.of(Copydesk.model())));
        return ExitStatus.CLEAN;
    }
}
