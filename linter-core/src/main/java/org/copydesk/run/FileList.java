package org.copydesk.run;

import java.util.List;
import java.util.Objects;
import org.copydesk.finding.Omission;

/**
 * The files of a run.
 *
 * @param files in the order of their names, each once
 * @param unreadable folders and files that could not be listed
 * @param problems paths that are not there, and whatever else is wrong with the call
 * @param places where findings are wanted
 * @param notes sentences that whoever started the run should know
 */
record FileList(
        List<SourceFile> files,
        List<Omission> unreadable,
        List<UsageProblem> problems,
        ChangedPlaces places,
        List<String> notes) {

    FileList {
        files = List.copyOf(files);
        unreadable = List.copyOf(unreadable);
        problems = List.copyOf(problems);
        Objects.requireNonNull(places, "places");
        notes = List.copyOf(notes);
    }
}
