package org.copydesk.run;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.copydesk.language.Nearest;

/** Which file was probably meant where one is not there. */
final class SimilarNames {

    private SimilarNames() {}

    /**
     * A question that ends a message; empty if nothing in the folder is named alike.
     *
     * @param fence the folder beyond which no name is told, links followed
     */
    static String hint(Path missing, Path fence) {
        Path folder = missing.getParent();
        SortedSet<String> names = new TreeSet<>();
        try {
            if (folder != null && folder.toRealPath().startsWith(fence.toRealPath())) {
                list(folder, names);
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return "";
        }
        return Nearest.to(String.valueOf(missing.getFileName()), names)
                .map(near -> "; did you mean “" + near + "”?")
                .orElse("");
    }

    private static void list(Path folder, SortedSet<String> names) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(file -> names.add(String.valueOf(file.getFileName())));
        }
    }
}
