package org.copydesk.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.copydesk.language.Nearest;
import org.jspecify.annotations.Nullable;

/** Finds parameters that no goal has. Maven passes over them without a word, and the check would not be what it seems. */
final class UnknownParameters {

    private static final String PREFIX = "copydesk.";

    private final Build build;
    private final SortedSet<String> known = new TreeSet<>();

    UnknownParameters(Build build) {
        this.build = build;
        MojoDescriptor goal = build.execution().getMojoDescriptor();
        if (goal != null && goal.getPluginDescriptor() != null) {
            for (MojoDescriptor each : goal.getPluginDescriptor().getMojos()) {
                addAll(each.getParameters());
            }
        }
    }

    private void addAll(@Nullable List<Parameter> parameters) {
        for (Parameter parameter : parameters == null ? List.<Parameter>of() : parameters) {
            if (parameter.isEditable()) {
                known.add(parameter.getName());
            }
        }
    }

    /**
     * Those of the POM are mistakes. Of properties it warns, because a build may have its own that begin as ours do.
     *
     * @throws ParameterException for the first
     */
    void check(Log log) throws ParameterException {
        if (known.isEmpty()) {
            return;
        }
        for (String name : named()) {
            if (!known.contains(name)) {
                throw new ParameterException(name, "there is no such parameter; " + hint(name));
            }
        }
        for (String property : new TreeSet<>(build.session().getUserProperties().stringPropertyNames())) {
            String name = property.startsWith(PREFIX) ? property.substring(PREFIX.length()) : "";
            if (!name.isEmpty() && !name.equals("version") && !known.contains(name)) {
                log.warn("-D" + property + " is no parameter of Copydesk; "
                        + Nearest.to(name, known)
                                .map(near -> "did you mean -D" + PREFIX + near + "?")
                                .orElseGet(this::help));
            }
        }
    }

    private String hint(String name) {
        return Nearest.to(name, known).map(near -> "did you mean " + near + "?").orElseGet(this::help);
    }

    private String help() {
        return build.command("help") + " -Ddetail lists all";
    }

    private List<String> named() {
        List<String> names = new ArrayList<>();
        Plugin plugin = build.execution().getPlugin();
        if (plugin != null) {
            addNames(plugin.getConfiguration(), names);
            for (PluginExecution execution : plugin.getExecutions()) {
                addNames(execution.getConfiguration(), names);
            }
        }
        return names;
    }

    private static void addNames(@Nullable Object configuration, List<String> names) {
        if (configuration instanceof Xpp3Dom dom) {
            for (Xpp3Dom child : dom.getChildren()) {
                names.add(child.getName());
            }
        }
    }
}
