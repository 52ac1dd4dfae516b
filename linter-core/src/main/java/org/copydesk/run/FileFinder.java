package org.copydesk.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.copydesk.config.Glob;
import org.copydesk.finding.Omission;

/** Finds the files to lint: those below the paths of a run, or those of them that were chosen. */
final class FileFinder implements FileWalk.Finds {

    private final LintSettings settings;
    private final SiteFiles site;
    private final SortedMap<String, SourceFile> files = new TreeMap<>();
    private final List<Omission> unreadable = new ArrayList<>();
    private final List<UsageProblem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private ChangedPlaces places = ChangedPlaces.everywhere();

    FileFinder(LintSettings settings, Formats formats) {
        this.settings = settings;
        this.site = new SiteFiles(settings, formats);
    }

    FileList find() throws InterruptedException {
        if (settings.choice() instanceof FileChoice.All) {
            for (Path path : settings.paths()) {
                walk(path);
            }
            for (String glob : settings.globs()) {
                walk(glob);
            }
        } else {
            ChosenFiles.Answer answer = new ChosenFiles(settings, site).find(this::unreadable);
            answer.files().forEach(file -> files.put(file.name(), file));
            answer.problem().ifPresent(problems::add);
            places = answer.places();
        }
        return new FileList(new ArrayList<>(files.values()), unreadable, problems, places, notes);
    }

    private void walk(Path path) throws InterruptedException {
        Path full = settings.folder().resolve(path).normalize();
        if (Files.isDirectory(full)) {
            walk(full, file -> true);
        } else if (Files.exists(full)) {
            addNamed(full);
        } else {
            problems.add(new UsageProblem("there is no file or folder “" + path + "”"));
        }
    }

    private void walk(Path full, Predicate<Path> wanted) throws InterruptedException {
        new FileWalk(settings.root(), site, wanted, this).walk(full);
    }

    /** Walks the folder that the pattern begins with, as far as it is one without wildcards. */
    private void walk(String pattern) throws InterruptedException {
        String slashes = pattern.replace(settings.folder().getFileSystem().getSeparator(), "/");
        int before = files.size();
        try {
            Path start = settings.folder().resolve(Glob.literalFolder(slashes)).normalize();
            Glob glob = Glob.of(slashes);
            boolean absolute = Path.of(Glob.literalFolder(slashes)).isAbsolute();
            if (Files.isDirectory(start)) {
                walk(
                        start,
                        file -> glob.matches(
                                absolute ? SiteFiles.slashes(file) : SiteFiles.relative(settings.folder(), file)));
            }
        } catch (InvalidPathException strange) {
            problems.add(new UsageProblem("PATH cannot be “" + pattern + "”; that is no path"));
            return;
        }
        if (files.size() == before) {
            problems.add(new UsageProblem("no file that Copydesk reads matches “" + pattern + "”"));
        }
    }

    private void addNamed(Path file) {
        try {
            file(file, Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException unreachable) {
            unreadable(file, unreachable);
        }
    }

    @Override
    public void file(Path file, BasicFileAttributes attributes) {
        String name = site.name(file);
        files.put(
                name,
                new SourceFile(
                        file,
                        name,
                        site.sitePath(file),
                        attributes.size(),
                        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
    }

    @Override
    public void unreadable(Path file, IOException why) {
        unreadable.add(new Omission(site.name(file), FileProblems.describe(why)));
    }

    @Override
    public void note(String sentence) {
        notes.add(sentence);
    }

    /** True for a file that is there and is no link. */
    static boolean isThere(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
