package org.copydesk.cli;

import java.util.Locale;

/** Numbers of bytes as people write them. */
final class ByteSize {

    private static final int MOST_DIGITS = 9;
    private static final String UNITS = "kmg";

    private ByteSize() {}

    /** {@code 500}, {@code 500k}, {@code 32m}, {@code 32MB}, {@code 1GiB}: a k is 1024. */
    static long parse(String option, String value) throws UsageException {
        String text = value.strip().toLowerCase(Locale.ROOT);
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        String unit = text.substring(digits);
        int power = unit.isEmpty() || unit.equals("b") ? 0 : UNITS.indexOf(unit.charAt(0)) + 1;
        boolean plain = power == 0 || unit.length() == 1;
        boolean known =
                plain || unit.substring(1).equals("b") || unit.substring(1).equals("ib");
        boolean unknownUnit = power == 0 && !unit.isEmpty() && !unit.equals("b");
        if (digits == 0 || digits > MOST_DIGITS || !known || unknownUnit) {
            throw wrong(option, value);
        }
        long bytes = Long.parseLong(text.substring(0, digits)) << (10 * power);
        if (bytes == 0) {
            throw wrong(option, value);
        }
        return bytes;
    }

    private static UsageException wrong(String option, String value) {
        return new UsageException(option + " cannot be “" + value + "”; it is a size such as 500k, 32m or 1g");
    }
}
