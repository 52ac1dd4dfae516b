package org.copydesk.reader.epub;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A document of the book.
 *
 * @param name in the archive
 * @param isContents true for the table of contents
 */
record Part(String name, boolean isContents) {

    /** The standard allows UTF-8 and UTF-16. */
    static String text(byte[] bytes) {
        boolean big = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        boolean little = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        Charset charset = big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        return new String(bytes, charset);
    }

    /** The name in the archive of what an address in another part leads to. */
    static String resolved(String from, String address) {
        Deque<String> steps = new ArrayDeque<>();
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        for (String step : (folder + decoded(address)).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** Addresses write blanks and foreign letters as octets: {@code %20}. */
    private static String decoded(String address) {
        int fragment = address.indexOf('#');
        String path = fragment < 0 ? address : address.substring(0, fragment);
        if (path.indexOf('%') < 0) {
            return path;
        }
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return path;
        }
    }
}
