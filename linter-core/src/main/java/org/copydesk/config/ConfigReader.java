package org.copydesk.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.copydesk.config.shape.ShapeCheck;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.copydesk.yaml.YamlDocument;
import org.copydesk.yaml.YamlFields;
import org.copydesk.yaml.YamlMapping;
import org.copydesk.yaml.YamlNode;

/** Reads {@code copydesk.yaml}. All mistakes are found and told at once, each with its place. */
public final class ConfigReader {

    private ConfigReader() {}

    /**
     * What a file says, or what is wrong with it.
     *
     * @param layer what could be read; not to be used if there are problems
     * @param problems by place
     */
    public record Result(ConfigLayer layer, List<ConfigProblem> problems) {

        public Result {
            Objects.requireNonNull(layer, "layer");
            problems = List.copyOf(problems);
        }

        /** What holds if this is the only file. */
        public Configuration configuration() {
            return Configuration.of(List.of(layer));
        }
    }

    /**
     * Reads a file, whatever the formats are.
     *
     * @param known all rules there are
     */
    public static Result read(SourceText source, List<RuleInfo> known) {
        return read(source, ConfigModel.of(known, List.of()));
    }

    /** Reads a file. */
    public static Result read(SourceText source, ConfigModel model) {
        Places places = new Places(source);
        YamlDocument document = YamlDocument.read(source.content());
        places.problems(document.problems());
        YamlNode root = document.root().orElse(new YamlMapping(List.of(), Span.at(0)));
        places.problems(ShapeCheck.problems(root, model.root(), "the configuration"));
        ConfigLayer layer = document.mapping()
                .map(mapping -> new LayerReader(places, model.rules())
                        .read(YamlFields.of(mapping, "the configuration", new ArrayList<>()), mapping))
                .orElse(ConfigLayer.empty());
        return new Result(layer, places.problems());
    }
}
