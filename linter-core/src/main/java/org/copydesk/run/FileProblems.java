package org.copydesk.run;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says in words what the file system answered. */
final class FileProblems {

    private FileProblems() {}

    static String describe(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (problem instanceof NoSuchFileException) {
            return "it was gone when it was to be read";
        }
        if (problem instanceof FileSystemLoopException) {
            return "links lead round in a circle";
        }
        if (problem instanceof EOFException) {
            return "it ends in the middle: the compressed file is torn";
        }
        if (problem instanceof ZipException) {
            return "it is not compressed as its name says";
        }
        return "the system could not read it (" + problem.getMessage() + ")";
    }
}
