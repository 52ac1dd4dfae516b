package org.copydesk.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.rule.OptionInfo;
import org.junit.jupiter.api.Test;

/** What an author is told, and where. */
class SpecMistakesTest {

    @Test
    void allMistakesAreToldAtOnce() {
        assertThat(Desk.mistakes("""
                        where: {rolls: [body], roles: [boddy]}
                        match:
                          - pharse: rain
                          - {phrase: rain, as: blok}
                        fix: delet
                        """))
                .containsExactly(
                        "1:9: where has no key rolls; did you mean roles?",
                        "1:32: roles cannot be boddy; did you mean body?",
                        "3:5: an entry is one of phrase, phrases-from, pattern, sequence, near, repeated, consistent, field",
                        "3:5: an entry of match has no key pharse; did you mean phrase?",
                        "4:24: as cannot be blok; did you mean block?",
                        "5:6: fix cannot be delet; did you mean delete?");
    }

    @Test
    void aRuleNeedsMatch() {
        assertThat(Desk.mistakes("where: {roles: body}")).containsExactly("1:1: a rule needs match");
        assertThat(Desk.mistakes("match:\nfix: none")).containsExactly("1:1: a rule needs match");
        assertThat(Desk.mistakes("match: [rain]")).contains("1:9: an entry of match needs keys with values here");
    }

    @Test
    void entriesAreOfOneKind() {
        assertThat(Desk.mistakes("match: {phrase: rain, pattern: fog}"))
                .containsExactly("1:23: an entry is of one kind, not phrase and pattern");
        assertThat(Desk.mistakes("match: {phrase: rain}\nunless: {repeated: {what: word}}"))
                .contains("2:10: unless takes phrase, pattern and sequence");
    }

    @Test
    void phrases() {
        assertThat(Desk.mistakes("match: {phrase: [Rain, rain]}"))
                .containsExactly(
                        "1:24: rain stands twice; case, accents and the form of quotation marks make no difference");
        assertThat(Desk.mistakes("match: {phrase: [rain, ' ']}")).containsExactly("1:24: phrase is blank");
        assertThat(Desk.mistakes("match: {phrase: {a: b}}")).containsExactly("1:17: phrase needs a single value here");
        assertThat(Desk.mistakes("match: {phrase: }")).containsExactly("1:9: phrase needs a text or a list of texts");
        assertThat(Desk.mistakes("match: {phrase: rain, word: maybe}"))
                .containsExactly("1:29: word is yes or no, not maybe");
        assertThat(Desk.mistakes("match: {phrase: rain, items: 3}"))
                .containsExactly("1:23: items is for a list; the entry is not as: list");
        assertThat(Desk.mistakes("match: {phrase: rain, as: list, items: 1}"))
                .containsExactly("1:40: items is a whole number from 2 to 20, not 1");
        assertThat(Desk.mistakes("match: {phrase: rain, as: list, fillers: [a b], case: yes}"))
                .containsExactly("1:43: a filler is one word, not a b", "1:49: case is not for a list");
    }

    @Test
    void phrasesFromElsewhere() {
        OptionInfo list = new OptionInfo("extra", OptionInfo.Type.LIST, java.util.List.of(), "more");
        OptionInfo flag = new OptionInfo("strict", OptionInfo.Type.FLAG, java.util.List.of("true"), "stricter");

        assertThat(Desk.mistakes("match: {phrases-from: extr}", list))
                .containsExactly(
                        "1:23: the rule has no option extr; did you mean extra?; a word list's name ends in .txt");
        assertThat(Desk.mistakes("match: {phrases-from: strict}", flag))
                .containsExactly("1:23: the option strict is no list");
        assertThat(Desk.mistakes("match: {phrases-from: house.pets}"))
                .containsExactly(
                        "1:23: the site has no list house.pets; there are house.outlets, house.domains, house.authors, "
                                + "house.agencies, house.terms");
    }

    @Test
    void patternsAtTheirVeryPlace() {
        assertThat(Desk.mistakes("match:\n  - pattern: 'rain(?= fall)'\n"))
                .containsExactly("2:19: no look-ahead; say after: '[…]' for the next character, or unless: for words");
        assertThat(Desk.mistakes("match:\n  - pattern: \"\\u00e9t\\u00e9 (a\"\n"))
                .containsExactly("2:29: a ( without its )");
        assertThat(Desk.mistakes("match: {pattern: 'rain\\p{Nonsense}'}").get(0))
                .startsWith("1:18: not a pattern: ");
        assertThat(Desk.mistakes("match: {pattern: '\\d+'}").get(0))
                .startsWith("1:18: no literal could be worked out that stands in every match");
        assertThat(Desk.mistakes("match: {pattern: rain, group: 2}"))
                .containsExactly("1:24: the pattern has 0 groups, not 2");
        assertThat(Desk.mistakes("match: {pattern: rain, as: list}"))
                .containsExactly("1:24: only phrases can be a list");
        assertThat(Desk.mistakes("match: {pattern: '(r)(a)(i)(n)(r)(a)(i)(n)(r)(a)'}"))
                .containsExactly("1:9: a pattern has up to 9 groups; use (?:…)");
    }

