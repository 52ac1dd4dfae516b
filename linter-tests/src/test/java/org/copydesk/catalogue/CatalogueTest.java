package org.copydesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.pack.RulePack;
import org.copydesk.pack.RulePage;
import org.copydesk.render.RenderSettings;
import org.copydesk.rule.OptionInfo;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Stage;
import org.copydesk.run.Desk;
import org.junit.jupiter.api.Test;

/** The rules that there are against those that users have been told of. Each test tells all that is wrong at once. */
class CatalogueTest {

    private static final int LONGEST_MESSAGE = 160;
    private static final int LEAST_LINES = 10;

    /** Rules whose sentence is evidence enough, and why. */
    private static final Map<String, String> WITHOUT_EVIDENCE = Map.of(
            "double-space",
            "the place shows the blanks",
            "missing-space",
            "the place itself shows it",
            "quote-punctuation",
            "the place itself shows it",
            "unbalanced-brackets",
            "the place itself shows it");

    private final Desk desk = Desk.open();
    private final SortedMap<String, RuleInfo> rules = byId(desk.rules());
    private final List<ContractRule> contract = ContractRule.all();
    private final List<String> notYet = ContractRule.notYet();
    private final List<String> fixesNotYet = ContractRule.fixesNotYet();

    @Test
    void theContractIsSortedAndNamesEachRuleOnce() {
        assertThat(contract).extracting(ContractRule::id).isSorted().doesNotHaveDuplicates();
        assertThat(notYet).isSorted().doesNotHaveDuplicates();
        assertThat(contract).extracting(ContractRule::id).containsAll(notYet);
    }

    @Test
    void noRuleThatExistsIsPromisedOnly() {
        assertThat(notYet)
                .as("these rules exist: take them out of not-yet.txt")
                .filteredOn(rules::containsKey)
                .isEmpty();
        assertThat(fixesNotYet)
                .as("these rules have a fix: take their lines out of not-yet.txt")
                .allSatisfy(id -> assertThat(rules.get(id)).matches(rule -> !rule.fixable()));
    }

    @Test
    void everyRuleOfTheContractIsAsPromised() {
        List<String> broken = new ArrayList<>();
        for (ContractRule promised : contract) {
            RuleInfo rule = rules.get(promised.id());
            if (rule != null) {
                differences(promised, rule).forEach(difference -> broken.add(promised.id() + ": " + difference));
            } else if (!notYet.contains(promised.id())) {
                broken.add(promised.id() + " is gone");
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyRuleIsOfACategoryThatUsersKnow() {
        List<String> categories = contract.stream().map(ContractRule::category).toList();
        assertThat(rules.values()).extracting(RuleInfo::category).allMatch(categories::contains);
    }

    @Test
    void rulesAreListedById() {
        assertThat(desk.rules()).extracting(RuleInfo::id).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void supersededRulesExistOrAreSoonTo() {
        for (RuleInfo rule : rules.values()) {
            assertThat(rule.supersedes())
                    .as(rule.id())
                    .allMatch(id -> rules.containsKey(id) || notYet.contains(id))
                    .doesNotContain(rule.id());
        }
    }

    @Test
    void summariesAreOneSentence() {
        for (RuleInfo rule : rules.values()) {
            assertThat(rule.summary()).as(rule.id()).matches("[^\\n]+[.…]").doesNotContain("  ");
        }
    }

    @Test
    void messagesAreOneClauseWithoutFullStop() {
        rules.values()
                .forEach(rule -> rule.messages()
                        .forEach((id, sentence) -> assertThat(sentence)
                                .as(rule.id() + " " + id)
                                .hasSizeLessThanOrEqualTo(LONGEST_MESSAGE)
                                .doesNotContain("\n", "  ")
                                .doesNotEndWith(".")
                                .doesNotEndWith(" ")));
    }

    @Test
    void messagesGiveTheEvidence() {
        assertThat(rules.values())
                .as("rules of which no message has a placeholder: what shows the defect here?")
                .filteredOn(rule -> rule.messages().values().stream().noneMatch(sentence -> sentence.contains("{")))
                .extracting(RuleInfo::id)
                .isSubsetOf(WITHOUT_EVIDENCE.keySet());
    }

    @Test
    void everyPageCanBeReadWithoutProblems() {
        for (RulePack pack : RulePack.loadAll(getClass().getClassLoader())) {
            assertThat(pack.rules())
                    .allSatisfy(rule -> assertThat(pack.page(rule.info().id()).map(RulePage::explanation))
                            .as(rule.info().id())
                            .hasValueSatisfying(text -> assertThat(text).isNotBlank()));
        }
    }

    @Test
    void everyRuleIsExplained() throws IOException {
        for (RuleInfo rule : rules.values()) {
            StringWriter page = new StringWriter();
            desk.explain(rule, page, RenderSettings.plain("1"));
            assertThat(page.toString())
                    .as(rule.id())
                    .contains(rule.id(), rule.category(), rule.severity().id())
                    .satisfies(text -> assertThat(rule.options())
                            .extracting(OptionInfo::name)
                            .allMatch(text::contains))
                    .doesNotContain("\u001B");
            assertThat(page.toString().lines()).as(rule.id()).hasSizeGreaterThan(LEAST_LINES);
        }
    }

    private List<String> differences(ContractRule promised, RuleInfo rule) {
        Map<String, Boolean> kept = new LinkedHashMap<>();
        kept.put("category " + promised.category(), rule.category().equals(promised.category()));
        kept.put("level " + promised.level().id(), rule.severity() == promised.level());
        kept.put("archive " + promised.archive(), rule.archive() == promised.archive());
        kept.put("a safe fix", rule.fixable() || !promised.fixable() || fixesNotYet.contains(rule.id()));
        kept.put(
                promised.on() ? "a stage that a preset has" : "off by default",
                (rule.stage() == Stage.OPTIONAL) != promised.on());
        return kept.entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(entry -> "promised " + entry.getKey())
                .toList();
    }

    private static SortedMap<String, RuleInfo> byId(List<RuleInfo> rules) {
        SortedMap<String, RuleInfo> byId = new TreeMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        return byId;
    }
}
