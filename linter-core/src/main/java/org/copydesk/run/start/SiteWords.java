package org.copydesk.run.start;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The name and the domain of a site, as its generator's configuration says. The configuration may be YAML, TOML, JSON or a
 * program; a line that begins with the key and goes on with a text in quotation marks, or with the text itself, is taken,
 * for this is a proposal that a person reads.
 */
public record SiteWords(String name, String domain) {

    private static final List<String> NAMES = List.of("title", "site_name", "sitename", "site_title");
    private static final List<String> ADDRESSES = List.of("baseurl", "url", "site_url", "siteurl", "site");
    private static final int LONGEST = 100;

    public SiteWords {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(domain, "domain");
    }

    /** Of a site of which nothing is known. */
    public static SiteWords none() {
        return new SiteWords("", "");
    }

    public boolean isWhole() {
        return !name.isEmpty() && !domain.isEmpty();
    }

    /** These words, and for those that are missing what a configuration says. */
    public SiteWords or(String configuration) {
        String foundName = name;
        String foundDomain = domain;
        for (String line : configuration.lines().toList()) {
            String key = key(line);
            String value =
                    foundName.isEmpty() && NAMES.contains(key) || foundDomain.isEmpty() && ADDRESSES.contains(key)
                            ? value(line)
                            : "";
            if (!value.isEmpty() && NAMES.contains(key)) {
                foundName = value;
            } else if (!value.isEmpty()) {
                foundDomain = host(value);
            }
        }
        return new SiteWords(foundName, foundDomain);
    }

    /** The name before the first colon or equals sign, folded; empty if there is none. */
    private static String key(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) != ':' && line.charAt(end) != '=') {
            end++;
        }
        return end == line.length()
                ? ""
                : line.substring(0, end)
                        .strip()
                        .replace("\"", "")
                        .replace("'", "")
                        .toLowerCase(Locale.ROOT);
    }

    private static String value(String line) {
        int start = 0;
        while (line.charAt(start) != ':' && line.charAt(start) != '=') {
            start++;
        }
        String value = line.substring(start + 1).strip();
        if (value.isEmpty() || "{[`|>&*!".indexOf(value.charAt(0)) >= 0) {
            return "";
        }
        char quote = value.charAt(0);
        if (quote == '"' || quote == '\'') {
            int end = value.indexOf(quote, 1);
            return end < 0 ? "" : cut(value.substring(1, end));
        }
        int comment = value.indexOf(" #");
        return cut(comment < 0 ? value : value.substring(0, comment));
    }

    private static String cut(String value) {
        return value.length() > LONGEST ? "" : value.strip();
    }

    /** The host of an address, without {@code www.}; empty if it is none. */
    private static String host(String address) {
        int scheme = address.indexOf("://");
        if (scheme < 0) {
            return "";
        }
        int end = scheme + 3;
        while (end < address.length() && "/:?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = address.substring(scheme + 3, end).toLowerCase(Locale.ROOT);
        boolean usable =
                host.indexOf('.') > 0 && host.chars().allMatch(SiteWords::isHost) && !host.startsWith("example.");
        return usable ? host.startsWith("www.") ? host.substring(4) : host : "";
    }

    private static boolean isHost(int unit) {
        return unit >= 'a' && unit <= 'z' || unit >= '0' && unit <= '9' || unit == '.' || unit == '-';
    }
}
