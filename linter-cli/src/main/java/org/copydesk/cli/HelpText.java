package org.copydesk.cli;

import java.util.List;

/** The help of the whole command; each subcommand has its own. */
final class HelpText {

    static final List<String> COMMANDS = List.of(
            "lint",
            "init",
            "watch",
            "baseline",
            "audit",
            "archive",
            "test",
            "explain",
            "rules",
            "config",
            "inspect",
            "formats",
            "completion",
            "man",
            "help",
            "version");

    static final String MAIN = """
            Copydesk reads articles as a copy editor does, and reports what must not be published.

            Usage: copydesk COMMAND [OPTION…] [ARGUMENT…]

            Commands:
              lint [PATH…]   read articles and report what is wrong; no PATH means the current folder
              init           look at a repository and write a first copydesk.yaml that fits it
              watch [PATH…]  lint again whatever is saved, until it is stopped
              baseline TASK  keep a list of known findings, so that only new ones count
              audit RULE     run one rule over many articles and count, before switching it on
              archive TASK   tell what an archive looks like: counts, duplicates, names, authors
              test FOLDER    run the examples of rules of your own as tests
              explain RULE   say what a rule finds, why it matters, and how to silence it
              rules          list all rules
              config         show what is configured for a file, and who says so; the JSON Schema
              inspect FILE   show an article as Copydesk sees it: fields, roles, and why
              formats        list what is read, and how to silence a rule in it
              completion SHELL
                             write a script that completes the command in bash, zsh or fish
              man            write the manual page
              help COMMAND   say more about a command

            Try:
              copydesk lint content/            lint all articles of a folder
              copydesk lint -                   lint what is piped in
              copydesk explain doubled-word     ask about a rule

            Exit status: 0 nothing to report, 1 findings, 2 mistake in the call or configuration,
            3 a rule or reader broke.
            """;

    private HelpText() {}
}
