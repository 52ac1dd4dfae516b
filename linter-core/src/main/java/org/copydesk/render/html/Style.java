package org.copydesk.render.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How the page looks. It is named by its hash in the page's policy, so that no other style, and no script, is obeyed. */
final class Style {

    /** In one line and without any character that markup escapes: what stands in the page must be what was hashed. */
    static final String SHEET = ":root{color-scheme:light dark}"
            + "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
            + "h1{font-size:1.4rem}h2{font-size:1.1rem;margin:2rem 0 .5rem;border-bottom:1px solid #8888;overflow-wrap:anywhere}"
            + "h3{font-size:1rem;margin:1.5rem 0 0}"
            + "table{border-collapse:collapse}th,td{text-align:left;padding:.1rem 1rem .1rem 0;vertical-align:top}"
            + "td.number{text-align:right}"
            + ".finding{border-left:4px solid #888;padding:.1rem 0 .1rem 1rem;margin:1rem 0}"
            + ".error{border-color:#c22}.warning{border-color:#c80}.info{border-color:#48c}"
            + ".finding p{margin:.2rem 0}.excerpt{font-family:Georgia,serif;overflow-wrap:anywhere}"
            + ".what{opacity:.75;font-size:.85rem}mark{padding:0 .1em}"
            + "del{background:#f882}ins{background:#8f82}code{font-size:.9em}";

    private Style() {}

    /** The policy of the page: nothing is loaded, sent or run. */
    static String policy() {
        return "default-src 'none'; style-src 'sha256-" + hash() + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(SHEET.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