    @Test
    void guards() {
        assertThat(Desk.mistakes("match: {phrase: rain, before: x}"))
                .containsExactly("1:31: before is one class in brackets: '[^0-9]'");
        assertThat(Desk.mistakes("match: {phrase: rain, before: '[z-a]'}"))
                .containsExactly("1:34: a range goes from a lesser character to a greater one");
        assertThat(Desk.mistakes("match: {phrase: rain, as: block, after: '[a]'}"))
                .containsExactly("1:34: nothing but marks can stand there: see as");
        assertThat(Desk.mistakes("match: {pattern: '\\brain', before: '[a]'}"))
                .containsExactly("1:9: \\b and a guard at the same end; keep the guard");
    }

    @Test
    void sequences() {
        assertThat(Desk.mistakes("match: {sequence: 'the <nubmer>'}").get(0))
                .isEqualTo("1:24: no class of words <nubmer>; did you mean <number>?");
        assertThat(Desk.mistakes("match: {sequence: 'rain? fell'}"))
                .containsExactly("1:20: a sequence begins with a word that must stand");
        assertThat(Desk.mistakes("match: {sequence: ', fell'}"))
                .containsExactly("1:20: a sequence begins with a word that must stand");
        assertThat(Desk.mistakes("match: {sequence: 'a|| fell'}")).containsExactly("1:21: a word is missing beside |");
        assertThat(Desk.mistakes("match: {sequence: 'rain r*n*'}"))
                .containsExactly("1:25: one * at most stands in a word; any word is <word>");
        assertThat(Desk.mistakes("match: {sequence: 'rain #'}")).containsExactly("1:25: not a word: #");
        assertThat(Desk.mistakes("match: {sequence: 'rain ... fell'}"))
                .containsExactly("1:25: a gap says how many words it may have, from ...1 to ...8");
        assertThat(Desk.mistakes("match: {sequence: 'rain [fell'}"))
                .containsExactly("1:20: one pair of brackets at most says which part is reported");
        assertThat(Desk.mistakes("match: {sequence: 'rain a+ b+ c+ d+ e+'}"))
                .containsExactly("1:20: at most 4 words of a sequence may repeat");
        assertThat(Desk.mistakes("match: {sequence: '<number> of'}").get(0)).contains("no literal could be worked out");
    }

    @Test
    void otherKinds() {
        assertThat(Desk.mistakes("match: {near: {first: rain, second: fog}}"))
                .containsExactly("1:15: near needs within");
        assertThat(Desk.mistakes("match: {near: {first: rain, within: 3}}"))
                .containsExactly("1:15: second needs a text or a list of texts");
        assertThat(Desk.mistakes("match: {near: }")).containsExactly("1:9: near needs keys with values");
        assertThat(Desk.mistakes("match: {repeated: {times: 1}}"))
                .containsExactly("1:19: repeated needs what", "1:27: times is a whole number from 2 to 100, not 1");
        assertThat(Desk.mistakes("match: {consistent: [{phrase: rain}]}"))
                .containsExactly("1:9: consistent is a list of two forms or more", "1:22: a form needs name");
        assertThat(Desk.mistakes("match: {field: {kinds: titel, blank: yes}}"))
                .containsExactly("1:24: kinds cannot be titel; did you mean title?");
        assertThat(Desk.mistakes("match: {field: {kinds: title}}"))
                .containsExactly(
                        "1:16: a field is asked one thing: missing, blank, longer-than, shorter-than, one-of, none-of, "
                                + "matching, not-matching");
        assertThat(Desk.mistakes("match: {field: {missing: yes}}"))
                .containsExactly("1:17: missing needs kinds or names to tell which field");
        assertThat(Desk.mistakes("match: {field: {kinds: title, blank: no}}"))
                .containsExactly("1:31: blank is yes, or not there");
        assertThat(Desk.mistakes("match: {field: {kinds: title, longer-than: many}}"))
                .containsExactly("1:44: longer-than is a whole number from 1 to 100000, not many");
    }

    @Test
    void messages() {
        assertThat(Desk.mistakes("match: {phrase: rain, message: othr}"))
                .containsExactly("1:23: the rule has no message othr; did you mean other?");
        assertThat(Desk.mistakes("match: {phrase: rain, message: other}"))
                .containsExactly(
                        "1:23: the message speaks of {group1}, which this entry does not fill; there are match",
                        "1:23: the message speaks of {source}, and this entry gives none");
        assertThat(Desk.mistakes("match: {pattern: '(rain)', message: other, source: a cloud}"))
                .isEmpty();
    }

    @Test
    void fixes() {
        assertThat(Desk.mistakes("match: {phrase: rain}\nfix: {with: x}"))
                .containsExactly(
                        "2:6: fix is delete, delete-block, none, or has the key replace with a text",
                        "2:7: fix has no key with");
        assertThat(Desk.mistakes("match: {phrase: rain}\nsuggested: yes"))
                .containsExactly("2:1: suggested speaks of a fix, and there is none");
        assertThat(Desk.mistakes("match: {pattern: '(rain)', fix: {replace: '$2'}}"))
                .containsExactly("1:33: the fix speaks of $2, and there is no such group");
    }
}
