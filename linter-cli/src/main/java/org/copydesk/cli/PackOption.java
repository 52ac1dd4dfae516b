package org.copydesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.run.ConfigFiles;
import org.copydesk.run.Desk;

/** The option that brings rules of the user's own. */
final class PackOption {

    static final Option PACK = new Option(
            List.of("--pack"), "FOLDER…", "Take in the rules of this folder too, which are data: see copydesk test.");

    private PackOption() {}

    /** A desk with the packs that the call names. */
    static Desk desk(Given given, Call call) throws UsageException {
        return desk(PACK.name(), given.texts(PACK.name()), given, call);
    }

    /**
     * As {@link #desk(Given, Call)}, for a command that is sure to read articles.
     *
     * @param named true if the reports will have the findings' fingerprints
     */
    static Desk deskForRun(boolean named, Given given, Call call) throws UsageException {
        return with(Desk.openForRun(named), PACK.name(), given.texts(PACK.name()), given, call);
    }

    /**
     * A desk with the packs that the call names and those of the working folder's configuration, as far as there are no
     * mistakes in it.
     */
    static Desk deskHere(Given given, Call call) throws UsageException {
        return ConfigFiles.nearest(call.surroundings().folder(), desk(given, call))
                .desk();
    }

    /** @param what the option or argument that the folders came by */
    static Desk desk(String what, List<String> values, Given given, Call call) throws UsageException {
        return with(Desk.open(), what, values, given, call);
    }

    private static Desk with(Desk desk, String what, List<String> values, Given given, Call call)
            throws UsageException {
        if (values.isEmpty()) {
            return desk;
        }
        Path folder = call.surroundings().folder();
        List<Path> folders = new ArrayList<>();
        for (String value : values) {
            Path pack = Arguments.path(what, value);
            if (!Files.isDirectory(folder.resolve(pack))) {
                throw new UsageException(what + " cannot be “" + value + "”; there is no such folder");
            }
            folders.add(pack);
        }
        Desk.Opening opening = desk.withPacks(folders, folder);
        if (!opening.problems().isEmpty()) {
            throw new MistakesException(opening.problems(), opening.desk(), given);
        }
        return opening.desk();
    }
}
