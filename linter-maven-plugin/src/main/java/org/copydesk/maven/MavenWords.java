package org.copydesk.maven;

/** Sentences that speak of the command line, in the words of this plugin. */
final class MavenWords {

    private MavenWords() {}

    static String of(String sentence, Build build) {
        return sentence.replace("copydesk baseline create", build.command("baseline"))
                .replace("copydesk baseline update", build.command("baseline"))
                .replace("--allow-dirty", "-Dcopydesk.allowDirty");
    }
}
