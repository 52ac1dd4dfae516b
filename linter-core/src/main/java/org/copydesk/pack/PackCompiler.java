package org.copydesk.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Packs the rules of a folder of classes into the index that is read at each start. It runs in a build, and so may
 * touch files, which classes below {@code run} do not.
 *
 * <p>A rule is a {@code .yaml} file, or a class with its page, the Markdown file of the same name beside it. All mistakes
 * of all files are told at once.
 */
public final class PackCompiler {

    /** Below this a reader cannot tell what a rule is about, nor a test what it does. */
    private static final int LEAST_EXAMPLES_OF_FILE = 3;

    private static final int LEAST_EXAMPLES_OF_PAGE = 2;
    private static final String CLASS = ".class";
    private static final String PAGE = ".md";

    private final Path folder;
    private final ClassLoader loader;

    private PackCompiler(Path folder, ClassLoader loader) {
        this.folder = folder;
        this.loader = loader;
    }

    /**
     * Packs a folder.
     *
     * @param arguments the folder with classes, pages and YAML files
     * @throws IllegalStateException if there are mistakes; its message lists them all, as {@code path:line:column: message}
     */
    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("usage: PackCompiler CLASSES_FOLDER");
        }
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        List<PackProblem> problems = compile(Path.of(arguments[0]), context);
        if (!problems.isEmpty()) {
            StringBuilder report = new StringBuilder("the rules cannot be packed:");
            problems.forEach(problem -> report.append("\n  ").append(problem));
            throw new IllegalStateException(report.toString());
        }
    }

    /**
     * Packs a folder, if nothing is wrong in it.
     *
     * @param loader of the classes in the folder
     * @return what is wrong, by place
     */
    public static List<PackProblem> compile(Path folder, ClassLoader loader) {
        try {
            return new PackCompiler(folder, loader).compile();
        } catch (IOException broken) {
            throw new UncheckedIOException("packing " + folder, broken);
        }
    }

    private List<PackProblem> compile() throws IOException {
        List<String> paths = paths();
        PackAssembly assembly = new PackAssembly(PackFiles.of(texts(paths)));
        for (String path : paths) {
            if (path.endsWith(RuleFile.ENDING)) {
                assembly.addFile(path);
            } else if (path.endsWith(PAGE)) {
                page(path, paths, assembly);
            } else if (path.endsWith(CLASS) && !paths.contains(without(path, CLASS) + PAGE)) {
                classWithoutPage(path, assembly);
            }
        }
        assembly.pages().forEach(page -> countExamples(page, assembly));
        List<PackProblem> problems = assembly.problems();
        if (problems.isEmpty()) {
            Path index = folder.resolve(PackIndex.RESOURCE);
            Files.createDirectories(index.getParent());
            Files.write(index, assembly.index());
        }
        return problems;
    }

    /** A Markdown file without a class is a page if it begins like one, else a note. */
    private void page(String path, List<String> paths, PackAssembly assembly) throws IOException {
        String name = without(path, PAGE);
        if (paths.contains(name + CLASS)) {
            assembly.addClass(path, name.replace('/', '.'), loader);
        } else if (PageReader.bodyStart(read(path)) >= 0) {
            assembly.problem(path, "no class " + name.replace('/', '.') + " beside this page");
        }
    }

    private void classWithoutPage(String path, PackAssembly assembly) {
        String name = without(path, CLASS).replace('/', '.');
        if (!name.contains("$")
                && !name.endsWith("-info")
                && RuleClass.load(name, loader).isRule()) {
            assembly.problem(path, "the rule " + name + " has no page beside it");
        }
    }

    private static void countExamples(RulePage page, PackAssembly assembly) {
        String path = page.info().page();
        int least = path.endsWith(PAGE) ? LEAST_EXAMPLES_OF_PAGE : LEAST_EXAMPLES_OF_FILE;
        for (Example.Kind kind : Example.Kind.values()) {
            int count = page.examples(kind).size();
            if (count < least) {
                String word = kind.name().toLowerCase(java.util.Locale.ROOT);
                assembly.problem(path, "a rule needs " + least + " " + word + " examples at least, and has " + count);
            }
        }
        if (page.explanation().isEmpty()) {
            assembly.problem(path, "a rule needs an explanation");
        }
    }

    private static String without(String path, String ending) {
        return path.substring(0, path.length() - ending.length());
    }

    /** All files, with {@code /} between the parts of their paths, sorted. */
    private List<String> paths() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith("META-INF/"))
                    .sorted()
                    .toList();
        }
    }

    private Map<String, String> texts(List<String> paths) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> wanted = new ArrayList<>(paths);
        wanted.removeIf(path -> path.endsWith(CLASS));
        for (String path : wanted) {
            texts.put(path, read(path));
        }
        return texts;
    }

    private String read(String path) throws IOException {
        return new String(Files.readAllBytes(folder.resolve(path)), StandardCharsets.UTF_8);
    }
}
