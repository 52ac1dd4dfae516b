package org.copydesk.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.config.ActiveRule;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Related;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Link;
import org.copydesk.rule.MessageTemplate;
import org.copydesk.rule.RuleInfo;

/** Collects the findings of one archive rule on one key. */
final class ArchiveFindings implements ArchiveSink {

    private final ActiveRule rule;
    private final RuleMemory memory;
    private final List<Judgement> findings = new ArrayList<>();

    ArchiveFindings(ActiveRule rule, RuleMemory memory) {
        this.rule = rule;
        this.memory = memory;
    }

    @Override
    public void link(Fact one, Fact other, String note) {
        memory.link(one.compareTo(other) <= 0 ? new Link(one, other, note) : new Link(other, one, note));
    }

    @Override
    public void note(String word) {
        memory.note(word);
    }

    @Override
    public boolean isNoted(String word, Collection<String> keys) {
        return memory.isNoted(word, keys);
    }

    @Override
    public ArchiveDraft at(Fact fact) {
        return new FactDraft(fact);
    }

    List<Judgement> findings() {
        return findings;
    }

    private final class FactDraft implements ArchiveDraft {

        private final Fact fact;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final List<Related> related = new ArrayList<>();
        private final List<String> evidence = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();
        private Optional<String> messageId = Optional.empty();

        FactDraft(Fact fact) {
            this.fact = fact;
            facts.add(fact);
        }

        @Override
        public ArchiveDraft message(String id) {
            messageId = Optional.of(id);
            return this;
        }

        @Override
        public ArchiveDraft with(String placeholder, String value) {
            values.put(placeholder, value);
            return this;
        }

        @Override
        public ArchiveDraft related(List<Fact> others, String note) {
            others.forEach(other -> related.add(new Related(other.location(), note)));
            facts.addAll(others);
            return this;
        }

        @Override
        public ArchiveDraft evidence(String reason) {
            evidence.add(reason);
            return this;
        }

        @Override
        public void report() {
            if (!fact.asked()) {
                return;
            }
            RuleInfo info = rule.info();
            String template = info.message(messageId.orElseGet(
                    () -> info.messages().keySet().iterator().next()));
            Finding finding = new Finding(
                    info.id(),
                    info.category(),
                    rule.severity(),
                    fact.location(),
                    MessageTemplate.fill(template, values),
                    "",
                    fact.context(),
                    fact.article(),
                    related,
                    evidence,
                    Optional.empty());
            findings.add(Judgement.of(info, finding, facts));
        }
    }
}
