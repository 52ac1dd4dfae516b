package org.copydesk.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How files are read.
 *
 * @param formats the later counts for more
 * @param fields what fields mean where no override says otherwise
 */
public record ReadingPlan(List<FormatGlob> formats, FieldSettings fields, List<GlobOverride> overrides) {

    private static final ReadingPlan STANDARD = new ReadingPlan(List.of(), FieldSettings.standard(), List.of());

    public ReadingPlan {
        formats = List.copyOf(formats);
        Objects.requireNonNull(fields, "fields");
        List<GlobOverride> telling = new ArrayList<>(overrides);
        telling.removeIf(override -> override.fields().isStandard());
        overrides = List.copyOf(telling);
    }

    /** By names of files and the usual names of fields. */
    public static ReadingPlan standard() {
        return STANDARD;
    }

    /**
     * The format that is told for a file; empty if its name tells it.
     *
     * @param path relative to the configuration's folder
     */
    public Optional<String> format(String path) {
        for (int i = formats.size() - 1; i >= 0; i--) {
            if (Glob.of(formats.get(i).glob()).matches(path)) {
                return Optional.of(formats.get(i).format());
            }
        }
        return Optional.empty();
    }

    /**
     * What the fields of a file mean.
     *
     * @param path relative to the configuration's folder
     */
    public FieldSettings fields(String path) {
        FieldSettings all = fields;
        for (GlobOverride override : overrides) {
            all = override.matches(path) ? all.with(override.fields()) : all;
        }
        return all;
    }
}
