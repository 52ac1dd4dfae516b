package org.copydesk.maven;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.copydesk.render.RenderSettings;
import org.copydesk.rule.RuleInfo;
import org.copydesk.run.Desk;
import org.jspecify.annotations.Nullable;

/** Tells what a rule finds, why it matters, what looks like it and is none, and how to silence it, with examples. */
@Mojo(name = "explain", aggregator = true, threadSafe = true, requiresProject = false)
public final class ExplainMojo extends CopydeskMojo {

    /** The rule's id, as findings give it. */
    @Parameter(property = "copydesk.rule")
    private @Nullable String rule;

    @Override
    void run() throws ParameterException, IOException {
        Desk desk = Desk.open();
        String id = Values.text(rule);
        if (id.isEmpty()) {
            throw new ParameterException("rule", "it must name a rule, as findings do");
        }
        RuleInfo found = RulePlan.rule("rule", id, desk.rules());
        StringWriter page = new StringWriter();
        desk.explain(found, page, RenderSettings.plain(build().version()));
        page.toString().lines().forEach(getLog()::info);
    }
}
