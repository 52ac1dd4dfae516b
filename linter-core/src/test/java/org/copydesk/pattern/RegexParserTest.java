package org.copydesk.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegexParserTest {

    @Test
    void literalsOfOneRun() throws RegexMistake {
        assertThat(literals("Powered by \\w+")).containsExactly("powered by ");
        assertThat(literals("\\d+ shares of ACME")).containsExactly(" shares of acme");
    }

    @Test
    void literalsOfAlternatives() throws RegexMistake {
        assertThat(literals("(?:Read|Lesen) more")).containsExactly("read more", "lesen more");
        assertThat(literals("colou?r me")).containsExactly("colour me", "color me");
        assertThat(literals("[Gg]ift this|[Ss]hare that")).containsExactly("gift this", "share that");
    }

    @Test
    void whatBindsAMatchIsABlankToItsLiterals() throws RegexMistake {
        assertThat(literals("\\bpowered by \\d")).containsExactly(" powered by ");
        assertThat(RegexParser.parse("(?:now )?shared|sent").literals(Anchor.LINE))
                .containsExactly(" shared ", " sent ");
    }

    @Test
    void theMostTellingRunIsChosen() throws RegexMistake {
        assertThat(literals("in \\w+ opens in new window")).containsExactly(" opens in new window");
    }

    @Test
    void whatMayBeMissingTellsNothing() throws RegexMistake {
        assertThat(literals("(share this)?\\d")).isEmpty();
        assertThat(literals("(share this)*\\d")).isEmpty();
        assertThat(literals("share this|\\d+")).isEmpty();
        assertThat(literals("(share this)+\\d")).containsExactly("share this");
        assertThat(literals("(?:ab){2}\\d")).containsExactly("abab");
    }

    @Test
    void aSingleLetterTellsTooLittle() throws RegexMistake {
        assertThat(literals("\\d+h\\d+")).isEmpty();
        assertThat(literals("\\(g\\)")).containsExactly("(g)");
        assertThat(literals("«\\w")).containsExactly("\"");
    }

    @Test
    void whatContainsAnotherIsNotNeeded() throws RegexMistake {
        assertThat(literals("share this|share this story")).containsExactly("share this");
    }

    @Test
    void refusesWhatMeansSomethingElse() {
        assertThat(mistake("a(?=b)")).startsWith("1-4: no look-ahead");
        assertThat(mistake("(?<!a)b")).startsWith("0-3: no look-behind");
        assertThat(mistake("(?<name>b)")).startsWith("0-3: groups have numbers");
        assertThat(mistake("(?i)b")).startsWith("0-3: no flags");
        assertThat(mistake("(a)\\1")).startsWith("3-5: no back-references");
        assertThat(mistake("[\\p{L}&&[^a]]")).startsWith("6-8: classes cannot be intersected");
        assertThat(mistake("[[:alpha:]]")).startsWith("1-3: no [:names:]");
        assertThat(mistake("[\\W]")).startsWith("1-3: cannot stand in brackets");
        assertThat(mistake("[z-a]")).startsWith("2-3: a range goes");
        assertThat(mistake("a\\bc")).startsWith("1-3: \\b may stand only");
        assertThat(mistake("\\ba|c\\b")).startsWith("0-7: put the alternatives");
        assertThat(mistake("a++")).startsWith("2-3: a repeat of a repeat");
        assertThat(mistake("a{2000}")).startsWith("1-7: a repeat goes up to 1000");
        assertThat(mistake("a{5,2}")).startsWith("1-6: a repeat goes up to 1000");
        assertThat(mistake("^*a")).startsWith("0-2: a place cannot be repeated");
        assertThat(mistake("*a")).startsWith("0-1: nothing stands before this *");
        assertThat(mistake("(a")).startsWith("0-1: a ( without its )");
        assertThat(mistake("a)")).startsWith("1-2: a ) without its (");
        assertThat(mistake("[a")).startsWith("0-1: a [ without its ]");
        assertThat(mistake("a\\")).startsWith("1-2: nothing stands behind");
        assertThat(mistake("\\R")).startsWith("0-2: unknown escape \\R");
        assertThat(mistake("\\p{L")).startsWith("0-3: a property");
        assertThat(mistake("\\xZZ")).startsWith("0-2: a code point");
        assertThat(mistake("a*")).contains("matches an empty text");
        assertThat(mistake("(a|)")).contains("matches an empty text");
    }

    @Test
    void whatItWritesTheLibraryTakes() throws RegexMistake {
        List<String> patterns = List.of(
                "a{2}b{1,}c{0,3}?d{",
                "[]a]x",
                "[^]a]x",
                "[a-c\\d_.\\-]+x",
                "\\p{Lu}\\pL\\P{Greek}",
                "x\\x41\\x{1F33E}🌾",
                "^a.b$",
                "a\\.\\(\\)\\*",
                "\\t\\n\\r\\D\\S\\W",
                "[\\s\\w'\"]x",
                "[a-]x",
                "(?:a|b|)c",
                "é–“”'");
        for (String pattern : patterns) {
            assertThat(new LazyPattern(RegexParser.parse(pattern).written(), false).compiled())
                    .isNotNull();
        }
    }

    @Test
    void neverThrowsAnythingElseWhereverThePatternIsCut() {
        String pattern = "\\b(?:[^]a-z\\d]{2,3}?|\\p{Lu}\\x{41}(b)*)\\.[\\s\\w&&]+\\b";
        for (int start = 0; start < pattern.length(); start++) {
            for (int end = start; end <= pattern.length(); end++) {
                String part = pattern.substring(start, end);
                try {
                    assertThat(new LazyPattern(RegexParser.parse(part).written(), false).compiled())
                            .isNotNull();
                } catch (RegexMistake mistake) {
                    assertThat(mistake.end()).isBetween(mistake.start(), part.length());
                }
            }
        }
    }

    private static List<String> literals(String pattern) throws RegexMistake {
        return RegexParser.parse(pattern).literals(Anchor.ANYWHERE);
    }

    private static String mistake(String pattern) {
        try {
            return "none: " + RegexParser.parse(pattern);
        } catch (RegexMistake mistake) {
            return mistake.start() + "-" + mistake.end() + ": " + mistake.message();
        }
    }
}
