package org.copydesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.finding.Severity;
import org.copydesk.proof.Check;
import org.copydesk.proof.RuleProof;
import org.copydesk.render.Glyphs;
import org.copydesk.render.Ink;
import org.copydesk.render.RenderSettings;

/** Runs what is demanded of rules and tells what fails, as a test runner does: each failure as soon as it is known. */
final class TestReport {

    private static final String NAME_PART = " / ";

    private final boolean verbose;
    private final Ink ink;
    private int rules;
    private int checks;
    private int failures;

    TestReport(boolean verbose, RenderSettings look) {
        this.verbose = verbose;
        this.ink = new Ink(look.colour());
    }

    void write(List<RuleProof> proofs, Writer out) throws IOException {
        for (RuleProof proof : proofs) {
            rules++;
            run(proof, out);
            out.flush();
        }
        out.write(count(rules, "rule") + ", " + count(checks, "test") + ": "
                + (failures == 0
                        ? ink.paint(Ink.Tone.GOOD, "all as they should be")
                        : ink.paint(Ink.Tone.ERROR, failures + " failed"))
                + ".\n");
    }

    boolean hasFailures() {
        return failures > 0;
    }

    private void run(RuleProof proof, Writer out) throws IOException {
        int before = failures;
        List<Check> all = proof.checks().get();
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (Check check : all) {
            checks++;
            List<String> objections = check.objections().get();
            if (!objections.isEmpty()) {
                failures++;
                fail(check, objections, alike, out);
            }
        }
        for (Map.Entry<String, List<String>> example : alike.entrySet()) {
            if (!example.getValue().isEmpty()) {
                out.write("      " + Glyphs.visible(example.getKey()) + " fails also: "
                        + Glyphs.visible(String.join(", ", example.getValue())) + "\n\n");
            }
        }
        if (verbose && failures == before) {
            out.write(ink.paint(Ink.Tone.GOOD, "ok") + "    " + proof.rule().id() + ": " + count(all.size(), "test")
                    + "\n");
        }
    }

    /** An example that fails as it is written fails in other spellings too: these are only named, unless all is wanted. */
    private void fail(Check check, List<String> objections, Map<String, List<String>> alike, Writer out)
            throws IOException {
        int what = check.name().lastIndexOf(NAME_PART);
        String example = check.name().substring(0, Math.max(0, what));
        List<String> others = alike.get(example);
        boolean ofExample = example.contains(NAME_PART);
        if (others == null || verbose || !ofExample) {
            tell(check, objections, out);
            if (ofExample) {
                alike.putIfAbsent(example, new ArrayList<>());
            }
        } else {
            others.add(check.name().substring(what + NAME_PART.length()));
        }
    }

    private void tell(Check check, List<String> objections, Writer out) throws IOException {
        out.write(ink.paint(Ink.Tone.of(Severity.ERROR), "FAIL") + "  "
                + ink.paint(Ink.Tone.TITLE, Glyphs.visible(check.name())) + "\n");
        for (String objection : objections) {
            for (String line : objection.split("\n", -1)) {
                out.write("      " + Glyphs.visible(line) + "\n");
            }
        }
        out.write("\n");
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
