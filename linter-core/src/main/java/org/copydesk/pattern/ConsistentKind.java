package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.rule.Hit;

/** Several forms of one thing, of which an article should use one: those that it uses less are reported. */
record ConsistentKind(List<Form> forms) implements Kind {

    /**
     * One of the forms.
     *
     * @param name for the message
     * @param caseSensitive true if capitals tell it from the others
     */
    record Form(String name, Literals phrases, boolean caseSensitive) {}

    ConsistentKind {
        forms = List.copyOf(forms);
    }

    @Override
    public List<Literals> literals() {
        return forms.stream().map(Form::phrases).toList();
    }

    @Override
    public boolean isGated() {
        return true;
    }

    @Override
    public List<String> placeholders() {
        return List.of("form", "other", "count", "others");
    }

    @Override
    public Finder finder(Vocabulary vocabulary) {
        int[] ends = new int[forms.size()];
        List<PhraseFilter> filters = new ArrayList<>();
        int total = 0;
        for (int i = 0; i < ends.length; i++) {
            List<String> texts = forms.get(i).phrases().texts(vocabulary);
            total += texts.size();
            ends[i] = total;
            filters.add(new PhraseFilter(forms.get(i).caseSensitive() ? texts : List.of(), java.util.Optional.empty()));
        }
        return (look, found) -> report(sorted(look, ends, filters), found);
    }

    private List<List<Hit>> sorted(Look look, int[] ends, List<PhraseFilter> filters) {
        List<List<Hit>> byForm = new ArrayList<>();
        forms.forEach(form -> byForm.add(new ArrayList<>()));
        for (Hit hit : look.hits()) {
            int form = 0;
            while (hit.phrase() >= ends[form]) {
                form++;
            }
            int start = form == 0 ? 0 : ends[form - 1];
            if (filters.get(form).accepts(new Hit(hit.phrase() - start, hit.block(), hit.start(), hit.end()))) {
                byForm.get(form).add(hit);
            }
        }
        return byForm;
    }

    /** The form that is used most stays; of equals the one that the rule names first. */
    private void report(List<List<Hit>> byForm, Consumer<Match> found) {
        int most = 0;
        for (int i = 1; i < byForm.size(); i++) {
            most = byForm.get(i).size() > byForm.get(most).size() ? i : most;
        }
        for (int i = 0; i < byForm.size(); i++) {
            for (Hit hit : i == most ? List.<Hit>of() : byForm.get(i)) {
                found.accept(match(hit, i, most, byForm));
            }
        }
    }

    private Match match(Hit hit, int form, int most, List<List<Hit>> byForm) {
        Hit other = byForm.get(most).get(0);
        return Match.in(place(hit))
                .with("form", forms.get(form).name())
                .with("other", forms.get(most).name())
                .with("count", Integer.toString(byForm.get(form).size()))
                .with("others", Integer.toString(byForm.get(most).size()))
                .related(place(other), forms.get(most).name());
    }

    private static Target.InBlock place(Hit hit) {
        return new Target.InBlock(hit.block(), hit.start(), hit.end());
    }
}
