package org.copydesk.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The articles of all modules of a build. What a module's POM says of its folders, patterns and {@code skip} holds here too:
 * otherwise a goal over all of them would find something else than they do one by one.
 */
final class ReactorContent {

    private static final List<String> GOALS = List.of("check", "lint");

    private final Build build;
    private final Selection selection;

    /** @param selection what holds for modules that do not say otherwise */
    ReactorContent(Build build, Selection selection) {
        this.build = build;
        this.selection = selection;
    }

    List<ModuleContent> modules() throws ParameterException {
        List<ModuleContent> contents = new ArrayList<>();
        for (MavenProject module : build.modules()) {
            if (!isSkipped(module)) {
                contents.add(ModuleContent.of(build.folder(module), selection(module)));
            }
        }
        return contents;
    }

    private Selection selection(MavenProject module) {
        return selection.of(
                list(module, "sourceDirectories").map(Values::texts).orElse(selection.sourceDirectories()),
                list(module, "includes").map(Values::patterns).orElse(selection.includes()),
                list(module, "excludes").map(Values::patterns).orElse(selection.excludes()));
    }

    private boolean isSkipped(MavenProject module) {
        Optional<String> set = parameter(module, "skip").map(Xpp3Dom::getValue);
        return set.orElse(module.getProperties().getProperty("copydesk.skip", "false"))
                .strip()
                .equals("true");
    }

    private Optional<List<String>> list(MavenProject module, String name) {
        return parameter(module, name).map(set -> {
            List<String> values = new ArrayList<>();
            for (Xpp3Dom child : set.getChildren()) {
                values.add(Values.text(child.getValue()));
            }
            return values;
        });
    }

    private Optional<Xpp3Dom> parameter(MavenProject module, String name) {
        Plugin plugin = module.getPlugin(build.key());
        if (plugin == null) {
            return Optional.empty();
        }
        for (PluginExecution execution : plugin.getExecutions()) {
            Optional<Xpp3Dom> set = child(execution.getConfiguration(), name);
            if (set.isPresent() && execution.getGoals().stream().anyMatch(GOALS::contains)) {
                return set;
            }
        }
        return child(plugin.getConfiguration(), name);
    }

    private static Optional<Xpp3Dom> child(@Nullable Object configuration, String name) {
        return configuration instanceof Xpp3Dom dom ? Optional.ofNullable(dom.getChild(name)) : Optional.empty();
    }
}
