package org.copydesk.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.finding.Location;
import org.copydesk.finding.Severity;
import org.copydesk.rule.House;

/**
 * What one file says; what it does not say is empty.
 *
 * @param house with the fields that it requires
 * @param failOn an empty inner value for never
 * @param parents configurations that it extends
 * @param packs folders with rules of the site's own
 * @param authorFiles files that hold a register of authors
 * @param places of keys with a value, by their dotted paths: {@code fail-on}, {@code house.names}
 */
public record ConfigLayer(
        Optional<Preset> preset,
        Map<String, RuleSetting> rules,
        List<GlobOverride> overrides,
        House house,
        FieldSettings fields,
        List<FormatGlob> formats,
        List<String> include,
        List<String> exclude,
        Optional<Optional<Severity>> failOn,
        Optional<SuppressionSettings> suppressions,
        List<Reference> parents,
        List<Reference> packs,
        List<Reference> authorFiles,
        Map<String, Location> places) {

    /**
     * A file that is named in a configuration.
     *
     * @param target as it is written
     */
    public record Reference(String target, Location place) {

        public Reference {
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(place, "place");
        }
    }

    public ConfigLayer {
        rules = Map.copyOf(rules);
        overrides = List.copyOf(overrides);
        Objects.requireNonNull(house, "house");
        Objects.requireNonNull(fields, "fields");
        formats = List.copyOf(formats);
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        parents = List.copyOf(parents);
        packs = List.copyOf(packs);
        authorFiles = List.copyOf(authorFiles);
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /** A file that says nothing. */
    public static ConfigLayer empty() {
        return new ConfigLayer(
                Optional.empty(),
                Map.of(),
                List.of(),
                House.unknown(),
                FieldSettings.standard(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    /** The same with more about the site. */
    public ConfigLayer withHouse(House more) {
        return new ConfigLayer(
                preset,
                rules,
                overrides,
                house.with(more),
                fields,
                formats,
                include,
                exclude,
                failOn,
                suppressions,
                parents,
                packs,
                authorFiles,
                places);
    }
}
