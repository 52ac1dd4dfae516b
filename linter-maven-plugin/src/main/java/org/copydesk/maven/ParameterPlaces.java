package org.copydesk.maven;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Tells where a parameter was set, so that a mistake is mended there and not looked for. */
final class ParameterPlaces {

    private final Build build;

    ParameterPlaces(Build build) {
        this.build = build;
    }

    /** {@code pom.xml:31, <configuration><failOn>}, or {@code -Dcopydesk.failOn}. */
    String of(String parameter) {
        String property = property(parameter);
        if (property.isEmpty()) {
            return inPom(parameter);
        }
        boolean typed = build.session().getUserProperties().containsKey(property);
        return !typed && build.project().getProperties().containsKey(property)
                ? pom() + ", <properties><" + property + ">"
                : "-D" + property;
    }

    /** True if the POM's configuration of the plugin, or of the execution, has it. */
    boolean isInPom(String parameter) {
        return container(parameter)
                .filter(container -> has(container.getConfiguration(), parameter))
                .isPresent();
    }

    private String inPom(String parameter) {
        return container(parameter)
                        .map(container -> container.getLocation("configuration"))
                        .map(this::shown)
                        .orElseGet(this::pom)
                + ", <configuration><" + parameter + ">";
    }

    /** The property that a parameter has its value from; empty if it has it from the POM's configuration. */
    private String property(String parameter) {
        Xpp3Dom configuration = build.execution().getConfiguration();
        Xpp3Dom set = configuration == null ? null : configuration.getChild(parameter);
        String value = set == null ? null : set.getValue();
        if (value == null) {
            return set == null && !isInPom(parameter) ? "copydesk." + parameter : "";
        }
        boolean expression = value.startsWith("${") && value.endsWith("}");
        return expression ? value.substring(2, value.length() - 1) : "";
    }

    /** The element that holds the configuration: that of the execution, or else that of the plugin. */
    private Optional<ConfigurationContainer> container(String parameter) {
        var plugin = build.execution().getPlugin();
        if (plugin == null) {
            return Optional.empty();
        }
        PluginExecution execution =
                plugin.getExecutionsAsMap().get(build.execution().getExecutionId());
        boolean nearer = execution != null && has(execution.getConfiguration(), parameter);
        boolean inPlugin = has(plugin.getConfiguration(), parameter);
        return execution != null && nearer && !inPlugin ? Optional.of(execution) : Optional.of(plugin);
    }

    private static boolean has(@Nullable Object configuration, String parameter) {
        return configuration instanceof Xpp3Dom dom && dom.getChild(parameter) != null;
    }

    private String shown(InputLocation location) {
        String file = location.getSource() == null ? null : location.getSource().getLocation();
        return (file == null ? pom() : shown(Path.of(file))) + ":" + location.getLineNumber();
    }

    private String pom() {
        return build.project().getFile() == null
                ? "the configuration"
                : shown(build.project().getFile().toPath());
    }

    private String shown(Path file) {
        return (file.startsWith(build.started()) ? build.started().relativize(file) : file).toString();
    }
}
