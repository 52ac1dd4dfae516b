package org.copydesk.render;

import java.nio.charset.StandardCharsets;

/** Paths of files as addresses. */
public final class FileAddress {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private FileAddress() {}

    /**
     * The address of a file, with all escaped that could be taken for something else.
     *
     * @param base address of the working folder with a slash at its end; empty for a relative reference
     * @param path with slashes, relative to the working folder or absolute
     */
    public static String of(String base, String path) {
        boolean drive = path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/';
        StringBuilder address = new StringBuilder(drive ? "file:///" : path.startsWith("/") ? "file://" : base);
        int from = drive ? 2 : 0;
        address.append(path, 0, from);
        for (byte octet : path.substring(from).getBytes(StandardCharsets.UTF_8)) {
            char unit = (char) (octet & 0xFF);
            if (unit < 0x80 && (Character.isLetterOrDigit(unit) || "-._~/".indexOf(unit) >= 0)) {
                address.append(unit);
            } else {
                address.append('%').append(HEX[unit >> 4]).append(HEX[unit & 0xF]);
            }
        }
        return address.toString();
    }
}
