package org.copydesk.cli;

/** Which Copydesk this is. */
final class Version {

    private Version() {}

    /** As the jar's manifest says; {@code development} where there is none. */
    static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
