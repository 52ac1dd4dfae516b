package org.copydesk.container;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the directory at the end of a zip archive: what is in it, and where. Numbers in it are little-endian. */
final class Directory {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int OLD_OFFICE = 0xE011CFD0;

    private Directory() {}

    static List<Archive.Part> read(byte[] bytes) throws ContainerTrouble {
        int end = end(bytes);
        int count = number(bytes, end + 10, 2);
        if (count > Archive.MOST_PARTS) {
            throw new ContainerTrouble("it holds " + count + " parts, and at most " + Archive.MOST_PARTS + " are read");
        }
        int at = number(bytes, end + 16, 4);
        List<Archive.Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (at < 0 || at > bytes.length - ENTRY_LENGTH || number(bytes, at, 4) != ENTRY) {
                throw new ContainerTrouble("the directory of the archive is damaged");
            }
            int name = number(bytes, at + 28, 2);
            if (name > bytes.length - at - ENTRY_LENGTH) {
                throw new ContainerTrouble("the directory of the archive is damaged");
            }
            parts.add(new Archive.Part(
                    new String(bytes, at + ENTRY_LENGTH, name, StandardCharsets.UTF_8),
                    (number(bytes, at + 8, 2) & 1) != 0,
                    number(bytes, at + 10, 2),
                    number(bytes, at + 20, 4),
                    number(bytes, at + 42, 4)));
            at += ENTRY_LENGTH + name + number(bytes, at + 30, 2) + number(bytes, at + 32, 2);
        }
        return parts;
    }

    /** Where the data of a part begins; negative if that cannot be. */
    static int dataStart(byte[] bytes, Archive.Part part) {
        int at = part.offset();
        if (at < 0 || at > bytes.length - LOCAL_LENGTH || number(bytes, at, 4) != LOCAL) {
            return -1;
        }
        int start = at + LOCAL_LENGTH + number(bytes, at + 26, 2) + number(bytes, at + 28, 2);
        return start <= bytes.length ? start : -1;
    }

    private static int end(byte[] bytes) throws ContainerTrouble {
        int last = bytes.length - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (number(bytes, at, 4) == END) {
                return at;
            }
        }
        if (bytes.length >= 4 && number(bytes, 0, 4) == OLD_OFFICE) {
            throw new ContainerTrouble("it is protected by a password, or of the kind that Word wrote before 2007");
        }
        throw new ContainerTrouble("it is no archive, or it ends in the middle");
    }

    private static int number(byte[] bytes, int at, int length) {
        int number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xFF;
        }
        return number;
    }
}
