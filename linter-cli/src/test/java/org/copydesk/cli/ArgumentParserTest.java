package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArgumentParserTest {

    private static final Syntax SYNTAX = Syntax.of("lint", "[PATH…]")
            .option("--format", "-f", "FORMAT", "How.")
            .option("--rule", "-r", "ID", "Which.")
            .flag("--quiet", "-q", "Less.")
            .atMost(2)
            .build();

    @Test
    void takesValuesInAllCustomaryWays() throws UsageException {
        for (String[] args : new String[][] {
            {"--format", "json"},
            {"--format=json"},
            {"-f", "json"},
            {"-fjson"},
            {"-f=json"},
            {"-qf", "json"},
            {"-qfjson"}
        }) {
            assertThat(ArgumentParser.parse(SYNTAX, args).text("--format", "text"))
                    .isEqualTo("json");
        }
        assertThat(ArgumentParser.parse(SYNTAX, new String[] {"--format="}).text("--format", "text"))
                .isEmpty();
    }

    @Test
    void theLastValueWins() throws UsageException {
        assertThat(parse("-f", "json", "--format", "github").text("--format", "text"))
                .isEqualTo("github");
    }

    @Test
    void listsGather() throws UsageException {
        assertThat(parse("-r", "a,b", "--rule=c").list("--rule")).containsExactly("a", "b", "c");
        assertThat(parse().list("--rule")).isEmpty();
    }

    @Test
    void aDashAloneIsAnArgumentAndTwoEndTheOptions() throws UsageException {
        assertThat(parse("-", "-q").arguments()).containsExactly("-");
        assertThat(parse("-q", "--", "-q", "--x").arguments()).containsExactly("-q", "--x");
    }

    @Test
    void aValueMayBeginWithADashUnlessItIsAnOption() throws UsageException {
        assertThat(parse("--format", "-").text("--format", "")).isEqualTo("-");
        assertThat(parse("--format", "-x").text("--format", "")).isEqualTo("-x");
        complains("--format needs a value: --format FORMAT", "--format", "--quiet");
    }

    @Test
    void nothingBehindHelpMatters() throws UsageException {
        assertThat(parse("-q", "--help", "--nonsense", "-f").has("--help")).isTrue();
    }

    @Test
    void complainsOfWhatItDoesNotKnow() {
        complains("there is no option --formt; did you mean --format?", "--formt=json");
        complains("there is no option -x; see copydesk lint --help", "-qx");
        complains("--quiet takes no value", "--quiet=yes");
        complains("there is no use for “c” here", "a", "b", "c");
        complains("--rule needs a value: --rule ID", "-r");
    }

    private static Given parse(String... args) throws UsageException {
        return ArgumentParser.parse(SYNTAX, args);
    }

    private static void complains(String message, String... args) {
        assertThatThrownBy(() -> parse(args)).isInstanceOf(UsageException.class).hasMessageContaining(message);
    }
}
