package org.copydesk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.proof.PackProof;
import org.copydesk.run.ConfigFiles;
import org.copydesk.run.Desk;

/** {@code copydesk test}: holds rules to what their own examples show. */
final class TestCommand implements Command {

    private static final String BUILT_IN = "--built-in";

    private static final String ABOUT = """
        Runs the examples of rules as tests. FOLDER holds rules of your own, by default those under packs in \
        copydesk.yaml: each .yaml file in it is a rule with its bad \
        and good examples. Of a bad one exactly the marked places must be found, of a good one nothing, also with other \
        line ends, in other formats, cut off anywhere and repeated without end; fixes must make the text that is shown, \
        and come to an end; on good examples no other rule may speak.
        Rules are data: nothing of them is run as a program.\
        """;

    private static final String FOOTER = """
        Examples:
          copydesk test rules/
          copydesk test rules/ --rule our-slug
          copydesk lint --pack rules/ content/

        Exit status: 0 all rules do what they show, 1 some do not, 2 mistake in the call or in a
        rule's file.
        """;

    @Override
    public Syntax syntax() {
        return Syntax.of("test", "[OPTION…] [FOLDER…]")
                .about(ABOUT)
                .option("--rule", "-r", "ID,…", "Test only these rules.")
                .flag(BUILT_IN, "Test the rules that Copydesk brings along.")
                .flag("--verbose", "-v", "Name also what is as it should be.")
                .add(Syntax.COLOUR)
                .footer(FOOTER)
                .build();
    }

    @Override
    public ExitStatus run(Given given, Call call) throws UsageException, IOException {
        Desk desk = desk(given, call);
        List<String> wanted = wanted(given, desk);
        PackProof proof = given.has(BUILT_IN)
                ? PackProof.of(desk.builtInPacks(), desk.ownPacks())
                : PackProof.of(desk.ownPacks(), desk.builtInPacks());
        TestReport report = new TestReport(given.has("--verbose"), Terminal.settings(given, call));
        call.show(writer -> report.write(
                proof.only(rule -> wanted.isEmpty() || wanted.contains(rule.id()))
                        .rules(),
                writer));
        return report.hasFailures() ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    /** With the rules of the folders that are named, else of those that the configuration names. */
    private static Desk desk(Given given, Call call) throws UsageException {
        if (!given.arguments().isEmpty() || given.has(BUILT_IN)) {
            return PackOption.desk("FOLDER", given.arguments(), given, call);
        }
        ConfigFiles.Loaded loaded = ConfigFiles.nearest(call.surroundings().folder(), Desk.open());
        if (!loaded.problems().isEmpty()) {
            throw new MistakesException(loaded.problems(), loaded.desk(), given);
        }
        if (loaded.desk().ownPacks().isEmpty()) {
            throw new UsageException("FOLDER is missing: the folder of your rules, unless packs in copydesk.yaml names"
                    + " it, or " + BUILT_IN + " for those that Copydesk brings along");
        }
        return loaded.desk();
    }

    private static List<String> wanted(Given given, Desk desk) throws UsageException {
        List<String> wanted = new ArrayList<>();
        RuleChoice choice = new RuleChoice(desk.rules());
        for (String rule : given.list("--rule")) {
            wanted.add(choice.find("--rule", rule).id());
        }
        return wanted;
    }
}
