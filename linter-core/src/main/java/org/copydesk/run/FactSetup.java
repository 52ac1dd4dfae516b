package org.copydesk.run;

import java.util.List;
import org.copydesk.archive.ArchiveEntry;
import org.copydesk.config.ReadingPlan;
import org.copydesk.engine.Linter;
import org.copydesk.rule.House;

/**
 * What the facts of a file depend on besides the file: the program, how the file is read, the rules that are on for it,
 * their options, the house lists.
 */
final class FactSetup {

    private final Linter linter;
    private final ReadingPlan reading;
    private final String common;
    private String lastReading = "";
    private List<ArchiveEntry> last = List.of();
    private String lastSetup = "";

    FactSetup(Linter linter, House house, ReadingPlan reading) {
        this.linter = linter;
        this.reading = reading;
        this.common = Program.id() + "\n" + house;
    }

    /** A short name for all that; another if any of it is another. For one thread. */
    String of(String sitePath) {
        List<ArchiveEntry> entries = linter.archiveRules(sitePath);
        String howRead = reading.format(sitePath) + " " + reading.fields(sitePath);
        if (lastSetup.isEmpty() || !entries.equals(last) || !howRead.equals(lastReading)) {
            StringBuilder all = new StringBuilder(common).append('\n').append(howRead);
            for (ArchiveEntry entry : entries) {
                all.append('\n')
                        .append(entry.active().info().id())
                        .append(entry.active().options().asMap());
            }
            last = entries;
            lastReading = howRead;
            lastSetup = ContentHash.of(all.toString());
        }
        return lastSetup;
    }
}
