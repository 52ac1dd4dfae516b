package org.copydesk.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.copydesk.run.FolderPatterns;

/**
 * The articles of one module of the build.
 *
 * @param folder the module's folder
 * @param sources folders and files with articles that are there
 * @param missing folders and files that were named and are not there
 * @param patterns which files of the folders are meant
 */
record ModuleContent(Path folder, List<Path> sources, List<String> missing, List<FolderPatterns> patterns) {

    /** Where a module keeps articles, unless it says otherwise. */
    static final List<String> USUAL = List.of("src/main/content", "src/site", "content", "docs");

    ModuleContent {
        Objects.requireNonNull(folder, "folder");
        sources = List.copyOf(sources);
        missing = List.copyOf(missing);
        patterns = List.copyOf(patterns);
    }

    static ModuleContent of(Path folder, Selection selection) throws ParameterException {
        List<String> given = selection.sourceDirectories();
        List<Path> sources = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String name : given.isEmpty() ? USUAL : given) {
            Path source = Values.path("sourceDirectories", folder, name);
            if (Files.exists(source)) {
                sources.add(source);
            } else if (!given.isEmpty()) {
                missing.add(name);
            }
        }
        boolean all = selection.includes().isEmpty() && selection.excludes().isEmpty();
        List<FolderPatterns> patterns = new ArrayList<>();
        for (Path source : all ? List.<Path>of() : sources) {
            patterns.add(FolderPatterns.of(source, selection.includes(), selection.excludes()));
        }
        return new ModuleContent(folder, sources, missing, patterns);
    }
}
